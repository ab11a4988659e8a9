// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/sandbox/faults.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

Q_DECLARE_METATYPE(plandeck::sandbox::Fault::Kind)

namespace {

QString accountOf(TestHouse &house)
{
    return house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
}

QList<QJsonObject> active(const QList<QJsonObject> &objects)
{
    QList<QJsonObject> found;
    std::ranges::copy_if(objects, std::back_inserter(found),
                         [](const QJsonObject &object) { return object[u"active"_s].toBool(); });
    return found;
}

/// Nothing half-made, here or there: each plan has one active product and price, and there is no other active one.
void checkAgreement(TestHouse &house, int plans)
{
    const auto account = accountOf(house);
    QCOMPARE(house.count(u"tenants_tenantplan"_s), plans);
    QCOMPARE(active(house.sandbox().objects(u"product"_s, account)).size(), plans);
    QCOMPARE(active(house.sandbox().objects(u"price"_s, account)).size(), plans);
    QCOMPARE(house.count(u"tenants_stripeoperation"_s, u"state IN ('planned', 'sent', 'undoing')"_s), 0);
}

} // namespace

class PlansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanExistsHereAndAtStripe()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto plan = house.run(company.owner, TestHouse::pro());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().code));
        QCOMPARE(plan->priceDisplay(), u"$29.99/month"_s);
        QCOMPARE(plan->syncState, SyncState::Synced);
        QVERIFY(!plan->livemode);
        checkAgreement(house, 1);

        const auto account = accountOf(house);
        const auto product = house.sandbox().objects(u"product"_s, account).first();
        QCOMPARE(product[u"id"_s].toString(), *plan->stripeProductId);
        QCOMPARE(product[u"name"_s].toString(), u"Pro"_s);
        QCOMPARE(product[u"metadata"_s][u"tenant_id"_s].toString(), company.owner.tenant.text());
        QCOMPARE(product[u"metadata"_s][u"plan_id"_s].toString(), plan->id.text());
        QCOMPARE(product[u"marketing_features"_s].toArray().size(), 3);
        const auto price = house.sandbox().objects(u"price"_s, account).first();
        QCOMPARE(price[u"id"_s].toString(), *plan->stripePriceId);
        QCOMPARE(price[u"unit_amount"_s].toInteger(), 2999);
        QCOMPARE(price[u"recurring"_s][u"interval"_s].toString(), u"month"_s);
        QCOMPARE(price[u"recurring"_s][u"trial_period_days"_s].toInteger(), 14);

        const auto read = house.run(company.key(), GetPlan{.id = plan->id});
        QVERIFY(read);
        QCOMPARE(*read, *plan);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'plans.create' AND outcome = 'done'"_s), 1);
    }

    void manyFeaturesAreCutForStripeAlone()
    {
        TestHouse house;
        const auto company = house.connected();
        auto request = TestHouse::pro();
        request.features.clear();
        for (int i = 0; i < 100; ++i)
            request.features.append(QString::number(i).rightJustified(3, u'0') + QString(200, u'ß'));
        request.metadata.insert(u"Größe"_s, u"L & XL = 100 %"_s);
        const auto plan = house.run(company.owner, std::move(request));
        QVERIFY(plan);
        QCOMPARE(plan->features.size(), 100);
        const auto product = house.sandbox().objects(u"product"_s, accountOf(house)).first();
        QCOMPARE(product[u"marketing_features"_s].toArray().size(), 15);
        QCOMPARE(product[u"marketing_features"_s][0][u"name"_s].toString().size(), 80);
        QCOMPARE(product[u"metadata"_s][u"Größe"_s].toString(), u"L & XL = 100 %"_s);
    }

    void stripeMustBeConnectedUnlessItIsADraft()
    {
        TestHouse house;
        const auto company = house.company();
        const auto refused = house.run(company.owner, TestHouse::pro());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"stripe_not_connected"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        auto draft = TestHouse::pro();
        draft.isDraft = true;
        const auto plan = house.run(company.owner, std::move(draft));
        QVERIFY(plan);
        QCOMPARE(plan->syncState, SyncState::LocalOnly);
        QVERIFY(!plan->stripeProductId);
        QCOMPARE(house.run(company.owner, TestHouse::pro()).error().code, u"stripe_not_connected"_s);
    }

    void namesAreUniqueWithoutCaseInOneMode()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto plan = house.run(company.owner, TestHouse::pro());
        QVERIFY(plan);
        auto again = TestHouse::pro();
        again.name = u"PRO"_s;
        const auto taken = house.run(company.owner, std::move(again));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"name_taken"_s);
        QCOMPARE(taken.error().field, u"name"_s);
        QVERIFY(!taken.error().members.contains(u"conflicting_plan"_s));
        house.db.execute(u"UPDATE tenants_tenantplan SET is_active = false"_s);
        QCOMPARE(house.run(company.owner, TestHouse::pro()).error().members.value(u"conflicting_plan"_s),
                 QString(u'"' + plan->id.text() + u'"'));
        QCOMPARE(active(house.sandbox().objects(u"product"_s, accountOf(house))).size(), 1);
    }

    void twoAtOnceMakeOne()
    {
        TestHouse house;
        const auto company = house.connected();
        QThreadPool pool;
        std::atomic<int> made = 0;
        std::atomic<int> taken = 0;
        for (int i = 0; i < 8; ++i)
            pool.start([&] {
                const auto plan = house.run(company.owner, TestHouse::pro());
                (plan ? made : taken) += plan || plan.error().code == "name_taken"_L1 ? 1 : 100;
            });
        pool.waitForDone();
        QCOMPARE(made, 1);
        QCOMPARE(taken, 7);
        checkAgreement(house, 1);
    }

    void duplicatingKeepsTheOriginalsTerms()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto plan = house.run(company.owner, TestHouse::pro());
        QVERIFY(plan);
        const auto copy = house.run(company.owner, DuplicatePlan{.id = plan->id, .name = u"Pro 2"_s, .price = Minor{3999}});
        QVERIFY(copy);
        QCOMPARE(copy->price, Minor{3999});
        QCOMPARE(copy->features, plan->features);
        QCOMPARE(copy->trialDays, plan->trialDays);
        QCOMPARE(copy->metadata.value(u"duplicated_from"_s), plan->id.text());
        QVERIFY(copy->stripeProductId != plan->stripeProductId);
        const auto same = house.run(company.owner, DuplicatePlan{.id = plan->id, .name = u"Pro 3"_s});
        QVERIFY(same);
        QCOMPARE(same->price, plan->price);
        checkAgreement(house, 3);
        QCOMPARE(house.run(company.owner, DuplicatePlan{.id = plan->id, .name = u"pro 3"_s}).error().code, u"name_taken"_s);
    }

    void anotherTenantsPlanDoesNotExist()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto plan = house.run(company.owner, TestHouse::pro());
        QVERIFY(plan);
        const auto other = house.connected(u"Other"_s, u"o@other.example"_s);
        QCOMPARE(house.run(other.owner, GetPlan{.id = plan->id}).error().code, u"not_found"_s);
        QCOMPARE(house.run(other.owner, DuplicatePlan{.id = plan->id, .name = u"x"_s}).error().code, u"not_found"_s);
        QCOMPARE(house.run(other.owner, ListPlans{})->count, 0);
        QCOMPARE(house.run(company.key(Mode::Live), GetPlan{.id = plan->id}).error().code, u"not_found"_s);
    }

    void listsFilterSearchOrderAndPage()
    {
        TestHouse house;
        const auto company = house.company();
        const auto make = [&](const QString &name, qint64 price, Interval interval, const QString &description = {}) {
            house.clock.advance(1s);
            QVERIFY(house.run(
                company.owner,
                CreatePlan{
                    .name = name, .description = description, .price = Minor{price}, .interval = interval, .isDraft = true}));
        };
        make(u"Basic"_s, 900, Interval::Month, u"100% yours"_s);
        make(u"Über"_s, 9900, Interval::Year);
        make(u"pro_max"_s, 2900, Interval::Month);
        house.db.execute(u"UPDATE tenants_tenantplan SET is_active = false WHERE name = 'Basic'"_s);

        const auto names = [&](ListPlans request) {
            QStringList found;
            const auto page = house.run(company.key(), std::move(request));
            for (const auto &plan : page ? page->results : QList<Plan>())
                found.append(plan.name);
            return found.join(u' ');
        };
        QCOMPARE(names({}), u"pro_max Über Basic"_s);
        QCOMPARE(names({.isActive = true}), u"pro_max Über"_s);
        QCOMPARE(names({.interval = Interval::Year}), u"Über"_s);
        QCOMPARE(names({.search = u"ÜBER"_s}), u"Über"_s);
        QCOMPARE(names({.search = u"_"_s}), u"pro_max"_s);
        QCOMPARE(names({.search = u"%"_s}), u"Basic"_s);
        QCOMPARE(names({.search = u"\\"_s}), QString());
        house.db.execute(u"UPDATE tenants_tenantplan SET stripe_product_id = 'prod_1', stripe_price_id = 'price_1'"
                         " WHERE name = 'Basic'"_s);
        QCOMPARE(names({.search = u"prod_1"_s}), u"Basic"_s);
        QCOMPARE(names({.search = u"price_1"_s}), u"Basic"_s);
        QCOMPARE(names({.search = u"prod"_s}), QString()); // an ID is whole or none
        QCOMPARE(names({.ordering = PlanOrder::Price}), u"Basic pro_max Über"_s);
        QCOMPARE(names({.ordering = PlanOrder::PriceDown}), u"Über pro_max Basic"_s);
        QCOMPARE(names({.ordering = PlanOrder::Name}), u"Basic pro_max Über"_s);
        QCOMPARE(names({.ordering = PlanOrder::CreatedAt}), u"Basic Über pro_max"_s);

        const auto first = house.run(company.owner, ListPlans{.search = u"a"_s, .pageSize = 1});
        QVERIFY(first);
        QCOMPARE(first->count, 2);
        QVERIFY(!first->previous);
        QCOMPARE(first->next, std::optional(u"?search=a&page=2&page_size=1"_s));
        const auto second = house.run(company.owner, ListPlans{.search = u"a"_s, .page = 2, .pageSize = 1});
        QVERIFY(second);
        QVERIFY(!second->next);
        QCOMPARE(second->results.first().name, u"Basic"_s);
        QCOMPARE(house.run(company.owner, ListPlans{.page = 3, .pageSize = 2}).error().code, u"not_found"_s);
    }

    void wrongInputChangesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        QTest::addColumn<std::function<void(CreatePlan &)>>("spoil");
        const auto row = [](const char *name, const QString &field, const QString &code,
                            std::function<void(CreatePlan &)> spoil) {
            QTest::newRow(name) << field << code << std::move(spoil);
        };
        row("blank name", u"name"_s, u"required"_s, [](CreatePlan &p) { p.name = u"  "_s; });
        row("long name", u"name"_s, u"too_long"_s, [](CreatePlan &p) { p.name = QString(256, u'x'); });
        row("NUL", u"name"_s, u"not_allowed_character"_s, [](CreatePlan &p) { p.name = u"a"_s + QChar(0) + u'b'; });
        row("long description", u"description"_s, u"too_long"_s, [](CreatePlan &p) { p.description = QString(5001, u'x'); });
        row("no price", u"price_cents"_s, u"required"_s, [](CreatePlan &p) { p.price.reset(); });
        row("negative price", u"price_cents"_s, u"too_small"_s, [](CreatePlan &p) { p.price = Minor{-1}; });
        row("unknown currency", u"currency"_s, u"unknown_currency"_s, [](CreatePlan &p) { p.currency = u"xxx"_s; });
        row("odd dinar", u"price_cents"_s, u"amount_step"_s, [](CreatePlan &p) { p.currency = u"KWD"_s; });
        row("long trial", u"trial_days"_s, u"too_large"_s, [](CreatePlan &p) { p.trialDays = 731; });
        row("many features", u"features"_s, u"too_many"_s, [](CreatePlan &p) { p.features = QStringList(101, u"x"_s); });
        row("long feature", u"features[0]"_s, u"too_long"_s, [](CreatePlan &p) { p.features = {QString(256, u'x')}; });
        row("blank feature", u"features[0]"_s, u"required"_s, [](CreatePlan &p) { p.features = {u" "_s}; });
        row("long key", u"metadata."_s + QString(40, u'k'), u"too_long"_s, [](CreatePlan &p) {
            p.metadata = {{QString(41, u'k'), {}}};
        });
        row("bracket in a key", u"metadata.a[b]"_s, u"not_allowed_character"_s, [](CreatePlan &p) {
            p.metadata = {{u"a[b]"_s, {}}};
        });
        row("long value", u"metadata.k"_s, u"too_long"_s, [](CreatePlan &p) { p.metadata = {{u"k"_s, QString(501, u'v')}}; });
    }
    void wrongInputChangesNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, code);
        QFETCH(std::function<void(CreatePlan &)>, spoil);
        TestHouse house;
        const auto company = house.connected();
        auto request = TestHouse::pro();
        spoil(request);
        const auto refused = house.run(company.owner, std::move(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().problems.contains(Problem{field, code}),
                 refused.error().problems.isEmpty()
                     ? qPrintable(refused.error().code)
                     : qPrintable(refused.error().problems.first().field + u' ' + refused.error().problems.first().code));
        checkAgreement(house, 0);
    }

    /// Each call of the saga fails in turn, in each way.
    void whateverFailsItIsAllOrNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<int>("times");
        QTest::addColumn<bool>("succeeds");
        const std::pair<const char *, Fault::Kind> kinds[] = {{"500", Fault::Kind::ServerError},
                                                              {"429", Fault::Kind::RateLimit},
                                                              {"dropped before", Fault::Kind::DropBefore},
                                                              {"dropped after", Fault::Kind::DropAfter}};
        for (const auto &path : {QByteArray("/v1/products"), QByteArray("/v1/prices")})
            for (const auto &[name, kind] : kinds) {
                const bool isRetried = kind != Fault::Kind::RateLimit; // a 429 is final unless Stripe says otherwise
                QTest::addRow("%s, %s once", path.constData(), name) << path << kind << 1 << isRetried;
                QTest::addRow("%s, %s always", path.constData(), name) << path << kind << -1 << false;
            }
    }
    void whateverFailsItIsAllOrNothing()
    {
        QFETCH(QByteArray, path);
        QFETCH(Fault::Kind, kind);
        QFETCH(int, times);
        QFETCH(bool, succeeds);
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = kind, .method = "POST", .pathPrefix = path, .times = times});
        const auto plan = house.run(company.owner, TestHouse::pro());
        QCOMPARE(plan.has_value(), succeeds);
        if (!plan) {
            QCOMPARE(plan.error().kind, Error::Kind::Upstream);
            QCOMPARE(plan.error().code, u"stripe_unavailable"_s);
            QCOMPARE(house.count(u"tenants_tenantplan"_s), 0);
        }
        house.sandbox().clearFaults(); // Stripe is back
        house.clock.advance(10min);
        QVERIFY(house.house().recovery().run());
        checkAgreement(house, succeeds ? 1 : 0);
        if (!plan) { // and the name is free again
            QVERIFY(house.run(company.owner, TestHouse::pro()));
            checkAgreement(house, 1);
        }
    }

    void whatStripeRefusesIsSaid()
    {
        TestHouse house;
        const auto company = house.connected();
        QVERIFY(house.house().stripe().deauthorize(Mode::Test, accountOf(house))); // behind our back
        const auto refused = house.run(company.owner, TestHouse::pro());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"stripe_refused"_s);
        QVERIFY(refused.error().stripe);
        QCOMPARE(refused.error().stripe->code, u"account_invalid"_s);
        QVERIFY(refused.error().stripe->requestId.startsWith("req_"_L1));
        checkAgreement(house, 0);
    }

    /// A crash in each call: Stripe is cut off from there on, so that nothing can be noted or undone, and the record is put as
    /// the process left it. (tests/crash kills a real process.)
    void aCrashIsFinishedAtTheNextStart_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("before the product") << QByteArray("/v1/products") << Fault::Kind::DropBefore;
        QTest::newRow("after the product") << QByteArray("/v1/products") << Fault::Kind::DropAfter;
        QTest::newRow("before the price") << QByteArray("/v1/prices") << Fault::Kind::DropBefore;
        QTest::newRow("after the price") << QByteArray("/v1/prices") << Fault::Kind::DropAfter;
    }
    void aCrashIsFinishedAtTheNextStart()
    {
        QFETCH(QByteArray, path);
        QFETCH(Fault::Kind, kind);
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = kind, .method = "POST", .pathPrefix = path, .times = -1});
        house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .method = "DELETE", .times = -1});
        QVERIFY(!house.run(company.owner, TestHouse::pro()));
        house.db.execute(u"UPDATE tenants_stripeoperation SET worker = 'gone', lease_until = 0, attempts = 1,"
                         " state = CASE WHEN product_id IS NULL THEN 'planned' ELSE 'sent' END"
                         " WHERE kind = 'plans.create'"_s);
        house.sandbox().clearFaults();
        house.reopen();
        QVERIFY(house.house().start());
        QTRY_COMPARE_WITH_TIMEOUT(house.count(u"tenants_stripeoperation"_s, u"state = 'applied' AND kind = 'plans.create'"_s), 1,
                                  30'000);
        checkAgreement(house, 1);
        const auto page = house.run(company.owner, ListPlans{});
        QVERIFY(page);
        QCOMPARE(page->results.first().name, u"Pro"_s);
    }

    void anOperationInWorkIsLeftAlone()
    {
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .method = "POST", .pathPrefix = "/v1/products", .times = -1});
        QVERIFY(!house.run(company.owner, TestHouse::pro()));
        house.db.execute(
            u"UPDATE tenants_stripeoperation SET worker = 'elsewhere', state = 'planned' WHERE kind LIKE 'plans.%'"_s);
        house.sandbox().clearFaults();
        QCOMPARE(house.house().recovery().run().value_or(-1), 0);
        QCOMPARE(house.count(u"tenants_tenantplan"_s), 0);
        house.clock.advance(5min); // its lease has run out
        QCOMPARE(house.house().recovery().run().value_or(-1), 1);
        checkAgreement(house, 1);
    }

    void rolesAreKept()
    {
        TestHouse house;
        const auto company = house.connected();
        for (const auto role : {Role::Developer, Role::Billing})
            QCOMPARE(house.run(company.as(role), TestHouse::pro()).error().code, u"permission_denied"_s);
        QVERIFY(house.run(company.as(Role::Admin), TestHouse::pro()));
        QVERIFY(house.run(company.as(Role::Billing), ListPlans{}));
        auto byKey = TestHouse::pro();
        byKey.name = u"By key"_s;
        QVERIFY(house.run(company.key(), std::move(byKey)));
    }
};

QTEST_GUILESS_MAIN(PlansTest)
#include "plans_test.moc"
