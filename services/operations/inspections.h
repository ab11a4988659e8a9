// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/apikeys.h"
#include "services/operations/audit.h"
#include "services/operations/events.h"
#include "services/operations/plans.h"
#include "services/operations/users.h"
#include "services/operations/webhooks.h"

namespace plandeck {

class InspectionService;

/// Somebody of the platform's staff looks into a tenant: why, and for how long. Its people see it.
struct Inspection
{
    InspectionId id = {};
    StaffId staff = {};
    QString staffEmail = {};
    QString reason = {};
    QString ticket = {};
    bool showsPersonalData = false; // else names and addresses of people are masked
    QDateTime startedAt = {}; // UTC
    QDateTime expiresAt = {}; // UTC
    std::optional<QDateTime> endedAt = {}; // UTC: before it would have expired

    static constexpr std::string_view schema = "Inspection";
    static constexpr std::array fields{field<&Inspection::id>("id"),
                                       field<&Inspection::staff>("staff_id"),
                                       field<&Inspection::staffEmail>("staff_email").like(R"("sam@platform.example")"),
                                       field<&Inspection::reason>("reason").like(R"("plans do not show")"),
                                       field<&Inspection::ticket>("ticket").like(R"("SUP-1042")"),
                                       field<&Inspection::showsPersonalData>("shows_personal_data"),
                                       field<&Inspection::startedAt>("started_at"),
                                       field<&Inspection::expiresAt>("expires_at"),
                                       field<&Inspection::endedAt>("ended_at")};
    friend bool operator==(const Inspection &, const Inspection &) = default;
};

struct StartedInspection
{
    Inspection inspection = {};
    QDateTime expiresAt = {}; // UTC

    static constexpr std::string_view schema = "StartedInspection";
    static constexpr std::array fields{field<&StartedInspection::inspection>("inspection"),
                                       field<&StartedInspection::expiresAt>("expires_at")};
};

/// For an hour; one that is open is replaced. Everything that is looked at meanwhile is in the tenant's audit log.
struct StartInspection
{
    TenantId tenant = {};
    QString reason = {};
    QString ticket = {};
    bool showsPersonalData = false;

    using Reply = StartedInspection;
    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspections.start", Verb::Post, "/api/v1/staff/tenants/{id}/inspections/", 201,
                                       "Begin to look into a tenant"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{
        field<&StartInspection::tenant>("id").inPath(),
        field<&StartInspection::reason>("reason").required().maxLength(500).like(R"("plans do not show")"),
        field<&StartInspection::ticket>("ticket").maxLength(100).like(R"("SUP-1042")"),
        field<&StartInspection::showsPersonalData>("shows_personal_data")
            .says("Names and addresses of people in full; else they are masked.")};
};

/// 404 when none of one's own is open.
struct EndInspection
{
    TenantId tenant = {};

    using Reply = Inspection;
    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspections.end", Verb::Delete, "/api/v1/staff/tenants/{id}/inspections/", 200,
                                       "Look into a tenant no more"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&EndInspection::tenant>("id").inPath()};
};

constexpr std::array<std::string_view, 1> inspectionErrors{"inspection_required"};

/// What a tenant's own people see by `tenants.details`; the mode is that of X-Mode.
struct InspectTenant
{
    TenantId tenant = {};

    using Reply = Tenant;
    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.details", Verb::Get, "/api/v1/staff/tenants/{id}/details/", 200,
                                       "An inspected tenant with limits, usage, keys and Stripe status"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields{field<&InspectTenant::tenant>("id").inPath()};
};

struct InspectUsers : ListUsers
{
    TenantId tenant = {};

    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.users", Verb::Get, "/api/v1/staff/tenants/{id}/users/", 200,
                                       "The people of an inspected tenant"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields = joined(ListUsers::fields, std::array{field<&InspectUsers::tenant>("id").inPath()});
};

struct InspectApiKeys
{
    TenantId tenant = {};

    using Reply = ApiKeyList;
    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.api-keys", Verb::Get, "/api/v1/staff/tenants/{id}/api-keys/", 200,
                                       "The API keys of an inspected tenant, without the keys themselves"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields{field<&InspectApiKeys::tenant>("id").inPath()};
};

struct InspectPlans : ListPlans
{
    TenantId tenant = {};

    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.plans", Verb::Get, "/api/v1/staff/tenants/{id}/plans/", 200,
                                       "The plans of an inspected tenant"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields = joined(ListPlans::fields, std::array{field<&InspectPlans::tenant>("id").inPath()});
};

/// 404 when there is none in this mode.
struct InspectWebhook
{
    TenantId tenant = {};

    using Reply = Webhook;
    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.webhook", Verb::Get, "/api/v1/staff/tenants/{id}/webhooks/", 200,
                                       "The webhook of an inspected tenant"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields{field<&InspectWebhook::tenant>("id").inPath()};
};

struct InspectDeliveries : ListWebhookDeliveries
{
    TenantId tenant = {};

    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.deliveries", Verb::Get, "/api/v1/staff/tenants/{id}/webhooks/deliveries/",
                                       200, "Messages to the webhook of an inspected tenant"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields =
        joined(ListWebhookDeliveries::fields, std::array{field<&InspectDeliveries::tenant>("id").inPath()});
};

struct InspectEvents : ListEvents
{
    TenantId tenant = {};

    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.events", Verb::Get, "/api/v1/staff/tenants/{id}/events/", 200,
                                       "Stripe's events of an inspected tenant"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields = joined(ListEvents::fields, std::array{field<&InspectEvents::tenant>("id").inPath()});
};

struct InspectAudit : ListAudit
{
    TenantId tenant = {};

    using Service = InspectionService;
    static constexpr Endpoint endpoint{"staff.inspect.audit", Verb::Get, "/api/v1/staff/tenants/{id}/audit/", 200,
                                       "The audit log of an inspected tenant"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr auto errors = inspectionErrors;
    static constexpr std::array fields = joined(ListAudit::fields, std::array{field<&InspectAudit::tenant>("id").inPath()});
};

/// The tenant's own view: who of the platform looked in, newest first.
struct ListInspections
{
    QString cursor = {};
    qint64 pageSize = 50;

    using Reply = CursorPage<Inspection>;
    using Service = InspectionService;
    static constexpr Endpoint endpoint{"inspections.list", Verb::Get, "/api/v1/auth/tenants/inspections/", 200,
                                       "Who of the platform's staff looked into the tenant, and why"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{
        field<&ListInspections::cursor>("cursor").inQuery().maxLength(1024).says("From `next` or `previous`."),
        field<&ListInspections::pageSize>("page_size").inQuery().min(1).max(200)};
};

using InspectionOperations = Operations<StartInspection, EndInspection, InspectTenant, InspectUsers, InspectApiKeys, InspectPlans,
                                        InspectWebhook, InspectDeliveries, InspectEvents, InspectAudit, ListInspections>;

} // namespace plandeck
