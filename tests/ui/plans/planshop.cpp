// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/planshop.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

PlanId idOf(qsizetype number)
{
    return PlanId::fromText(u"01980000-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0')));
}

/// What every plan of a list has besides what it is about.
QList<Plan> completed(QList<Plan> plans)
{
    for (qsizetype i = 0; i < plans.size(); ++i) {
        auto &plan = plans[i];
        plan.id = idOf(i + 1);
        plan.createdAt = QDateTime({2026, 3, 14}, {9, 34}, Qt::UTC).addDays(-11 * i);
        plan.updatedAt = plan.createdAt.addDays(2);
        if (plan.syncState == SyncState::LocalOnly)
            continue;
        plan.stripeProductId = u"prod_QX4mZk0c1aZ8s%1"_s.arg(i);
        plan.stripePriceId = u"price_1QhT0n2eZvKYlo2C8mSdKf%1w"_s.arg(i);
    }
    return plans;
}

bool isLess(const Plan &a, const Plan &b, PlanOrder ordering)
{
    switch (ordering) {
    case PlanOrder::CreatedAt: return a.createdAt < b.createdAt;
    case PlanOrder::CreatedAtDown: return b.createdAt < a.createdAt;
    case PlanOrder::UpdatedAt: return a.updatedAt < b.updatedAt;
    case PlanOrder::UpdatedAtDown: return b.updatedAt < a.updatedAt;
    case PlanOrder::Name: return a.name < b.name;
    case PlanOrder::NameDown: return b.name < a.name;
    case PlanOrder::Price: return a.price < b.price;
    case PlanOrder::PriceDown: return b.price < a.price;
    }
    Q_UNREACHABLE();
}

Me meAs(Role role)
{
    Me me;
    me.email = u"anna@acme.example"_s;
    me.firstName = u"Anna"_s;
    me.lastName = u"Berg"_s;
    me.role = role;
    me.tenant = {TenantId::fromText(u"01980000-0000-7000-8000-0000000000ff"_s), u"Acme GmbH"_s, u"acme-gmbh"_s};
    const auto allow = [&](const auto &infos) {
        for (const auto *info : infos)
            if (info->access.allows(role))
                me.permissions.append(info->name());
    };
    allow(PlanOperations::infos);
    allow(DriftOperations::infos);
    return me;
}

} // namespace

PlanShop::PlanShop(const QList<Plan> &plans)
    : m_plans(plans)
{
    desk.on<Login>([](Login &) { return Result<SignedIn>(SignedIn{}); });
    desk.on<ListPlans>([this](const ListPlans &request) { return list(request); });
    desk.on<CreatePlan>([this](const CreatePlan &request) { return create(request); });
    desk.on<DuplicatePlan>([this](const DuplicatePlan &request) { return duplicate(request); });
    desk.on<UpdatePlan>([this](const UpdatePlan &request) { return update(request); });
    desk.on<DeactivatePlan>([this](const DeactivatePlan &request) { return update({.id = request.id, .isActive = false}); });
    desk.on<GetPlan>([this](const GetPlan &request) { return Result<Plan>(*std::ranges::find(m_plans, request.id, &Plan::id)); });
    desk.on<PublishPlan>([this](const PublishPlan &request) { return publish(request.id); });
    desk.on<ListDrift>([this](const ListDrift &) { return Result<DriftReport>(report({})); });
    desk.on<GetPlanDrift>([this](const GetPlanDrift &request) { return Result<DriftReport>(report(request.id)); });
    desk.on<RepairPlan>([this](const RepairPlan &request) { return repair(request); });
    desk.on<RepairProduct>([this](const RepairProduct &request) {
        drifts.removeIf([&](const Drift &drift) { return drift.objectId == request.product; });
        return Result<DriftReport>(report({}));
    });
    for (const auto &plan : plans)
        if (plan.syncState == SyncState::Drifted)
            drifts += someDrifts(plan);
}

QList<Drift> PlanShop::someDrifts(const Plan &plan)
{
    const auto product = plan.stripeProductId.value_or(QString());
    const auto differs = [&](DriftKind kind, const QString &local, const QString &stripe) {
        return Drift{.kind = kind, .plan = plan.id, .planName = plan.name, .objectId = product, .local = local, .stripe = stripe};
    };
    return {differs(DriftKind::Name, plan.name, plan.name + u" (2026)"_s),
            differs(DriftKind::Amount, QString::number(plan.price.amount), QString::number(plan.price.amount + 1000)),
            differs(DriftKind::Features, u"[\"10 projects\",\"E-mail support\"]"_s, u"[\"10 projects\"]"_s),
            differs(DriftKind::Metadata, u"{}"_s, u"{\"campaign\":\"spring\"}"_s)};
}

DriftReport PlanShop::report(std::optional<PlanId> plan) const
{
    DriftReport report{.plans = plan ? 1 : m_plans.size(), .checkedAt = QDateTime::currentDateTimeUtc()};
    for (const auto &drift : drifts)
        if (!plan || drift.plan == plan)
            report.drifts.append(drift);
    return report;
}

Result<Plan> PlanShop::repair(const RepairPlan &request)
{
    const auto plan = std::ranges::find(m_plans, request.id, &Plan::id);
    if (plan == m_plans.end())
        return notFound();
    plan->syncState = SyncState::Synced;
    drifts.removeIf([&](const Drift &drift) { return drift.plan == request.id; });
    return *plan;
}

void PlanShop::signIn(Role role)
{
    desk.on<WhoAmI>([role](WhoAmI &) { return Result<Me>(meAs(role)); });
    session.signIn(u"anna@acme.example"_s, Secret(u"a long passphrase"_s));
}

Result<Page<Plan>> PlanShop::list(const ListPlans &request) const
{
    Page<Plan> page;
    for (const auto &plan : m_plans) {
        const bool isWanted = (!request.isActive || plan.isActive == *request.isActive)
                              && (!request.interval || plan.interval == *request.interval)
                              && QString(plan.name + plan.description).contains(request.search, Qt::CaseInsensitive);
        if (isWanted)
            page.results.append(plan);
    }
    std::ranges::stable_sort(page.results, [&](const Plan &a, const Plan &b) { return isLess(a, b, request.ordering); });
    page.count = page.results.size();
    page.results = page.results.mid((request.page - 1) * request.pageSize, request.pageSize);
    return page;
}

Result<Plan> PlanShop::create(const CreatePlan &request)
{
    auto plan = planOf(request);
    plan.id = idOf(1000 + m_plans.size());
    plan.createdAt = plan.updatedAt = QDateTime({2026, 4, 1}, {8, 0}, Qt::UTC);
    plan.syncState = request.isDraft ? SyncState::LocalOnly : SyncState::Synced;
    m_plans.append(plan);
    return plan;
}

Result<Plan> PlanShop::duplicate(const DuplicatePlan &request)
{
    auto plan = *std::ranges::find(m_plans, request.id, &Plan::id);
    plan.id = idOf(1000 + m_plans.size());
    plan.name = request.name;
    plan.price = request.price.value_or(plan.price);
    plan.createdAt = plan.updatedAt = QDateTime({2026, 4, 1}, {8, 0}, Qt::UTC);
    m_plans.append(plan);
    return plan;
}

Result<Plan> PlanShop::update(const UpdatePlan &request)
{
    auto &plan = *std::ranges::find(m_plans, request.id, &Plan::id);
    if (!isMet(request.ifMatch, plan.version))
        return editConflict(plan);
    ++plan.version;
    plan.name = request.name.given.value_or(plan.name);
    plan.description = request.description.given.value_or(plan.description);
    plan.features = request.features.given.value_or(plan.features);
    plan.metadata = request.metadata.given.value_or(plan.metadata);
    plan.isVisible = request.isVisible.given.value_or(plan.isVisible);
    plan.isActive = request.isActive.given.value_or(plan.isActive);
    if (request.trialDays.given)
        plan.trialDays = request.trialDays.given->value_or(0);
    if (plan.stripeProductId)
        plan.syncState = SyncState::Synced;
    return plan;
}

Result<Plan> PlanShop::publish(PlanId id)
{
    auto &plan = *std::ranges::find(m_plans, id, &Plan::id);
    plan.stripeProductId = u"prod_QX4mZk0c1aZ8s9"_s;
    plan.stripePriceId = u"price_1QhT0n2eZvKYlo2C8mSdKf9w"_s;
    plan.syncState = SyncState::Synced;
    return plan;
}

Plan PlanShop::plan(const QString &name) const
{
    return *std::ranges::find(m_plans, name, &Plan::name);
}

void PlanShop::changeUnheard(const QString &name, const std::function<void(Plan &)> &change)
{
    auto &plan = *std::ranges::find(m_plans, name, &Plan::name);
    change(plan);
    ++plan.version;
}

void PlanShop::changeElsewhere(const QString &name, const std::function<void(Plan &)> &change)
{
    changeUnheard(name, change);
    Q_EMIT desk.changed(Topic::Plans);
}

QList<Plan> somePlans()
{
    return completed(
        {{.name = u"Business"_s,
          .description = u"For companies with rules of their own."_s,
          .price = {9900},
          .currency = u"usd"_s,
          .trialDays = 30,
          .features = {u"Everything in Pro"_s, u"50 team members"_s, u"Single sign-on"_s, u"Audit log"_s, u"Priority support"_s,
                       u"Own domain"_s, u"Service level of 99.9 %"_s, u"A yearly review"_s},
          .metadata = {{u"campaign"_s, u"spring"_s}, {u"sales_region"_s, u"emea"_s}},
          .syncState = SyncState::Synced},
         {.name = u"Pro"_s,
          .description = u"For teams that grow: more room, more people, an answer within a day."_s,
          .price = {2999},
          .currency = u"usd"_s,
          .trialDays = 14,
          .features = {u"Unlimited projects"_s, u"10 team members"_s, u"E-mail support within a day"_s, u"API access"_s},
          .syncState = SyncState::Synced},
         {.name = u"Starter"_s,
          .description = u"Everything a small team needs to begin."_s,
          .price = {900},
          .currency = u"usd"_s,
          .features = {u"3 projects"_s, u"2 team members"_s, u"Community support"_s},
          .syncState = SyncState::Synced},
         {.name = u"Pro yearly"_s,
          .description = u"Pro, two months free."_s,
          .price = {129900},
          .currency = u"eur"_s,
          .interval = Interval::Year,
          .trialDays = 14,
          .features = {u"Everything in Pro"_s, u"Two months free"_s},
          .syncState = SyncState::Drifted},
         {.name = u"Tokyo"_s,
          .description = u"For our friends in Japan."_s,
          .price = {4500},
          .currency = u"jpy"_s,
          .features = {u"Everything in Pro"_s, u"日本語サポート"_s},
          .syncState = SyncState::Pending},
         {.name = u"Kuwait partner"_s,
          .price = {12500},
          .currency = u"kwd"_s,
          .features = {u"Everything in Business"_s},
          .isActive = false,
          .syncState = SyncState::Failed},
         {.name = u"Enterprise pilot with a name that is longer than a card is wide"_s,
          .description = u"A draft: not at Stripe yet."_s,
          .price = {499000},
          .currency = u"usd"_s,
          .features = {u"Everything in Business"_s, u"A person to call, at any hour of the day and in any time zone"_s},
          .isVisible = false,
          .syncState = SyncState::LocalOnly},
         {.name = u"Community"_s,
          .description = u"For open source."_s,
          .currency = u"usd"_s,
          .features = {u"1 project"_s},
          .syncState = SyncState::Synced}});
}

QList<Plan> manyPlans(int count)
{
    QList<Plan> plans;
    for (int i = 0; i < count; ++i)
        plans.append({.name = u"Plan %1"_s.arg(i, 4, 10, QChar(u'0')),
                      .price = {100 * i},
                      .currency = u"usd"_s,
                      .features = {u"One"_s, u"Two"_s},
                      .syncState = SyncState::Synced});
    return completed(plans);
}

} // namespace plandeck
