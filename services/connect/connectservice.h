// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connect/accountonboarding.h"
#include "services/connect/codeexchange.h"
#include "services/connect/deauthorization.h"
#include "services/security/throttle.h"

namespace plandeck {

class Dispatcher;
class SagaRecovery;
class StripeClient;

/// Brings a tenant's Stripe account to us.
///
///   connect: state stored ──► browser at Stripe ──► callback: state used ──► code exchanged ──► account read ──► row saved
///
/// With account links the account is made first, and what counts at the end is the account as Stripe tells it. What writes at
/// Stripe is a saga of its own: CodeExchange, AccountOnboarding, Deauthorization.
class ConnectService final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const SecretBox &box; // seals codes that are being exchanged
        const AuditLog &audit;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
        std::function<QString()> redirectUri; // our callback as the browser reaches it
    };
    explicit ConnectService(Parts parts);

    void addTo(SagaRecovery &recovery);

    Result<ConnectInvitation> handle(const Caller &caller, const ConnectStripe &request);
    Result<ConnectOutcome> handle(const Caller &caller, const FinishConnect &request);
    Result<ConnectOutcome> handle(const Caller &caller, const CompleteConnect &request);
    Result<StripeStatus> handle(const Caller &caller, const GetStripeStatus &request);
    Result<Disconnected> handle(const Caller &caller, const DisconnectStripe &request);
    Result<Page<ConnectFlowLog>> handle(const Caller &caller, const ListConnectFlows &request);
    Result<ConnectFlowLog> handle(const Caller &caller, const GetConnectFlow &request);
    Result<ConnectFlowLog> handle(const Caller &caller, const NoteConnectBrowser &request);
    Result<LoginLink> handle(const Caller &caller, const CreateLoginLink &request);
    Result<Page<StripeRequestEntry>> handle(const Caller &caller, const ListStripeRequests &request);

private:
    Result<QString> authorizeUrl(const Caller &caller, const OAuthState &state, const Secret &secret) const;
    Result<QString> accountLink(const OAuthState &state, const Secret &secret) const;

    struct Returned // the browser, with a state that is good
    {
        OAuthState state;
        std::optional<StripeOperation> exchange = {}; // of a code
    };
    Result<Returned> take(Connection &db, const Caller &caller, const FinishConnect &request) const;
    Result<ConnectOutcome> finish(Returned &returned, const Caller &actor, const FinishConnect &request);
    Result<ConnectOutcome> finishLink(const Caller &actor, const OAuthState &state, const FinishConnect &request);
    Result<> saveLinked(const Caller &actor, const OAuthState &state, const StripeStatus &status);
    void end(const OAuthState &state, const QString &problem);
    std::optional<QString> nameOf(TenantId tenant) const;

    Result<StripeStatus> renew(const Caller &caller, const StripeStatus &known, const StripeStatus &fresh);
    Result<StripeStatus> forget(const Caller &actor, const StripeStatus &known, const QString &action);

    Parts m;
    ConnectionEnding m_ending;
    CodeExchange m_exchange;
    AccountOnboarding m_onboarding;
    Deauthorization m_deauthorization;
    RateLimit m_badStates; // by address
};

void bindConnect(Dispatcher &dispatcher, ConnectService &service);

} // namespace plandeck
