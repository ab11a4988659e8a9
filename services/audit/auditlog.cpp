// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditlog.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString actorOf(const Caller &caller)
{
    switch (caller.kind) {
    case Caller::Kind::User: return caller.user.text();
    case Caller::Kind::ApiKey: return caller.key.text();
    case Caller::Kind::Nobody:
    case Caller::Kind::System: break;
    }
    return {};
}

} // namespace

Result<> AuditLog::write(Connection &db, const Caller &caller, const Record &record) const
{
    static const auto sql = u"INSERT INTO tenants_auditentry (tenant_id, id, at, actor_kind, actor_id, source, action, object_id,"
                            " outcome, detail, request_id, address)"
                            " VALUES (:tenant, :id, :at, :kind, :actor, :source, :action, :object, :outcome, :detail, :request,"
                            " :address)"_s;
    const auto changed = db.change(sql, {{"tenant", caller.tenant},
                                         {"id", newId<Id<struct AuditTag>>(m_clock, m_random)},
                                         {"at", m_clock.nowMs()},
                                         {"kind", caller.kind},
                                         {"actor", actorOf(caller)},
                                         {"source", caller.source},
                                         {"action", record.action},
                                         {"object", record.objectId},
                                         {"outcome", record.outcome},
                                         {"detail", record.detail},
                                         {"request", caller.requestId},
                                         {"address", caller.address}});
    if (!changed)
        return failed(changed.error());
    return {};
}

} // namespace plandeck
