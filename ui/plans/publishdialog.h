// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/forms/formdialog.h"

namespace plandeck {

class PlanReview;

/// What publishing a draft comes to, beside the plan as customers will see it. In live mode its name is to be typed.
class PublishDialog final : public FormDialog
{
    Q_OBJECT

public:
    PublishDialog(const Plan &draft, Mode mode, QWidget *parent = nullptr);

    const Plan &plan() const { return m_plan; }

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    Plan m_plan;
    Mode m_mode;
    PlanReview *m_review;
};

} // namespace plandeck
