// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plansmodel.h"
#include "tests/support/fakedesk.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto proId = PlanId::fromText(u"01980000-0000-7000-8000-000000000001"_s);

/// A model with one plan in it, on a desk that counts.
struct Listed
{
    Listed()
    {
        desk.on<ListPlans>([this](ListPlans &) { return Result<Page<Plan>>(Page<Plan>{.count = 1, .results = {plan}}); });
        model.refresh();
    }
    /// What a deed answers with, and whether the model read itself anew before.
    PlansModel::OnPlan heard()
    {
        return [this](const Result<Plan> &answer) { outcome = answer; };
    }

    FakeDesk desk;
    PlansModel model{desk};
    Plan plan{.id = proId, .name = u"Pro"_s};
    Result<Plan> outcome = failed({.code = u"nothing_came"_s});
};

} // namespace

class PlansModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsLoaded()
    {
        Listed listed;
        QCOMPARE(listed.model.find(proId)->name, u"Pro"_s);
        QVERIFY(!listed.model.find(PlanId()));
    }

    void fetchesAPlanWhateverIsLoaded()
    {
        Listed listed;
        listed.desk.on<GetPlan>([](const GetPlan &request) { return Result<Plan>(Plan{.id = request.id, .name = u"Now"_s}); });
        listed.model.fetch(&listed.model, proId, listed.heard());
        QCOMPARE(listed.outcome->name, u"Now"_s);
        QCOMPARE(listed.model.find(proId)->name, u"Pro"_s);
        QCOMPARE(listed.desk.count<ListPlans>(), 1);
    }

    void aDeedBringsThePlansUpToDate()
    {
        Listed listed;
        listed.desk.on<UpdatePlan>([&](const UpdatePlan &request) {
            listed.plan.name = request.name.given.value_or(listed.plan.name);
            listed.plan.isActive = request.isActive.given.value_or(listed.plan.isActive);
            return Result<Plan>(listed.plan);
        });
        listed.desk.on<DeactivatePlan>([&](const DeactivatePlan &) {
            listed.plan.isActive = false;
            return Result<Plan>(listed.plan);
        });
        listed.desk.on<PublishPlan>([&](const PublishPlan &) {
            listed.plan.stripeProductId = u"prod_1"_s;
            return Result<Plan>(listed.plan);
        });
        listed.model.update(&listed.model, {.id = proId, .name = u"Pro 2"_s}, listed.heard());
        QCOMPARE(listed.outcome->name, u"Pro 2"_s);
        QCOMPARE(listed.model.find(proId)->name, u"Pro 2"_s);
        listed.model.deactivate(&listed.model, proId, listed.heard());
        QVERIFY(!listed.model.find(proId)->isActive);
        listed.model.reactivate(&listed.model, proId, listed.heard());
        QVERIFY(listed.model.find(proId)->isActive);
        listed.model.publish(&listed.model, proId, listed.heard());
        QCOMPARE(listed.model.find(proId)->stripeProductId, std::optional(u"prod_1"_s));
        QCOMPARE(listed.desk.count<ListPlans>(), 5);
    }

    void aFailedDeedIsToldAndChangesNothing()
    {
        Listed listed;
        listed.desk.fail<UpdatePlan>(invalid(u"name"_s, u"name_taken"_s).value());
        listed.model.update(&listed.model, {.id = proId, .name = u"Business"_s}, listed.heard());
        QCOMPARE(listed.outcome.error().problems.first().code, u"name_taken"_s);
        QCOMPARE(listed.desk.count<ListPlans>(), 1);
    }
};

QTEST_GUILESS_MAIN(PlansModelTest)
#include "plansmodel_test.moc"
