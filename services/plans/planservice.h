// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "services/plans/planpublisher.h"
#include "services/plans/plansync.h"

namespace plandeck {

class Dispatcher;

class PlanService final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        PlanPublisher &publisher;
        PlanSync &sync;
        const AuditLog &audit;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit PlanService(const Parts &parts)
        : m(parts)
    {
    }

    Result<Page<Plan>> handle(const Caller &caller, const ListPlans &request);
    Result<Plan> handle(const Caller &caller, const GetPlan &request);
    Result<Plan> handle(const Caller &caller, const CreatePlan &request);
    Result<Plan> handle(const Caller &caller, const DuplicatePlan &request);
    Result<Plan> handle(const Caller &caller, const UpdatePlan &request);
    Result<Plan> handle(const Caller &caller, const DeactivatePlan &request);
    Result<Plan> handle(const Caller &caller, const PublishPlan &request);

private:
    Result<Plan> change(const Caller &caller, const UpdatePlan &request, const QString &action);
    Result<Plan> make(const Caller &caller, const Plan &plan, bool isDraft, const QString &action);

    Parts m;
};

void bindPlans(Dispatcher &dispatcher, PlanService &service);

} // namespace plandeck
