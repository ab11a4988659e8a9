// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/eventhouse.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <algorithm>
#include <future>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using sandbox::Fault;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

/// A published plan, and somebody in Stripe's dashboard. In a house of its own, or one of many in a shared one.
struct World
{
    std::unique_ptr<EventHouse> own = {};
    EventHouse &base;
    TestHouse &house = base.house;
    TestHouse::Company &company = base.company;
    const QString account = base.account;
    qsizetype before = base.recorded().size(); // events
    Plan plan = {};

    World()
        : own(std::make_unique<EventHouse>())
        , base(*own)
    {
        publish(u"Pro"_s);
    }
    explicit World(EventHouse &shared)
        : base(shared)
    {
        static int count = 0;
        publish(u"Pro %1"_s.arg(++count));
    }
    void publish(const QString &name)
    {
        auto wish = TestHouse::pro();
        wish.name = name;
        const auto made = house.run(company.owner, wish);
        if (!made)
            qFatal("no plan: %s", qPrintable(made.error().code));
        plan = *made;
    }
    /// Delivers what has happened at Stripe since the last time, the newest first. True when all of it was handled.
    bool deliverNew()
    {
        auto fresh = base.recorded().sliced(before);
        before += fresh.size();
        std::ranges::reverse(fresh);
        fresh.removeIf([](const Delivery &event) { return event.type.startsWith(u"account"); });
        return std::ranges::all_of(fresh, [&](const Delivery &event) { return base.handled(event).startsWith(u"done"); });
    }
    qint64 repairsOnRecord()
    {
        return house.count(u"tenants_auditentry"_s, u"action = 'plans.drift.repair' AND object_id = '%1'"_s.arg(plan.id.text()));
    }

    QString product() const { return u"/v1/products/"_s + *plan.stripeProductId; }
    QString price() const { return u"/v1/prices/"_s + *plan.stripePriceId; }

    QString post(const QString &path, const Pairs &form)
    {
        static int count = 0;
        StripeCall call{.path = path, .account = account, .idempotencyKey = u"the dashboard's %1"_s.arg(++count)};
        for (const auto &[name, value] : form)
            call.params.add(name, value);
        const auto reply = house.house().stripe().post(call);
        if (!reply)
            qFatal("%s: %s", qPrintable(path), qPrintable(reply.error().detail));
        return QJsonDocument::fromJson(reply->body).object()[u"id"_s].toString();
    }
    /// A price like the plan's, but for what is given.
    QString newPrice(const QHash<QString, QString> &others = {})
    {
        QHash<QString, QString> form{{u"product"_s, *plan.stripeProductId},
                                     {u"unit_amount"_s, u"2999"_s},
                                     {u"currency"_s, u"usd"_s},
                                     {u"recurring[interval]"_s, u"month"_s},
                                     {u"recurring[trial_period_days]"_s, u"14"_s}};
        form.insert(others);
        Pairs pairs;
        for (auto each = form.cbegin(); each != form.cend(); ++each)
            pairs.append({each.key(), each.value()});
        return post(u"/v1/prices"_s, pairs);
    }
    /// What the dashboard does when somebody changes a price: a new one, by default, and ours is archived.
    void replacePrice(const QHash<QString, QString> &others)
    {
        const auto fresh = newPrice(others);
        post(product(), {{u"default_price"_s, fresh}});
        post(price(), {{u"active"_s, u"false"_s}});
    }

    Plan planNow() { return *house.run(company.owner, GetPlan{.id = plan.id}); }
    Result<DriftReport> all() { return house.run(company.owner, ListDrift{}); }
    /// This plan's among all.
    QList<Drift> drifts()
    {
        auto drifts = all()->drifts;
        drifts.removeIf([&](const Drift &drift) { return drift.plan != plan.id; });
        return drifts;
    }
    Result<Plan> repair(RepairDirection direction)
    {
        return house.run(company.owner, RepairPlan{.id = plan.id, .direction = direction});
    }
    /// The sandbox's products in use that say they are this plan's, and their prices in use that do.
    std::pair<int, int> inUse()
    {
        const auto count = [&](const QString &type) {
            return int(std::ranges::count_if(house.sandbox().objects(type, account), [&](const QJsonObject &object) {
                return object[u"active"_s].toBool() && object[u"metadata"_s].toObject()[u"plan_id"_s] == plan.id.text();
            }));
        };
        return {count(u"product"_s), count(u"price"_s)};
    }
};

struct Injection
{
    const char *kind; // that it is found as
    const char *what;
    const char *local;
    const char *stripe; // null: an id that nobody knows before
    bool canTakeStripes;
    void (*inject)(World &);
};

const std::array injections{
    Injection{"product_missing", "deleted in the dashboard", nullptr, "", true,
              [](World &it) { it.house.sandbox().erase(u"product"_s, *it.plan.stripeProductId, it.account); }},
    Injection{"name", "renamed", nullptr, "Theirs", true,
              [](World &it) {
                  it.post(it.product(), {{u"name"_s, u"Theirs"_s}});
              }},
    Injection{"description", "described otherwise", "For teams that grow", "Theirs", true,
              [](World &it) {
                  it.post(it.product(), {{u"description"_s, u"Theirs"_s}});
              }},
    Injection{"description", "not described", "For teams that grow", "", true,
              [](World &it) {
                  it.post(it.product(), {{u"description"_s, u""_s}});
              }},
    Injection{"active", "archived", "active", "archived", true,
              [](World &it) {
                  it.post(it.product(), {{u"active"_s, u"false"_s}});
              }},
    Injection{"features", "another feature", R"(["10 projects","E-mail support","API access"])", R"(["Theirs"])", true,
              [](World &it) {
                  it.post(it.product(), {{u"marketing_features[0][name]"_s, u"Theirs"_s}});
              }},
    Injection{"metadata", "metadata added", "{}", R"({"theirs":"1"})", true,
              [](World &it) {
                  it.post(it.product(), {{u"metadata[theirs]"_s, u"1"_s}});
              }},
    Injection{"metadata", "our mark taken away", nullptr, "{}", true,
              [](World &it) {
                  it.post(it.product(), {{u"metadata[plan_id]"_s, u""_s}});
              }},
    Injection{"price_missing", "price deleted in the dashboard", nullptr, "", false,
              [](World &it) { it.house.sandbox().erase(u"price"_s, *it.plan.stripePriceId, it.account); }},
    Injection{"price_archived", "price archived", nullptr, "", false,
              [](World &it) {
                  it.post(it.price(), {{u"active"_s, u"false"_s}});
              }},
    Injection{"price_replaced", "another price by default", nullptr, nullptr, true,
              [](World &it) {
                  it.post(it.product(), {{u"default_price"_s, it.newPrice()}});
              }},
    Injection{"amount", "dearer", "2999", "3999", true,
              [](World &it) {
                  it.replacePrice({{u"unit_amount"_s, u"3999"_s}});
              }},
    Injection{"currency", "in euro", "usd", "eur", true,
              [](World &it) {
                  it.replacePrice({{u"currency"_s, u"eur"_s}});
              }},
    Injection{"interval", "by the year", "month", "year", true,
              [](World &it) {
                  it.replacePrice({{u"recurring[interval]"_s, u"year"_s}});
              }},
    Injection{"interval", "by the week", "month", "week", false,
              [](World &it) {
                  it.replacePrice({{u"recurring[interval]"_s, u"week"_s}});
              }},
    Injection{"interval_count", "each three months", "1", "3", false,
              [](World &it) {
                  it.replacePrice({{u"recurring[interval_count]"_s, u"3"_s}});
              }},
    Injection{"trial_days", "a shorter trial", "14", "7", true,
              [](World &it) {
                  it.replacePrice({{u"recurring[trial_period_days]"_s, u"7"_s}});
              }},
    Injection{"price_unknown", "a second price of this plan", "", nullptr, true,
              [](World &it) {
                  it.newPrice({{u"metadata[plan_id]"_s, it.plan.id.text()}});
              }},
};

} // namespace

class DriftTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<EventHouse> m_shared;

    static void addInjections()
    {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < injections.size(); ++i)
            QTest::newRow(injections[i].what) << int(i);
    }

private Q_SLOTS:
    void initTestCase() { m_shared = std::make_unique<EventHouse>(); }
    void cleanupTestCase() { m_shared.reset(); }

    void whatAgreesIsNoDrift()
    {
        World it;
        const auto all = it.all();
        QVERIFY(all);
        QCOMPARE(all->plans, 1);
        QCOMPARE(all->drifts, QList<Drift>());
        QCOMPARE(all->checkedAt, it.house.clock.nowUtc());
        const auto updated = it.house.run(
            it.company.owner, UpdatePlan{.id = it.plan.id, .name = u"Pro 2"_s, .trialDays = std::optional<qint64>(7)});
        QVERIFY(updated);
        QCOMPARE(it.all()->drifts, QList<Drift>()); // no event of it has come yet: the check asks Stripe
        QVERIFY(it.house.run(it.company.owner, DeactivatePlan{.id = it.plan.id}));
        QCOMPARE(it.all()->drifts, QList<Drift>());
        it.newPrice(); // somebody's own business
        QCOMPARE(it.all()->drifts, QList<Drift>());
    }

    void isFound_data() { addInjections(); }
    void isFound()
    {
        QFETCH(int, number);
        const auto &injection = injections[size_t(number)];
        World it(*m_shared);
        injection.inject(it);
        const auto one = it.house.run(it.company.owner, GetPlanDrift{.id = it.plan.id});
        QVERIFY(one);
        const auto found = std::ranges::find_if(
            one->drifts, [&](const Drift &drift) { return wordOf(drift.kind) == QLatin1StringView(injection.kind); });
        QVERIFY(found != one->drifts.end());
        QCOMPARE(found->plan, std::optional(it.plan.id));
        QCOMPARE(found->planName, it.plan.name);
        QCOMPARE(found->canTakeStripes, injection.canTakeStripes);
        if (injection.local)
            QCOMPARE(found->local, QString::fromUtf8(injection.local));
        if (injection.stripe)
            QCOMPARE(found->stripe, QString::fromUtf8(injection.stripe));
        QVERIFY(found->local != found->stripe);
        QCOMPARE(it.planNow().syncState, SyncState::Drifted);
        QCOMPARE(it.drifts(), one->drifts);
    }

    /// Nobody has to check by hand: the events of it are enough, in whatever order they come.
    void isSeenByItsEvents_data() { addInjections(); }
    void isSeenByItsEvents()
    {
        QFETCH(int, number);
        World it(*m_shared);
        QVERIFY(it.deliverNew());
        QCOMPARE(it.planNow().syncState, SyncState::Synced);
        injections[size_t(number)].inject(it);
        QVERIFY(it.deliverNew());
        QCOMPARE(it.planNow().syncState, SyncState::Drifted);
    }

    void oursIsPushed_data() { addInjections(); }
    void oursIsPushed()
    {
        QFETCH(int, number);
        World it(*m_shared);
        injections[size_t(number)].inject(it);
        const auto repaired = it.repair(RepairDirection::Ours);
        QVERIFY(repaired);
        QCOMPARE(repaired->syncState, SyncState::Synced);
        auto as = *repaired;
        as.stripeProductId = it.plan.stripeProductId;
        as.stripePriceId = it.plan.stripePriceId;
        as.version = it.plan.version;
        QCOMPARE(as, it.plan);
        QCOMPARE(it.drifts(), QList<Drift>());
        QCOMPARE(it.inUse(), std::pair(1, 1));
        QCOMPARE(it.repairsOnRecord(), 1);
        QCOMPARE(it.house.count(u"tenants_stripeoperation"_s, u"state IN ('planned', 'sent', 'undoing')"_s), 0);
        QVERIFY(it.repair(RepairDirection::Ours)); // and once more: nothing to do
        QCOMPARE(it.repairsOnRecord(), 1);
    }

    void stripesIsTaken_data() { addInjections(); }
    void stripesIsTaken()
    {
        QFETCH(int, number);
        const auto &injection = injections[size_t(number)];
        World it(*m_shared);
        injection.inject(it);
        const auto taken = it.repair(RepairDirection::Stripes);
        if (!injection.canTakeStripes) {
            QVERIFY(!taken);
            QCOMPARE(taken.error().code, u"drift_not_takeable"_s);
            QCOMPARE(taken.error().kind, Error::Kind::Conflict);
            return;
        }
        QVERIFY(taken);
        QCOMPARE(it.drifts(), QList<Drift>());
        QCOMPARE(it.repairsOnRecord(), 1);
        const auto kind = QLatin1StringView(injection.kind);
        if (kind == "product_missing"_L1) {
            QCOMPARE(taken->syncState, SyncState::LocalOnly);
            QVERIFY(!taken->stripeProductId && !taken->stripePriceId);
            return;
        }
        QCOMPARE(taken->syncState, SyncState::Synced);
        QCOMPARE(it.inUse().second <= 1, true);
        const auto theirs = QString::fromUtf8(injection.stripe);
        if (kind == "name"_L1)
            QCOMPARE(taken->name, theirs);
        else if (kind == "description"_L1)
            QCOMPARE(taken->description, theirs);
        else if (kind == "active"_L1)
            QCOMPARE(taken->isActive, false);
        else if (kind == "features"_L1)
            QCOMPARE(taken->features, QStringList{u"Theirs"_s});
        else if (kind == "amount"_L1)
            QCOMPARE(taken->price, Minor{3999});
        else if (kind == "currency"_L1)
            QCOMPARE(taken->currency, theirs);
        else if (kind == "interval"_L1)
            QCOMPARE(taken->interval, Interval::Year);
        else if (kind == "trial_days"_L1)
            QCOMPARE(taken->trialDays, 7);
    }

    /// A copy that was put back, or a hand in the database: what is fixed at Stripe differs from our own price.
    void whatIsFixedNeedsANewPrice()
    {
        World it;
        it.house.db.execute(u"UPDATE tenants_tenantplan SET price_cents = 1999"_s);
        QCOMPARE(it.all()->drifts.size(), 1);
        QCOMPARE(it.all()->drifts.first().kind, DriftKind::Amount);
        const auto repaired = it.repair(RepairDirection::Ours);
        QVERIFY(repaired);
        QCOMPARE(repaired->price, Minor{1999});
        QVERIFY(repaired->stripePriceId != it.plan.stripePriceId);
        QCOMPARE(it.all()->drifts, QList<Drift>());
        QCOMPARE(it.inUse(), std::pair(1, 1));
    }

    /// Its product stands on no page that was read before.
    void aPlanPublishedMeanwhileIsNotJudged()
    {
        World it;
        it.house.sandbox().addFault({.kind = Fault::Kind::Latency, .method = "GET", .pathPrefix = "/v1/prices", .ms = 1000});
        auto check = std::async(std::launch::async, [&] { return it.all(); });
        const auto isListed = [&](const auto &request) { return request.method == "GET" && request.path == "/v1/products"; };
        QTRY_VERIFY(std::ranges::any_of(it.house.sandbox().requests(), isListed));
        it.publish(u"Late"_s);
        const auto report = check.get();
        QVERIFY(report);
        QCOMPARE(report->drifts, QList<Drift>());
        QCOMPARE(it.planNow().syncState, SyncState::Synced);
    }

    void aProductWithoutAPlanIsFound_data()
    {
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("and archived") << false;
        QTest::newRow("and made a plan") << true;
    }
    void aProductWithoutAPlanIsFound()
    {
        QFETCH(bool, isTaken);
        World it;
        const auto stray = it.post(u"/v1/products"_s, {{u"name"_s, u"Stray"_s},
                                                       {u"metadata[tenant_id]"_s, it.company.owner.tenant.text()},
                                                       {u"metadata[colour]"_s, u"blue"_s}});
        it.newPrice({{u"product"_s, stray}, {u"unit_amount"_s, u"500"_s}});
        it.post(u"/v1/products"_s, {{u"name"_s, u"Somebody's"_s}}); // none of our business
        const auto found = it.all();
        QVERIFY(found);
        QCOMPARE(found->drifts.size(), 1);
        QCOMPARE(found->drifts.first().kind, DriftKind::ProductUnknown);
        QCOMPARE(found->drifts.first().objectId, stray);
        QCOMPARE(found->drifts.first().stripe, u"Stray"_s);
        const auto repair = [&](const QString &product) {
            return it.house.run(
                it.company.owner,
                RepairProduct{.product = product, .direction = isTaken ? RepairDirection::Stripes : RepairDirection::Ours});
        };
        QCOMPARE(repair(u"prod_nobodys"_s).error().code, u"not_found"_s);
        QCOMPARE(repair(*it.plan.stripeProductId).error().code, u"not_found"_s);
        const auto left = repair(stray);
        QVERIFY(left);
        QCOMPARE(left->drifts, QList<Drift>());
        QCOMPARE(left->plans, isTaken ? 2 : 1);
        const auto plans = it.house.run(it.company.owner, ListPlans{.search = u"Stray"_s});
        QCOMPARE(plans->count, isTaken ? 1 : 0);
        if (isTaken) {
            const auto &plan = plans->results.first();
            QCOMPARE(plan.price, Minor{500});
            QCOMPARE(plan.metadata, TextMap({{u"colour"_s, u"blue"_s}}));
            QCOMPARE(plan.stripeProductId, stray);
            QCOMPARE(plan.syncState, SyncState::Synced);
        }
    }

    void aRepairThatStripeDoesNotAnswerIsFinishedLater_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("kind");
        for (const QByteArray path : {"/v1/products", "/v1/prices"})
            for (const auto kind : {Fault::Kind::DropBefore, Fault::Kind::DropAfter, Fault::Kind::ServerError})
                QTest::addRow("%s %d", path.constData(), int(kind)) << path << int(kind);
    }
    void aRepairThatStripeDoesNotAnswerIsFinishedLater()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, kind);
        World it;
        it.house.sandbox().erase(u"product"_s, *it.plan.stripeProductId, it.account);
        it.house.sandbox().addFault({.kind = Fault::Kind(kind), .method = "POST", .pathPrefix = path, .times = -1});
        const auto pending = it.repair(RepairDirection::Ours);
        QVERIFY(pending);
        QCOMPARE(pending->syncState, SyncState::Failed);
        it.house.sandbox().clearFaults();
        it.house.reopen(); // as after a crash
        it.house.clock.advance(std::chrono::minutes(10));
        QCOMPARE(it.house.house().recovery().run().value_or(0), 1);
        QCOMPARE(it.planNow().syncState, SyncState::Synced);
        QCOMPARE(it.all()->drifts, QList<Drift>());
        QCOMPARE(it.inUse(), std::pair(1, 1));
    }

    void whatCannotBeComparedIsSaid()
    {
        World it;
        const auto draft = it.house.run(it.company.owner, CreatePlan{.name = u"Draft"_s, .price = Minor{1}, .isDraft = true});
        QCOMPARE(it.house.run(it.company.owner, GetPlanDrift{.id = draft->id})->plans, 0);
        QCOMPARE(it.house.run(it.company.owner, RepairPlan{.id = draft->id}).error().code, u"plan_is_draft"_s);
        QCOMPARE(it.house.run(it.company.as(Role::Developer), RepairPlan{.id = it.plan.id}).error().code, u"permission_denied"_s);
        QVERIFY(it.house.run(it.company.as(Role::Developer), ListDrift{}));
        const auto other = it.house.company(u"Bolt AG"_s, u"ben@bolt.example"_s);
        QCOMPARE(it.house.run(other.owner, ListDrift{}).error().code, u"stripe_not_connected"_s);
        QCOMPARE(it.house.run(other.owner, GetPlanDrift{.id = it.plan.id}).error().code, u"not_found"_s);
        it.house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .method = "GET", .times = -1});
        QCOMPARE(it.all().error().code, u"stripe_unavailable"_s);
        QCOMPARE(it.repair(RepairDirection::Ours).error().code, u"stripe_unavailable"_s);
    }

    void aNameThatIsTakenIsNotTakenOver()
    {
        World it;
        QVERIFY(it.house.run(it.company.owner, CreatePlan{.name = u"Theirs"_s, .price = Minor{1}, .isDraft = true}));
        it.post(it.product(), {{u"name"_s, u"THEIRS"_s}});
        QCOMPARE(it.repair(RepairDirection::Stripes).error().code, u"name_taken"_s);
        QCOMPARE(it.planNow().name, u"Pro"_s);
    }

    void theMirrorIsAsStripeIs()
    {
        World it;
        it.post(it.product(), {{u"name"_s, u"Theirs"_s}});
        const auto stray = it.post(u"/v1/products"_s, {{u"name"_s, u"Stray"_s}});
        it.newPrice();
        it.house.sandbox().erase(u"product"_s, stray, it.account);
        QVERIFY(it.deliverNew());
        for (const auto &type : {u"product"_s, u"price"_s}) {
            const QString table = u"tenants_mirrored"_s + type;
            const auto objects = it.house.sandbox().objects(type, it.account);
            QCOMPARE(it.house.count(table, u"NOT is_deleted"_s), objects.size());
            for (const auto &object : objects) {
                const auto raw =
                    it.house.db.value(u"SELECT raw FROM %1 WHERE id = :id"_s.arg(table), {{"id", object[u"id"_s].toString()}});
                QCOMPARE(QJsonDocument::fromJson(raw.toString().toUtf8()).object()[u"name"_s].toString(),
                         object[u"name"_s].toString());
                QCOMPARE(QJsonDocument::fromJson(raw.toString().toUtf8()).object()[u"active"_s], object[u"active"_s]);
            }
        }
        QCOMPARE(it.house.count(u"tenants_mirroredproduct"_s, u"is_deleted"_s), 1);
    }
};

QTEST_GUILESS_MAIN(DriftTest)
#include "drift_test.moc"
