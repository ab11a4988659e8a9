// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/accountreader.h"

#include "services/connect/stripeaccounts.h"
#include "services/domain/clock.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<StripeStatus> readAccount(StripeClient &stripe, const TenantScope &scope, const StripeStatus &known, const Clock &clock)
{
    const auto now = clock.nowUtc(); // before we ask: what happens meanwhile is later than this
    return stripe.get({.tenant = scope.tenant(), .mode = scope.mode(), .path = u"/v1/accounts/"_s + *known.accountId})
        .and_then([](const StripeReply &reply) { return reply.as<StripeAccount>(); })
        .map([&](const StripeAccount &seen) { return toldBy(seen, known, now); });
}

} // namespace plandeck
