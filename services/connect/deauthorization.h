// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connect/connectionending.h"
#include "services/domain/changes.h"
#include "services/saga/stripeoperations.h"
#include "services/storage/database.h"

namespace plandeck {

class StripeClient;

/// The saga that disconnects an account here and at Stripe.
///
///   planned ──► POST /oauth/deauthorize ──► row removed: applied
///      │              │ still ours: failed, nothing has changed
///      │              └ Stripe does not answer: undoing; whoever asked is told so, and later we look which of the two it is
///      └── after a crash: nobody was told anything, and it is done
class Deauthorization final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const ConnectionEnding &ending;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit Deauthorization(const Parts &parts)
        : m(parts)
        , m_operations(parts.clock)
    {
    }

    static constexpr auto kind = "stripe.disconnect";

    /// Errors: `stripe_unavailable`, `stripe_refused`: still connected, one may try again. `connect_in_progress` while somebody
    /// else does it.
    Result<> run(const Caller &caller, const StripeStatus &known);
    /// True when the operation is closed now.
    bool resume(StripeOperation &operation);

private:
    Result<StripeOperation> begin(const Caller &caller, const QString &account) const;
    Result<> advance(StripeOperation &operation, const StripeStatus &known);
    Result<bool> isGone(const StripeOperation &operation, const StripeStatus &known) const;
    Result<> end(StripeOperation &operation, const StripeStatus &known);
    Result<> close(StripeOperation &operation, StripeOperation::State state, const QString &why);
    void rest(StripeOperation &operation, const Error &why);

    Parts m;
    StripeOperations m_operations;
};

} // namespace plandeck
