// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/theme/icons.h"

namespace plandeck {

/// A state of a plan in a word, with the tone and icon that go with it.
struct PlanWord
{
    QString word = {};
    Tone tone = Tone::Neutral;
    Icon icon = Icon::None;
};

[[nodiscard]] PlanWord statusOf(const Plan &plan);
[[nodiscard]] PlanWord syncOf(const Plan &plan);
/// What the sync state means, in a sentence.
[[nodiscard]] QString syncSentence(SyncState state);

/// "$29.99" or "Free", and what stands behind it: "per month".
[[nodiscard]] QString priceText(const Plan &plan);
[[nodiscard]] QString intervalText(const Plan &plan);
/// "$29.99 per month".
[[nodiscard]] QString fullPriceText(const Plan &plan);
/// "14 days free trial"; empty without one.
[[nodiscard]] QString trialText(const Plan &plan);

/// All of it in one sentence, for screen readers.
[[nodiscard]] QString spokenPlan(const Plan &plan);

} // namespace plandeck
