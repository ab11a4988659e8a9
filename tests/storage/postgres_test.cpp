// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <latch>
#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct House
{
    House()
    {
        db.create({u"CREATE TABLE counter (id {int8} NOT NULL PRIMARY KEY, n {int8} NOT NULL) {strict}"_s});
        db.execute(u"INSERT INTO counter (id, n) VALUES (1, 0), (2, 0)"_s);
    }

    /// Ends this thread's connection from outside, as an administrator or a failover does.
    void kill(Connection &victim) { kill(victim.value(u"SELECT pg_backend_pid()"_s).value()); }
    void kill(const QVariant &pid)
    {
        const auto killer = Database::open(db.url()).value();
        const auto tell = [&](const QString &sql) {
            return killer->read([&](Connection &c) { return c.value(sql, {{"pid", pid.toLongLong()}}); }).value();
        };
        QVERIFY(tell(u"SELECT pg_terminate_backend(:pid::int4, 5000)"_s).toBool()); // waits until it is gone
    }
    static Result<> add(Connection &c, qint64 id)
    {
        return c.change(u"UPDATE counter SET n = n + 1 WHERE id = :id"_s, {{"id", id}}).map([](qint64) {});
    }
    qint64 count(qint64 id) { return db.value(u"SELECT n FROM counter WHERE id = :id"_s, {{"id", id}}).toLongLong(); }

    TestDatabase db{TestDatabase::Content::Empty};
};

void expectNewConnection()
{
    QTest::ignoreMessage(QtWarningMsg, "the connection was lost and is made again");
}

DatabaseUrl urlWith(const TestDatabase &db, const QString &option, const QString &value)
{
    auto url = db.url().copy();
    url.options.insert(option, value);
    return url;
}

} // namespace

class PostgresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PLANDECK_TEST_ENGINE", "postgresql");
        QTest::failOnWarning(QRegularExpression(u"."_s));
    }
    void readsAgainAfterALostConnection();
    void readsAgainOnlyOnce();
    void doesNotRunAgainWhatHasWritten();
    void reportsATransactionThatLostItsConnection();
    void beginsOnANewConnectionWhenTheOldIsStale();
    void saysWhenTheOutcomeOfACommitIsUnknown();
    void reportsADeferredConstraintAtCommit();
    void triesADeadlockAgain();
    void givesUpAConflictThatStays();
    void givesSqlStatesTheirCode_data();
    void givesSqlStatesTheirCode();
    void endsWhatTakesTooLong();
    void looksForAnotherServerWhenThisOneTakesNoWrites();
    void takesTheHostThatAnswers();
    void saysWhenItCannotConnect();
    void setsEachConnectionUp();
    void keepsTheDigitsOfNumerics();
    void preparesAnewWhenTheSchemaChanged();
    void repeatsNoValueInAnError();
    void cleanupTestCase() { m_house.reset(); }

private:
    std::unique_ptr<House> m_house; // shared by the rows of givesSqlStatesTheirCode()
};

void PostgresTest::readsAgainAfterALostConnection()
{
    House house;
    int runs = 0;
    expectNewConnection();
    const auto n = house.db->read([&](Connection &c) {
        if (++runs == 1)
            house.kill(c);
        return c.value(u"SELECT n FROM counter WHERE id = :id"_s, {{"id", 1}});
    });
    QVERIFY2(n, qPrintable(n ? QString() : n.error().code));
    QCOMPARE(n->toInt(), 0);
    QCOMPARE(runs, 2);
}

void PostgresTest::readsAgainOnlyOnce()
{
    House house;
    int runs = 0;
    expectNewConnection();
    const auto n = house.db->read([&](Connection &c) {
        ++runs;
        house.kill(c);
        return c.value(u"SELECT 1"_s);
    });
    QVERIFY(!n);
    QCOMPARE(n.error().code, u"connection_lost"_s);
    QCOMPARE(runs, 2);
    expectNewConnection();
    QCOMPARE(house.count(1), 0);
}

void PostgresTest::doesNotRunAgainWhatHasWritten()
{
    House house;
    const auto n = house.db->read([&](Connection &c) -> Result<QVariant> {
        if (auto added = House::add(c, 1); !added)
            return failed(added.error());
        house.kill(c);
        return c.value(u"SELECT 1"_s);
    });
    QVERIFY(!n);
    QCOMPARE(n.error().code, u"connection_lost"_s);
    expectNewConnection();
    QCOMPARE(house.count(1), 1);
}

void PostgresTest::reportsATransactionThatLostItsConnection()
{
    House house;
    int runs = 0;
    const auto outcome = house.db->transaction([&](Connection &c) -> Result<> {
        ++runs;
        if (auto added = House::add(c, 1); !added)
            return added;
        house.kill(c);
        return House::add(c, 2);
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"connection_lost"_s);
    QCOMPARE(runs, 1);
    expectNewConnection();
    QCOMPARE(house.count(1), 0);
    QVERIFY(house.db->transaction([](Connection &c) { return House::add(c, 1); }));
    QCOMPARE(house.count(1), 1);
}

void PostgresTest::beginsOnANewConnectionWhenTheOldIsStale()
{
    House house;
    house.kill(house.db.value(u"SELECT pg_backend_pid()"_s));
    expectNewConnection();
    QVERIFY(house.db->transaction([](Connection &c) { return House::add(c, 1); }));
    QCOMPARE(house.count(1), 1);
}

void PostgresTest::saysWhenTheOutcomeOfACommitIsUnknown()
{
    House house;
    const auto outcome = house.db->transaction([&](Connection &c) -> Result<> {
        const auto pid = c.value(u"SELECT pg_backend_pid()"_s);
        if (auto added = House::add(c, 1); !added)
            return added;
        house.kill(*pid);
        return {};
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QCOMPARE(outcome.error().code, u"commit_unknown"_s);
    expectNewConnection();
    QCOMPARE(house.count(1), 0);
}

void PostgresTest::reportsADeferredConstraintAtCommit()
{
    House house;
    house.db.execute(u"CREATE TABLE child (parent bigint REFERENCES counter (id) DEFERRABLE INITIALLY DEFERRED)"_s);
    const auto outcome = house.db->transaction([](Connection &c) { return c.change(u"INSERT INTO child VALUES (9)"_s); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"reference_missing"_s); // known: nothing was committed
    QCOMPARE(outcome.error().detail, u"child_parent_fkey"_s);
    QCOMPARE(house.db.value(u"SELECT count(*) FROM child"_s).toInt(), 0);
}

void PostgresTest::triesADeadlockAgain()
{
    House house;
    std::latch both(2);
    std::atomic<int> runs = 0;
    const auto inOrder = [&](qint64 first, qint64 second) {
        return house.db->transaction([&, isFirstRun = true](Connection &c) mutable -> Result<> {
            ++runs;
            if (auto added = House::add(c, first); !added)
                return added;
            if (std::exchange(isFirstRun, false))
                both.arrive_and_wait();
            return House::add(c, second);
        });
    };
    Result<> other;
    std::jthread thread([&] { other = inOrder(2, 1); });
    const auto mine = inOrder(1, 2);
    thread.join();
    QVERIFY2(mine && other, qPrintable(mine ? other.error().code : mine.error().code));
    QCOMPARE(runs, 3); // one of them was the victim
    QCOMPARE(house.count(1), 2);
    QCOMPARE(house.count(2), 2);
}

void PostgresTest::givesUpAConflictThatStays()
{
    House house;
    int runs = 0;
    const auto outcome = house.db->transaction([&](Connection &c) {
        ++runs;
        return c.execute(u"DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"_s);
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"storage_conflict"_s);
    QCOMPARE(runs, 6);
}

void PostgresTest::givesSqlStatesTheirCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("23505") << u"duplicate"_s;
    QTest::newRow("23503") << u"reference_missing"_s;
    QTest::newRow("23514") << u"constraint_failed"_s;
    QTest::newRow("23P01") << u"constraint_failed"_s;
    QTest::newRow("40001") << u"storage_conflict"_s;
    QTest::newRow("40P01") << u"storage_conflict"_s;
    QTest::newRow("55P03") << u"storage_busy"_s;
    QTest::newRow("57014") << u"storage_busy"_s;
    QTest::newRow("53300") << u"storage_busy"_s;
    QTest::newRow("53100") << u"storage_full"_s;
    QTest::newRow("58030") << u"disk_failed"_s;
    QTest::newRow("25006") << u"storage_read_only"_s;
    QTest::newRow("57P01") << u"connection_lost"_s;
    QTest::newRow("08006") << u"connection_lost"_s;
    QTest::newRow("22021") << u"not_allowed_character"_s;
    QTest::newRow("22P05") << u"not_allowed_character"_s;
    QTest::newRow("42P01") << u"storage_failed"_s;
    QTest::newRow("XX000") << u"storage_failed"_s;
    m_house = std::make_unique<House>();
}

void PostgresTest::givesSqlStatesTheirCode()
{
    QFETCH(QString, code);
    const auto sql = u"DO $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '%1'; END $$"_s.arg(
        QString::fromUtf8(QTest::currentDataTag()));
    if (code == u"connection_lost" || code == u"storage_read_only")
        expectNewConnection();
    const auto outcome = m_house->db->read([&](Connection &c) {
        const auto raised = c.execute(sql);
        return raised ? Result<QString>(QString()) : Result<QString>(raised.error().code); // not to be run again
    });
    QCOMPARE(outcome.value(), code);
    QCOMPARE(m_house->count(1), 0);
}

void PostgresTest::endsWhatTakesTooLong()
{
    House house;
    const auto impatient = Database::open(urlWith(house.db, u"statement_timeout"_s, u"50"_s)).value();
    const auto slept = impatient->read([](Connection &c) { return c.value(u"SELECT pg_sleep(20)"_s); });
    QVERIFY(!slept);
    QCOMPARE(slept.error().code, u"storage_busy"_s);
    QCOMPARE(impatient->read([](Connection &c) { return c.value(u"SELECT 1"_s); }).value().toInt(), 1);
}

void PostgresTest::looksForAnotherServerWhenThisOneTakesNoWrites()
{
    House house;
    house.db.execute(u"SET default_transaction_read_only = on"_s); // what a session sees of a server that became a standby
    const auto refused = house.db->transaction([](Connection &c) { return House::add(c, 1); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"storage_read_only"_s);
    expectNewConnection();
    QVERIFY(house.db->transaction([](Connection &c) { return House::add(c, 1); }));
    QCOMPARE(house.count(1), 1);
}

void PostgresTest::takesTheHostThatAnswers()
{
    House house;
    auto url = house.db.url().copy();
    url.hosts.prepend({u"127.0.0.1"_s, 1}); // nobody listens there
    const auto database = Database::open(url);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QCOMPARE((*database)->read([](Connection &c) { return c.value(u"SHOW transaction_read_only"_s); }).value().toString(),
             u"off"_s);
}

void PostgresTest::saysWhenItCannotConnect()
{
    TestDatabase db(TestDatabase::Content::Empty);
    auto nobody = db.url().copy();
    nobody.hosts = {{u"127.0.0.1"_s, 1}};
    nobody.password = Secret(u"geheim"_s);
    for (const auto &url : {nobody.copy(), db.url().copyFor(u"no_such_database"_s)}) {
        const auto opened = Database::open(url);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(opened.error().code, u"connection_failed"_s);
        QVERIFY(!opened.error().detail.isEmpty());
        QVERIFY(!opened.error().detail.contains(u"geheim"_s));
    }
}

void PostgresTest::setsEachConnectionUp()
{
    TestDatabase db(TestDatabase::Content::Empty);
    const auto check = [&] {
        const auto setting = [&](const QString &name) {
            return db.value(u"SELECT current_setting(:name)"_s, {{"name", name}}).toString();
        };
        QCOMPARE(setting(u"TimeZone"_s), u"UTC"_s);
        QCOMPARE(setting(u"application_name"_s), u"plandeck"_s);
        QCOMPARE(setting(u"statement_timeout"_s), u"30s"_s);
        QCOMPARE(setting(u"idle_in_transaction_session_timeout"_s), u"1min"_s);
    };
    check();
    std::jthread(check).join();
}

void PostgresTest::keepsTheDigitsOfNumerics()
{
    TestDatabase db(TestDatabase::Content::Empty);
    QCOMPARE(db.value(u"SELECT 12345678901234567890.12::numeric"_s).toString(), u"12345678901234567890.12"_s);
}

void PostgresTest::preparesAnewWhenTheSchemaChanged()
{
    House house;
    const auto all = u"SELECT * FROM counter WHERE id = 1"_s;
    QCOMPARE(house.db.value(all).toInt(), 1);
    house.db.execute(u"ALTER TABLE counter ADD COLUMN more bigint"_s);
    QVERIFY(!house.db->read([&](Connection &c) { return c.value(all); })); // "cached plan must not change result type"
    QCOMPARE(house.db.value(all).toInt(), 1);
}

void PostgresTest::repeatsNoValueInAnError()
{
    House house;
    house.db.execute(u"CREATE UNIQUE INDEX counter_n ON counter (n) WHERE n > 5"_s);
    const auto detail = [&](const QString &sql, Binds binds) {
        const auto outcome = house.db->transaction([&](Connection &c) { return c.change(sql, binds); });
        return outcome ? u"no error"_s : outcome.error().code + u' ' + outcome.error().detail;
    };
    QCOMPARE(detail(u"INSERT INTO counter (id, n) VALUES (3, 4711), (4, :n)"_s, {{"n", 4711}}), u"duplicate counter_n"_s);
    QCOMPARE(detail(u"UPDATE counter SET n = CAST(:word AS text)::int8"_s, {{"word", u"geheim"_s}}), u"storage_failed 22P02"_s);
}

QTEST_GUILESS_MAIN(PostgresTest)
#include "postgres_test.moc"
