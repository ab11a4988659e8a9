// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plansmodel.h"
#include "tests/support/fakedesk.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan plan(int number)
{
    Plan plan{.name = u"Plan %1"_s.arg(number)};
    plan.id = PlanId::fromText(u"0190a1b2-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
    return plan;
}

/// A shop of many plans, newest first, that gives them out page by page.
struct Shop
{
    explicit Shop(int count)
    {
        for (int i = count; i > 0; --i)
            plans.append(plan(i));
        desk.on<ListPlans>([this](ListPlans &request) -> Result<Page<Plan>> {
            const auto offset = (request.page - 1) * request.pageSize;
            if (request.page > 1 && offset >= plans.size())
                return notFound();
            return Page<Plan>{.count = plans.size(), .results = plans.mid(offset, request.pageSize)};
        });
        model.refresh();
    }
    int distinct() const
    {
        QSet<PlanId> ids;
        for (const auto &plan : model.records())
            ids.insert(plan.id);
        return int(ids.size());
    }

    QList<Plan> plans;
    FakeDesk desk;
    PlansModel model{desk};
};

} // namespace

class PagedModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesComeOneAfterTheOther()
    {
        Shop shop(450);
        QCOMPARE(shop.model.rowCount(), 200);
        QCOMPARE(shop.model.total(), 450);
        while (shop.model.canFetchMore({}))
            shop.model.fetchMore({});
        QCOMPARE(shop.model.rowCount(), 450);
        QCOMPARE(shop.desk.count<ListPlans>(), 3);
    }

    void aPlanAddedBetweenTwoPagesComesOnce()
    {
        Shop shop(450);
        shop.plans.prepend(plan(900));
        shop.plans.prepend(plan(901));
        shop.model.fetchMore({}); // begins with two that are here already
        QCOMPARE(shop.model.rowCount(), 398);
        QCOMPARE(shop.distinct(), 398);
        shop.model.fetchMore({});
        QCOMPARE(shop.model.rowCount(), 450);
        QCOMPARE(shop.distinct(), 450);
        QVERIFY(!shop.model.canFetchMore({}));
    }

    void aPageThatIsNoLongerThereStartsAnew()
    {
        Shop shop(201);
        shop.plans.remove(0, 150);
        shop.model.fetchMore({});
        QCOMPARE(shop.model.problem().code, QString());
        QCOMPARE(shop.model.rowCount(), 51);
        QCOMPARE(shop.model.loadState(), LoadState::Filled);
        QVERIFY(!shop.model.canFetchMore({}));
    }

    void aPageOfAnOlderRefreshIsDropped()
    {
        Shop shop(450);
        shop.desk.setDelivery(FakeDesk::Delivery::Held);
        shop.model.fetchMore({});
        QVERIFY(!shop.model.canFetchMore({})); // one at a time
        shop.model.setFilter({.search = u"Plan"_s});
        shop.desk.deliver();
        QCOMPARE(shop.model.rowCount(), 200);
        QVERIFY(shop.model.canFetchMore({}));
    }

    void resettingForgetsWhatIsUnderWay()
    {
        Shop shop(450);
        shop.desk.setDelivery(FakeDesk::Delivery::Held);
        shop.model.refresh();
        shop.model.reset();
        shop.desk.deliver();
        QCOMPARE(shop.model.rowCount(), 0);
        QCOMPARE(shop.model.loadState(), LoadState::Loading);
        QVERIFY(!shop.model.isBusy());
    }
};

QTEST_GUILESS_MAIN(PagedModelTest)
#include "pagedmodel_test.moc"
