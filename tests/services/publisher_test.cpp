// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/domain/json.h"
#include "services/plans/planrepository.h"
#include "services/sandbox/faults.h"
#include "tests/stripe/scriptedserver.h"

#include <QtCore/QThreadPool>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

constexpr auto isOpen = "state IN ('planned', 'sent', 'undoing')";

/// A database that says no when a row of the table looks like this, until fixed() is called. condition: of the row as NEW.
class BrokenTable final
{
public:
    BrokenTable(TestHouse &house, const QString &event, const QString &table, const QString &condition)
        : m_house(house)
        , m_table(table)
    {
        if (TestDatabase::engine() == Engine::Sqlite) {
            house.db.execute(u"CREATE TRIGGER broken BEFORE %1 ON %2 WHEN %3 BEGIN SELECT RAISE(ABORT, 'broken'); END"_s.arg(
                event, table, condition));
            return;
        }
        house.db.execute(u"CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS"
                         " 'BEGIN RAISE EXCEPTION ''broken''; END'"_s);
        house.db.execute(u"CREATE TRIGGER broken BEFORE %1 ON %2 FOR EACH ROW WHEN (%3) EXECUTE FUNCTION broken()"_s.arg(
            event, table, condition));
    }
    void fixed() { m_house.db.execute(u"DROP TRIGGER broken"_s + (isSqlite() ? QString() : u" ON "_s + m_table)); }

private:
    static bool isSqlite() { return TestDatabase::engine() == Engine::Sqlite; }

    TestHouse &m_house;
    QString m_table;
};

QString accountOf(TestHouse &house)
{
    return house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
}

qsizetype activeOnes(TestHouse &house, const QString &type)
{
    return std::ranges::count_if(house.sandbox().objects(type, accountOf(house)),
                                 [](const QJsonObject &object) { return object[u"active"_s].toBool(); });
}

/// Nothing half-made, here or there.
void checkAgreement(TestHouse &house, int plans)
{
    QCOMPARE(house.count(u"tenants_tenantplan"_s), plans);
    QCOMPARE(activeOnes(house, u"product"_s), plans);
    QCOMPARE(activeOnes(house, u"price"_s), plans);
    QCOMPARE(house.count(u"tenants_stripeoperation"_s, QString::fromLatin1(isOpen)), 0);
}

QString stateIn(TestHouse &house)
{
    return house.db.value(u"SELECT state FROM tenants_stripeoperation WHERE kind LIKE 'plans.%'"_s).toString();
}

qint64 askedOf(TestHouse &house, const QByteArray &method, const QByteArray &path)
{
    return std::ranges::count_if(house.sandbox().requests(),
                                 [&](const auto &request) { return request.method == method && request.path == path; });
}

int recovered(TestHouse &house)
{
    return house.house().recovery().run().value_or(-1);
}

} // namespace

/// The saga that makes a plan, where something goes wrong.
class PublisherTest final : public QObject
{
    Q_OBJECT

    /// A product that was made without our knowing, and an operation that has to undo it once Stripe answers again.
    static void leaveUnknownProduct(TestHouse &house, const TestHouse::Company &company)
    {
        house.sandbox().addFault({.kind = Fault::Kind::DropAfter, .method = "POST", .pathPrefix = "/v1/products", .times = -1});
        QVERIFY(!house.run(company.owner, TestHouse::pro()));
        house.sandbox().clearFaults();
        QCOMPARE(stateIn(house), u"undoing"_s);
        QCOMPARE(activeOnes(house, u"product"_s), 1);
    }

private Q_SLOTS:
    void theDatabaseFailsInEachStep_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("condition");
        const auto operation = u"tenants_stripeoperation"_s;
        QTest::newRow("noting the beginning") << u"INSERT"_s << operation << u"1 = 1"_s;
        QTest::newRow("noting the product") << u"UPDATE"_s << operation << u"NEW.state = 'sent'"_s;
        QTest::newRow("noting the price") << u"UPDATE"_s << operation << u"NEW.state = 'sent' AND NEW.price_id IS NOT NULL"_s;
        QTest::newRow("closing it") << u"UPDATE"_s << operation << u"NEW.state = 'applied'"_s;
        QTest::newRow("the plan") << u"INSERT"_s << u"tenants_tenantplan"_s << u"1 = 1"_s;
        QTest::newRow("the audit entry") << u"INSERT"_s << u"tenants_auditentry"_s << u"NEW.outcome = 'done'"_s;
    }
    void theDatabaseFailsInEachStep()
    {
        QFETCH(QString, event);
        QFETCH(QString, table);
        QFETCH(QString, condition);
        TestHouse house;
        const auto company = house.connected();
        BrokenTable broken(house, event, table, condition);
        const auto plan = house.run(company.owner, TestHouse::pro());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Storage);
        checkAgreement(house, 0);
        broken.fixed();
        QVERIFY(house.run(company.owner, TestHouse::pro()));
        checkAgreement(house, 1);
    }

    /// Not even the undoing could be noted: the record says "planned", and it is finished as after a crash.
    void theDatabaseIsGoneForGoodInTheMiddle()
    {
        TestHouse house;
        const auto company = house.connected();
        BrokenTable broken(house, u"UPDATE"_s, u"tenants_stripeoperation"_s, u"1 = 1"_s);
        QVERIFY(!house.run(company.owner, TestHouse::pro()));
        QCOMPARE(stateIn(house), u"planned"_s);
        QCOMPARE(recovered(house), 0); // its lease holds
        broken.fixed();
        house.clock.advance(5min);
        QCOMPARE(recovered(house), 1);
        checkAgreement(house, 1);
    }

    /// A product with a price cannot be deleted: both are archived.
    void whatCannotBeDeletedIsArchived()
    {
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = Fault::Kind::DropAfter, .method = "POST", .pathPrefix = "/v1/prices", .times = -1});
        QVERIFY(!house.run(company.owner, TestHouse::pro()));
        house.sandbox().clearFaults();
        house.clock.advance(5s);
        QCOMPARE(recovered(house), 1);
        QCOMPARE(house.sandbox().objects(u"price"_s, accountOf(house)).size(), 1); // made without our knowing, and still there
        QCOMPARE(house.sandbox().objects(u"product"_s, accountOf(house)).size(), 1);
        checkAgreement(house, 0);
        QCOMPARE(stateIn(house), u"compensated"_s);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"outcome = 'compensated' AND actor_kind = 'system' AND source = 'job'"
                                                      " AND on_behalf_of = '%1'"_s.arg(company.owner.user.text())),
                 1);
    }

    void undoingFinishesWhatAnUnknownAnswerLeft()
    {
        TestHouse house;
        const auto company = house.connected();
        leaveUnknownProduct(house, company);
        QCOMPARE(recovered(house), 0); // its pause is not over
        QCOMPARE(house.run(company.owner, TestHouse::pro()).error().code, u"name_taken"_s); // held until then
        house.clock.advance(5s);
        QCOMPARE(recovered(house), 1);
        checkAgreement(house, 0);
        QVERIFY(house.sandbox().objects(u"product"_s, accountOf(house)).isEmpty()); // without a price it is deleted
    }

    /// After 23 hours the idempotency key is not trusted any more: the product is looked for, page after page.
    void aKeyTooOldIsNotUsedAgain()
    {
        TestHouse house;
        const auto company = house.connected();
        leaveUnknownProduct(house, company);
        const auto account = accountOf(house);
        for (int i = 0; i < 210; ++i) { // the account's own, newer than ours
            FormBody form;
            form.add(u"name"_s, u"other %1"_s.arg(i));
            QVERIFY(house.house().stripe().post(
                {.path = u"/v1/products"_s, .params = form, .account = account, .idempotencyKey = u"other-%1"_s.arg(i)}));
        }
        const auto posts = askedOf(house, "POST", "/v1/products");
        house.clock.advance(24h);
        QCOMPARE(recovered(house), 1);
        QCOMPARE(stateIn(house), u"compensated"_s);
        QCOMPARE(askedOf(house, "POST", "/v1/products"), posts);
        QCOMPARE(askedOf(house, "GET", "/v1/products"), 3);
        QCOMPARE(activeOnes(house, u"product"_s), 210);
        QVERIFY(std::ranges::none_of(house.sandbox().objects(u"product"_s, account),
                                     [](const QJsonObject &product) { return product[u"name"_s] == u"Pro"_s; }));
    }

    void nothingWasMadeAndTheKeyIsTooOld()
    {
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .method = "POST", .pathPrefix = "/v1/products", .times = -1});
        QVERIFY(!house.run(company.owner, TestHouse::pro()));
        house.sandbox().clearFaults();
        house.clock.advance(24h);
        QCOMPARE(recovered(house), 1);
        checkAgreement(house, 0);
        QCOMPARE(askedOf(house, "GET", "/v1/products"), 1);
    }

    void anAccountThatIsGoneNeedsNoTidying()
    {
        TestHouse house;
        const auto company = house.connected();
        leaveUnknownProduct(house, company);
        QVERIFY(house.house().stripe().deauthorize(Mode::Test, accountOf(house)));
        house.clock.advance(10min);
        QCOMPARE(recovered(house), 1);
        QVERIFY2(stateIn(house) == u"failed"_s || stateIn(house) == u"compensated"_s, qPrintable(stateIn(house)));
        QCOMPARE(recovered(house), 0);
        house.connect(company);
        QVERIFY(house.run(company.owner, TestHouse::pro())); // the name is free again
    }

    /// 5, 10, 20 … 300 seconds, and between them nothing is asked.
    void whileStripeIsDownItIsAskedEverMoreSeldom()
    {
        TestHouse house;
        const auto company = house.connected();
        leaveUnknownProduct(house, company);
        house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .times = -1});
        for (const int pause : {5, 10, 20, 40, 80, 160, 300, 300}) {
            house.clock.advance(std::chrono::seconds(pause) - 1ms);
            const auto before = house.sandbox().requests().size();
            QCOMPARE(recovered(house), 0);
            QCOMPARE(house.sandbox().requests().size(), before);
            house.clock.advance(1ms);
            QCOMPARE(recovered(house), 0);
            QVERIFY(house.sandbox().requests().size() > before);
        }
        house.sandbox().clearFaults();
        house.clock.advance(300s);
        QCOMPARE(recovered(house), 1);
        checkAgreement(house, 0);
    }

    void whatWasBegunWaitsWhileStripeIsDown()
    {
        TestHouse house;
        const auto company = house.connected();
        leaveUnknownProduct(house, company);
        house.db.execute(
            u"UPDATE tenants_stripeoperation SET state = 'planned', worker = 'gone', lease_until = 0 WHERE kind LIKE 'plans.%'"_s);
        house.sandbox().addFault({.kind = Fault::Kind::ServerError, .times = -1});
        QCOMPARE(recovered(house), 0);
        QCOMPARE(stateIn(house), u"planned"_s); // to be finished, not undone
        const auto before = house.sandbox().requests().size();
        QCOMPARE(recovered(house), 0);
        QCOMPARE(house.sandbox().requests().size(), before);
        house.sandbox().clearFaults();
        house.clock.advance(30s);
        QCOMPARE(recovered(house), 1);
        checkAgreement(house, 1);
    }

    /// A product found while undoing is noted as such: after a crash right there it is undone still, not finished.
    void undoingStaysUndoing()
    {
        TestHouse house;
        const auto company = house.connected();
        leaveUnknownProduct(house, company);
        house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .method = "DELETE", .times = -1});
        BrokenTable broken(house, u"UPDATE"_s, u"tenants_stripeoperation"_s, u"OLD.product_id IS NOT NULL"_s); // the crash
        house.clock.advance(5s);
        QCOMPARE(recovered(house), 0);
        QVERIFY(house.db.value(u"SELECT product_id FROM tenants_stripeoperation WHERE kind LIKE 'plans.%'"_s)
                    .toString()
                    .startsWith(u"prod_"_s));
        QCOMPARE(stateIn(house), u"undoing"_s);
        broken.fixed();
        house.sandbox().clearFaults();
        house.clock.advance(5min);
        QCOMPARE(recovered(house), 1);
        checkAgreement(house, 0);
    }

    /// A key that Stripe does not know (any more) says nothing of the account: it is tidied when there is a good one again.
    void aRefusedKeyIsNoReasonToForget()
    {
        std::atomic<bool> isRefused = true;
        ScriptedServer stripe([&](const SeenRequest &request, int) {
            if (isRefused)
                return ScriptedAnswer::error(401, R"({"error":{"type":"invalid_request_error","message":"Invalid API Key"}})");
            if (request.method == "DELETE")
                return ScriptedAnswer{.body = R"({"id":"prod_1","object":"product","deleted":true})"};
            const QUrlQuery asked(QString::fromUtf8(request.body));
            return ScriptedAnswer{.body = R"({"id":"prod_1","name":"Pro","active":true,"livemode":false,"metadata":{"plan_id":")"
                                          + asked.queryItemValue(u"metadata[plan_id]"_s).toUtf8() + R"("}})"};
        });
        TestHouse house({.withSandbox = false, .stripeBase = stripe.url()});
        const auto company = house.company();
        house.db.execute(u"INSERT INTO tenants_stripeaccount VALUES ('%1', %2, 'acct_1', 'oauth_standard', %2, %3, %3, %3, '[]',"
                         " 0, 0, '[]', NULL)"_s.arg(company.owner.tenant.text(), isSqlite() ? u"0"_s : u"false"_s,
                                                    isSqlite() ? u"1"_s : u"true"_s));
        const auto refused = house.run(company.owner, TestHouse::pro());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"stripe_refused"_s);
        QCOMPARE(stateIn(house), u"failed"_s); // at the first call nothing can have been made

        house.db.execute(
            u"UPDATE tenants_stripeoperation SET state = 'undoing', worker = 'gone', lease_until = 0 WHERE kind LIKE 'plans.%'"_s);
        QCOMPARE(recovered(house), 0);
        QCOMPARE(stateIn(house), u"undoing"_s);
        house.db.execute(
            u"UPDATE tenants_stripeoperation SET state = 'planned', worker = 'gone', lease_until = 0 WHERE kind LIKE 'plans.%'"_s);
        QCOMPARE(recovered(house), 0);
        QCOMPARE(stateIn(house), u"planned"_s);
        house.db.execute(
            u"UPDATE tenants_stripeoperation SET state = 'undoing', worker = 'gone', lease_until = 0 WHERE kind LIKE 'plans.%'"_s);
        isRefused = false;
        QCOMPARE(recovered(house), 1);
        QCOMPARE(stateIn(house), u"compensated"_s);
    }

    /// The process slept in the middle, and its own recovery took over: whoever asked learns that it is being finished, and
    /// nobody undoes what the other one makes.
    void whoWasOvertakenUndoesNothing()
    {
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = Fault::Kind::Latency, .method = "POST", .pathPrefix = "/v1/prices", .ms = 700});
        std::optional<Result<Plan>> made;
        QThreadPool pool;
        pool.start([&] { made = house.run(company.owner, TestHouse::pro()); });
        QTRY_COMPARE(stateIn(house), u"sent"_s);
        house.clock.advance(1h);
        QCOMPARE(recovered(house), 0); // Stripe says the key is in use
        pool.waitForDone();
        QVERIFY(made && !*made);
        QCOMPARE(made->error().code, u"lease_lost"_s);
        QCOMPARE(made->error().kind, Error::Kind::Conflict);
        house.clock.advance(1h);
        QCOMPARE(recovered(house), 1);
        checkAgreement(house, 1);
    }

    void whatSomebodyElseFinishedIsDone()
    {
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = Fault::Kind::Latency, .method = "POST", .pathPrefix = "/v1/prices", .ms = 700});
        std::optional<Result<Plan>> made;
        QThreadPool pool;
        pool.start([&] { made = house.run(company.owner, TestHouse::pro()); });
        QTRY_COMPARE(stateIn(house), u"sent"_s);
        Plan plan;
        QVERIFY(
            fromJson(
                house.db.value(u"SELECT request FROM tenants_stripeoperation WHERE kind LIKE 'plans.%'"_s).toString().toUtf8(),
                plan)
                .isEmpty());
        const auto finished = house.house().database().transaction([&](Connection &db) {
            return PlanRepository::insert(db, company.owner.scope(), plan, accountOf(house)).and_then([&] {
                return db.change(
                    u"UPDATE tenants_stripeoperation SET state = 'applied', attempts = attempts + 1 WHERE kind LIKE 'plans.%'"_s);
            });
        });
        QVERIFY(finished);
        pool.waitForDone();
        QVERIFY(made);
        QVERIFY2(*made, *made ? "" : qPrintable(made->error().code));
        QCOMPARE((*made)->id, plan.id);
        QCOMPARE(stateIn(house), u"applied"_s);
        QCOMPARE(activeOnes(house, u"product"_s), 1); // and nothing was taken away from it
    }

    /// Ending the program does not wait for a Stripe that does not answer.
    void aHouseThatEndsDoesNotWaitForStripe()
    {
        ScriptedServer stripe({ScriptedAnswer::silence()});
        TestHouse house({.withSandbox = false, .stripeBase = stripe.url(), .stripeTimeout = 60s});
        const auto company = house.company();
        house.db.execute(
            u"INSERT INTO tenants_stripeoperation SELECT id, id, 'plans.create', 'planned', %1, 'acct_1', NULL, '%2', NULL,"
            " NULL, '{}', 'gone', 0, 1, '', %3, %3 FROM tenants_tenant"_s
                .arg(isSqlite() ? u"0"_s : u"false"_s,
                     QString::fromUtf8(
                         toJson(Plan{.id = {newUuid(house.clock, house.random)}, .name = u"Pro"_s, .currency = u"usd"_s})))
                .arg(house.clock.nowMs()));
        QVERIFY(house.house().start()); // the housekeeping takes it up, and hangs at Stripe
        QVERIFY(stripe.waitForRequests(1));
        QElapsedTimer timer;
        timer.start();
        house.house().stop(4000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(stateIn(house), u"planned"_s); // for the next start
    }

private:
    static bool isSqlite() { return TestDatabase::engine() == Engine::Sqlite; }
};

QTEST_GUILESS_MAIN(PublisherTest)
#include "publisher_test.moc"
