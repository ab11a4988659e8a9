// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditservice.h"

#include "services/lists/keysetquery.h"
#include "services/operations/dispatcher.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Whoever did it is in one of three tables; ids are never the same.
QString source()
{
    return u"tenants_auditentry e"
           " LEFT JOIN tenants_tenantuser u ON u.tenant_id = e.tenant_id AND u.id = e.actor_id"
           " LEFT JOIN tenants_tenantapikey k ON k.tenant_id = e.tenant_id AND k.id = e.actor_id"
           " LEFT JOIN platform_staff s ON s.id = e.actor_id"_s;
}

QString columns()
{
    return u"e.id, e.seq, e.at, e.actor_kind, e.actor_id, coalesce(u.email, s.email, k.prefix || '…' || k.last4) AS actor_name,"
           " e.on_behalf_of, e.reason, e.source, e.action, e.object_id, e.outcome, e.detail, e.changes, e.request_id, e.address,"
           " e.hash"_s;
}

} // namespace

Result<CursorPage<AuditEntry>> AuditService::handle(const Caller &caller, const ListAudit &request)
{
    return list(caller.scope().tenant(), request);
}

Result<CursorPage<AuditEntry>> AuditService::handle(const Caller &, const ListPlatformAudit &request)
{
    return list({}, request);
}

Result<CursorPage<AuditEntry>> AuditService::list(TenantId chain, const ListAudit &request)
{
    KeysetQuery query(source(), columns(), {.column = u"e.seq"_s, .isDown = true, .isNumber = true});
    query.where(u"e.tenant_id = :tenant"_s, {"tenant", chain});
    if (request.actor)
        query.where(u"e.actor_id = :actor"_s, {"actor", *request.actor});
    if (request.action.endsWith(u".*")) {
        const auto begin = request.action.chopped(1);
        query.where(u"e.action >= :begin"_s, {"begin", begin});
        query.where(u"e.action < :end"_s, {"end", QString(begin.chopped(1) + u'/')}); // what follows the dot
    } else if (!request.action.isEmpty()) {
        query.where(u"e.action = :action"_s, {"action", request.action});
    }
    if (!request.objectId.isEmpty())
        query.where(u"e.object_id = :object"_s, {"object", request.objectId});
    if (request.source)
        query.where(u"e.source = :source"_s, {"source", wordOf(*request.source)});
    if (request.after)
        query.where(u"e.at > :after"_s, {"after", *request.after});
    if (request.before)
        query.where(u"e.at < :before"_s, {"before", *request.before});
    return m_database.list([&](Connection &db) {
        return query.page<AuditEntry>(db, request,
                                      [](const AuditEntry &entry) { return Cursor::Place{.key = QString::number(entry.seq)}; });
    });
}

void bindAudit(Dispatcher &dispatcher, AuditService &service)
{
    dispatcher.bind(AuditOperations{}, service);
}

} // namespace plandeck
