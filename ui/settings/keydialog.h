// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/profiles/profilesecrets.h"
#include "ui/forms/formdialog.h"

namespace plandeck {

class PasswordField;

/// One key to be kept. Looks at its form only: whether Stripe takes it, Stripe says.
class KeyDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// mask: of the one it replaces; empty for the first.
    KeyDialog(ProfileSecret which, const QString &mask, QWidget *parent = nullptr);

    Secret secret() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    ProfileSecret m_which;
    QString m_mask;
    PasswordField *m_secret;
};

} // namespace plandeck
