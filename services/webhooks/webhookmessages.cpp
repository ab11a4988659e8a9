// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhookmessages.h"

#include "services/domain/json.h"
#include "services/domain/jsonwriter.h"
#include "services/lists/listquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const QString &columns()
{
    static const auto list = u"id, event_type, state, attempt_count, next_attempt_at, last_status_code, last_error, livemode,"
                             " created_at, updated_at"_s;
    return list;
}

QString bodyOf(const WebhookMessages::Row &row, const TenantScope &scope, const QByteArray &objectJson)
{
    JsonWriter out;
    out.begin('{');
    out.key("id");
    out.text(row.id.text());
    out.key("type");
    out.text(wordOf(row.type));
    out.key("timestamp");
    out.utf8(isoOf(row.createdAt));
    out.key("livemode");
    out.literal(row.livemode ? "true" : "false");
    out.key("tenant_id");
    out.text(scope.tenant().text());
    out.key("data");
    out.begin('{');
    out.key("object");
    out.raw(objectJson);
    out.end('}');
    out.end('}');
    return QString::fromUtf8(out.take());
}

} // namespace

WebhookMessages::Row WebhookMessages::compose(const TenantScope &scope, WebhookType type, const QByteArray &objectJson,
                                              const Clock &clock, RandomSource &random)
{
    Row row;
    row.id = newId<WebhookMessageId>(clock, random);
    row.type = type;
    row.livemode = scope.isLive();
    row.createdAt = row.updatedAt = clock.nowUtc();
    row.nextAttemptAt = row.createdAt;
    row.body = bodyOf(row, scope, objectJson);
    return row;
}

Result<> WebhookMessages::insert(Connection &db, const TenantScope &scope, const Row &row)
{
    return db.insert("tenants_webhookmessage"_L1, row, {{"tenant_id", scope.tenant()}});
}

Result<> WebhookMessages::insertAttempt(Connection &db, const TenantScope &scope, WebhookMessageId message,
                                        const WebhookAttempt &attempt)
{
    return db.insert("tenants_webhookattempt"_L1, attempt, {{"tenant_id", scope.tenant()}, {"message_id", message}});
}

Result<Page<WebhookDelivery>> WebhookMessages::list(Connection &db, const TenantScope &scope,
                                                    const ListWebhookDeliveries &request)
{
    ListQuery query(u"tenants_webhookmessage"_s, columns());
    query.where(u" tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    query.where(u" livemode = :live"_s, {"live", scope.isLive()});
    if (request.state)
        query.where(u" state = :state"_s, {"state", *request.state});
    if (request.eventType)
        query.where(u" event_type = :type"_s, {"type", *request.eventType});
    if (request.createdAfter)
        query.where(u" created_at > :after"_s, {"after", *request.createdAfter});
    if (request.createdBefore)
        query.where(u" created_at < :before"_s, {"before", *request.createdBefore});
    return query.page<WebhookDelivery>(db, request, u"created_at DESC, id DESC"_s);
}

Result<WebhookDeliveryDetails> WebhookMessages::details(Connection &db, const TenantScope &scope, WebhookMessageId id)
{
    static const auto message = u"SELECT %1, body FROM tenants_webhookmessage"
                                " WHERE tenant_id = :tenant AND livemode = :live AND id = :id"_s.arg(columns());
    static const auto attempts =
        u"SELECT number, state, url, started_at, duration_ms, status_code, error, response_excerpt FROM tenants_webhookattempt"
        " WHERE tenant_id = :tenant AND message_id = :id ORDER BY number"_s;
    auto details = db.one<WebhookDeliveryDetails>(message, {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"id", id}});
    if (!details)
        return details;
    auto list = db.rows<WebhookAttempt>(attempts, {{"tenant", scope.tenant()}, {"id", id}});
    if (!list)
        return failed(std::move(list.error()));
    details->attempts = std::move(*list);
    return details;
}

Result<WebhookDelivery> WebhookMessages::restart(Connection &db, const TenantScope &scope, WebhookMessageId id, bool isHeld,
                                                 const QDateTime &now)
{
    static const auto sql = u"UPDATE tenants_webhookmessage SET state = 'pending', tries = 0, next_attempt_at = :due,"
                            " updated_at = :now WHERE tenant_id = :tenant AND livemode = :live AND id = :id"
                            " AND state <> 'sending'"_s;
    const auto changed = db.change(sql, {{"due", isHeld ? std::optional<QDateTime>() : now},
                                         {"now", now},
                                         {"tenant", scope.tenant()},
                                         {"live", scope.isLive()},
                                         {"id", id}});
    if (!changed)
        return failed(changed.error());
    const auto message = details(db, scope, id);
    if (!message)
        return failed(message.error());
    if (*changed == 0)
        return failed({.kind = Error::Kind::Conflict, .code = u"delivery_in_progress"_s});
    return WebhookDelivery(*message);
}

Result<> WebhookMessages::hold(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"UPDATE tenants_webhookmessage SET next_attempt_at = NULL WHERE tenant_id = :tenant"
                            " AND livemode = :live AND state = 'pending' AND next_attempt_at IS NOT NULL"_s;
    return db.change(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}}).map([](qint64) {});
}

Result<> WebhookMessages::release(Connection &db, const TenantScope &scope, const QDateTime &now)
{
    static const auto sql = u"UPDATE tenants_webhookmessage SET next_attempt_at = :now WHERE tenant_id = :tenant"
                            " AND livemode = :live AND state = 'pending' AND next_attempt_at IS NULL"_s;
    return db.change(sql, {{"now", now}, {"tenant", scope.tenant()}, {"live", scope.isLive()}}).map([](qint64) {});
}

Result<> WebhookMessages::cancel(Connection &db, const TenantScope &scope, const QDateTime &now)
{
    static const auto sql = u"UPDATE tenants_webhookmessage SET state = 'cancelled', next_attempt_at = NULL, updated_at = :now"
                            " WHERE tenant_id = :tenant AND livemode = :live AND state IN ('pending', 'sending')"_s;
    return db.change(sql, {{"now", now}, {"tenant", scope.tenant()}, {"live", scope.isLive()}}).map([](qint64) {});
}

} // namespace plandeck
