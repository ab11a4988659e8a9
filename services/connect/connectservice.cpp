// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/connectservice.h"

#include "services/connect/accountreader.h"
#include "services/connect/stripeaccounts.h"
#include "services/operations/dispatcher.h"
#include "services/saga/recovery.h"
#include "services/security/tenanttoken.h"
#include "services/stripe/stripeclient.h"

#include <QtCore/QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Caller actorOf(const Caller &caller, const OAuthState &state)
{
    return {.kind = Caller::Kind::User,
            .tenant = state.tenant,
            .user = state.user,
            .mode = state.mode(),
            .source = caller.source,
            .address = caller.address,
            .requestId = caller.requestId};
}

/// The account link had run out before the browser came to its end: the state is needed once more.
bool isLinkRefresh(const OAuthState &state, const FinishConnect &request)
{
    return state.flow == ConnectFlow::AccountLinks && request.accountLink == AccountLinkStep::Refresh;
}

QString withQuery(const QString &url, std::initializer_list<std::pair<QString, QString>> pairs)
{
    QUrl whole(url);
    QUrlQuery query(whole);
    for (const auto &[name, value] : pairs)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    whole.setQuery(query);
    return whole.toString(QUrl::FullyEncoded);
}

QString withoutQuery(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

} // namespace

ConnectService::ConnectService(Parts parts)
    : m(std::move(parts))
    , m_ending(m.audit, m.outbox)
    , m_exchange({m.database, m.stripe, m.box, m.audit, m.outbox, m.changes, m.clock, m.random})
    , m_onboarding({m.database, m.stripe, m.audit, m.changes, m.clock, m.random})
    , m_deauthorization({m.database, m.stripe, m_ending, m.changes, m.clock, m.random})
    , m_badStates(m.clock, 60)
{
}

void ConnectService::addTo(SagaRecovery &recovery)
{
    recovery.add(QString::fromLatin1(CodeExchange::kind), [this](StripeOperation &o) { return m_exchange.resume(o); });
    recovery.add(QString::fromLatin1(AccountOnboarding::kind), [this](StripeOperation &o) { return m_onboarding.resume(o); });
    recovery.add(QString::fromLatin1(Deauthorization::kind), [this](StripeOperation &o) { return m_deauthorization.resume(o); });
}

Result<ConnectInvitation> ConnectService::handle(const Caller &caller, const ConnectStripe &request)
{
    if (auto ready = m.stripe.requireKey(caller.mode); !ready)
        return failed(ready.error());
    const auto secret = TenantToken::make(caller.tenant, m.random);
    const auto now = m.clock.nowUtc();
    OAuthState state{.tenant = caller.tenant,
                     .id = newId<ConnectFlowId>(m.clock, m.random),
                     .hash = TenantToken::hashOf(secret),
                     .user = caller.user,
                     .livemode = caller.mode == Mode::Live,
                     .flow = request.flow,
                     .redirectUri = m.redirectUri(),
                     .createdAt = now,
                     .expiresAt = now.addSecs(OAuthState::lifetimeSecs)};
    const bool isLink = request.flow == ConnectFlow::AccountLinks;
    auto begun = isLink ? m_onboarding.account(caller) : authorizeUrl(caller, state, secret);
    if (!begun)
        return failed(begun.error());
    if (isLink)
        state.accountId = *begun;

    const auto stored = m.database.transaction([&](Connection &db) {
        return OAuthStates::insert(db, state).and_then([&] {
            return m.audit.write(db, caller, {.action = u"stripe.connect"_s, .detail = {{u"flow"_s, wordOf(request.flow)}}});
        });
    });
    if (!stored)
        return failed(stored.error());
    const auto url = isLink ? accountLink(state, secret) : begun;
    if (!url) {
        end(state, url.error().code);
        return failed(url.error());
    }
    return ConnectInvitation{.authorizationUrl = Secret(*url),
                             .state = secret.copy(),
                             .expiresAt = state.expiresAt,
                             .flow = request.flow,
                             .flowId = state.id};
}

Result<QString> ConnectService::authorizeUrl(const Caller &caller, const OAuthState &state, const Secret &secret) const
{
    const auto client = m.stripe.config().credentials(caller.mode).clientId;
    if (client.isEmpty())
        return failed({.kind = Error::Kind::Conflict, .code = u"stripe_client_id_missing"_s});
    const auto email = m.database.read([&](Connection &db) {
        return db.value(u"SELECT email FROM tenants_tenant WHERE id = :tenant"_s, {{"tenant", caller.tenant}});
    });
    if (!email)
        return failed(email.error());
    const bool isExpress = state.flow == ConnectFlow::OAuthExpress;
    auto base = m.stripe.config().connectBase;
    base.setPath(base.path() + (isExpress ? u"/express/oauth/authorize"_s : u"/oauth/authorize"_s));
    return withQuery(base.toString(), {{u"response_type"_s, u"code"_s},
                                       {u"client_id"_s, client},
                                       {u"scope"_s, u"read_write"_s},
                                       {u"redirect_uri"_s, state.redirectUri},
                                       {u"stripe_user[email]"_s, email->toString()},
                                       {u"state"_s, secret.revealText()}});
}

/// Good once and for minutes, and of no effect by itself: no saga, and a new one each time.
Result<QString> ConnectService::accountLink(const OAuthState &state, const Secret &secret) const
{
    const auto back = [&](AccountLinkStep step) {
        return withQuery(state.redirectUri, {{u"state"_s, secret.revealText()}, {u"account_link"_s, wordOf(step)}});
    };
    StripeCall call{.tenant = state.tenant, .mode = state.mode(), .path = u"/v1/account_links"_s};
    call.params.add(u"account"_s, *state.accountId);
    call.params.add(u"type"_s, u"account_onboarding"_s);
    call.params.add(u"return_url"_s, back(AccountLinkStep::Return));
    call.params.add(u"refresh_url"_s, back(AccountLinkStep::Refresh));
    call.idempotencyKey = newId<StripeOperationId>(m.clock, m.random).text() + u":link"_s;
    return m.stripe.post(call)
        .and_then([](const StripeReply &reply) { return reply.as<StripeAccountLink>(); })
        .map([](const StripeAccountLink &link) { return link.url; });
}

Result<ConnectOutcome> ConnectService::handle(const Caller &caller, const CompleteConnect &request)
{
    const QUrl url(request.redirectUrl.revealText().trimmed(), QUrl::StrictMode);
    const QUrlQuery query(url);
    const auto item = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    FinishConnect pasted{.state = Secret(item(u"state"_s)), .code = Secret(item(u"code"_s)), .error = item(u"error"_s).left(200)};
    if (!url.isValid() || pasted.state.isEmpty())
        return invalid(u"redirect_url"_s, u"redirect_url_invalid"_s);
    if (item(u"account_link"_s) == wordOf(AccountLinkStep::Return))
        pasted.accountLink = AccountLinkStep::Return;
    const auto known = m.database.read([&](Connection &db) { return OAuthStates::find(db, pasted.state, m.clock.nowUtc()); });
    const bool isAnothers = known && known->tenant != caller.tenant;
    if (isAnothers)
        return failed({.kind = Error::Kind::Invalid, .code = u"state_invalid"_s});
    if (known && withoutQuery(url.toString()) != withoutQuery(known->redirectUri))
        return invalid(u"redirect_url"_s, u"redirect_url_invalid"_s);
    return handle(caller, pasted); // says what is wrong with the state, and counts it
}

Result<ConnectOutcome> ConnectService::handle(const Caller &caller, const FinishConnect &request)
{
    if (auto wait = m_badStates.check(caller.address); !wait)
        return failed(wait.error());
    auto returned = m.database.transaction([&](Connection &db) { return take(db, caller, request); });
    if (!returned) {
        if (returned.error().code.startsWith("state_"_L1))
            m_badStates.count(caller.address);
        return failed(returned.error());
    }
    auto outcome = finish(*returned, actorOf(caller, returned->state), request);
    if (outcome)
        outcome->tenantName = nameOf(returned->state.tenant);
    return outcome;
}

/// The state is used with this; and what goes on with a code is on record before Stripe sees it.
Result<ConnectService::Returned> ConnectService::take(Connection &db, const Caller &caller, const FinishConnect &request) const
{
    const auto now = m.clock.nowUtc();
    auto found = OAuthStates::find(db, request.state, now);
    if (!found)
        return failed(found.error());
    auto &state = *found;
    const bool isLink = state.flow == ConnectFlow::AccountLinks;
    if (isLinkRefresh(state, request))
        return Returned{state};
    if (!isLink && request.error.isEmpty() && request.code.isEmpty())
        return failed(errorOf({{u"code"_s, u"required"_s}})); // not what Stripe sends: the state stays good
    if (isLink || !request.error.isEmpty()) {
        state.usedAt = now;
        return OAuthStates::use(db, state).map([&] { return Returned{state}; });
    }
    return m_exchange.begin(db, actorOf(caller, state), state, request.code).map([&](StripeOperation &&operation) {
        return Returned{state, std::move(operation)};
    });
}

Result<ConnectOutcome> ConnectService::finish(Returned &returned, const Caller &actor, const FinishConnect &request)
{
    const auto &state = returned.state;
    if (returned.exchange)
        return m_exchange.advance(*returned.exchange).map([](const StripeStatus &status) { return ConnectOutcome{status}; });
    if (state.flow == ConnectFlow::AccountLinks)
        return finishLink(actor, state, request);
    (void)m.database.transaction([&](Connection &db) {
        return m.audit.write(db, actor, {.action = u"stripe.callback"_s, .outcome = u"access_denied"_s});
    });
    end(state, u"access_denied"_s);
    return failed({.kind = Error::Kind::Invalid, .code = u"access_denied"_s});
}

Result<ConnectOutcome> ConnectService::finishLink(const Caller &actor, const OAuthState &state, const FinishConnect &request)
{
    const auto scope = actor.scope();
    if (isLinkRefresh(state, request)) { // a fresh one, same state
        auto url = accountLink(state, request.state);
        if (!url)
            return failed(url.error());
        ConnectOutcome outcome{{.livemode = scope.isLive()}};
        outcome.continueAt = *url;
        return outcome;
    }
    const StripeStatus begun{.accountId = state.accountId, .livemode = scope.isLive(), .flow = state.flow};
    const auto status = readAccount(m.stripe, scope, begun, m.clock);
    if (status) {
        if (auto saved = saveLinked(actor, state, *status); !saved)
            return failed(saved.error());
        return ConnectOutcome{*status};
    }
    if (status.error().code == "stripe_unavailable"_L1) // loading the page again may still succeed
        (void)m.database.transaction([&](Connection &db) { return OAuthStates::unuse(db, state); });
    else
        end(state, status.error().code);
    return failed(status.error());
}

/// An account that is connected stays until the new one is finished.
Result<> ConnectService::saveLinked(const Caller &actor, const OAuthState &state, const StripeStatus &status)
{
    const auto scope = actor.scope();
    auto ended = state;
    (status.connected ? ended.verifiedAt : ended.failedAt) = m.clock.nowUtc();
    if (!status.connected)
        ended.problem = u"onboarding_unfinished"_s;
    const auto action = status.connected ? u"stripe.connected"_s : u"stripe.onboarding"_s;
    auto saved = m.database.transaction([&](Connection &db) -> Result<> {
        const auto known = StripeAccounts::status(db, scope);
        if (!known)
            return failed(known.error());
        const bool isBesideAnother = !status.connected && known->connected && known->accountId != status.accountId;
        const auto step = OAuthStates::setProgress(db, ended);
        if (!step || isBesideAnother)
            return step;
        return StripeAccounts::save(db, scope, status)
            .and_then([&] { return m.audit.write(db, actor, {.action = action, .objectId = *status.accountId}); })
            .and_then(
                [&] { return status.connected ? m.outbox.add(db, scope, WebhookType::StripeConnected, status) : Result<>(); });
    });
    if (saved)
        m.changes.changed(actor.tenant, Topic::Stripe);
    else if (saved.error().kind != Error::Kind::Storage)
        end(state, saved.error().code);
    return saved;
}

/// This attempt is over: whoever waits for it need not.
void ConnectService::end(const OAuthState &state, const QString &problem)
{
    auto ended = state;
    ended.failedAt = m.clock.nowUtc();
    ended.problem = problem;
    (void)m.database.transaction([&](Connection &db) { return OAuthStates::setProgress(db, ended); });
    m.changes.changed(state.tenant, Topic::Stripe);
}

/// For the page; it may well do without.
std::optional<QString> ConnectService::nameOf(TenantId tenant) const
{
    const auto name = m.database.read([&](Connection &db) {
        return db.value(u"SELECT name FROM tenants_tenant WHERE id = :tenant"_s, {{"tenant", tenant}});
    });
    return name ? std::optional(name->toString()) : std::nullopt;
}

void bindConnect(Dispatcher &dispatcher, ConnectService &service)
{
    dispatcher.bind(ConnectOperations{}, service);
}

} // namespace plandeck
