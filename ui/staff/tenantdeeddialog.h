// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/oversight.h"
#include "ui/forms/formdialog.h"

class QLineEdit;

namespace plandeck {

/// Says what it means to suspend a tenant, or to let it in again, and asks why; who suspends types its slug.
class TenantDeedDialog final : public FormDialog
{
    Q_OBJECT

public:
    enum class Deed { Suspend, Reactivate };

    TenantDeedDialog(Deed deed, const TenantListing &tenant, QWidget *parent = nullptr);

    QString reason() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;
    QString obstacle() const override;

private:
    QWidget *buildMeaning() const;

    Deed m_deed;
    TenantListing m_tenant;
    QLineEdit *m_reason;
    QLineEdit *m_slug; // null: nothing is to be typed
};

} // namespace plandeck
