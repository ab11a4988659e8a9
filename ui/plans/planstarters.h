// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// Three ordinary plans to begin with, as cards that open the form filled in.
class PlanStarters final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStarters(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const plandeck::CreatePlan &draft);
};

/// The drafts themselves; in the reader's language and the currency of the locale.
[[nodiscard]] QList<CreatePlan> starterPlans();

} // namespace plandeck
