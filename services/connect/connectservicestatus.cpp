// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/connectservice.h"

#include "services/connect/accountreader.h"
#include "services/connect/stripeaccounts.h"
#include "services/lists/pages.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

// What there is to be asked of a connection, and its end.

namespace plandeck {
namespace {

StripeAnswer answerOf(const StripeLogEntry &entry)
{
    if (entry.status == 0)
        return StripeAnswer::None;
    if (entry.status >= 500)
        return StripeAnswer::Failure;
    return entry.status >= 300 ? StripeAnswer::Refusal : StripeAnswer::Success;
}

template<typename T>
std::optional<T> unlessEmpty(const T &value)
{
    return value == T() ? std::nullopt : std::optional(value);
}

StripeRequestEntry shown(const StripeLogEntry &entry)
{
    return {.id = entry.number,
            .at = entry.at,
            .method = entry.method,
            .path = entry.path,
            .accountId = unlessEmpty(entry.account),
            .attempt = entry.attempt,
            .status = unlessEmpty(qint64(entry.status)),
            .trouble = unlessEmpty(entry.trouble),
            .durationMs = entry.durationMs,
            .requestId = unlessEmpty(entry.requestId)};
}

} // namespace

Result<StripeStatus> ConnectService::handle(const Caller &asking, const GetStripeStatus &request)
{
    auto caller = asking;
    caller.mode = request.mode.value_or(asking.mode);
    const auto scope = caller.scope();
    const auto known = m.database.read([&](Connection &db) { return StripeAccounts::status(db, scope); });
    if (!known || !request.refresh || !known->accountId)
        return known;
    const auto fresh = readAccount(m.stripe, scope, *known, m.clock);
    if (fresh)
        return renew(caller, *known, *fresh);
    if (isAccountGone(fresh.error()))
        return forget(caller, *known, u"stripe.access_revoked"_s);
    return known; // no answer: what we knew, with its checked_at
}

/// Writes what Stripe said of the account, unless another one was connected while we asked.
Result<StripeStatus> ConnectService::renew(const Caller &caller, const StripeStatus &known, const StripeStatus &fresh)
{
    const auto scope = caller.scope();
    const auto renewed = m.database.transaction([&](Connection &db) -> Result<StripeStatus> {
        auto now = StripeAccounts::status(db, scope);
        if (!now || now->accountId != known.accountId)
            return now;
        auto saved = StripeAccounts::save(db, scope, fresh);
        if (saved && fresh.connected && !now->connected)
            saved = OAuthStates::setVerified(db, scope, *fresh.accountId, m.clock.nowUtc())
                        .and_then([&] {
                            return m.audit.write(db, caller, {.action = u"stripe.connected"_s, .objectId = *fresh.accountId});
                        })
                        .and_then([&] { return m.outbox.add(db, scope, WebhookType::StripeConnected, fresh); });
        return saved.map([&] { return fresh; });
    });
    auto before = known;
    before.checkedAt = renewed ? renewed->checkedAt : std::nullopt;
    if (renewed && *renewed != before) // that we looked is no news
        m.changes.changed(caller.tenant, Topic::Stripe);
    return renewed;
}

Result<StripeStatus> ConnectService::forget(const Caller &actor, const StripeStatus &known, const QString &action)
{
    const auto removed = m.database.transaction([&](Connection &db) { return m_ending.write(db, actor, known, action); });
    if (!removed)
        return failed(removed.error());
    m.changes.changed(actor.tenant, Topic::Stripe);
    return StripeStatus{.livemode = actor.scope().isLive()};
}

Result<Disconnected> ConnectService::handle(const Caller &caller, const DisconnectStripe &request)
{
    const auto known = m.database.read([&](Connection &db) { return StripeAccounts::status(db, caller.scope()); });
    if (!known)
        return failed(known.error());
    if (!known->accountId)
        return failed({.kind = Error::Kind::Invalid, .code = u"stripe_not_connected"_s});
    const bool isTakenBack = request.deauthorize && known->flow != ConnectFlow::AccountLinks; // those are the platform's own
    const auto done = isTakenBack ? m_deauthorization.run(caller, *known)
                                  : forget(caller, *known, u"stripe.disconnect"_s).map([](const StripeStatus &) {});
    if (!done)
        return failed(done.error());
    return Disconnected{.detail = u"Stripe is disconnected. The Stripe account itself stays."_s, .accountId = *known->accountId};
}

Result<Page<ConnectFlowLog>> ConnectService::handle(const Caller &caller, const ListConnectFlows &request)
{
    const auto states = m.database.list([&](Connection &db) { return OAuthStates::list(db, caller.scope(), request); });
    if (!states)
        return failed(states.error());
    Page<ConnectFlowLog> page{.count = states->count, .next = states->next, .previous = states->previous};
    for (const auto &state : states->results)
        page.results.append(state.logAt(m.clock.nowUtc()));
    return page;
}

Result<ConnectFlowLog> ConnectService::handle(const Caller &caller, const GetConnectFlow &request)
{
    return m.database.read([&](Connection &db) { return OAuthStates::byId(db, caller.scope(), request.id); })
        .map([&](const OAuthState &state) { return state.logAt(m.clock.nowUtc()); });
}

/// The first time counts; a second browser for the same attempt is no news.
Result<ConnectFlowLog> ConnectService::handle(const Caller &caller, const NoteConnectBrowser &request)
{
    const auto now = m.clock.nowUtc();
    return m.database.transaction([&](Connection &db) -> Result<ConnectFlowLog> {
        auto state = OAuthStates::byId(db, caller.scope(), request.id);
        if (!state)
            return failed(state.error());
        if (state->openedAt)
            return state->logAt(now);
        if (state->usedAt || state->logAt(now).isOver())
            return failed({.kind = Error::Kind::Conflict, .code = u"flow_ended"_s});
        state->openedAt = now;
        return OAuthStates::setOpened(db, *state)
            .and_then(
                [&] { return m.audit.write(db, caller, {.action = u"stripe.flows.browser"_s, .objectId = state->id.text()}); })
            .map([&] { return state->logAt(now); });
    });
}

Result<LoginLink> ConnectService::handle(const Caller &caller, const CreateLoginLink &)
{
    const auto unavailable = [] { return failed({.kind = Error::Kind::Conflict, .code = u"login_link_unavailable"_s}); };
    const auto known = m.database.read([&](Connection &db) { return StripeAccounts::status(db, caller.scope()); });
    if (!known)
        return failed(known.error());
    if (!known->accountId)
        return failed({.kind = Error::Kind::Invalid, .code = u"stripe_not_connected"_s});
    if (!known->connected || known->flow == ConnectFlow::OAuthStandard)
        return unavailable();
    const auto link = m.stripe
                          .post({.tenant = caller.tenant,
                                 .mode = caller.mode,
                                 .path = u"/v1/accounts/%1/login_links"_s.arg(*known->accountId),
                                 .idempotencyKey = newId<StripeOperationId>(m.clock, m.random).text() + u":login"_s})
                          .and_then([](const StripeReply &reply) { return reply.as<StripeLoginLink>(); });
    if (!link)
        return link.error().stripe && link.error().stripe->status == 400 ? unavailable() : failed(link.error());
    return LoginLink{.url = Secret(link->url)};
}

Result<Page<StripeRequestEntry>> ConnectService::handle(const Caller &caller, const ListStripeRequests &request)
{
    auto entries = m.stripe.log().entriesOf(caller.scope());
    entries.removeIf([&](const StripeLogEntry &entry) {
        const bool isFound = entry.path.contains(request.search, Qt::CaseInsensitive)
                             || entry.requestId.contains(request.search, Qt::CaseInsensitive);
        return !isFound || (request.status && answerOf(entry) != *request.status);
    });
    auto page = pageOf<StripeRequestEntry>(request, entries.size());
    if (!page)
        return page;
    for (const auto &entry : entries.mid((request.page - 1) * request.pageSize, request.pageSize))
        page->results.append(shown(entry));
    return page;
}

} // namespace plandeck
