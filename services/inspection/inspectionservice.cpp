// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/inspectionservice.h"

#include "services/apikeys/apikeyservice.h"
#include "services/audit/auditservice.h"
#include "services/events/eventservice.h"
#include "services/inspection/inspections.h"
#include "services/inspection/masking.h"
#include "services/members/memberservice.h"
#include "services/operations/dispatcher.h"
#include "services/plans/planservice.h"
#include "services/tenants/tenantservice.h"
#include "services/webhooks/webhookservice.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Staff with their eyes on one tenant.
Caller onto(TenantId tenant, Caller caller)
{
    caller.tenant = tenant;
    return caller;
}

TextMap detailOf(const Inspection &inspection)
{
    TextMap detail{{u"inspection"_s, inspection.id.text()}};
    if (!inspection.ticket.isEmpty())
        detail.insert(u"ticket"_s, inspection.ticket);
    return detail;
}

} // namespace

Result<StartedInspection> InspectionService::handle(const Caller &caller, const StartInspection &request)
{
    const auto now = m.clock.nowUtc();
    const Inspection fresh{.id = newId<InspectionId>(m.clock, m.random),
                           .staff = caller.staff,
                           .reason = request.reason,
                           .ticket = request.ticket,
                           .showsPersonalData = request.showsPersonalData,
                           .startedAt = now,
                           .expiresAt = now.addSecs(lifetimeSecs)};
    return m.database.transaction([&](Connection &db) -> Result<StartedInspection> {
        const auto known = db.value(u"SELECT 1 FROM tenants_tenant WHERE id = :tenant"_s, {{"tenant", request.tenant}});
        if (!known || !known->isValid())
            return known ? notFound() : failed(known.error());
        const auto open = Inspections::open(db, request.tenant, caller.staff, now);
        if (!open)
            return failed(open.error());
        auto detail = detailOf(fresh);
        detail.insert(u"shows_personal_data"_s, fresh.showsPersonalData ? u"true"_s : u"false"_s);
        const auto begun = (*open ? Inspections::end(db, request.tenant, (*open)->id, now) : Result<>())
                               .and_then([&] { return Inspections::insert(db, request.tenant, fresh); })
                               .and_then([&] {
                                   return m.audit.write(db, onto(request.tenant, caller),
                                                        {.action = u"staff.inspections.start"_s,
                                                         .objectId = fresh.id.text(),
                                                         .detail = detail,
                                                         .reason = fresh.reason});
                               })
                               .and_then([&] { return Inspections::open(db, request.tenant, caller.staff, now); });
        if (!begun || !*begun)
            return begun ? notFound() : failed(begun.error());
        return StartedInspection{.inspection = **begun, .expiresAt = fresh.expiresAt};
    });
}

Result<Inspection> InspectionService::handle(const Caller &caller, const EndInspection &request)
{
    const auto now = m.clock.nowUtc();
    return m.database.transaction([&](Connection &db) -> Result<Inspection> {
        auto open = Inspections::open(db, request.tenant, caller.staff, now);
        if (!open || !*open)
            return open ? notFound() : failed(open.error());
        (*open)->endedAt = now;
        return Inspections::end(db, request.tenant, (*open)->id, now)
            .and_then([&] {
                return m.audit.write(db, onto(request.tenant, caller),
                                     {.action = u"staff.inspections.end"_s, .objectId = (*open)->id.text()});
            })
            .map([&] { return **open; });
    });
}

Result<CursorPage<Inspection>> InspectionService::handle(const Caller &caller, const ListInspections &request)
{
    return m.database.list([&](Connection &db) { return Inspections::list(db, caller.scope(), request); });
}

/// The look is on record before anything is seen. One answer for no inspection and no such tenant.
Result<Inspection> InspectionService::noted(const Caller &on, const OperationInfo &info)
{
    return m.database.transaction([&](Connection &db) -> Result<Inspection> {
        const auto open = Inspections::open(db, on.tenant, on.staff, m.clock.nowUtc());
        if (!open)
            return failed(open.error());
        if (!*open)
            return failed({.kind = Error::Kind::Denied, .code = u"inspection_required"_s});
        return m.audit
            .write(db, on,
                   {.action = info.name(), .objectId = on.tenant.text(), .detail = detailOf(**open), .reason = (*open)->reason})
            .map([&] { return **open; });
    });
}

template<typename Looked, typename Service, typename Own>
Result<typename Looked::Reply> InspectionService::look(const Caller &caller, const Looked &request, Service &service,
                                                       const Own &own)
{
    const auto on = onto(request.tenant, caller);
    const auto inspection = noted(on, infoOf<Looked>);
    if (!inspection)
        return failed(inspection.error());
    auto seen = service.handle(on, own);
    if (seen && !inspection->showsPersonalData)
        maskPeople(*seen);
    return seen;
}

Result<Tenant> InspectionService::handle(const Caller &caller, const InspectTenant &request)
{
    return look(caller, request, m.tenants, GetTenantDetails{});
}

Result<Page<User>> InspectionService::handle(const Caller &caller, const InspectUsers &request)
{
    return look(caller, request, m.members, static_cast<const ListUsers &>(request));
}

Result<ApiKeyList> InspectionService::handle(const Caller &caller, const InspectApiKeys &request)
{
    return look(caller, request, m.apiKeys, ListApiKeys{});
}

Result<Page<Plan>> InspectionService::handle(const Caller &caller, const InspectPlans &request)
{
    return look(caller, request, m.plans, static_cast<const ListPlans &>(request));
}

Result<Webhook> InspectionService::handle(const Caller &caller, const InspectWebhook &request)
{
    return look(caller, request, m.webhooks, GetWebhookConfig{});
}

Result<Page<WebhookDelivery>> InspectionService::handle(const Caller &caller, const InspectDeliveries &request)
{
    return look(caller, request, m.webhooks, static_cast<const ListWebhookDeliveries &>(request));
}

Result<CursorPage<StripeEvent>> InspectionService::handle(const Caller &caller, const InspectEvents &request)
{
    return look(caller, request, m.events, static_cast<const ListEvents &>(request));
}

Result<CursorPage<AuditEntry>> InspectionService::handle(const Caller &caller, const InspectAudit &request)
{
    return look(caller, request, m.entries, static_cast<const ListAudit &>(request));
}

void bindInspections(Dispatcher &dispatcher, InspectionService &service)
{
    dispatcher.bind(InspectionOperations{}, service);
}

} // namespace plandeck
