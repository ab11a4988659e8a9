// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TenantService that counts: one row for each kind of thing, each found by an index of the tenant's.
#include "services/tenants/tenantservice.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 daySecs = 86'400;
constexpr qint64 failuresShownSecs = 7 * daySecs; // older ones nobody will send again

struct PlanCounts
{
    qint64 active = 0;
    qint64 drafts = 0;
    qint64 failed = 0;
    qint64 drifted = 0;

    static constexpr std::array fields{field<&PlanCounts::active>("active"), field<&PlanCounts::drafts>("drafts"),
                                       field<&PlanCounts::failed>("failed"), field<&PlanCounts::drifted>("drifted")};
};

struct DeliveryCounts
{
    qint64 lastDay = 0;
    qint64 failed = 0;
    qint64 held = 0;
    bool isPaused = false;

    static constexpr std::array fields{field<&DeliveryCounts::lastDay>("last_day"), field<&DeliveryCounts::failed>("failed"),
                                       field<&DeliveryCounts::held>("held"), field<&DeliveryCounts::isPaused>("is_paused")};
};

struct EventCounts
{
    qint64 lastDay = 0;
    qint64 failed = 0;
    qint64 dead = 0;
    std::optional<QDateTime> lastAt = {};
    std::optional<QDateTime> gapFrom = {};
    std::optional<QDateTime> gapTo = {};

    static constexpr std::array fields{field<&EventCounts::lastDay>("last_day"), field<&EventCounts::failed>("failed"),
                                       field<&EventCounts::dead>("dead"),        field<&EventCounts::lastAt>("last_at"),
                                       field<&EventCounts::gapFrom>("gap_from"), field<&EventCounts::gapTo>("gap_to")};
};

Result<PlanCounts> plansOf(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"SELECT count(CASE WHEN is_active AND sync_state <> 'local_only' THEN 1 END) AS active,"
                            " count(CASE WHEN is_active AND sync_state = 'local_only' THEN 1 END) AS drafts,"
                            " count(CASE WHEN sync_state = 'failed' THEN 1 END) AS failed,"
                            " count(CASE WHEN sync_state = 'drifted' THEN 1 END) AS drifted"
                            " FROM tenants_tenantplan WHERE tenant_id = :tenant AND livemode = :live"_s;
    return db.one<PlanCounts>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}});
}

Result<DeliveryCounts> deliveriesOf(Connection &db, const TenantScope &scope, const QDateTime &now)
{
    static const auto sql =
        u"SELECT (SELECT count(*) FROM tenants_webhookmessage WHERE tenant_id = :tenant AND livemode = :live"
        " AND created_at > :dayago) AS last_day,"
        " (SELECT count(*) FROM tenants_webhookmessage WHERE tenant_id = :tenant AND livemode = :live"
        " AND state = 'failed' AND updated_at > :weekago) AS failed,"
        " (SELECT count(*) FROM tenants_webhookmessage WHERE tenant_id = :tenant AND livemode = :live"
        " AND state = 'pending' AND next_attempt_at IS NULL) AS held,"
        " EXISTS (SELECT 1 FROM tenants_webhookendpoint WHERE tenant_id = :tenant AND livemode = :live AND is_paused)"
        " AS is_paused"_s;
    return db.one<DeliveryCounts>(sql, {{"tenant", scope.tenant()},
                                        {"live", scope.isLive()},
                                        {"dayago", now.addSecs(-daySecs)},
                                        {"weekago", now.addSecs(-failuresShownSecs)}});
}

/// The gap is what the cursor has not come to yet, as in SyncGaps.
Result<EventCounts> eventsOf(Connection &db, const TenantScope &scope, const QDateTime &now)
{
    static const auto sql =
        u"SELECT (SELECT count(*) FROM tenants_stripeevent WHERE tenant_id = :tenant AND livemode = :live"
        " AND received_at > :dayago) AS last_day,"
        " (SELECT count(*) FROM tenants_stripeevent WHERE tenant_id = :tenant AND livemode = :live AND state = 'failed') AS "
        "failed,"
        " (SELECT count(*) FROM tenants_stripeevent WHERE tenant_id = :tenant AND livemode = :live AND state = 'dead') AS dead,"
        " (SELECT max(received_at) FROM tenants_stripeevent WHERE tenant_id = :tenant AND livemode = :live) AS last_at,"
        " (SELECT min(CASE WHEN c.heard_until > g.gap_from THEN c.heard_until ELSE g.gap_from END) FROM tenants_syncgap g"
        " LEFT JOIN tenants_synccursor c ON c.tenant_id = g.tenant_id AND c.livemode = g.livemode AND c.account_id = g.account_id"
        " WHERE g.tenant_id = :tenant AND g.livemode = :live AND g.closed_at IS NULL) AS gap_from,"
        " (SELECT max(gap_to) FROM tenants_syncgap WHERE tenant_id = :tenant AND livemode = :live AND closed_at IS NULL) AS gap_to"_s;
    return db.one<EventCounts>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"dayago", now.addSecs(-daySecs)}});
}

} // namespace

Result<TenantOverview> TenantService::handle(const Caller &caller, const GetTenantOverview &)
{
    const auto now = m.clock.nowUtc();
    return m.database.read([&](Connection &db) -> Result<TenantOverview> {
        const auto plans = plansOf(db, caller.scope());
        const auto deliveries = deliveriesOf(db, caller.scope(), now);
        const auto events = eventsOf(db, caller.scope(), now);
        if (!plans || !deliveries || !events)
            return failed(!plans ? plans.error() : !deliveries ? deliveries.error() : events.error());
        return TenantOverview{.plansActive = plans->active,
                              .planDrafts = plans->drafts,
                              .plansFailed = plans->failed,
                              .plansDrifted = plans->drifted,
                              .deliveriesLastDay = deliveries->lastDay,
                              .deliveriesFailed = deliveries->failed,
                              .deliveriesHeld = deliveries->held,
                              .isWebhookPaused = deliveries->isPaused,
                              .eventsLastDay = events->lastDay,
                              .eventsFailed = events->failed,
                              .eventsDead = events->dead,
                              .gapFrom = events->gapFrom,
                              .gapTo = events->gapTo,
                              .lastEventAt = events->lastAt};
    });
}

} // namespace plandeck
