// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/saga/stripeoperations.h"

#include "services/domain/worker.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 firstRestSecs = 5;
constexpr qint64 longestRestSecs = 300; // so soon all is well once Stripe is back

constexpr auto openStates = "('planned', 'sent', 'undoing')";

const QString &columns()
{
    static const auto list =
        u"tenant_id, id, kind, state, livemode, account_id, reserves, request, product_id, price_id, actor, worker,"
        " lease_until, attempts, last_error, created_at, updated_at"_s;
    return list;
}

/// It ran out; or it ends much later than any that we give: the clock was put back, and nobody waits until it has caught up.
bool isOver(const QDateTime &lease, const QDateTime &now)
{
    return lease <= now || lease > now.addSecs(2 * longestRestSecs);
}

} // namespace

StripeOperations::StripeOperations(const Clock &clock)
    : m_clock(clock)
    , m_worker(workerName())
{
}

Result<> StripeOperations::begin(Connection &db, StripeOperation &operation) const
{
    operation.worker = m_worker;
    operation.createdAt = operation.updatedAt = m_clock.nowUtc();
    operation.leaseUntil = operation.createdAt.addSecs(leaseSecs);
    operation.attempts = 1;
    return db.insert("tenants_stripeoperation"_L1, operation);
}

Result<> StripeOperations::update(Connection &db, StripeOperation &operation) const
{
    static const auto sql =
        u"UPDATE tenants_stripeoperation SET state = :state, account_id = :account, product_id = :product, price_id = :price,"
        " last_error = :error, lease_until = :lease, updated_at = :now"
        " WHERE tenant_id = :tenant AND id = :id AND worker = :worker AND attempts = :attempts AND state IN %1"_s.arg(
            QLatin1StringView(openStates));
    operation.updatedAt = m_clock.nowUtc();
    operation.leaseUntil = operation.updatedAt.addSecs(leaseSecs);
    const auto changed = db.change(sql, {{"state", operation.state},
                                         {"account", operation.accountId},
                                         {"product", operation.productId},
                                         {"price", operation.priceId},
                                         {"error", operation.lastError},
                                         {"lease", operation.leaseUntil},
                                         {"now", operation.updatedAt},
                                         {"tenant", operation.tenant},
                                         {"id", operation.id},
                                         {"worker", m_worker},
                                         {"attempts", operation.attempts}});
    if (!changed)
        return failed(changed.error());
    return *changed == 1 ? Result<>() : failed({.kind = Error::Kind::Conflict, .code = u"lease_lost"_s});
}

Result<bool> StripeOperations::isHeld(Connection &db, const StripeOperation &operation) const
{
    static const auto sql = u"SELECT 1 FROM tenants_stripeoperation"
                            " WHERE tenant_id = :tenant AND id = :id AND worker = :worker AND attempts = :attempts"_s;
    return db
        .value(sql, {{"tenant", operation.tenant}, {"id", operation.id}, {"worker", m_worker}, {"attempts", operation.attempts}})
        .map([](const QVariant &value) { return value.isValid(); });
}

Result<QList<StripeOperation>> StripeOperations::takeOrphans(Connection &db, int most) const
{
    static const auto select = u"SELECT %1 FROM tenants_stripeoperation WHERE state IN %2 ORDER BY lease_until LIMIT 200"_s.arg(
        columns(), QLatin1StringView(openStates));
    const auto open = db.rows<StripeOperation>(select);
    if (!open)
        return failed(open.error());
    QList<StripeOperation> taken;
    for (auto operation : *open) {
        const bool isOrphan =
            isOver(operation.leaseUntil, m_clock.nowUtc()) || (operation.worker != m_worker && isKnownDead(operation.worker));
        if (!isOrphan || taken.size() == most)
            continue;
        const auto isMine = take(db, operation);
        if (!isMine)
            return failed(isMine.error());
        if (*isMine)
            taken.append(operation);
    }
    return taken;
}

Result<std::optional<StripeOperation>> StripeOperations::takeResting(Connection &db, TenantId tenant,
                                                                     const QString &reserves) const
{
    static const auto select = u"SELECT %1 FROM tenants_stripeoperation WHERE tenant_id = :tenant AND reserves = :reserves"
                               " AND state IN %2 AND last_error <> ''"_s.arg(columns(), QLatin1StringView(openStates));
    auto resting = db.row<StripeOperation>(select, {{"tenant", tenant}, {"reserves", reserves}});
    if (!resting || !*resting)
        return resting;
    return take(db, **resting).map([&](bool isMine) { return isMine ? std::move(*resting) : std::nullopt; });
}

/// False when somebody else was faster. That it rested is over: last_error is empty while it is worked on.
Result<bool> StripeOperations::take(Connection &db, StripeOperation &operation) const
{
    static const auto sql =
        u"UPDATE tenants_stripeoperation SET worker = :mine, lease_until = :lease, attempts = attempts + 1, last_error = ''"
        " WHERE tenant_id = :tenant AND id = :id AND worker = :was AND attempts = :attempts AND lease_until = :waslease"_s;
    const auto lease = m_clock.nowUtc().addSecs(leaseSecs);
    const auto changed = db.change(sql, {{"mine", m_worker},
                                         {"lease", lease},
                                         {"tenant", operation.tenant},
                                         {"id", operation.id},
                                         {"was", operation.worker},
                                         {"attempts", operation.attempts},
                                         {"waslease", operation.leaseUntil}});
    if (!changed || *changed == 0)
        return changed.map([](qint64) { return false; });
    operation.worker = m_worker;
    operation.leaseUntil = lease;
    operation.lastError.clear();
    ++operation.attempts;
    return true;
}

Result<> StripeOperations::rest(Connection &db, StripeOperation &operation, const QString &why) const
{
    Q_ASSERT(!why.isEmpty());
    operation.lastError = why;
    const auto pauseSecs = std::min(longestRestSecs, firstRestSecs << std::min<qint64>(operation.attempts - 1, 6));
    return update(db, operation).and_then([&] {
        static const auto sql =
            u"UPDATE tenants_stripeoperation SET lease_until = :until WHERE tenant_id = :tenant AND id = :id"_s;
        operation.leaseUntil = m_clock.nowUtc().addSecs(pauseSecs);
        return db.change(sql, {{"until", operation.leaseUntil}, {"tenant", operation.tenant}, {"id", operation.id}})
            .map([](qint64) {});
    });
}

} // namespace plandeck
