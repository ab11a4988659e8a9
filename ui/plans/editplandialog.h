// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planformdialog.h"

namespace plandeck {

class Conflicts;
class PlanReview;

/// The form of a plan that is there, and after it the review of what changes. Whoever opened it tells when the plan changes
/// elsewhere meanwhile.
class EditPlanDialog final : public PlanFormDialog
{
    Q_OBJECT

public:
    /// original: as it was when the editing began. draft: the same with what was typed already.
    EditPlanDialog(const Plan &original, const Plan &draft, const PlanWorld &world, QWidget *parent = nullptr);

    /// The plan as it is known now: what the changes are changes of.
    const Plan &base() const { return m_base; }
    /// The plan as it is to be.
    Plan wanted() const;
    /// What differs between the two.
    UpdatePlan request() const;

    /// The plan as it is now: what somebody else changed comes in where nothing was typed, and is to be decided where it was.
    void rebase(const Plan &theirs);

protected:
    QList<Problem> problems() const override;
    QString obstacle() const override;
    QString review() const override;
    void fillReview() override;
    QList<Problem> reviewProblems() const override;
    void edited(const QString &field) override;

private:
    void buildReview();
    void showConflicts();
    void decide(const QString &field, bool takesTheirs);

    Plan m_base;
    Conflicts *m_conflicts;
    PlanReview *m_review;
    QStringList m_undecided; // fields that both sides changed
    QStringList m_taken; // labels of those that came in by themselves
};

} // namespace plandeck
