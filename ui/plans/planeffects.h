// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/theme/icons.h"

namespace plandeck {

/// One thing that a deed will do, as the services do it (PlanPublisher, PlanSync), with the call to Stripe where there is one.
struct PlanEffect
{
    Icon icon = Icon::Check;
    Tone tone = Tone::Muted;
    QString sentence = {};
    QString call = {}; // "POST /v1/prices"
};

[[nodiscard]] QList<PlanEffect> effectsOfUpdate(const Plan &before, const Plan &after);
[[nodiscard]] QList<PlanEffect> effectsOfPublishing(const Plan &plan);
/// Sentences for a question: what happens to those who have the plan, to new customers, and at Stripe.
[[nodiscard]] QString effectOfDeactivating(const Plan &plan);
[[nodiscard]] QString effectOfReactivating(const Plan &plan);

} // namespace plandeck
