// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"
#include "models/sessionmodel.h"
#include "tests/support/fakedesk.h"

namespace plandeck {

/// A desk that keeps plans in memory, with somebody signed in: all that the Plans panel needs below it.
class PlanShop final
{
public:
    explicit PlanShop(const QList<Plan> &plans = {});

    /// Signs in with what a role may do.
    void signIn(Role role = Role::Owner);
    void setPlans(const QList<Plan> &plans) { m_plans = plans; }
    const QList<Plan> &plans() const { return m_plans; }
    Plan plan(const QString &name) const;
    /// Somebody else changes a plan, and the desk hears of it.
    void changeElsewhere(const QString &name, const std::function<void(Plan &)> &change);
    /// The same, and the desk does not hear of it.
    void changeUnheard(const QString &name, const std::function<void(Plan &)> &change);

    /// What Stripe has of a plan that differs here.
    static QList<Drift> someDrifts(const Plan &plan);
    QList<Drift> drifts; // of all plans, as they stand

    FakeDesk desk;
    SessionModel session{desk, nullptr};
    PlansModel model{desk};
    Result<Plan> create(const CreatePlan &request);

private:
    Result<Page<Plan>> list(const ListPlans &request) const;
    Result<Plan> duplicate(const DuplicatePlan &request);
    Result<Plan> update(const UpdatePlan &request);
    Result<Plan> publish(PlanId id);
    Result<Plan> repair(const RepairPlan &request);
    DriftReport report(std::optional<PlanId> plan) const;

    QList<Plan> m_plans;
};

/// An ordinary price list: prices of several currencies, every sync state, one that is hidden, one with many features.
[[nodiscard]] QList<Plan> somePlans();
[[nodiscard]] QList<Plan> manyPlans(int count);

} // namespace plandeck
