// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilesmodel.h"
#include "ui/widgets/toast.h"

class QAction;

namespace plandeck {

class Banner;
class BusyButton;
class ProfileDialog;
class TableView;

/// The connection profiles: which is open, which opens at the start, and everything one does with them.
class ProfilesSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesSection(ProfilesModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

private:
    void buildActions();
    QWidget *buildButtons();
    void buildTable();
    const Profile *selected() const;
    void select(const QString &id);
    void showSelection();
    void add();
    void duplicate();
    void change();
    void openForm(const Profile &old);
    void save(ProfileDialog *dialog);
    void test();
    void stopTest();
    void showReport(const QString &name, const Result<ConnectionReport> &report);
    void makeDefault();
    void askToSwitch();
    void askToRemove();
    void remove(const Profile &profile);
    void openMenu(const QPoint &at);

    ProfilesModel &m_model;
    Banner *m_report;
    TableView *m_table = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_duplicateAction = nullptr;
    QAction *m_changeAction = nullptr;
    QAction *m_testAction = nullptr;
    QAction *m_defaultAction = nullptr;
    QAction *m_switchAction = nullptr;
    QAction *m_removeAction = nullptr;
    std::unique_ptr<QObject> m_asking; // owns the try under way
};

} // namespace plandeck
