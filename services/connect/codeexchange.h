// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/connect/oauthstates.h"
#include "services/domain/changes.h"
#include "services/saga/stripeoperations.h"
#include "services/security/secretbox.h"
#include "services/storage/database.h"
#include "services/webhooks/outbox.h"

namespace plandeck {

class StripeClient;
struct OAuthToken;

/// The saga that makes an account of the code Stripe's redirect brought.
///
///   state used, code sealed, record ──► POST /oauth/token ──► row saved ──► GET /v1/accounts ──► verified
///
/// A code works once. Whenever it is not known whether Stripe took it, it is sent again: if Stripe had not, the account is
/// connected; if it had, Stripe refuses it and takes back what it gave, and nothing is connected on either side.
class CodeExchange final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const SecretBox &box; // seals the code
        const AuditLog &audit;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit CodeExchange(const Parts &parts)
        : m(parts)
        , m_operations(parts.clock)
    {
    }

    static constexpr auto kind = "stripe.connect";

    /// In the transaction of the callback: the state is used, the code is kept, and the record made. Of an attempt that waits
    /// for Stripe the record is taken over. Error `state_used` while somebody works on it.
    Result<StripeOperation> begin(Connection &db, const Caller &actor, OAuthState &state, const Secret &code) const;

    /// The account, connected. `stripe_unavailable`: it is tried again, by us or by the browser. `code_invalid`,
    /// `account_taken`, `stripe_refused`: this attempt is over.
    Result<StripeStatus> advance(StripeOperation &operation);
    /// True when the operation is closed now.
    bool resume(StripeOperation &operation);

private:
    Result<OAuthState> stateOf(const StripeOperation &operation) const;
    Result<> exchange(StripeOperation &operation, OAuthState &state);
    Result<> keep(StripeOperation &operation, OAuthState &state, const OAuthToken &token);
    Result<StripeStatus> verify(StripeOperation &operation, OAuthState &state);
    Result<> end(StripeOperation &operation, OAuthState &state, const Error &why);
    void rest(StripeOperation &operation, const Error &why);

    Parts m;
    StripeOperations m_operations;
};

} // namespace plandeck
