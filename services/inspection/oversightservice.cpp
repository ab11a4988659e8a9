// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/oversightservice.h"

#include "services/inspection/tenantlist.h"
#include "services/operations/dispatcher.h"
#include "services/operations/query.h"
#include "services/webhooks/webhookendpoints.h"
#include "services/webhooks/webhookmessages.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

struct OversightService::Move
{
    TenantStatus from;
    TenantStatus to;
    QString action;
    QString refusal;
};

/// On record before anything is seen: what was searched for, and by which filters.
Result<CursorPage<TenantListing>> OversightService::handle(const Caller &caller, const ListTenants &request)
{
    auto asked = request;
    asked.cursor.clear(); // which page of it says nothing
    const TextMap detail{{u"query"_s, queryOf(asked)}};
    return m.database
        .transaction(
            [&](Connection &db) { return m.audit.write(db, caller, {.action = u"staff.tenants.list"_s, .detail = detail}); })
        .and_then([&] { return m.database.list([&](Connection &db) { return TenantList::page(db, request); }); });
}

Result<TenantListing> OversightService::handle(const Caller &caller, const SuspendTenant &request)
{
    return move(caller, request.tenant, request.reason,
                {TenantStatus::Active, TenantStatus::Suspended, u"staff.tenants.suspend"_s, u"tenant_not_active"_s});
}

Result<TenantListing> OversightService::handle(const Caller &caller, const ReactivateTenant &request)
{
    return move(caller, request.tenant, request.reason,
                {TenantStatus::Suspended, TenantStatus::Active, u"staff.tenants.reactivate"_s, u"tenant_not_suspended"_s});
}

/// Who is let in is decided by the status, at every request: nothing of sessions and keys has to be touched, or put back.
Result<TenantListing> OversightService::move(const Caller &caller, TenantId tenant, const QString &reason, const Move &move)
{
    static const auto sql = u"UPDATE tenants_tenant SET status = :to, updated_at = :now WHERE id = :tenant AND status = :from"_s;
    auto on = caller;
    on.tenant = tenant;
    auto moved = m.database.transaction([&](Connection &db) -> Result<TenantListing> {
        const auto changed = db.change(sql, {{"to", move.to}, {"now", m.clock.nowMs()}, {"tenant", tenant}, {"from", move.from}});
        if (!changed)
            return failed(changed.error());
        const auto after = TenantList::one(db, tenant);
        if (!after)
            return after;
        if (*changed == 0)
            return failed({.kind = Error::Kind::Conflict, .code = move.refusal});
        auto before = *after;
        before.status = move.from;
        return moveWebhooks(db, tenant, move.to == TenantStatus::Suspended)
            .and_then([&] { // with the platform, whose deed it was, and with the tenant: in the order of Refusals
                return m.audit.write(db, caller, {.action = move.action, .objectId = tenant.text(), .reason = reason});
            })
            .and_then([&] {
                return m.audit.write(db, on,
                                     {.action = move.action,
                                      .objectId = tenant.text(),
                                      .changes = changesBetween(before, *after),
                                      .reason = reason});
            })
            .map([&] { return *after; });
    });
    if (moved) {
        m.changes.changed(tenant, Topic::Account);
        m.changes.changed(tenant, Topic::Webhooks);
    }
    return moved;
}

/// Held as by a pause of the tenant's own. One that was paused already stays so afterwards.
Result<> OversightService::moveWebhooks(Connection &db, TenantId tenant, bool isSuspended) const
{
    for (const auto mode : {Mode::Test, Mode::Live}) {
        const auto scope = Caller::system(tenant, mode).scope();
        auto endpoint = WebhookEndpoints::find(db, scope, WebhookEndpoints::Lock::Exclusive);
        if (!endpoint)
            return failed(endpoint.error());
        const bool isOurs =
            *endpoint && (isSuspended ? !(*endpoint)->isPaused : (*endpoint)->pauseReason == WebhookPause::Suspended);
        if (!isOurs)
            continue;
        auto &row = **endpoint;
        row.isPaused = isSuspended;
        row.pauseReason = isSuspended ? std::optional(WebhookPause::Suspended) : std::nullopt;
        row.updatedAt = m.clock.nowUtc();
        const auto moved = WebhookEndpoints::update(db, scope, row).and_then([&] {
            return isSuspended ? WebhookMessages::hold(db, scope) : WebhookMessages::release(db, scope, row.updatedAt);
        });
        if (!moved)
            return moved;
    }
    return {};
}

void bindOversight(Dispatcher &dispatcher, OversightService &service)
{
    dispatcher.bind(OversightOperations{}, service);
}

} // namespace plandeck
