// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"

namespace plandeck {

class OversightService;

/// How a tenant stands with Stripe, the better of its modes. Restricted: connected, but without charges or payouts.
enum class TenantStripe { None, Pending, Restricted, Enabled };
constexpr std::array<std::string_view, 4> wordsOf(TenantStripe)
{
    return {"none", "pending", "restricted", "enabled"};
}

/// A tenant in the staff's list: enough to find it. What is in it takes an inspection.
struct TenantListing
{
    TenantId id = {};
    QString name = {};
    QString slug = {};
    TenantStatus status = TenantStatus::Active;
    Tier tier = Tier::Free;
    TenantStripe stripe = TenantStripe::None;
    QDateTime createdAt = {}; // UTC
    std::optional<QDateTime> lastEventAt = {}; // UTC; up to a minute earlier than the truth

    static constexpr std::string_view schema = "TenantListing";
    static constexpr std::array fields{field<&TenantListing::id>("id"),
                                       field<&TenantListing::name>("name").like(R"("Acme GmbH")"),
                                       field<&TenantListing::slug>("slug").like(R"("acme-gmbh")"),
                                       field<&TenantListing::status>("status"),
                                       field<&TenantListing::tier>("subscription_tier"),
                                       field<&TenantListing::stripe>("stripe_state"),
                                       field<&TenantListing::createdAt>("created_at"),
                                       field<&TenantListing::lastEventAt>("last_event_at")
                                           .says("When the last event of Stripe about it came in, to the minute.")};
    friend bool operator==(const TenantListing &, const TenantListing &) = default;
};

/// By each column that is shown, up and then down. What is alike stands in the order in which the tenants came.
enum class TenantOrder {
    CreatedAt,
    CreatedAtDown,
    Name,
    NameDown,
    Slug,
    SlugDown,
    Status,
    StatusDown,
    Tier,
    TierDown,
    Stripe,
    StripeDown,
    LastEvent,
    LastEventDown,
};
constexpr std::array<std::string_view, 14> wordsOf(TenantOrder)
{
    return {"created_at",
            "-created_at",
            "name",
            "-name",
            "slug",
            "-slug",
            "status",
            "-status",
            "subscription_tier",
            "-subscription_tier",
            "stripe_state",
            "-stripe_state",
            "last_event_at",
            "-last_event_at"};
}

/// The search is on record, in the platform's own log.
struct ListTenants
{
    QString search = {};
    std::optional<TenantStatus> status = {};
    std::optional<Tier> tier = {};
    std::optional<TenantStripe> stripe = {};
    std::optional<QDateTime> lastEventAfter = {};
    std::optional<QDateTime> lastEventBefore = {};
    TenantOrder ordering = TenantOrder::CreatedAtDown;
    QString cursor = {};
    qint64 pageSize = 50;

    using Reply = CursorPage<TenantListing>;
    using Service = OversightService;
    static constexpr Endpoint endpoint{"staff.tenants.list", Verb::Get, "/api/v1/staff/tenants/", 200, "Find tenants"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{
        field<&ListTenants::search>("search").inQuery().maxLength(254).says(
            "What a name, slug, e-mail address of a user or `acct_…` begins with; an id; or the last four characters of an API "
            "key."),
        field<&ListTenants::status>("status").inQuery(),
        field<&ListTenants::tier>("tier").inQuery(),
        field<&ListTenants::stripe>("stripe").inQuery(),
        field<&ListTenants::lastEventAfter>("last_event_after").inQuery(),
        field<&ListTenants::lastEventBefore>("last_event_before")
            .inQuery()
            .says("Tenants that have had an event, but none at this time or later."),
        field<&ListTenants::ordering>("ordering").inQuery(),
        field<&ListTenants::cursor>("cursor").inQuery().maxLength(4096).says("From `next` or `previous`."),
        field<&ListTenants::pageSize>("page_size").inQuery().min(1).max(200)};
};

struct SuspendTenant
{
    TenantId tenant = {};
    QString reason = {};
    bool confirm = false;

    using Reply = TenantListing;
    using Service = OversightService;
    static constexpr Endpoint endpoint{"staff.tenants.suspend", Verb::Post, "/api/v1/staff/tenants/{id}/suspend/", 200,
                                       "Suspend a tenant"};
    static constexpr Access access = Access::staff(StaffRole::Ops);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"tenant_not_active"};
    static constexpr std::array fields{
        field<&SuspendTenant::tenant>("id").inPath(),
        field<&SuspendTenant::reason>("reason").required().maxLength(500).like(R"("unpaid since June")"),
        field<&SuspendTenant::confirm>("confirm").confirmation(
            "The tenant's people and API keys are refused, and messages to its webhooks are held, until it is reactivated. "
            "Nothing"
            " is deleted; its subscriptions at Stripe go on, and what Stripe tells is still taken in.")};
};

struct ReactivateTenant
{
    TenantId tenant = {};
    QString reason = {};
    bool confirm = false;

    using Reply = TenantListing;
    using Service = OversightService;
    static constexpr Endpoint endpoint{"staff.tenants.reactivate", Verb::Post, "/api/v1/staff/tenants/{id}/reactivate/", 200,
                                       "Let a suspended tenant in again"};
    static constexpr Access access = Access::staff(StaffRole::Ops);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"tenant_not_suspended"};
    static constexpr std::array fields{
        field<&ReactivateTenant::tenant>("id").inPath(),
        field<&ReactivateTenant::reason>("reason").required().maxLength(500).like(R"("paid in full")"),
        field<&ReactivateTenant::confirm>("confirm").confirmation(
            "The tenant's people and API keys are let in again, and messages that were held are sent.")};
};

using OversightOperations = Operations<ListTenants, SuspendTenant, ReactivateTenant>;

} // namespace plandeck
