// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/inspections.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace plandeck {

/// Why somebody of the staff wants to look into a tenant; says what that means: on record, for a while, and seen by its owners.
class InspectionDialog final : public FormDialog
{
    Q_OBJECT

public:
    InspectionDialog(TenantId tenant, const QString &name, QWidget *parent = nullptr);

    StartInspection request() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    TenantId m_tenant;
    QString m_name;
    QLineEdit *m_reason;
    QLineEdit *m_ticket;
    QCheckBox *m_people;
};

} // namespace plandeck
