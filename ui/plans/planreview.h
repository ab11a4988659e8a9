// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planeffects.h"
#include "ui/plans/planfields.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace plandeck {

class FormField;

/// What is about to happen to a plan: each change as before and after, then what that does, here and at Stripe.
class PlanReview final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanReview(QWidget *parent = nullptr);

    /// Without changes only the effects are shown.
    void show(const QList<PlanChange> &changes, const QList<PlanEffect> &effects);
    using QWidget::show;
    /// Below everything: the field with nameLineEdit(), where the name of the plan must be typed before it goes on.
    void addField(FormField *field);
    QLineEdit *nameLineEdit() const { return m_name; }
    /// What is wrong with what is typed there; field is the FormField's name.
    QList<Problem> nameProblems(const QString &field, const QString &name) const;

private:
    void addChange(int row, const PlanChange &change);
    void addEffect(int row, const PlanEffect &effect);

    QWidget *m_changesBlock;
    QGridLayout *m_changes;
    QGridLayout *m_effects;
    QLineEdit *m_name;
    QVBoxLayout *m_column;
};

} // namespace plandeck
