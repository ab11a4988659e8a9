// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/sandbox/faults.h"

#include <QtCore/QJsonArray>
#include <QtCore/QThreadPool>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

/// A plan that is here and at Stripe.
struct Made
{
    TestHouse house;
    TestHouse::Company company = house.connected();
    QString account = house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
    Plan plan;

    Made()
    {
        auto request = TestHouse::pro();
        request.metadata = {{u"tier"_s, u"gold"_s}, {u"team"_s, u"blue"_s}};
        const auto made = house.run(company.owner, std::move(request));
        if (!made)
            qFatal("no plan: %s", qPrintable(made.error().code));
        plan = *made;
        house.clock.advance(1min);
    }

    Result<Plan> update(UpdatePlan request)
    {
        request.id = plan.id;
        return house.run(company.owner, std::move(request));
    }
    Plan read()
    {
        const auto now = house.run(company.owner, GetPlan{.id = plan.id});
        if (!now)
            qFatal("no plan: %s", qPrintable(now.error().code));
        return *now;
    }
    QJsonObject product() { return house.sandbox().objects(u"product"_s, account).first(); }
    QJsonObject price() { return house.sandbox().objects(u"price"_s, account).first(); }
    qint64 openOperations() { return house.count(u"tenants_stripeoperation"_s, u"state IN ('planned', 'sent', 'undoing')"_s); }
    void stripeIsDown() { house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .times = -1}); }
};

using Change = std::function<UpdatePlan()>;
using Check = std::function<bool(const Plan &, const QJsonObject &product)>;

} // namespace

class PlanChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsHereAndAtStripe_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Check>("isSo");
        const auto row = [](const char *name, Change change, Check check) {
            QTest::newRow(name) << std::move(change) << std::move(check);
        };
        row(
            "name", [] { return UpdatePlan{.name = u" Pro plus "_s}; },
            [](const Plan &plan, const QJsonObject &product) {
                return plan.name == u"Pro plus"_s && product[u"name"_s] == u"Pro plus"_s;
            });
        row(
            "case of the name", [] { return UpdatePlan{.name = u"PRO"_s}; },
            [](const Plan &plan, const QJsonObject &product) { return plan.name == u"PRO"_s && product[u"name"_s] == u"PRO"_s; });
        row(
            "description", [] { return UpdatePlan{.description = u"For all"_s}; },
            [](const Plan &plan, const QJsonObject &product) {
                return plan.description == u"For all"_s && product[u"description"_s] == u"For all"_s;
            });
        row(
            "no description", [] { return UpdatePlan{.description = QString()}; },
            [](const Plan &plan, const QJsonObject &product) {
                return plan.description.isEmpty() && product[u"description"_s].isNull();
            });
        row(
            "features", [] { return UpdatePlan{.features = QStringList{u"All of it"_s}}; },
            [](const Plan &plan, const QJsonObject &product) {
                const auto there = product[u"marketing_features"_s].toArray();
                return plan.features == QStringList{u"All of it"_s} && there.size() == 1 && there[0][u"name"_s] == u"All of it"_s;
            });
        row(
            "no features", [] { return UpdatePlan{.features = QStringList()}; },
            [](const Plan &plan, const QJsonObject &product) {
                return plan.features.isEmpty() && product[u"marketing_features"_s].toArray().isEmpty();
            });
        row(
            "metadata",
            [] {
                return UpdatePlan{.metadata = TextMap{{u"tier"_s, u"silver"_s}, {u"new"_s, u"1"_s}}};
            },
            [](const Plan &plan, const QJsonObject &product) {
                auto there = product[u"metadata"_s].toObject();
                const bool hasOurs = there.take(u"plan_id"_s) == plan.id.text() && !there.take(u"tenant_id"_s).isUndefined();
                return plan.metadata == TextMap{{u"tier"_s, u"silver"_s}, {u"new"_s, u"1"_s}} && hasOurs
                       && there == QJsonObject{{u"tier"_s, u"silver"_s}, {u"new"_s, u"1"_s}};
            });
        row(
            "no metadata", [] { return UpdatePlan{.metadata = TextMap()}; },
            [](const Plan &plan, const QJsonObject &product) {
                return plan.metadata.isEmpty()
                       && product[u"metadata"_s].toObject().keys() == QStringList{u"plan_id"_s, u"tenant_id"_s};
            });
        row(
            "hidden", [] { return UpdatePlan{.isVisible = false}; },
            [](const Plan &plan, const QJsonObject &product) { return !plan.isVisible && product[u"active"_s].toBool(); });
        row(
            "trial", [] { return UpdatePlan{.trialDays = std::optional<qint64>(30)}; },
            [](const Plan &plan, const QJsonObject &) { return plan.trialDays == 30 && plan.hasTrial(); });
        row(
            "null trial", [] { return UpdatePlan{.trialDays = std::optional<qint64>()}; },
            [](const Plan &plan, const QJsonObject &) { return plan.trialDays == 0 && !plan.hasTrial(); });
        row(
            "not active", [] { return UpdatePlan{.isActive = false}; },
            [](const Plan &plan, const QJsonObject &product) { return !plan.isActive && !product[u"active"_s].toBool(); });
    }
    void aChangeIsHereAndAtStripe()
    {
        QFETCH(Change, change);
        QFETCH(Check, isSo);
        Made it;
        const auto changed = it.update(change());
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().code));
        QVERIFY(isSo(*changed, it.product()));
        QCOMPARE(changed->syncState, SyncState::Synced);
        QCOMPARE(changed->updatedAt, it.house.clock.nowUtc());
        QCOMPARE(changed->createdAt, it.plan.createdAt);
        QCOMPARE(it.read(), *changed);
        QVERIFY(it.price()[u"active"_s].toBool());
        QCOMPARE(it.openOperations(), 0);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action IN ('plans.update', 'plans.deactivate')"_s), 1);
    }

    void nothingDifferentIsNoChange()
    {
        Made it;
        const auto asked = it.house.sandbox().requests().size();
        const auto same = it.update(
            {.name = u"Pro"_s, .isActive = true, .price = Minor{2999}, .currency = u"USD"_s, .interval = Interval::Month});
        QVERIFY2(same, qPrintable(same ? QString() : same.error().code));
        QCOMPARE(*same, it.plan);
        QCOMPARE(it.house.sandbox().requests().size(), asked);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'plans.update'"_s), 0);
    }

    void whatIsFixedAtStripeIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("price") << Change([] { return UpdatePlan{.name = u"X"_s, .price = Minor{3000}}; }) << u"price_cents"_s;
        QTest::newRow("currency") << Change([] { return UpdatePlan{.name = u"X"_s, .currency = u"eur"_s}; }) << u"currency"_s;
        QTest::newRow("interval") << Change([] { return UpdatePlan{.name = u"X"_s, .interval = Interval::Year}; })
                                  << u"billing_interval"_s;
    }
    void whatIsFixedAtStripeIsRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, field);
        Made it;
        const auto refused = it.update(change());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"immutable_field"_s);
        QCOMPARE(refused.error().problems, (QList<Problem>{{field, u"immutable_field"_s}}));
        QCOMPARE(it.read(), it.plan); // and the name is not changed either
    }

    void aNameIsTakenOnce()
    {
        Made it;
        auto other = TestHouse::pro();
        other.name = u"Basic"_s;
        const auto basic = it.house.run(it.company.owner, std::move(other));
        QVERIFY(basic);
        const auto refused = it.update({.name = u"BASIC"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"name_taken"_s);
        QVERIFY(!refused.error().members.contains(u"conflicting_plan"_s));
        QCOMPARE(it.read(), it.plan);
        QVERIFY(it.house.run(it.company.owner, DeactivatePlan{.id = basic->id}));
        const auto still = it.update({.name = u"Basic"_s});
        QVERIFY(!still);
        QCOMPARE(still.error().code, u"name_taken"_s);
        QVERIFY(still.error().members.value(u"conflicting_plan"_s).contains(basic->id.text()));
    }

    void deactivatingArchivesTheProductAlone_data()
    {
        QTest::addColumn<bool>("isPatch");
        QTest::newRow("DELETE") << false;
        QTest::newRow("PATCH") << true;
    }
    void deactivatingArchivesTheProductAlone()
    {
        QFETCH(bool, isPatch);
        Made it;
        const auto off =
            isPatch ? it.update({.isActive = false}) : it.house.run(it.company.key(), DeactivatePlan{.id = it.plan.id});
        QVERIFY2(off, qPrintable(off ? QString() : off.error().code));
        QVERIFY(!off->isActive);
        QCOMPARE(off->syncState, SyncState::Synced);
        QVERIFY(!it.product()[u"active"_s].toBool());
        QVERIFY(it.price()[u"active"_s].toBool());
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'plans.deactivate'"_s), 1);

        const auto listed = [&](std::optional<bool> isActive) {
            return it.house.run(it.company.owner, ListPlans{.isActive = isActive})->count;
        };
        QCOMPARE(listed(true), 0);
        QCOMPARE(listed(false), 1);
        QCOMPARE(listed(std::nullopt), 1);

        const auto twice = it.house.run(it.company.owner, DeactivatePlan{.id = it.plan.id});
        QVERIFY(twice); // it is so already
        QCOMPARE(*twice, *off);

        const auto on = it.update({.isActive = true});
        QVERIFY(on);
        QVERIFY(on->isActive);
        QVERIFY(it.product()[u"active"_s].toBool());
        QVERIFY(it.price()[u"active"_s].toBool());
        QCOMPARE(listed(true), 1);
    }

    void aDraftIsChangedHereAlone()
    {
        TestHouse house;
        const auto company = house.connected();
        auto request = TestHouse::pro();
        request.isDraft = true;
        const auto draft = house.run(company.owner, std::move(request));
        QVERIFY(draft);
        const auto asked = house.sandbox().requests().size();
        const auto changed = house.run(company.owner, UpdatePlan{.id = draft->id, .name = u"Draft"_s});
        QVERIFY(changed);
        QCOMPARE(changed->name, u"Draft"_s);
        QCOMPARE(changed->syncState, SyncState::LocalOnly);
        const auto off = house.run(company.owner, DeactivatePlan{.id = draft->id});
        QVERIFY(off);
        QVERIFY(!off->isActive);
        QCOMPARE(off->syncState, SyncState::LocalOnly);
        QCOMPARE(house.sandbox().requests().size(), asked);
        QCOMPARE(house.count(u"tenants_stripeoperation"_s, u"kind = 'plans.sync'"_s), 0);
    }

    /// A draft needs no live key to be made, and none to be changed.
    void aLiveDraftIsChangedWithoutALiveKey()
    {
        TestHouse house;
        const auto company = house.company();
        auto live = company.owner;
        live.mode = Mode::Live;
        auto request = TestHouse::pro();
        request.isDraft = true;
        const auto draft = house.run(live, std::move(request));
        QVERIFY(draft);
        const auto changed = house.run(live, UpdatePlan{.id = draft->id, .name = u"Draft"_s});
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().code));
        house.db.execute(u"UPDATE tenants_tenantplan SET stripe_product_id = 'prod_1', sync_state = 'synced'"_s);
        const auto refused = house.run(live, UpdatePlan{.id = draft->id, .name = u"Live"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"live_mode_not_configured"_s);
        QCOMPARE(house.run(live, GetPlan{.id = draft->id})->name, u"Draft"_s);
    }

    /// Whatever Stripe does, the change stays; when it is back, it gets it.
    void stripeFailingDoesNotUndo_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("500 on reading") << Fault::Kind::ServerError << QByteArray("GET");
        QTest::newRow("500 on writing") << Fault::Kind::ServerError << QByteArray("POST");
        QTest::newRow("429") << Fault::Kind::RateLimit << QByteArray("POST");
        QTest::newRow("dropped before") << Fault::Kind::DropBefore << QByteArray("POST");
        QTest::newRow("dropped after") << Fault::Kind::DropAfter << QByteArray("POST");
    }
    void stripeFailingDoesNotUndo()
    {
        QFETCH(Fault::Kind, kind);
        QFETCH(QByteArray, method);
        Made it;
        it.house.sandbox().addFault({.kind = kind, .method = method, .pathPrefix = "/v1/products/", .times = -1});
        const auto changed = it.update({.name = u"Pro plus"_s, .isActive = false});
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().code));
        QCOMPARE(changed->name, u"Pro plus"_s);
        QVERIFY(!changed->isActive);
        QCOMPARE(changed->syncState, SyncState::Failed);
        QCOMPARE(it.openOperations(), 1);

        QCOMPARE(it.house.house().recovery().run().value_or(-1), 0); // not yet due
        it.house.clock.advance(5s);
        QCOMPARE(it.house.house().recovery().run().value_or(-1), 0); // still down
        QCOMPARE(it.read().syncState, SyncState::Failed);

        it.house.sandbox().clearFaults();
        it.house.clock.advance(10min);
        QCOMPARE(it.house.house().recovery().run().value_or(-1), 1);
        QCOMPARE(it.read().syncState, SyncState::Synced);
        QCOMPARE(it.product()[u"name"_s].toString(), u"Pro plus"_s);
        QVERIFY(!it.product()[u"active"_s].toBool());
        QCOMPARE(it.openOperations(), 0);
    }

    /// What waits is overtaken by what comes later, never the other way round.
    void aLaterChangeIsNotUndoneByAnEarlierOneThatWaited()
    {
        Made it;
        it.stripeIsDown();
        QVERIFY(it.update({.name = u"First"_s}));
        it.house.sandbox().clearFaults();
        QCOMPARE(it.update({.name = u"Second"_s})->syncState, SyncState::Synced);
        QCOMPARE(it.product()[u"name"_s].toString(), u"Second"_s);
        it.house.clock.advance(10min);
        QCOMPARE(it.house.house().recovery().run().value_or(-1), 1); // the first one, late
        QCOMPARE(it.product()[u"name"_s].toString(), u"Second"_s);
        QCOMPARE(it.read().syncState, SyncState::Synced);
    }

    void whatStripeRefusesIsNotTriedForEver()
    {
        Made it;
        QVERIFY(it.house.house().stripe().deauthorize(Mode::Test, it.account)); // behind our back
        const auto changed = it.update({.name = u"Pro plus"_s});
        QVERIFY(changed);
        QCOMPARE(changed->name, u"Pro plus"_s);
        QCOMPARE(changed->syncState, SyncState::Failed);
        QCOMPARE(it.openOperations(), 0);
        QCOMPARE(it.house.db.value(u"SELECT last_error FROM tenants_stripeoperation WHERE kind = 'plans.sync'"_s).toString(),
                 u"stripe_refused"_s);
    }

    /// The process ends between the commit and the call, or between the call and its note.
    void aCrashIsFinishedAtTheNextStart_data()
    {
        QTest::addColumn<bool>("wasSent");
        QTest::newRow("before the call") << false;
        QTest::newRow("after the call") << true;
    }
    void aCrashIsFinishedAtTheNextStart()
    {
        QFETCH(bool, wasSent);
        Made it;
        if (!wasSent)
            it.stripeIsDown();
        QVERIFY(it.update({.name = u"Pro plus"_s}));
        QCOMPARE(it.product()[u"name"_s].toString(), wasSent ? u"Pro plus"_s : u"Pro"_s);
        it.house.db.execute(
            u"UPDATE tenants_stripeoperation SET state = 'planned', worker = 'gone', lease_until = 0, attempts = 1"
            " WHERE kind = 'plans.sync'"_s);
        it.house.db.execute(u"UPDATE tenants_tenantplan SET sync_state = 'pending'"_s);
        it.house.sandbox().clearFaults();
        it.house.reopen();
        QVERIFY(it.house.house().start());
        QTRY_COMPARE_WITH_TIMEOUT(it.openOperations(), 0, 30'000);
        QCOMPARE(it.read().syncState, SyncState::Synced);
        QCOMPARE(it.product()[u"name"_s].toString(), u"Pro plus"_s);
    }

    /// The first change is held up on its way, the second overtakes it and is there before.
    void whoIsOvertakenDoesNotHaveTheLastWord()
    {
        Made it;
        const auto seen = [&](const char *method) {
            const auto requests = it.house.sandbox().requests();
            return std::ranges::count_if(requests, [&](const sandbox::RequestRecord &request) {
                return request.method == method && request.path.startsWith("/v1/products/");
            });
        };
        it.house.sandbox().addFault(
            {.kind = Fault::Kind::Latency, .method = "POST", .pathPrefix = "/v1/products/", .times = 1, .ms = 700});
        QThreadPool pool;
        pool.start([&] { (void)it.update({.name = u"First"_s}); });
        QTRY_COMPARE(seen("GET"), 1); // read what is there: now it writes, slowly
        const auto second = it.update({.name = u"Second"_s});
        QVERIFY(second);
        pool.waitForDone();
        QCOMPARE(it.read().name, u"Second"_s);
        QCOMPARE(it.product()[u"name"_s].toString(), u"Second"_s);
        QCOMPARE(it.read().syncState, SyncState::Synced);
        QCOMPARE(it.openOperations(), 0);
    }

    void manyAtOnceEndWithOneWordHereAndThere()
    {
        Made it;
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        std::atomic<int> good = 0;
        for (int i = 0; i < 12; ++i)
            pool.start([&, i] { good += it.update({.name = u"Pro %1"_s.arg(i)}) ? 1 : 0; });
        pool.waitForDone();
        QCOMPARE(good, 12);
        QCOMPARE(it.product()[u"name"_s].toString(), it.read().name);
        QCOMPARE(it.read().syncState, SyncState::Synced);
        QCOMPARE(it.openOperations(), 0);
    }

    /// Each changes another field: none takes back what another did.
    void changesOfDifferentFieldsAllStay()
    {
        Made it;
        for (int round = 0; round < 5; ++round) {
            const auto word = QString::number(round);
            const QList<Change> changes{[&] { return UpdatePlan{.name = word}; }, [&] { return UpdatePlan{.description = word}; },
                                        [&] { return UpdatePlan{.features = QStringList{word}}; },
                                        [&] {
                                            return UpdatePlan{.metadata = TextMap{{u"round"_s, word}}};
                                        },
                                        [&] { return UpdatePlan{.trialDays = std::optional<qint64>(round)}; }};
            QThreadPool pool;
            pool.setMaxThreadCount(int(changes.size()));
            std::atomic<int> good = 0;
            for (const auto &change : changes)
                pool.start([&] { good += it.update(change()) ? 1 : 0; });
            pool.waitForDone();
            QCOMPARE(good, int(changes.size()));
            const auto plan = it.read();
            QCOMPARE(plan.name, word);
            QCOMPARE(plan.description, word);
            QCOMPARE(plan.features, QStringList{word});
            QCOMPARE(plan.metadata, (TextMap{{u"round"_s, word}}));
            QCOMPARE(plan.trialDays, round);
            QCOMPARE(it.product()[u"description"_s].toString(), word);
        }
    }

    void plansOfOthersAreNotFound()
    {
        Made it;
        const auto other = it.house.company(u"Other"_s, u"o@other.example"_s);
        QCOMPARE(it.house.run(other.owner, UpdatePlan{.id = it.plan.id, .name = u"X"_s}).error().code, u"not_found"_s);
        QCOMPARE(it.house.run(other.owner, DeactivatePlan{.id = it.plan.id}).error().code, u"not_found"_s);
        QCOMPARE(it.read(), it.plan);
    }
};

QTEST_GUILESS_MAIN(PlanChangesTest)
#include "planchanges_test.moc"
