// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/accountonboarding.h"

#include "services/connect/stripeaccounts.h"
#include "services/saga/actor.h"
#include "services/stripe/stripeclient.h"
#include "services/stripe/stripelist.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = StripeOperation::State;

constexpr qint64 keyLifetimeSecs = 23 * 3600; // Stripe keeps idempotency keys for at least 24 hours

QString nameOf(Mode mode)
{
    return u"account:"_s + wordOf(mode);
}

} // namespace

Result<QString> AccountOnboarding::account(const Caller &caller)
{
    const auto begun = unfinished(caller.scope());
    if (!begun)
        return failed(begun.error());
    if (*begun)
        return **begun;
    auto operation = begin(caller);
    return operation ? advance(*operation) : failed(operation.error());
}

/// The row's, if it is pending. Beside a connected account the one that is being made has no row: its record tells of it.
Result<std::optional<QString>> AccountOnboarding::unfinished(const TenantScope &scope) const
{
    static const auto sql = u"SELECT account_id FROM tenants_stripeoperation WHERE tenant_id = :tenant AND kind = :kind"
                            " AND livemode = :live AND state = 'applied' AND account_id <> :current AND created_at >= :since"
                            " ORDER BY created_at DESC, id DESC LIMIT 1"_s;
    return m.database.read([&](Connection &db) -> Result<std::optional<QString>> {
        const auto row = StripeAccounts::status(db, scope);
        if (!row)
            return failed(row.error());
        if (!row->connected)
            return row->accountId;
        return db
            .value(sql, {{"tenant", scope.tenant()},
                         {"kind", QString::fromLatin1(kind)},
                         {"live", scope.isLive()},
                         {"current", *row->accountId},
                         {"since", row->connectedAt}})
            .map([](const QVariant &account) { return account.isValid() ? std::optional(account.toString()) : std::nullopt; });
    });
}

Result<StripeOperation> AccountOnboarding::begin(const Caller &caller) const
{
    StripeOperation operation{.tenant = caller.tenant,
                              .id = newId<StripeOperationId>(m.clock, m.random),
                              .kind = QString::fromLatin1(kind),
                              .livemode = caller.mode == Mode::Live,
                              .reserves = nameOf(caller.mode),
                              .request = u"{}"_s,
                              .actor = actorToJson(caller)};
    const auto begun = m.database.transaction([&](Connection &db) { return m_operations.begin(db, operation); });
    if (begun || begun.error().code != "duplicate"_L1)
        return begun.map([&] { return operation; });
    auto resting =
        m.database.transaction([&](Connection &db) { return m_operations.takeResting(db, caller.tenant, nameOf(caller.mode)); });
    if (!resting)
        return failed(resting.error());
    return *resting ? Result<StripeOperation>(std::move(**resting))
                    : failed({.kind = Error::Kind::Conflict, .code = u"connect_in_progress"_s});
}

Result<QString> AccountOnboarding::advance(StripeOperation &operation)
{
    const auto account = made(operation);
    const auto settled = account.and_then([&](const QString &id) { return settle(operation, id); });
    if (settled)
        return account;
    const auto &error = settled.error();
    const bool isRefused = error.code == "stripe_refused"_L1 && !isKeyRefused(error); // nothing was made
    if (isRefused) {
        operation.lastError = error.code;
        operation.state = State::Failed;
    }
    (void)m.database.transaction([&](Connection &db) {
        return isRefused ? m_operations.update(db, operation) : m_operations.rest(db, operation, error.code);
    });
    return failed(error);
}

/// The same call with the same key gives the account that was made, or makes it. A key too old to trust is used no more: then it
/// is looked for first.
Result<QString> AccountOnboarding::made(const StripeOperation &operation) const
{
    StripeCall call{.tenant = operation.tenant, .mode = operation.mode(), .path = u"/v1/accounts"_s};
    const auto find = [this, &operation, list = call] {
        return firstInList<StripeAccount>(m.stripe, list, [&](const StripeAccount &account) {
            return account.metadata && account.metadata->value(u"operation_id"_s) == operation.id.text();
        });
    };
    if (operation.createdAt.secsTo(m.clock.nowUtc()) >= keyLifetimeSecs) {
        const auto found = find();
        if (!found || *found)
            return found.map([](const std::optional<StripeAccount> &account) { return account->id; });
    }
    call.params.add(u"type"_s, u"express"_s);
    call.params.add(u"metadata[tenant_id]"_s, operation.tenant.text());
    call.params.add(u"metadata[operation_id]"_s, operation.id.text());
    call.idempotencyKey = operation.keyFor(u"account"_s);
    return makeOnce<StripeAccount>(m.stripe, call, find).map([](const StripeAccount &account) { return account.id; });
}

/// An account that is connected stays as it is until the new one is finished.
Result<> AccountOnboarding::settle(StripeOperation &operation, const QString &account)
{
    const auto actor = actorFromJson(operation.actor, operation.tenant, operation.mode());
    auto applied = operation;
    applied.state = State::Applied;
    applied.accountId = account;
    const StripeStatus pending{.accountId = account, .livemode = operation.livemode, .flow = ConnectFlow::AccountLinks};
    const auto settled = m.database.transaction([&](Connection &db) -> Result<> {
        const auto now = StripeAccounts::status(db, actor.scope());
        if (!now)
            return failed(now.error());
        return (now->connected ? Result<>() : StripeAccounts::save(db, actor.scope(), pending))
            .and_then([&] { return m_operations.update(db, applied); })
            .and_then([&] { return m.audit.write(db, actor, {.action = u"stripe.account_made"_s, .objectId = account}); });
    });
    if (!settled)
        return settled;
    operation = applied;
    m.changes.changed(operation.tenant, Topic::Stripe);
    return {};
}

bool AccountOnboarding::resume(StripeOperation &operation)
{
    (void)advance(operation);
    return operation.state == State::Applied || operation.state == State::Failed;
}

} // namespace plandeck
