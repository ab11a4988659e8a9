// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/plans/planshop.h"
#include "ui/plans/planspanel.h"

#include <functional>

namespace plandeck {

/// A panel in one state. What is in front of it, such as a form, is pictured too.
struct PlanScene
{
    QString name;
    std::function<void(PlanShop &shop, PlansPanel &panel)> play;
    QList<Plan> plans = somePlans();
    Role role = Role::Owner;
};

/// Several plans at once: comparison, price table, import, bulk deeds.
[[nodiscard]] QList<PlanScene> bulkScenes();

} // namespace plandeck
