// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/sandbox/faults.h"

#include <QtCore/QThreadPool>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

struct Drafted
{
    TestHouse house;
    TestHouse::Company company = house.connected();
    QString account = house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
    Plan plan;

    Drafted()
    {
        auto request = TestHouse::pro();
        request.isDraft = true;
        const auto made = house.run(company.owner, std::move(request));
        if (!made)
            qFatal("no draft: %s", qPrintable(made.error().code));
        plan = *made;
        house.clock.advance(1min);
    }
    Result<Plan> publish() { return house.run(company.owner, PublishPlan{.id = plan.id}); }
    Plan read() { return *house.run(company.owner, GetPlan{.id = plan.id}); }
    QList<QJsonObject> products() { return house.sandbox().objects(u"product"_s, account); }
    qint64 openOperations() { return house.count(u"tenants_stripeoperation"_s, u"state IN ('planned', 'sent', 'undoing')"_s); }
};

} // namespace

/// A draft goes to Stripe.
class PublishingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftGetsItsProductAndPrice()
    {
        Drafted it;
        QVERIFY(it.products().isEmpty());
        const auto published = it.publish();
        QVERIFY2(published, published ? "" : qPrintable(published.error().code));
        QCOMPARE(published->syncState, SyncState::Synced);
        QCOMPARE(published->id, it.plan.id);
        QCOMPARE(published->createdAt, it.plan.createdAt);
        QCOMPARE(it.products().size(), 1);
        QCOMPARE(it.products().first()[u"id"_s].toString(), *published->stripeProductId);
        QCOMPARE(it.products().first()[u"metadata"_s][u"plan_id"_s].toString(), it.plan.id.text());
        const auto price = it.house.sandbox().objects(u"price"_s, it.account).first();
        QCOMPARE(price[u"id"_s].toString(), *published->stripePriceId);
        QCOMPARE(price[u"unit_amount"_s].toInteger(), 2999);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'plans.publish'"_s), 1);
    }

    void publishingTwiceMakesOneProduct()
    {
        Drafted it;
        const auto first = it.publish();
        const auto second = it.publish();
        QVERIFY(first && second);
        QCOMPARE(second->stripeProductId, first->stripeProductId);
        QCOMPARE(it.products().size(), 1);
    }

    void publishingAtOnceMakesOneProduct()
    {
        Drafted it;
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        std::atomic<int> good = 0;
        for (int i = 0; i < 6; ++i)
            pool.start([&] {
                const auto outcome = it.publish();
                good += outcome || outcome.error().code == "publish_in_progress"_L1 ? 1 : 0;
            });
        pool.waitForDone();
        QCOMPARE(good, 6);
        QCOMPARE(it.products().size(), 1);
        QCOMPARE(it.read().syncState, SyncState::Synced);
        QCOMPARE(it.openOperations(), 0);
    }

    void anInactiveDraftIsNotPublished()
    {
        Drafted it;
        QVERIFY(it.house.run(it.company.owner, DeactivatePlan{.id = it.plan.id}));
        const auto refused = it.publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"plan_inactive"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(it.products().isEmpty());
    }

    void withoutAnAccountItStaysADraft()
    {
        Drafted it;
        QVERIFY(it.house.run(it.company.owner, DisconnectStripe{.confirm = true}));
        QCOMPARE(it.publish().error().code, u"stripe_not_connected"_s);
        QCOMPARE(it.read().syncState, SyncState::LocalOnly);
    }

    void whatFailsLeavesTheDraftAndNothingAtStripe()
    {
        Drafted it;
        it.house.sandbox().addFault({.kind = Fault::Kind::RateLimit, .method = "POST", .pathPrefix = "/v1/prices"});
        QCOMPARE(it.publish().error().code, u"stripe_unavailable"_s);
        QCOMPARE(it.read(), it.plan);
        QVERIFY(it.products().isEmpty());
        QCOMPARE(it.openOperations(), 0);
        QVERIFY(it.publish());
        QCOMPARE(it.products().size(), 1);
    }

    /// The price was made and its answer lost, so that the product cannot be deleted: the second one is not taken for it.
    void aFormerAttemptsRemainsAreNotMistaken()
    {
        Drafted it;
        it.house.sandbox().addFault({.kind = Fault::Kind::DropAfter, .method = "POST", .pathPrefix = "/v1/prices", .times = -1});
        QVERIFY(!it.publish());
        it.house.sandbox().clearFaults();
        it.house.clock.advance(5min);
        QCOMPARE(it.house.house().recovery().run().value_or(-1), 1); // taken back once Stripe takes it
        QCOMPARE(it.products().size(), 1);
        QVERIFY(!it.products().first()[u"active"_s].toBool());
        it.house.sandbox().addFault(
            {.kind = Fault::Kind::ServerError, .method = "POST", .pathPrefix = "/v1/products", .hasBegun = true});
        const auto published = it.publish(); // Stripe keeps the failure under the first key: it is looked, and made under another
        QVERIFY2(published, published ? "" : qPrintable(published.error().code));
        const auto products = it.products();
        QCOMPARE(products.size(), 2);
        for (const auto &product : products)
            QCOMPARE(product[u"active"_s].toBool(), product[u"id"_s].toString() == published->stripeProductId);
    }

    void aChangeMadeMeanwhileArrivesToo()
    {
        Drafted it;
        it.house.sandbox().addFault({.kind = Fault::Kind::Latency, .method = "POST", .pathPrefix = "/v1/prices", .ms = 600});
        QThreadPool pool;
        std::optional<Result<Plan>> published;
        pool.start([&] { published = it.publish(); });
        QTRY_COMPARE(it.house.count(u"tenants_stripeoperation"_s, u"kind = 'plans.publish' AND state = 'sent'"_s), 1);
        QVERIFY(it.house.run(it.company.owner, UpdatePlan{.id = it.plan.id, .name = u"Pro plus"_s}));
        pool.waitForDone();
        QVERIFY(published && *published);
        QCOMPARE((*published)->name, u"Pro plus"_s);
        QCOMPARE((*published)->syncState, SyncState::Synced);
        QCOMPARE(it.products().first()[u"name"_s].toString(), u"Pro plus"_s);
        QCOMPARE(it.openOperations(), 0);
    }
};

QTEST_GUILESS_MAIN(PublishingTest)
#include "publishing_test.moc"
