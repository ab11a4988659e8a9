// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/codeexchange.h"

#include "services/connect/accountreader.h"
#include "services/connect/stripeaccounts.h"
#include "services/domain/json.h"
#include "services/saga/actor.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = StripeOperation::State;

struct ExchangeRequest
{
    ConnectFlowId flow = {};

    static constexpr std::array fields{field<&ExchangeRequest::flow>("flow").required()};
};

QString nameOf(ConnectFlowId flow)
{
    return u"connect:"_s + flow.text();
}

/// Binds the sealed code to its row.
QByteArray rowOf(const OAuthState &state)
{
    return "tenants_oauthstate/" + state.id.text().toLatin1();
}

} // namespace

Result<StripeOperation> CodeExchange::begin(Connection &db, const Caller &actor, OAuthState &state, const Secret &code) const
{
    if (state.usedAt) {
        auto resting = m_operations.takeResting(db, state.tenant, nameOf(state.id));
        if (!resting)
            return failed(resting.error());
        return *resting ? Result<StripeOperation>(std::move(**resting))
                        : failed({.kind = Error::Kind::Invalid, .code = u"state_used"_s});
    }
    state.usedAt = m.clock.nowUtc();
    state.sealedCode = m.box.seal(code, rowOf(state));
    StripeOperation operation{.tenant = state.tenant,
                              .id = newId<StripeOperationId>(m.clock, m.random),
                              .kind = QString::fromLatin1(kind),
                              .livemode = state.livemode,
                              .reserves = nameOf(state.id),
                              .request = QString::fromUtf8(toJson(ExchangeRequest{state.id})),
                              .actor = actorToJson(actor)};
    return OAuthStates::use(db, state).and_then([&] { return m_operations.begin(db, operation); }).map([&] { return operation; });
}

Result<StripeStatus> CodeExchange::advance(StripeOperation &operation)
{
    auto state = stateOf(operation);
    if (!state)
        return failed(state.error());
    if (!state->exchangedAt) {
        if (auto exchanged = exchange(operation, *state); !exchanged) {
            if (exchanged.error().code == "stripe_unavailable"_L1 || exchanged.error().kind == Error::Kind::Storage)
                rest(operation, exchanged.error());
            else
                (void)end(operation, *state, exchanged.error());
            return failed(exchanged.error());
        }
    }
    return verify(operation, *state);
}

Result<OAuthState> CodeExchange::stateOf(const StripeOperation &operation) const
{
    ExchangeRequest request;
    if (!fromJson(operation.request.toUtf8(), request).isEmpty())
        return failed(
            {.kind = Error::Kind::Internal, .code = u"internal"_s, .detail = u"unreadable operation "_s + operation.id.text()});
    const auto scope = Caller::system(operation.tenant, operation.mode()).scope();
    return m.database.read([&](Connection &db) { return OAuthStates::byId(db, scope, request.flow); });
}

Result<> CodeExchange::exchange(StripeOperation &operation, OAuthState &state)
{
    return m.box.open(state.sealedCode.value_or(QString()), rowOf(state))
        .and_then([&](const Secret &code) { return m.stripe.exchangeCode(operation.mode(), code, operation.tenant); })
        .and_then([&](const OAuthToken &token) { return keep(operation, state, token); });
}

Result<> CodeExchange::keep(StripeOperation &operation, OAuthState &state, const OAuthToken &token)
{
    const auto actor = actorFromJson(operation.actor, operation.tenant, operation.mode());
    auto next = state;
    next.accountId = token.account;
    next.exchangedAt = m.clock.nowUtc();
    next.sealedCode.reset();
    auto sent = operation;
    sent.state = State::Sent;
    sent.accountId = token.account;
    const StripeStatus status{.connected = true,
                              .accountId = token.account,
                              .livemode = operation.livemode,
                              .flow = state.flow,
                              .connectedAt = next.exchangedAt};
    const auto kept = m.database.transaction([&](Connection &db) {
        return StripeAccounts::save(db, actor.scope(), status)
            .and_then([&] { return OAuthStates::setProgress(db, next); })
            .and_then([&] { return m_operations.update(db, sent); })
            .and_then([&] { return m.audit.write(db, actor, {.action = u"stripe.connected"_s, .objectId = token.account}); })
            .and_then([&] { return m.outbox.add(db, actor.scope(), WebhookType::StripeConnected, status); });
    });
    if (!kept)
        return kept;
    state = next;
    operation = sent;
    m.changes.changed(operation.tenant, Topic::Stripe);
    return {};
}

/// The account as Stripe tells it. Connected it is all the same: when Stripe does not answer now, it is asked later.
Result<StripeStatus> CodeExchange::verify(StripeOperation &operation, OAuthState &state)
{
    const auto scope = Caller::system(operation.tenant, operation.mode()).scope();
    const StripeStatus known{.connected = true,
                             .accountId = state.accountId,
                             .livemode = operation.livemode,
                             .flow = state.flow,
                             .connectedAt = state.exchangedAt};
    const auto fresh = readAccount(m.stripe, scope, known, m.clock);
    if (!fresh) {
        if (fresh.error().code == "stripe_unavailable"_L1)
            rest(operation, fresh.error());
        else
            (void)end(operation, state, fresh.error());
        return known;
    }
    auto verified = state;
    verified.verifiedAt = m.clock.nowUtc();
    auto applied = operation;
    applied.state = State::Applied;
    const auto saved = m.database.transaction([&](Connection &db) -> Result<> {
        const auto now = StripeAccounts::status(db, scope);
        if (!now)
            return failed(now.error());
        const bool isStill = now->accountId == fresh->accountId && now->connectedAt == known.connectedAt;
        return (isStill ? StripeAccounts::save(db, scope, *fresh) : Result<>())
            .and_then([&] { return OAuthStates::setProgress(db, verified); })
            .and_then([&] { return m_operations.update(db, applied); });
    });
    if (!saved) {
        rest(operation, saved.error());
        return known;
    }
    operation = applied;
    m.changes.changed(operation.tenant, Topic::Stripe);
    return *fresh;
}

Result<> CodeExchange::end(StripeOperation &operation, OAuthState &state, const Error &why)
{
    auto over = state;
    over.failedAt = m.clock.nowUtc();
    over.problem = why.code;
    over.sealedCode.reset();
    auto closed = operation;
    closed.state = State::Failed;
    closed.lastError = why.code;
    auto written = m.database.transaction([&](Connection &db) {
        return OAuthStates::setProgress(db, over).and_then([&] { return m_operations.update(db, closed); });
    });
    if (written) {
        operation = closed;
        m.changes.changed(operation.tenant, Topic::Stripe); // whoever waits for it need not
    }
    return written;
}

void CodeExchange::rest(StripeOperation &operation, const Error &why)
{
    (void)m.database.transaction([&](Connection &db) { return m_operations.rest(db, operation, why.code); });
}

bool CodeExchange::resume(StripeOperation &operation)
{
    (void)advance(operation);
    return operation.state == State::Applied || operation.state == State::Failed;
}

} // namespace plandeck
