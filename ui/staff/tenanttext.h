// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/oversight.h"
#include "ui/theme/icons.h"

namespace plandeck {

struct TenantWord
{
    QString word;
    Tone tone;
};
[[nodiscard]] TenantWord tenantWord(TenantStatus status);
[[nodiscard]] TenantWord stripeWord(TenantStripe stripe);
[[nodiscard]] QString tierName(Tier tier);

} // namespace plandeck
