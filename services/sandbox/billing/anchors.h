// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The subscription with its start, its trial if it has one, its anchor and its items' first periods, as the parameters of
/// create say: trial_end, trial_period_days, billing_cycle_anchor or its config, backdate_start_date.
[[nodiscard]] Answer<QJsonObject> anchored(const Context &context, const QJsonObject &subscription,
                                           const QJsonObject &parameters);

/// How long before its end a trial is told to be ending, in seconds; a shorter one at once.
constexpr qint64 trialWarning = 3 * 24 * 3600;

/// When a trial ends, or nothing; refuses a time in the past.
[[nodiscard]] Answer<std::optional<qint64>> trialEndOf(const Context &context, const QJsonObject &subscription,
                                                       const QJsonObject &parameters);
/// The subscription in a trial until then: all items' periods end with it, and billing begins there.
QJsonObject inTrial(const QJsonObject &subscription, qint64 from, qint64 until);

} // namespace plandeck::sandbox
