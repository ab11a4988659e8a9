// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilesmodel.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace plandeck {

class Banner;
class BusyButton;
class PasswordField;
class SegmentedControl;

/// A profile to be made or changed, with a try of its connection. A password that stands in the address moves into its own
/// field, so that it is never shown nor kept with the address.
class ProfileDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// old: with its id when it is to be changed; only filled in for a new one.
    ProfileDialog(ProfilesModel &model, const Profile &old, QWidget *parent = nullptr);

    Profile draft() const;
    /// Empty: the kept one stays.
    Secret password() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    void buildFields(const Profile &old);
    QWidget *buildFile(const QString &address);
    QWidget *buildTest();
    ProfileKind kind() const;
    QLineEdit *addressField() const;
    QString addressName() const;
    void showKind();
    void movePassword();
    void chooseFile();
    void test();
    void showReport(const Result<ConnectionReport> &report);
    void forgetTest();

    ProfilesModel &m_model;
    Profile m_old;
    QLineEdit *m_name;
    SegmentedControl *m_kind;
    QLineEdit *m_file;
    QLineEdit *m_url;
    QLineEdit *m_server;
    PasswordField *m_password;
    QComboBox *m_colour;
    QCheckBox *m_readOnly;
    QList<QWidget *> m_ofFile;
    QList<QWidget *> m_ofDatabase;
    QList<QWidget *> m_ofServer;
    BusyButton *m_test = nullptr;
    QPushButton *m_stop = nullptr;
    Banner *m_report = nullptr;
    std::unique_ptr<QObject> m_asking; // owns the try under way
};

} // namespace plandeck
