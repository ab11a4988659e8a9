// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventinbox.h"

#include "services/lists/keysetquery.h"
#include "services/lists/listquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const QString &columns()
{
    static const auto list =
        u"id, event_id, type, account_id, livemode, receiver, api_version, object_id, created_at, received_at,"
        " state, attempts, last_error, processed_at,"
        " CASE WHEN state IN ('stored', 'failed') THEN due_at END AS next_attempt_at"_s;
    return list;
}

/// For whoever looks over all tenants. The row is in many indexes, so it is moved once a minute at most, however many events
/// come.
Result<> noteLastEvent(Connection &db, TenantId tenant, const QDateTime &at)
{
    if (tenant.isNull())
        return {};
    static const auto sql =
        u"UPDATE tenants_tenant SET last_event_at = :at WHERE id = :tenant AND last_event_at <= :aminuteago"_s;
    return db.change(sql, {{"at", at}, {"tenant", tenant}, {"aminuteago", at.addSecs(-60)}}).map([](qint64) {});
}

/// "product.*" as a LIKE pattern.
QString beginningWith(const QString &pattern)
{
    return ListQuery::containing(pattern.chopped(1)).sliced(1);
}

} // namespace

Result<bool> EventInbox::store(Connection &db, const Delivery &delivery)
{
    const auto &event = delivery.event;
    static const auto claim = u"INSERT INTO tenants_stripeeventknown (account_id, event_id, tenant_id, id)"
                              " VALUES (:account, :event, :tenant, :id) ON CONFLICT (account_id, event_id) DO NOTHING"_s;
    const auto claimed =
        db.change(claim, {{"account", event.accountId}, {"event", event.eventId}, {"tenant", delivery.tenant}, {"id", event.id}});
    if (!claimed || *claimed == 0)
        return claimed ? Result<bool>(false) : failed(claimed.error());
    static const auto insert =
        u"INSERT INTO tenants_stripeevent (tenant_id, id, livemode, account_id, event_id, type, api_version, object_id, receiver,"
        " payload, created_at, received_at, state, due_at, worker, attempts, last_error, trace)"
        " VALUES (:tenant, :id, :live, :account, :event, :type, :version, :object, :receiver, :payload, :created, :received,"
        " :state, :due, '', 0, '', '[]')"_s;
    return db
        .change(insert, {{"tenant", delivery.tenant},
                         {"id", event.id},
                         {"live", event.livemode},
                         {"account", event.accountId},
                         {"event", event.eventId},
                         {"type", event.type},
                         {"version", event.apiVersion},
                         {"object", event.objectId},
                         {"receiver", event.receiver},
                         {"payload", delivery.payload},
                         {"created", event.createdAt},
                         {"received", event.receivedAt},
                         {"state", event.state},
                         {"due", event.nextAttemptAt}})
        .and_then([&](qint64) { return noteLastEvent(db, delivery.tenant, event.receivedAt); })
        .map([] { return true; });
}

Result<CursorPage<StripeEvent>> EventInbox::list(Connection &db, const TenantScope &scope, const ListEvents &request)
{
    KeysetQuery query(u"tenants_stripeevent"_s, columns(),
                      {.column = u"received_at"_s,
                       .isDown = request.ordering == EventOrder::ReceivedAtDown,
                       .isNumber = true,
                       .tieBreaker = u"id"_s});
    query.where(u"tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    query.where(u"livemode = :live"_s, {"live", scope.isLive()});
    if (request.type.endsWith(u'*'))
        query.where(u"type LIKE :type ESCAPE '\\'"_s, {"type", beginningWith(request.type)});
    else if (!request.type.isEmpty())
        query.where(u"type = :type"_s, {"type", request.type});
    if (request.state)
        query.where(u"state = :state"_s, {"state", *request.state});
    if (!request.search.isEmpty())
        query.where(u"lower(event_id || ' ' || type || ' ' || object_id) LIKE :search ESCAPE '\\'"_s,
                    {"search", ListQuery::containing(request.search.toLower())});
    if (request.createdAfter)
        query.where(u"created_at > :after"_s, {"after", *request.createdAfter});
    if (request.createdBefore)
        query.where(u"created_at < :before"_s, {"before", *request.createdBefore});
    return query.page<StripeEvent>(db, request, [](const StripeEvent &event) {
        return Cursor::Place{QString::number(event.receivedAt.toMSecsSinceEpoch()), {event.id.value}};
    });
}

Result<StripeEventDetail> EventInbox::one(Connection &db, const TenantScope &scope, StripeEventId id)
{
    static const auto sql = u"SELECT trace, %1 FROM tenants_stripeevent"
                            " WHERE tenant_id = :tenant AND id = :id AND livemode = :live"_s.arg(columns());
    auto event = db.one<StripeEventDetail>(sql, {{"tenant", scope.tenant()}, {"id", id}, {"live", scope.isLive()}});
    if (!event)
        return event;
    static const auto bytes = u"SELECT payload FROM tenants_stripeevent WHERE tenant_id = :tenant AND id = :id"_s;
    const auto payload = db.value(bytes, {{"tenant", scope.tenant()}, {"id", id}});
    if (!payload)
        return failed(payload.error());
    event->payload = QString::fromUtf8(payload->toByteArray());
    return event;
}

Result<StripeEvent> EventInbox::reopen(Connection &db, const TenantScope &scope, StripeEventId id, const QDateTime &now)
{
    auto event = one(db, scope, id);
    if (!event)
        return failed(event.error());
    static const auto sql = u"UPDATE tenants_stripeevent SET state = :state, due_at = :now, attempts = 0, trace = :trace"
                            " WHERE tenant_id = :tenant AND id = :id AND state IN ('failed', 'dead')"_s;
    event->trace.append({.at = now, .state = EventState::Stored, .note = u"retried_by_hand"_s});
    const auto changed = db.change(
        sql, {{"state", EventState::Stored}, {"now", now}, {"trace", event->trace}, {"tenant", scope.tenant()}, {"id", id}});
    if (!changed)
        return failed(changed.error());
    if (*changed == 0)
        return failed({.kind = Error::Kind::Conflict, .code = u"event_not_failed"_s});
    return one(db, scope, id).map([](const StripeEventDetail &reopened) { return StripeEvent(reopened); });
}

} // namespace plandeck
