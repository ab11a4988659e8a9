// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"
#include "services/operations/versions.h"

namespace plandeck {

class PlanService;

enum class Interval { Month, Year };
constexpr std::array<std::string_view, 2> wordsOf(Interval)
{
    return {"month", "year"};
}

/// How our row and Stripe's product and price stand to each other.
enum class SyncState { Synced, Pending, Failed, Drifted, LocalOnly };
constexpr std::array<std::string_view, 5> wordsOf(SyncState)
{
    return {"synced", "pending", "failed", "drifted", "local_only"};
}

/// A subscription plan: a row of ours, a product and a price in the tenant's connected account.
struct Plan
{
    PlanId id = {};
    QString name = {};
    QString description = {};
    Minor price = {};
    QString currency = {}; // lower case
    Interval interval = Interval::Month;
    qint64 trialDays = 0;
    QStringList features = {};
    TextMap metadata = {};
    bool isActive = true;
    bool isVisible = true;
    bool livemode = false;
    std::optional<QString> stripeProductId = {};
    std::optional<QString> stripePriceId = {};
    SyncState syncState = SyncState::LocalOnly;
    QDateTime createdAt = {}; // UTC
    QDateTime updatedAt = {}; // UTC
    qint64 version = 1; // one more with every change by people and programs

    Money money() const { return {price, currency}; }
    bool hasTrial() const { return trialDays > 0; }
    /// "$29.99/month": English, for programs; the desk shows money() in the reader's own format.
    QString priceDisplay() const;

    static constexpr std::string_view schema = "Plan";
    static constexpr std::array fields{field<&Plan::id>("id"),
                                       field<&Plan::name>("name").like(R"("Pro")"),
                                       field<&Plan::description>("description").like(R"("For teams that grow")"),
                                       field<&Plan::price>("price_cents").like("2999"),
                                       field<&Plan::currency>("currency").like(R"("usd")"),
                                       field<&Plan::interval>("billing_interval"),
                                       field<&Plan::trialDays>("trial_days").like("14"),
                                       field<&Plan::features>("features").like(R"(["10 projects", "E-mail support"])"),
                                       field<&Plan::metadata>("metadata"),
                                       field<&Plan::isActive>("is_active"),
                                       field<&Plan::isVisible>("is_visible"),
                                       field<&Plan::livemode>("livemode"),
                                       field<&Plan::stripeProductId>("stripe_product_id").like(R"("prod_R1x")"),
                                       field<&Plan::stripePriceId>("stripe_price_id").like(R"("price_1QX")"),
                                       field<&Plan::syncState>("sync_state"),
                                       field<&Plan::priceDisplay>("price_display").like(R"("$29.99/month")"),
                                       field<&Plan::hasTrial>("has_trial"),
                                       field<&Plan::createdAt>("created_at"),
                                       field<&Plan::updatedAt>("updated_at"),
                                       field<&Plan::version>("version").like("3")};
    friend bool operator==(const Plan &, const Plan &) = default;
};

enum class PlanOrder { CreatedAt, CreatedAtDown, UpdatedAt, UpdatedAtDown, Name, NameDown, Price, PriceDown };
constexpr std::array<std::string_view, 8> wordsOf(PlanOrder)
{
    return {"created_at", "-created_at", "updated_at", "-updated_at", "name", "-name", "price_cents", "-price_cents"};
}

struct ListPlans
{
    std::optional<bool> isActive = {};
    std::optional<Interval> interval = {};
    QString search = {}; // in name and description, or the whole ID of the product or price
    qint64 page = 1;
    qint64 pageSize = 50;
    PlanOrder ordering = PlanOrder::CreatedAtDown;

    using Reply = Page<Plan>;
    using Service = PlanService;
    static constexpr Endpoint endpoint{"plans.list", Verb::Get, "/api/v1/auth/plans/", 200, "The plans, newest first"};
    static constexpr Access access = Access::users().orApiKey();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&ListPlans::isActive>("is_active").inQuery(),
                                       field<&ListPlans::interval>("billing_interval").inQuery(),
                                       field<&ListPlans::search>("search").inQuery().maxLength(200),
                                       field<&ListPlans::page>("page").inQuery().min(1).max(1'000'000'000),
                                       field<&ListPlans::pageSize>("page_size").inQuery().min(1).max(200),
                                       field<&ListPlans::ordering>("ordering").inQuery()};
};

struct GetPlan
{
    PlanId id = {};

    using Reply = Plan;
    using Service = PlanService;
    static constexpr Endpoint endpoint{"plans.get", Verb::Get, "/api/v1/auth/plans/{id}/", 200, "One plan"};
    static constexpr Access access = Access::users().orApiKey();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&GetPlan::id>("id").inPath()};
};

/// All or nothing: a row here, a product and a price at Stripe, or none of them.
struct CreatePlan
{
    QString name = {};
    QString description = {};
    std::optional<Minor> price = {};
    QString currency = QStringLiteral("usd");
    Interval interval = Interval::Month;
    std::optional<qint64> trialDays = {};
    QStringList features = {};
    TextMap metadata = {};
    bool isVisible = true;
    bool isDraft = false; // stays with us until it is published

    using Reply = Plan;
    using Service = PlanService;
    static constexpr Endpoint endpoint{"plans.create", Verb::Post, "/api/v1/auth/plans/", 201,
                                       "Make a plan, and its product and price at Stripe"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin).orApiKey();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 6> errors{
        "name_taken", "stripe_not_connected", "live_mode_not_configured", "stripe_unavailable", "stripe_refused", "amount_step"};
    static constexpr std::array fields{
        field<&CreatePlan::name>("name").required().maxLength(255).like(R"("Pro")"),
        field<&CreatePlan::description>("description").maxLength(5000).like(R"("For teams that grow")"),
        field<&CreatePlan::price>("price_cents").required().min(0).max(999'999'999'999).like("2999"),
        field<&CreatePlan::currency>("currency").currencyCode().like(R"("usd")"),
        field<&CreatePlan::interval>("billing_interval").required(),
        field<&CreatePlan::trialDays>("trial_days").min(0).max(730).like("14"),
        field<&CreatePlan::features>("features").maxItems(100, 255).alias("features_json").like(R"(["10 projects"])"),
        field<&CreatePlan::metadata>("metadata").maxKeys(45, 40, 500).alias("metadata_json"),
        field<&CreatePlan::isVisible>("is_visible"),
        field<&CreatePlan::isDraft>("draft").orInQuery()};
};

struct DuplicatePlan
{
    PlanId id = {};
    QString name = {};
    std::optional<Minor> price = {}; // the original's when left out

    using Reply = Plan;
    using Service = PlanService;
    static constexpr Endpoint endpoint{"plans.duplicate", Verb::Post, "/api/v1/auth/plans/{id}/duplicate/", 201,
                                       "The same plan under another name, and perhaps another price"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin).orApiKey();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 6> errors = CreatePlan::errors;
    static constexpr std::array fields{field<&DuplicatePlan::id>("id").inPath(),
                                       field<&DuplicatePlan::name>("name").required().maxLength(255).like(R"("Pro annual")"),
                                       field<&DuplicatePlan::price>("price_cents").min(0).max(999'999'999'999).like("3999")};
};

/// What of a plan may change: never its price, currency or interval, which are fixed at Stripe. If Stripe does not take it, the
/// change stays with us and is retried.
struct UpdatePlan
{
    PlanId id = {};
    Patch<QString> name = {};
    Patch<QString> description = {};
    Patch<QStringList> features = {};
    Patch<TextMap> metadata = {};
    Patch<bool> isVisible = {};
    Patch<std::optional<qint64>> trialDays = {};
    Patch<bool> isActive = {}; // false is what DELETE does; true brings it back
    std::optional<Minor> price = {}; // equal to what it is, or immutable_field
    std::optional<QString> currency = {}; // likewise
    std::optional<Interval> interval = {}; // likewise
    QString ifMatch = {}; // etagOf() the version that was read; empty: whatever it is now

    using Reply = Plan;
    using Service = PlanService;
    static constexpr Endpoint endpoint{"plans.update", Verb::Patch, "/api/v1/auth/plans/{id}/", 200, "Change a plan"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin).orApiKey();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 4> errors{"name_taken", "immutable_field", "live_mode_not_configured",
                                                            "edit_conflict"};
    static constexpr std::array fields{
        field<&UpdatePlan::id>("id").inPath(),
        field<&UpdatePlan::name>("name").required().maxLength(255).like(R"("Pro")"),
        field<&UpdatePlan::description>("description").maxLength(5000),
        field<&UpdatePlan::features>("features").maxItems(100, 255).alias("features_json").like(R"(["10 projects"])"),
        field<&UpdatePlan::metadata>("metadata").maxKeys(45, 40, 500).alias("metadata_json"),
        field<&UpdatePlan::isVisible>("is_visible"),
        field<&UpdatePlan::trialDays>("trial_days").min(0).max(730),
        field<&UpdatePlan::isActive>("is_active"),
        field<&UpdatePlan::price>("price_cents").min(0),
        field<&UpdatePlan::currency>("currency").currencyCode(),
        field<&UpdatePlan::interval>("billing_interval"),
        field<&UpdatePlan::ifMatch>("If-Match").inHeader().maxLength(200).like(ifMatchLike).says(ifMatchSays)};
};

/// No new subscriptions; those there are go on. The product is archived, the price is not.
struct DeactivatePlan
{
    PlanId id = {};
    QString ifMatch = {}; // as of UpdatePlan

    using Reply = Plan;
    using Service = PlanService;
    static constexpr Endpoint endpoint{"plans.deactivate", Verb::Delete, "/api/v1/auth/plans/{id}/", 200,
                                       "Deactivate a plan and archive its product"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin).orApiKey();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 2> errors{"live_mode_not_configured", "edit_conflict"};
    static constexpr std::array fields{
        field<&DeactivatePlan::id>("id").inPath(),
        field<&DeactivatePlan::ifMatch>("If-Match").inHeader().maxLength(200).like(ifMatchLike).says(ifMatchSays)};
};

/// A draft gets its product and price at Stripe; or none, and stays a draft. One that has them already is answered as it is.
struct PublishPlan
{
    PlanId id = {};

    using Reply = Plan;
    using Service = PlanService;
    static constexpr Endpoint endpoint{"plans.publish", Verb::Post, "/api/v1/auth/plans/{id}/publish/", 200,
                                       "Make a draft's product and price at Stripe"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin).orApiKey();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 6> errors{"plan_inactive",        "publish_in_progress",
                                                            "stripe_not_connected", "live_mode_not_configured",
                                                            "stripe_unavailable",   "stripe_refused"};
    static constexpr std::array fields{field<&PublishPlan::id>("id").inPath()};
};

/// The plan that a wish asks for, before it has an id and anything at Stripe.
[[nodiscard]] Plan planOf(const CreatePlan &request);

/// What the fields cannot say of a plan: amounts its currency has, such as a KWD price that ends in 0; metadata names without
/// square brackets, as Stripe wants them.
[[nodiscard]] QList<Problem> problemsOf(const Plan &plan);

using PlanOperations = Operations<ListPlans, CreatePlan, GetPlan, DuplicatePlan, UpdatePlan, DeactivatePlan, PublishPlan>;

} // namespace plandeck
