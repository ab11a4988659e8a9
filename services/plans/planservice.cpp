// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/planservice.h"

#include "services/connect/stripeaccounts.h"
#include "services/operations/dispatcher.h"
#include "services/plans/planrepository.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<Page<Plan>> PlanService::handle(const Caller &caller, const ListPlans &request)
{
    return m.database.list([&](Connection &db) { return PlanRepository::list(db, caller.scope(), request); });
}

Result<Plan> PlanService::handle(const Caller &caller, const GetPlan &request)
{
    return m.database.read([&](Connection &db) { return PlanRepository::one(db, caller.scope(), request.id); });
}

Result<Plan> PlanService::handle(const Caller &caller, const CreatePlan &request)
{
    return make(caller, planOf(request), request.isDraft, u"plans.create"_s);
}

Result<Plan> PlanService::handle(const Caller &caller, const DuplicatePlan &request)
{
    const auto original = handle(caller, GetPlan{.id = request.id});
    if (!original)
        return failed(original.error());
    auto copy = *original;
    copy.name = request.name;
    copy.price = request.price.value_or(original->price);
    copy.isActive = true;
    copy.stripeProductId.reset();
    copy.stripePriceId.reset();
    copy.metadata.insert(u"duplicated_from"_s, original->id.text());
    return make(caller, copy, original->syncState == SyncState::LocalOnly, u"plans.duplicate"_s);
}

Result<Plan> PlanService::make(const Caller &caller, const Plan &wanted, bool isDraft, const QString &action)
{
    if (auto problems = problemsOf(wanted); !problems.isEmpty())
        return failed(errorOf(std::move(problems)));
    const auto scope = caller.scope();
    auto plan = wanted;
    plan.id = newId<PlanId>(m.clock, m.random);
    plan.livemode = scope.isLive();
    plan.version = 1;
    plan.createdAt = plan.updatedAt = m.clock.nowUtc();

    if (!isDraft) {
        if (auto ready = m.stripe.requireKey(scope.mode()); !ready)
            return failed(ready.error());
        plan.syncState = SyncState::Synced;
        return m.publisher.publish(caller, plan, action);
    }
    plan.syncState = SyncState::LocalOnly;
    const auto saved = m.database.transaction([&](Connection &db) {
        return PlanPublisher::requireFreeName(db, scope, plan.name)
            .and_then([&] { return PlanRepository::insert(db, scope, plan, std::nullopt); })
            .and_then([&] {
                return m.audit.write(db, caller,
                                     {.action = action, .objectId = plan.id.text(), .detail = {{u"name"_s, plan.name}}});
            })
            .and_then([&] { return m.outbox.add(db, scope, WebhookType::PlanCreated, plan); });
    });
    if (!saved)
        return failed(PlanPublisher::nameTakenOr(saved.error()));
    m.changes.changed(caller.tenant, Topic::Plans);
    return plan;
}

Result<Plan> PlanService::handle(const Caller &caller, const UpdatePlan &request)
{
    const bool deactivates = request.isActive.given && !*request.isActive.given;
    return change(caller, request, deactivates ? u"plans.deactivate"_s : u"plans.update"_s);
}

Result<Plan> PlanService::handle(const Caller &caller, const DeactivatePlan &request)
{
    return change(caller, UpdatePlan{.id = request.id, .isActive = false, .ifMatch = request.ifMatch}, u"plans.deactivate"_s);
}

Result<Plan> PlanService::handle(const Caller &caller, const PublishPlan &request)
{
    const auto draft = m.database.read([&](Connection &db) { return PlanRepository::versioned(db, caller.scope(), request.id); });
    if (!draft || draft->stripeProductId)
        return draft.map([](const Plan &plan) { return plan; });
    if (!draft->isActive)
        return failed({.kind = Error::Kind::Conflict, .code = u"plan_inactive"_s});
    if (auto ready = m.stripe.requireKey(caller.mode); !ready)
        return failed(ready.error());
    return m.publisher.publishDraft(caller, *draft).and_then([&](const Plan &) {
        return handle(caller, GetPlan{.id = request.id});
    });
}

namespace {

/// What is fixed at Stripe, where the request says something else than what is.
QList<Problem> immutablesIn(const UpdatePlan &request, const Plan &plan)
{
    QList<Problem> problems;
    if (request.price && *request.price != plan.price)
        problems.append({u"price_cents"_s, u"immutable_field"_s});
    if (request.currency && *request.currency != plan.currency)
        problems.append({u"currency"_s, u"immutable_field"_s});
    if (request.interval && *request.interval != plan.interval)
        problems.append({u"billing_interval"_s, u"immutable_field"_s});
    return problems;
}

void apply(const UpdatePlan &request, Plan &plan)
{
    plan.name = request.name.given.value_or(plan.name);
    plan.description = request.description.given.value_or(plan.description);
    plan.features = request.features.given.value_or(plan.features);
    plan.metadata = request.metadata.given.value_or(plan.metadata);
    plan.isVisible = request.isVisible.given.value_or(plan.isVisible);
    plan.isActive = request.isActive.given.value_or(plan.isActive);
    if (request.trialDays.given)
        plan.trialDays = request.trialDays.given->value_or(0);
}

} // namespace

/// The change is committed with the record of its way to Stripe; then it is sent. Stripe failing does not undo it.
Result<Plan> PlanService::change(const Caller &caller, const UpdatePlan &request, const QString &action)
{
    const auto scope = caller.scope();
    PlanRepository::Versioned plan;
    std::optional<StripeOperation> operation;
    const auto changed = m.database.transaction([&](Connection &db) -> Result<> {
        operation.reset();
        const auto before = PlanRepository::locked(db, scope, request.id);
        if (!before)
            return failed(before.error());
        if (!isMet(request.ifMatch, before->version))
            return editConflict(Plan(*before));
        if (before->stripeProductId) // a draft is ours alone
            if (auto ready = m.stripe.requireKey(scope.mode()); !ready)
                return failed(ready.error());
        plan = *before;
        apply(request, plan);
        auto problems = immutablesIn(request, *before) + problemsOf(plan);
        if (!problems.isEmpty())
            return failed(errorOf(std::move(problems)));
        const auto differences = changesBetween(Plan(*before), Plan(plan));
        if (differences.isEmpty())
            return {};
        if (PlanRepository::nameKey(plan.name) != PlanRepository::nameKey(before->name))
            if (auto free = PlanPublisher::requireFreeName(db, scope, plan.name); !free)
                return free;
        plan.updatedAt = m.clock.nowUtc();
        plan.syncState = plan.stripeProductId ? SyncState::Pending : SyncState::LocalOnly;
        ++plan.version;
        return PlanRepository::update(db, scope, plan)
            .and_then([&] { return m.sync.begin(db, caller, plan, action); })
            .and_then([&](const std::optional<StripeOperation> &begun) {
                operation = begun;
                return m.audit.write(db, caller, {.action = action, .objectId = plan.id.text(), .changes = differences});
            })
            .and_then([&] {
                return m.outbox.add(db, scope, plan.isActive ? WebhookType::PlanUpdated : WebhookType::PlanDeactivated,
                                    Plan(plan));
            });
    });
    if (!changed)
        return failed(PlanPublisher::nameTakenOr(changed.error()));
    if (operation)
        m.sync.advance(*operation);
    m.changes.changed(caller.tenant, Topic::Plans);
    return handle(caller, GetPlan{.id = request.id});
}

void bindPlans(Dispatcher &dispatcher, PlanService &service)
{
    dispatcher.bind(PlanOperations{}, service);
}

} // namespace plandeck
