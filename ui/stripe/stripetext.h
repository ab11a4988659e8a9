// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stripemodel.h"
#include "ui/theme/icons.h"

namespace plandeck {

/// How an account is brought, in a few words.
[[nodiscard]] QString flowName(ConnectFlow flow);

/// A line of the flow log.
struct StepText
{
    Icon icon;
    Tone tone;
    QString words;
};
[[nodiscard]] StepText stepText(StripeModel::Step::Kind kind);

} // namespace plandeck
