// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/connectservice.h"

#include "services/connect/stripeaccounts.h"
#include "services/operations/dispatcher.h"
#include "services/security/tenanttoken.h"
#include "services/stripe/stripeclient.h"
#include "services/stripe/stripeobjects.h"

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

} // namespace

Result<ConnectInvitation> ConnectService::handle(const Caller &caller, const ConnectStripe &request)
{
    if (auto ready = m.stripe.requireKey(caller.mode); !ready)
        return failed(ready.error());
    const auto secret = TenantToken::make(caller.tenant, m.random);
    const auto now = m.clock.nowUtc();
    OAuthState state{.tenant = caller.tenant,
                     .hash = TenantToken::hashOf(secret),
                     .user = caller.user,
                     .livemode = caller.mode == Mode::Live,
                     .flow = request.flow,
                     .redirectUri = m.redirectUri(),
                     .createdAt = now,
                     .expiresAt = now.addSecs(OAuthState::lifetimeSecs)};

    Result<QString> url;
    if (request.flow == ConnectFlow::AccountLinks) {
        auto account = accountForLink(caller);
        if (!account)
            return failed(account.error());
        state.accountId = *account;
        url = accountLink(caller.scope(), *account, secret, state.redirectUri);
    } else {
        url = authorizeUrl(caller, request.flow, secret, state.redirectUri);
    }
    if (!url)
        return failed(url.error());

    const auto stored = m.database.transaction([&](Connection &db) {
        return OAuthStates::insert(db, state).and_then([&] {
            return m.audit.write(db, caller, {.action = u"stripe.connect"_s, .detail = {{u"flow"_s, wordOf(request.flow)}}});
        });
    });
    if (!stored)
        return failed(stored.error());
    return ConnectInvitation{
        .authorizationUrl = Secret(*url), .state = secret.copy(), .expiresAt = state.expiresAt, .flow = request.flow};
}

Result<QString> ConnectService::authorizeUrl(const Caller &caller, ConnectFlow flow, const Secret &state,
                                             const QString &redirectUri) const
{
    const auto client = m.stripe.config().credentials(caller.mode).clientId;
    if (client.isEmpty())
        return failed({.kind = Error::Kind::Conflict, .code = u"stripe_client_id_missing"_s});
    const auto email = m.database.read([&](Connection &db) {
        return db.value(u"SELECT email FROM tenants_tenant WHERE id = :tenant"_s, {{"tenant", caller.tenant}});
    });
    if (!email)
        return failed(email.error());
    auto base = m.stripe.config().connectBase;
    base.setPath(base.path() + (flow == ConnectFlow::OAuthExpress ? u"/express/oauth/authorize"_s : u"/oauth/authorize"_s));
    return withQuery(base.toString(), {{u"response_type"_s, u"code"_s},
                                       {u"client_id"_s, client},
                                       {u"scope"_s, u"read_write"_s},
                                       {u"redirect_uri"_s, redirectUri},
                                       {u"stripe_user[email]"_s, email->toString()},
                                       {u"state"_s, state.revealText()}});
}

/// The account whose onboarding was begun before, or a new one: going on where one stopped makes no second account.
Result<QString> ConnectService::accountForLink(const Caller &caller)
{
    const auto scope = caller.scope();
    const auto begun = m.database.read([&](Connection &db) { return StripeAccounts::pending(db, scope); });
    if (!begun)
        return failed(begun.error());
    if (*begun)
        return **begun;

    FormBody form;
    form.add(u"type"_s, u"express"_s);
    form.add(u"metadata[tenant_id]"_s, caller.tenant.text());
    const auto made = m.stripe
                          .post({.mode = caller.mode,
                                 .path = u"/v1/accounts"_s,
                                 .params = form,
                                 .idempotencyKey = newId<StripeOperationId>(m.clock, m.random).text() + u":account"_s})
                          .and_then([](const StripeReply &reply) { return reply.as<StripeAccount>(); });
    if (!made)
        return failed(made.error());
    const auto current = m.database.read([&](Connection &db) { return StripeAccounts::status(db, scope); });
    if (!current)
        return failed(current.error());
    if (current->connected) // stays as it is until the new one is finished; the state remembers the new one
        return made->id;
    const StripeStatus pending{.accountId = made->id, .livemode = scope.isLive(), .flow = ConnectFlow::AccountLinks};
    const auto saved = m.database.transaction([&](Connection &db) { return StripeAccounts::save(db, scope, pending); });
    return saved ? Result<QString>(made->id) : failed(saved.error());
}

Result<QString> ConnectService::accountLink(const TenantScope &scope, const QString &account, const Secret &state,
                                            const QString &redirectUri) const
{
    const auto back = [&](AccountLinkStep step) {
        return withQuery(redirectUri, {{u"state"_s, state.revealText()}, {u"account_link"_s, wordOf(step)}});
    };
    FormBody form;
    form.add(u"account"_s, account);
    form.add(u"type"_s, u"account_onboarding"_s);
    form.add(u"return_url"_s, back(AccountLinkStep::Return));
    form.add(u"refresh_url"_s, back(AccountLinkStep::Refresh));
    return m.stripe
        .post({.mode = scope.mode(),
               .path = u"/v1/account_links"_s,
               .params = form,
               .idempotencyKey = newId<StripeOperationId>(m.clock, m.random).text() + u":link"_s})
        .and_then([](const StripeReply &reply) { return reply.as<StripeAccountLink>(); })
        .map([](const StripeAccountLink &link) { return link.url; });
}

Result<ConnectOutcome> ConnectService::handle(const Caller &caller, const FinishConnect &request)
{
    if (auto wait = m_badStates.check(caller.address); !wait)
        return failed(wait.error());
    const auto now = m.clock.nowUtc();
    const auto state = m.database.transaction([&](Connection &db) -> Result<OAuthState> {
        auto found = OAuthStates::find(db, request.state, now);
        if (!found || isLinkRefresh(*found, request))
            return found;
        if (found->flow != ConnectFlow::AccountLinks && request.error.isEmpty() && request.code.isEmpty())
            return failed(errorOf({{u"code"_s, u"required"_s}})); // not what Stripe sends: the state stays good
        return OAuthStates::use(db, *found, now).map([&] { return *found; });
    });
    if (!state) {
        if (state.error().code.startsWith("state_"_L1))
            m_badStates.count(caller.address);
        return failed(state.error());
    }
    auto outcome = finish(caller, *state, request);
    if (outcome)
        outcome->tenantName = nameOf(state->tenant);
    // Loading the page again may still succeed. If the code had been taken and only the answer was lost, Stripe refuses it then
    // and takes back what it gave: code_invalid, and nothing half-made.
    if (!outcome && outcome.error().code == "stripe_unavailable"_L1)
        (void)m.database.transaction([&](Connection &db) { return OAuthStates::unuse(db, *state); });
    else if (!outcome) // this attempt is over: whoever waits for it need not
        m.changes.changed(state->tenant, Topic::Stripe);
    return outcome;
}

/// For the page; it may well do without.
std::optional<QString> ConnectService::nameOf(TenantId tenant) const
{
    const auto name = m.database.read([&](Connection &db) {
        return db.value(u"SELECT name FROM tenants_tenant WHERE id = :tenant"_s, {{"tenant", tenant}});
    });
    return name ? std::optional(name->toString()) : std::nullopt;
}

Result<ConnectOutcome> ConnectService::finish(const Caller &caller, const OAuthState &state, const FinishConnect &request)
{
    const auto actor = actorOf(caller, state);
    if (state.flow == ConnectFlow::AccountLinks)
        return finishLink(actor, state, request);
    if (!request.error.isEmpty()) {
        (void)m.database.transaction([&](Connection &db) {
            return m.audit.write(db, actor, {.action = u"stripe.callback"_s, .outcome = u"access_denied"_s});
        });
        return failed({.kind = Error::Kind::Invalid, .code = u"access_denied"_s});
    }
    return finishOAuth(actor, state, request.code);
}

Result<ConnectOutcome> ConnectService::finishOAuth(const Caller &actor, const OAuthState &state, const Secret &code)
{
    const auto token = m.stripe.exchangeCode(actor.mode, code);
    if (!token)
        return failed(token.error());
    const auto scope = actor.scope();
    const StripeStatus known{.connected = true,
                             .accountId = token->account,
                             .livemode = scope.isLive(),
                             .flow = state.flow,
                             .connectedAt = m.clock.nowUtc()};
    auto status = readAccount(scope, known);
    if (!status) // connected all the same: the rest is asked for again later
        status = known;
    if (auto saved = save(actor, *status, u"stripe.connected"_s); !saved)
        return failed(saved.error());
    return ConnectOutcome{*status};
}

Result<ConnectOutcome> ConnectService::finishLink(const Caller &actor, const OAuthState &state, const FinishConnect &request)
{
    const auto scope = actor.scope();
    if (isLinkRefresh(state, request)) { // a fresh one, same state
        auto url = accountLink(scope, *state.accountId, request.state, state.redirectUri);
        if (!url)
            return failed(url.error());
        ConnectOutcome outcome{{.livemode = scope.isLive()}};
        outcome.continueAt = *url;
        return outcome;
    }
    const auto status = readAccount(scope, {.accountId = state.accountId, .livemode = scope.isLive(), .flow = state.flow});
    if (!status)
        return failed(status.error());
    const auto known = m.database.read([&](Connection &db) { return StripeAccounts::status(db, scope); });
    if (!known)
        return failed(known.error());
    if (!status->connected && known->connected && known->accountId != status->accountId)
        return ConnectOutcome{*status}; // the account there is stays until the new one is finished
    if (auto saved = save(actor, *status, status->connected ? u"stripe.connected"_s : u"stripe.onboarding"_s); !saved)
        return failed(saved.error());
    return ConnectOutcome{*status};
}

Result<StripeStatus> ConnectService::readAccount(const TenantScope &scope, const StripeStatus &known) const
{
    return m.stripe.get({.mode = scope.mode(), .path = u"/v1/accounts/"_s + *known.accountId})
        .and_then([](const StripeReply &reply) { return reply.as<StripeAccount>(); })
        .map([&](const StripeAccount &seen) { return toldBy(seen, known, m.clock.nowUtc()); });
}

Result<> ConnectService::save(const Caller &actor, const StripeStatus &status, const QString &action)
{
    auto saved = m.database.transaction([&](Connection &db) {
        return StripeAccounts::save(db, actor.scope(), status)
            .and_then([&] { return m.audit.write(db, actor, {.action = action, .objectId = *status.accountId}); })
            .and_then([&] {
                return status.connected ? m.outbox.add(db, actor.scope(), WebhookType::StripeConnected, status) : Result<>();
            });
    });
    if (saved)
        m.changes.changed(actor.tenant, Topic::Stripe);
    return saved;
}

Result<StripeStatus> ConnectService::handle(const Caller &caller, const GetStripeStatus &request)
{
    const auto scope = caller.scope();
    const auto known = m.database.read([&](Connection &db) { return StripeAccounts::status(db, scope); });
    if (!known || !request.refresh || !known->accountId)
        return known;
    const auto fresh = readAccount(scope, *known);
    if (!fresh)
        return isAccountGone(fresh.error()) ? forget(caller, *known) : known; // no answer: what we knew, with its checked_at
    return renew(caller, *known, *fresh);
}

/// Writes what Stripe said of the account, unless another one was connected while we asked.
Result<StripeStatus> ConnectService::renew(const Caller &caller, const StripeStatus &known, const StripeStatus &fresh)
{
    const auto renewed = m.database.transaction([&](Connection &db) -> Result<StripeStatus> {
        auto now = StripeAccounts::status(db, caller.scope());
        if (!now || now->accountId != known.accountId)
            return now;
        auto saved = StripeAccounts::save(db, caller.scope(), fresh);
        if (saved && fresh.connected && !now->connected)
            saved = m.audit.write(db, caller, {.action = u"stripe.connected"_s, .objectId = *fresh.accountId});
        return saved.map([&] { return fresh; });
    });
    auto before = known;
    before.checkedAt = renewed ? renewed->checkedAt : std::nullopt;
    if (renewed && *renewed != before) // that we looked is no news
        m.changes.changed(caller.tenant, Topic::Stripe);
    return renewed;
}

Result<StripeStatus> ConnectService::forget(const Caller &actor, const StripeStatus &known)
{
    const auto removed =
        m.database.transaction([&](Connection &db) { return m_ending.write(db, actor, known, u"stripe.access_revoked"_s); });
    if (!removed)
        return failed(removed.error());
    m.changes.changed(actor.tenant, Topic::Stripe);
    return StripeStatus{.livemode = actor.scope().isLive()};
}

Result<Disconnected> ConnectService::handle(const Caller &caller, const DisconnectStripe &request)
{
    const auto scope = caller.scope();
    const auto known = m.database.read([&](Connection &db) { return StripeAccounts::status(db, scope); });
    if (!known)
        return failed(known.error());
    if (!known->accountId)
        return failed({.kind = Error::Kind::Invalid, .code = u"stripe_not_connected"_s});
    // Stripe first: if it does not do it, the account is still connected and one may try again. That it lost us before is fine;
    // Stripe's refusal is the same for that and for a wrong client id, so that the account itself has to tell.
    if (request.deauthorize && known->flow != ConnectFlow::AccountLinks)
        if (auto done = m.stripe.deauthorize(caller.mode, *known->accountId); !done) {
            const auto account = readAccount(scope, *known);
            if (account || !isAccountGone(account.error()))
                return failed(done.error());
        }
    const auto removed =
        m.database.transaction([&](Connection &db) { return m_ending.write(db, caller, *known, u"stripe.disconnect"_s); });
    if (!removed)
        return failed(removed.error());
    m.changes.changed(caller.tenant, Topic::Stripe);
    return Disconnected{.detail = u"Stripe is disconnected. The Stripe account itself stays."_s, .accountId = *known->accountId};
}

void bindConnect(Dispatcher &dispatcher, ConnectService &service)
{
    dispatcher.bind(ConnectOperations{}, service);
}

} // namespace plandeck
