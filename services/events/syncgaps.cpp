// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/syncgaps.h"

#include "services/lists/listquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// While a catch-up is on its way, its cursor says up to where everything is here.
const QString &columns()
{
    static const auto list =
        u"id, account_id, livemode, gap_from, gap_to, fetched, lost_until, closed_at,"
        " CASE WHEN closed_at IS NULL THEN COALESCE((SELECT CASE WHEN c.heard_until > tenants_syncgap.gap_from"
        " THEN c.heard_until END FROM tenants_synccursor c WHERE c.tenant_id = tenants_syncgap.tenant_id"
        " AND c.livemode = tenants_syncgap.livemode AND c.account_id = tenants_syncgap.account_id), gap_from)"
        " WHEN lost_until IS NOT NULL THEN gap_from END AS missing_from,"
        " CASE WHEN closed_at IS NULL THEN gap_to ELSE lost_until END AS missing_to"_s;
    return list;
}

} // namespace

Result<std::optional<SyncGapId>> SyncGaps::open(Connection &db, const HeldCursor &cursor, const std::optional<QDateTime> &since,
                                                const QDateTime &now, SyncGapId fresh)
{
    static const auto find = u"SELECT id FROM tenants_syncgap WHERE tenant_id = :tenant AND livemode = :live"
                             " AND account_id = :account AND closed_at IS NULL"_s;
    static const auto widen = u"UPDATE tenants_syncgap SET gap_to = :now WHERE tenant_id = :tenant AND id = :id"_s;
    static const auto insert = u"INSERT INTO tenants_syncgap (tenant_id, id, livemode, account_id, gap_from, gap_to, fetched)"
                               " VALUES (:tenant, :id, :live, :account, :since, :now, 0)"_s;
    const auto known = db.value(find, {{"tenant", cursor.tenant()}, {"live", cursor.livemode}, {"account", cursor.accountId}});
    if (!known)
        return failed(known.error());
    if (known->isValid()) {
        const auto id = SyncGapId::fromText(known->toString());
        return db.change(widen, {{"now", now}, {"tenant", cursor.tenant()}, {"id", id}}).map([&](qint64) {
            return std::optional(id);
        });
    }
    if (!since)
        return std::nullopt;
    return db
        .change(insert, {{"tenant", cursor.tenant()},
                         {"id", fresh},
                         {"live", cursor.livemode},
                         {"account", cursor.accountId},
                         {"since", *since},
                         {"now", now}})
        .map([&](qint64) { return std::optional(fresh); });
}

Result<> SyncGaps::count(Connection &db, TenantId tenant, SyncGapId gap, qint64 fetched)
{
    static const auto sql = u"UPDATE tenants_syncgap SET fetched = fetched + :more WHERE tenant_id = :tenant AND id = :id"_s;
    return db.change(sql, {{"more", fetched}, {"tenant", tenant}, {"id", gap}}).map([](qint64) {});
}

Result<> SyncGaps::close(Connection &db, TenantId tenant, SyncGapId gap, const QDateTime &now,
                         const std::optional<QDateTime> &lostUntil)
{
    static const auto sql = u"UPDATE tenants_syncgap SET closed_at = :now, lost_until = :lost"
                            " WHERE tenant_id = :tenant AND id = :id"_s;
    return db.change(sql, {{"now", now}, {"lost", lostUntil}, {"tenant", tenant}, {"id", gap}}).map([](qint64) {});
}

Result<SyncGap> SyncGaps::one(Connection &db, const TenantScope &scope, SyncGapId gap)
{
    static const auto sql =
        u"SELECT %1 FROM tenants_syncgap WHERE tenant_id = :tenant AND livemode = :live AND id = :id"_s.arg(columns());
    return db.one<SyncGap>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"id", gap}});
}

Result<Page<SyncGap>> SyncGaps::list(Connection &db, const TenantScope &scope, const ListSyncGaps &request)
{
    ListQuery query(u"tenants_syncgap"_s, columns());
    query.where(u" tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    query.where(u" livemode = :live"_s, {"live", scope.isLive()});
    return query.page<SyncGap>(db, request, u"gap_from DESC, id DESC"_s);
}

} // namespace plandeck
