// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planformdialog.h"

namespace plandeck {

/// The form of a new plan.
class PlanDialog final : public PlanFormDialog
{
    Q_OBJECT

public:
    PlanDialog(const CreatePlan &draft, const PlanWorld &world, QWidget *parent = nullptr);

    CreatePlan draft() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;
    QString remedyFor(const Error &error) const override;
    void remedy(const QString &code) override;

private:
    QCheckBox *m_isDraft;
};

} // namespace plandeck
