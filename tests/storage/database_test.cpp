// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <latch>
#include <stdexcept>
#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A database with one counter in it.
struct House
{
    House()
    {
        db.create({u"CREATE TABLE counter (id {int8} NOT NULL PRIMARY KEY, n {int8} NOT NULL) {strict}"_s});
        db.execute(u"INSERT INTO counter (id, n) VALUES (1, 0)"_s);
    }

    static Result<> set(Connection &c, qint64 n)
    {
        return c.change(u"UPDATE counter SET n = :n WHERE id = 1"_s, {{"n", n}}).map([](qint64) {});
    }
    static Result<qint64> get(Connection &c)
    {
        return c.value(u"SELECT n FROM counter WHERE id = 1"_s).map([](const QVariant &n) { return n.toLongLong(); });
    }
    /// As services do it: read, think, write.
    static Result<> increment(Connection &c)
    {
        const auto lock = c.engine() == Engine::Postgres ? u" FOR UPDATE"_s : QString();
        const auto n = c.value(u"SELECT n FROM counter WHERE id = 1"_s + lock);
        return n ? set(c, n->toLongLong() + 1) : failed(n.error());
    }
    qint64 count() { return db->read(get).value(); }

    /// How many connections there are to the test's database at the moment.
    qsizetype connections()
    {
        if (db.url().engine == Engine::Postgres)
            return db
                .value(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                       " AND backend_type = 'client backend'"_s)
                .toLongLong();
        qsizetype count = 0;
        const QDir open(u"/proc/self/fd"_s);
        for (const auto &fd : open.entryInfoList(QDir::Files | QDir::System))
            count += fd.symLinkTarget() == db.url().path + u"-wal"_s ? 1 : 0; // SQLite closes the file itself later
        return count;
    }

    TestDatabase db{TestDatabase::Content::Empty};
};

Unexpected refusal()
{
    return failed({.kind = Error::Kind::Conflict, .code = u"name_taken"_s});
}

} // namespace

class DatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void commitsOnAValue();
    void rollsBackOnAnError();
    void rollsBackOnAnException();
    void aFailedStatementDoomsTheTransaction();
    void aRefusedValueDoesNot();
    void refusesATransactionInside();
    void readsItsOwnWritesInside();
    void losesNoUpdateOfManyWriters();
    void readsBesideAWriter();
    void makesOneConnectionAThreadAndClosesItWithIt();
    void closesConnectionsOfThreadsThatLiveOn();
    void givesAConnectionUp();
    void isUsedBesideAnother();
    void keepsWhatIsCommitted();
};

void DatabaseTest::commitsOnAValue()
{
    House house;
    const auto outcome = house.db->transaction([](Connection &c) { return House::set(c, 5).map([] { return u"done"_s; }); });
    QCOMPARE(outcome.value(), u"done"_s);
    QCOMPARE(house.count(), 5);
}

void DatabaseTest::rollsBackOnAnError()
{
    House house;
    const auto outcome = house.db->transaction([](Connection &c) -> Result<> {
        if (auto done = House::set(c, 5); !done)
            return done;
        return refusal();
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"name_taken"_s);
    QCOMPARE(house.count(), 0);
    QVERIFY(house.db->transaction([](Connection &c) { return House::set(c, 6); })); // and goes on
    QCOMPARE(house.count(), 6);
}

void DatabaseTest::rollsBackOnAnException()
{
    House house;
    const auto throwing = [](Connection &c) -> Result<> {
        if (auto done = House::set(c, 5); !done)
            return done;
        throw std::runtime_error("on the way");
    };
    QVERIFY_EXCEPTION_THROWN((void)house.db->transaction(throwing), std::runtime_error);
    QCOMPARE(house.count(), 0);
    QVERIFY(house.db->transaction([](Connection &c) { return House::set(c, 6); }));
    QCOMPARE(house.count(), 6);
}

void DatabaseTest::aFailedStatementDoomsTheTransaction()
{
    House house;
    const auto outcome = house.db->transaction([](Connection &c) -> Result<> {
        if (auto done = House::set(c, 5); !done)
            return done;
        if (c.change(u"INSERT INTO counter (id, n) VALUES (1, 1)"_s))
            return refusal();
        return {}; // as if nothing had been; PostgreSQL would answer COMMIT with ROLLBACK, and say nothing
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"duplicate"_s);
    QCOMPARE(house.count(), 0);
}

void DatabaseTest::aRefusedValueDoesNot()
{
    House house;
    const auto outcome = house.db->transaction([](Connection &c) -> Result<> {
        if (c.value(u"SELECT 1 FROM counter WHERE CAST(id AS text) = :x"_s, {{"x", QString(QChar(u'\0'))}}))
            return refusal();
        return House::set(c, 5); // nothing reached the database
    });
    QVERIFY(outcome);
    QCOMPARE(house.count(), 5);
}

void DatabaseTest::refusesATransactionInside()
{
    House house;
    QString inner;
    const auto outcome = house.db->transaction([&](Connection &c) {
        const auto nested = house.db->transaction([](Connection &other) { return House::set(other, 9); });
        inner = nested ? QString() : nested.error().code;
        return House::set(c, 5);
    });
    QVERIFY(outcome);
    QCOMPARE(inner, u"nested_transaction"_s);
    QCOMPARE(house.count(), 5);
}

void DatabaseTest::readsItsOwnWritesInside()
{
    House house;
    const auto seen = house.db->transaction(
        [&](Connection &c) { return House::set(c, 5).and_then([&] { return house.db->read(House::get); }); });
    QCOMPARE(seen.value(), 5);
}

void DatabaseTest::losesNoUpdateOfManyWriters()
{
    House house;
    auto url = house.db.url().copy();
    if (url.engine == Engine::Sqlite)
        url.options.insert(u"busy_timeout"_s, u"60000"_s); // SQLite polls, unfairly, and the disk may be slow
    const auto one = Database::open(url).value();
    const auto other = Database::open(url).value(); // as another process would: nothing of ours between them
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&, t] {
                auto &mine = t % 2 == 0 ? *one : *other;
                for (int i = 0; i < 100; ++i)
                    failures += mine.transaction(House::increment) ? 0 : 1;
            });
    }
    QCOMPARE(failures, 0);
    QCOMPARE(house.count(), 800);
}

void DatabaseTest::readsBesideAWriter()
{
    House house;
    std::latch written(1);
    std::latch read(1);
    std::jthread writer([&] {
        const auto outcome = house.db->transaction([&](Connection &c) {
            auto done = House::set(c, 5);
            written.count_down();
            read.wait();
            return done;
        });
        QVERIFY(outcome);
    });
    written.wait();
    const auto meanwhile = house.db->read(House::get);
    read.count_down();
    writer.join();
    QCOMPARE(meanwhile.value(), 0);
    QCOMPARE(house.count(), 5);
}

void DatabaseTest::makesOneConnectionAThreadAndClosesItWithIt()
{
    House house;
    const auto before = house.connections();
    QCOMPARE(before, 1);
    std::latch working(4);
    std::latch counted(1);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([&] {
            QCOMPARE(house.count(), 0);
            QCOMPARE(house.count(), 0); // the same connection again
            working.count_down();
            counted.wait();
        }));
        threads.back()->start();
    }
    working.wait();
    QCOMPARE(house.connections(), before + 4);
    counted.count_down();
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QTRY_COMPARE(house.connections(), before);
}

void DatabaseTest::closesConnectionsOfThreadsThatLiveOn()
{
    House house;
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    const auto run = [&there](auto work) { QMetaObject::invokeMethod(&there, work, Qt::BlockingQueuedConnection); };
    auto second = Database::open(house.db.url()).value();
    run([&] { QCOMPARE(second->read(House::get).value(), 0); });
    QCOMPARE(house.connections(), 3);
    second.reset();
    QTRY_COMPARE(house.connections(), 1);

    auto third = Database::open(house.db.url()).value(); // the thread still lives, and knows the one that went
    run([&] { QCOMPARE(third->read(House::get).value(), 0); });
    QCOMPARE(house.connections(), 3);
    third.reset();
    QTRY_COMPARE(house.connections(), 1);
    thread.quit();
    QVERIFY(thread.wait());
}

void DatabaseTest::givesAConnectionUp()
{
    House house;
    const auto second = Database::open(house.db.url()).value();
    QCOMPARE(house.connections(), 2);
    second->release();
    second->release();
    QTRY_COMPARE(house.connections(), 1);
    QCOMPARE(second->read(House::get).value(), 0);
    QCOMPARE(house.connections(), 2);
}

void DatabaseTest::isUsedBesideAnother()
{
    House one;
    House two;
    const auto outcome = one.db->transaction([&](Connection &c) {
        return House::set(c, 1).and_then(
            [&] { return two.db->transaction([](Connection &other) { return House::set(other, 2); }); });
    });
    QVERIFY(outcome);
    QCOMPARE(one.count(), 1);
    QCOMPARE(two.count(), 2);
}

void DatabaseTest::keepsWhatIsCommitted()
{
    House house;
    {
        const auto second = Database::open(house.db.url()).value();
        QVERIFY(second->transaction([](Connection &c) { return House::set(c, 5); }));
    }
    QCOMPARE(house.count(), 5);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
