// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/envimportmodel.h"
#include "models/profilesmodel.h"
#include "ui/forms/formdialog.h"

class QLineEdit;
class QRadioButton;

namespace plandeck {

/// What a .env file brings, before any of it is taken: line by line, and for which profile.
class EnvImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    EnvImportDialog(ProfilesModel &model, EnvImport import, QWidget *parent = nullptr);

    /// The profile that takes it: new without an id, or the open one with what the file says.
    Profile draft() const;
    ProfileSecrets secrets() const { return m_import.secrets.copy(); }

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    QWidget *buildTable();
    QWidget *buildTarget();
    bool isNew() const;
    QString freeName() const;

    ProfilesModel &m_model;
    EnvImport m_import;
    QRadioButton *m_intoNew = nullptr;
    QRadioButton *m_intoOpen = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace plandeck
