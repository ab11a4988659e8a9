// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/operations/inspections.h"
#include "services/storage/database.h"

namespace plandeck {

class ApiKeyService;
class AuditService;
class Dispatcher;
class EventService;
class MemberService;
class PlanService;
class TenantService;
class WebhookService;

/// Staff looking into a tenant, read-only: they see what its own people see, by the same services, while an inspection of
/// theirs is open. Each look is an entry in the tenant's audit log, written before anything is shown.
class InspectionService final
{
public:
    struct Parts
    {
        Database &database;
        const AuditLog &audit;
        TenantService &tenants;
        MemberService &members;
        ApiKeyService &apiKeys;
        PlanService &plans;
        WebhookService &webhooks;
        EventService &events;
        AuditService &entries;
        const Clock &clock;
        RandomSource &random;
    };
    explicit InspectionService(const Parts &parts)
        : m(parts)
    {
    }

    static constexpr qint64 lifetimeSecs = 60 * 60;

    Result<StartedInspection> handle(const Caller &caller, const StartInspection &request);
    Result<Inspection> handle(const Caller &caller, const EndInspection &request);
    Result<CursorPage<Inspection>> handle(const Caller &caller, const ListInspections &request);

    /// All of these: `inspection_required` (Denied) while none is open.
    Result<Tenant> handle(const Caller &caller, const InspectTenant &request);
    Result<Page<User>> handle(const Caller &caller, const InspectUsers &request);
    Result<ApiKeyList> handle(const Caller &caller, const InspectApiKeys &request);
    Result<Page<Plan>> handle(const Caller &caller, const InspectPlans &request);
    Result<Webhook> handle(const Caller &caller, const InspectWebhook &request);
    Result<Page<WebhookDelivery>> handle(const Caller &caller, const InspectDeliveries &request);
    Result<CursorPage<StripeEvent>> handle(const Caller &caller, const InspectEvents &request);
    Result<CursorPage<AuditEntry>> handle(const Caller &caller, const InspectAudit &request);

private:
    template<typename Looked, typename Service, typename Own>
    Result<typename Looked::Reply> look(const Caller &caller, const Looked &request, Service &service, const Own &own);
    Result<Inspection> noted(const Caller &on, const OperationInfo &info);

    Parts m;
};

void bindInspections(Dispatcher &dispatcher, InspectionService &service);

} // namespace plandeck
