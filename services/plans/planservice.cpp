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
    return m.database.read([&](Connection &db) { return PlanRepository::list(db, caller.scope(), request); });
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
            });
    });
    if (!saved)
        return failed(PlanPublisher::nameTakenOr(saved.error()));
    m.changes.changed(caller.tenant, Topic::Plans);
    return plan;
}

void bindPlans(Dispatcher &dispatcher, PlanService &service)
{
    dispatcher.bind(PlanOperations{}, service);
}

} // namespace plandeck
