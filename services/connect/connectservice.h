// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/connect/connectionending.h"
#include "services/connect/oauthstates.h"
#include "services/domain/changes.h"
#include "services/operations/connect.h"
#include "services/security/throttle.h"
#include "services/storage/database.h"
#include "services/webhooks/outbox.h"

namespace plandeck {

class Dispatcher;
class StripeClient;

/// Brings a tenant's Stripe account to us.
///
///   connect: state stored ──► browser at Stripe ──► callback: state used ──► code exchanged ──► account read ──► row saved
///
/// With account links the account is made first, and what counts at the end is the account as Stripe tells it.
class ConnectService final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const AuditLog &audit;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
        std::function<QString()> redirectUri; // our callback as the browser reaches it
    };
    explicit ConnectService(Parts parts)
        : m(std::move(parts))
        , m_ending(m.audit, m.outbox)
        , m_badStates(m.clock, 60)
    {
    }

    Result<ConnectInvitation> handle(const Caller &caller, const ConnectStripe &request);
    Result<ConnectOutcome> handle(const Caller &caller, const FinishConnect &request);
    Result<StripeStatus> handle(const Caller &caller, const GetStripeStatus &request);
    Result<Disconnected> handle(const Caller &caller, const DisconnectStripe &request);

private:
    Result<QString> authorizeUrl(const Caller &caller, ConnectFlow flow, const Secret &state, const QString &redirectUri) const;
    Result<QString> accountForLink(const Caller &caller);
    Result<QString> accountLink(const TenantScope &scope, const QString &account, const Secret &state,
                                const QString &redirectUri) const;

    Result<ConnectOutcome> finish(const Caller &caller, const OAuthState &state, const FinishConnect &request);
    Result<ConnectOutcome> finishOAuth(const Caller &actor, const OAuthState &state, const Secret &code);
    Result<ConnectOutcome> finishLink(const Caller &actor, const OAuthState &state, const FinishConnect &request);
    std::optional<QString> nameOf(TenantId tenant) const;
    Result<StripeStatus> readAccount(const TenantScope &scope, const StripeStatus &known) const;
    Result<> save(const Caller &actor, const StripeStatus &status, const QString &action);
    Result<StripeStatus> renew(const Caller &caller, const StripeStatus &known, const StripeStatus &fresh);
    Result<StripeStatus> forget(const Caller &actor, const StripeStatus &known);

    Parts m;
    ConnectionEnding m_ending;
    RateLimit m_badStates; // by address
};

void bindConnect(Dispatcher &dispatcher, ConnectService &service);

} // namespace plandeck
