// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/values.h"

namespace plandeck {

class Clock;
class StripeClient;

/// A known account as Stripe tells it now. Errors: the client's.
[[nodiscard]] Result<StripeStatus> readAccount(StripeClient &stripe, const TenantScope &scope, const StripeStatus &known,
                                               const Clock &clock);

} // namespace plandeck
