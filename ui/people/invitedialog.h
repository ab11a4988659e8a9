// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/users.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;

namespace plandeck {

/// Who is to come, and as what.
class InviteDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// mayMakeOwners: only owners invite owners.
    explicit InviteDialog(bool mayMakeOwners, QWidget *parent = nullptr);

    InviteUser request() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    void explainRole();

    QLineEdit *m_email;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QComboBox *m_role;
    FormField *m_roleField;
};

} // namespace plandeck
