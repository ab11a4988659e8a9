// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/synccursors.h"

#include "services/connect/stripeaccounts.h"
#include "services/domain/worker.h"
#include "services/lists/listquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Account
{
    TenantId tenant = {};
    QString id = {};

    static constexpr std::array fields{field<&Account::tenant>("tenant_id"), field<&Account::id>("account_id")};
};

constexpr auto columns = "CASE WHEN account_id <> '' THEN tenant_id END AS owner, livemode, account_id,"
                         "  heard_until, checked_at, worker, lease_until, failures"_L1;
constexpr auto isIt = "tenant_id = :tenant AND livemode = :live AND account_id = :account"_L1;

std::vector<Bind> keyOf(const HeldCursor &cursor)
{
    return {{"tenant", cursor.tenant()}, {"live", cursor.livemode}, {"account", cursor.accountId}};
}

} // namespace

SyncCursors::SyncCursors(const Clock &clock)
    : m_clock(clock)
    , m_worker(workerName())
{
}

Result<> SyncCursors::enrolAll(Connection &db, Mode mode) const
{
    static const auto missing =
        u"SELECT tenant_id, account_id FROM tenants_stripeaccount a WHERE livemode = :live AND NOT EXISTS (SELECT 1 FROM"
        " tenants_synccursor c WHERE c.tenant_id = a.tenant_id AND c.livemode = a.livemode AND c.account_id = a.account_id)"_s;
    static const auto forget =
        u"DELETE FROM tenants_synccursor WHERE livemode = :live AND account_id <> '' AND NOT EXISTS (SELECT 1 FROM"
        " tenants_stripeaccount a WHERE a.tenant_id = tenants_synccursor.tenant_id AND a.livemode = tenants_synccursor.livemode"
        " AND a.account_id = tenants_synccursor.account_id)"_s;
    const bool isLive = mode == Mode::Live;
    const auto accounts = db.rows<Account>(missing, {{"live", isLive}});
    if (!accounts)
        return failed(accounts.error());
    for (const auto &account : *accounts)
        if (auto enrolled = enrol(db, isLive, account.tenant, account.id); !enrolled)
            return enrolled;
    return enrol(db, isLive, {}, {}).and_then([&] { return db.change(forget, {{"live", isLive}}); }).map([](qint64) {});
}

Result<> SyncCursors::enrolTenant(Connection &db, const TenantScope &scope) const
{
    const auto status = StripeAccounts::status(db, scope);
    if (!status)
        return failed(status.error());
    return status->accountId ? enrol(db, scope.isLive(), scope.tenant(), *status->accountId) : Result<>();
}

Result<> SyncCursors::enrol(Connection &db, bool isLive, TenantId tenant, const QString &account) const
{
    static const auto sql =
        u"INSERT INTO tenants_synccursor (tenant_id, livemode, account_id, due_at, worker, lease_until, failures, last_error)"
        " VALUES (:tenant, :live, :account, :now, '', :now, 0, '') ON CONFLICT (tenant_id, livemode, account_id) DO NOTHING"_s;
    return db.change(sql, {{"tenant", tenant}, {"live", isLive}, {"account", account}, {"now", m_clock.nowUtc()}})
        .map([](qint64) {});
}

Result<> SyncCursors::makeDue(Connection &db) const
{
    static const auto sql = u"UPDATE tenants_synccursor SET due_at = :now WHERE due_at > :now AND worker = ''"_s;
    return db.change(sql, {{"now", m_clock.nowUtc()}}).map([](qint64) {});
}

bool SyncCursors::isFree(const HeldCursor &cursor) const
{
    return cursor.worker.isEmpty() || cursor.leaseUntil <= m_clock.nowUtc()
           || (cursor.worker != m_worker && isKnownDead(cursor.worker));
}

/// It is due from then on: should we be killed, whoever looks next goes on, also with what somebody had asked for before its
/// time.
Result<bool> SyncCursors::claim(Connection &db, HeldCursor &cursor) const
{
    static const auto sql = u"UPDATE tenants_synccursor SET worker = :mine, lease_until = :lease, due_at = :now"
                            " WHERE %1 AND worker = :was AND lease_until = :waslease"_s.arg(isIt);
    const auto now = m_clock.nowUtc();
    const auto lease = now.addSecs(leaseSecs);
    auto binds = keyOf(cursor);
    binds.insert(binds.end(),
                 {{"mine", m_worker}, {"lease", lease}, {"now", now}, {"was", cursor.worker}, {"waslease", cursor.leaseUntil}});
    return db.change(sql, binds).map([&](qint64 changed) {
        cursor.worker = m_worker;
        cursor.leaseUntil = lease;
        return changed == 1;
    });
}

Result<std::optional<HeldCursor>> SyncCursors::takeDue(Connection &db) const
{
    // More than one: some are held by others, and while we look others take.
    static const auto due = u"SELECT %1 FROM tenants_synccursor WHERE due_at <= :now ORDER BY due_at LIMIT 50"_s.arg(columns);
    auto cursors = db.rows<HeldCursor>(due, {{"now", m_clock.nowUtc()}});
    if (!cursors)
        return failed(cursors.error());
    for (auto &cursor : *cursors) {
        if (!isFree(cursor))
            continue;
        const auto isOurs = claim(db, cursor);
        if (!isOurs)
            return failed(isOurs.error());
        if (*isOurs)
            return std::optional(std::move(cursor));
    }
    return std::nullopt;
}

Result<HeldCursor> SyncCursors::take(Connection &db, const TenantScope &scope) const
{
    static const auto sql =
        u"SELECT %1 FROM tenants_synccursor WHERE tenant_id = :tenant AND livemode = :live AND account_id = :account"_s.arg(
            columns);
    const auto status = StripeAccounts::status(db, scope);
    if (!status)
        return failed(status.error());
    if (!status->accountId)
        return failed({.kind = Error::Kind::Invalid, .code = u"stripe_not_connected"_s});
    auto cursor = enrol(db, scope.isLive(), scope.tenant(), *status->accountId).and_then([&] {
        return db.row<HeldCursor>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"account", *status->accountId}});
    });
    if (!cursor)
        return failed(cursor.error());
    const auto isOurs = isFree(**cursor) ? claim(db, **cursor) : Result<bool>(false);
    if (!isOurs)
        return failed(isOurs.error());
    if (!*isOurs)
        return failed({.kind = Error::Kind::Conflict, .code = u"catch_up_running"_s});
    return std::move(**cursor);
}

Result<HeldCursor> SyncCursors::advance(Connection &db, HeldCursor cursor, const std::optional<QDateTime> &heardUntil) const
{
    static const auto sql =
        u"UPDATE tenants_synccursor SET heard_until = :heard, lease_until = :lease WHERE %1 AND worker = :mine"
        " AND lease_until = :waslease"_s.arg(isIt);
    const auto lease = m_clock.nowUtc().addSecs(leaseSecs);
    const auto heard = std::max(cursor.heardUntil, heardUntil); // an empty one is the least
    auto binds = keyOf(cursor);
    binds.insert(binds.end(), {{"heard", heard}, {"lease", lease}, {"mine", m_worker}, {"waslease", cursor.leaseUntil}});
    const auto changed = db.change(sql, binds);
    if (!changed)
        return failed(changed.error());
    if (*changed == 0)
        return failed({.kind = Error::Kind::Conflict, .code = u"lease_lost"_s});
    cursor.heardUntil = heard;
    cursor.leaseUntil = lease;
    return cursor;
}

Result<> SyncCursors::finish(Connection &db, const HeldCursor &cursor, const End &end) const
{
    static const auto sql =
        u"UPDATE tenants_synccursor SET checked_at = :checked, due_at = :due, worker = '', failures = :failures,"
        " last_error = :error WHERE %1 AND worker = :mine AND lease_until = :lease"_s.arg(isIt);
    auto binds = keyOf(cursor);
    binds.insert(binds.end(), {{"checked", end.error.isEmpty() ? end.checkedAt : cursor.checkedAt},
                               {"due", m_clock.nowUtc().addSecs(end.pauseSecs)},
                               {"failures", end.error.isEmpty() ? 0 : cursor.failures + 1},
                               {"error", end.error},
                               {"mine", m_worker},
                               {"lease", cursor.leaseUntil}});
    return db.change(sql, binds).map([](qint64) {});
}

Result<Page<SyncCursor>> SyncCursors::list(Connection &db, const TenantScope &scope, const ListSyncCursors &request)
{
    static const auto shown =
        u"account_id, livemode, heard_until, checked_at, due_at, worker <> '' AS is_running, failures, last_error,"
        " (SELECT count(*) FROM tenants_stripeevent e WHERE e.tenant_id = tenants_synccursor.tenant_id AND e.livemode ="
        " tenants_synccursor.livemode AND e.account_id = tenants_synccursor.account_id"
        " AND e.state IN ('stored', 'processing', 'failed')) AS unhandled"_s;
    ListQuery query(u"tenants_synccursor"_s, shown);
    query.where(u" tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    query.where(u" livemode = :live"_s, {"live", scope.isLive()});
    return query.page<SyncCursor>(db, request, u"account_id"_s);
}

} // namespace plandeck
