// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

namespace plandeck {

class DriftService;

/// In what a plan and Stripe can differ.
enum class DriftKind {
    ProductMissing, // deleted there
    Name,
    Description,
    Active, // archived there and active here, or the other way round
    Features,
    Metadata,
    PriceMissing,
    PriceArchived,
    PriceReplaced, // both can be bought, and the product's default is another one
    Amount,
    Currency,
    Interval,
    IntervalCount,
    TrialDays,
    PriceUnknown, // a price that says it is this plan's, beside the plan's own
    ProductUnknown, // a product that says it is ours, and no plan is
};
constexpr std::array<std::string_view, 16> wordsOf(DriftKind)
{
    return {"product_missing", "name",           "description",    "active",         "features", "metadata",
            "price_missing",   "price_archived", "price_replaced", "amount",         "currency", "interval",
            "interval_count",  "trial_days",     "price_unknown",  "product_unknown"};
}

/// One difference: what we say and what Stripe says, in words as they stand; empty where there is nothing.
struct Drift
{
    DriftKind kind = DriftKind::Name;
    std::optional<PlanId> plan = {}; // none: product_unknown
    QString planName = {};
    QString objectId = {}; // the product or price at Stripe
    QString local = {};
    QString stripe = {};
    bool canTakeStripes = true; // a plan can be as Stripe has it

    static constexpr std::string_view schema = "Drift";
    static constexpr std::array fields{field<&Drift::kind>("kind"),
                                       field<&Drift::plan>("plan_id"),
                                       field<&Drift::planName>("plan_name").like(R"("Pro")"),
                                       field<&Drift::objectId>("object_id").like(R"("price_1QX")"),
                                       field<&Drift::local>("local").like(R"("2999")"),
                                       field<&Drift::stripe>("stripe").like(R"("3999")"),
                                       field<&Drift::canTakeStripes>("can_take_stripes")};
    friend bool operator==(const Drift &, const Drift &) = default;
};

struct DriftReport
{
    qint64 plans = 0; // that were compared
    QList<Drift> drifts = {};
    QDateTime checkedAt = {}; // UTC

    static constexpr std::string_view schema = "DriftReport";
    static constexpr std::array fields{field<&DriftReport::plans>("plans").like("12"), field<&DriftReport::drifts>("drifts"),
                                       field<&DriftReport::checkedAt>("checked_at")};
};

/// Reads the account's products and prices and compares all plans with them.
struct ListDrift
{
    using Reply = DriftReport;
    using Service = DriftService;
    static constexpr Endpoint endpoint{"plans.drift.list", Verb::Get, "/api/v1/auth/plans/drift/", 200,
                                       "In what plans and Stripe differ"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 4> errors{"stripe_not_connected", "live_mode_not_configured",
                                                            "stripe_unavailable", "stripe_refused"};
    static constexpr NoFields fields{};
};

struct GetPlanDrift
{
    PlanId id = {};

    using Reply = DriftReport;
    using Service = DriftService;
    static constexpr Endpoint endpoint{"plans.drift.get", Verb::Get, "/api/v1/auth/plans/{id}/drift/", 200,
                                       "In what a plan and Stripe differ"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 4> errors = ListDrift::errors;
    static constexpr std::array fields{field<&GetPlanDrift::id>("id").inPath()};
};

/// Whose word counts.
enum class RepairDirection { Ours, Stripes };
constexpr std::array<std::string_view, 2> wordsOf(RepairDirection)
{
    return {"ours", "stripe"};
}

/// Ours: Stripe is made as the plan is; what is fixed at Stripe by a new price. Stripe's: the plan is made as Stripe has it; one
/// whose product is gone becomes a draft.
struct RepairPlan
{
    PlanId id = {};
    RepairDirection direction = RepairDirection::Ours;

    using Reply = Plan;
    using Service = DriftService;
    static constexpr Endpoint endpoint{"plans.drift.repair", Verb::Post, "/api/v1/auth/plans/{id}/drift/", 200,
                                       "Make a plan and Stripe the same again"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 8> errors{
        "plan_is_draft", "stripe_not_connected", "live_mode_not_configured", "drift_not_takeable",
        "plan_changed",  "name_taken",           "stripe_unavailable",       "stripe_refused"};
    static constexpr std::array fields{field<&RepairPlan::id>("id").inPath(),
                                       field<&RepairPlan::direction>("direction").required()};
};

/// A product that says it is ours and no plan is. Ours: it is archived, with its prices. Stripe's: it becomes a plan.
struct RepairProduct
{
    QString product = {};
    RepairDirection direction = RepairDirection::Ours;

    using Reply = DriftReport; // of all that is left
    using Service = DriftService;
    static constexpr Endpoint endpoint{"plans.drift.repair-product", Verb::Post, "/api/v1/auth/plans/drift/", 200,
                                       "Archive a product without a plan, or make it one"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 7> errors{
        "not_found",          "stripe_not_connected", "live_mode_not_configured", "drift_not_takeable", "name_taken",
        "stripe_unavailable", "stripe_refused"};
    static constexpr std::array fields{
        field<&RepairProduct::product>("product_id").required().maxLength(255).like(R"("prod_R1x")"),
        field<&RepairProduct::direction>("direction").required()};
};

using DriftOperations = Operations<ListDrift, GetPlanDrift, RepairPlan, RepairProduct>;

} // namespace plandeck
