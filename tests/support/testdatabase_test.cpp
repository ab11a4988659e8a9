// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto count = u"SELECT count(*) FROM mine"_s;

} // namespace

class TestDatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMigratedAndItsOwn()
    {
        TestDatabase one;
        TestDatabase two;
        for (auto *db : {&one, &two}) {
            QCOMPARE(db->value(u"SELECT count(*) FROM tenants_tenant"_s).toInt(), 0);
            db->execute(u"CREATE TABLE mine (x bigint)"_s); // fails where the other one's is seen
        }
        one.execute(u"INSERT INTO mine VALUES (1)"_s);
        QCOMPARE(one.value(count).toInt(), 1);
        QCOMPARE(two.value(count).toInt(), 0);
    }

    void isGoneAfterwards()
    {
        DatabaseUrl url;
        {
            const TestDatabase db;
            url = db.url().copy();
            QVERIFY(Database::open(url));
        }
        if (url.engine == Engine::Sqlite)
            QVERIFY(!QFileInfo::exists(url.path));
        else
            QCOMPARE(Database::open(url).error().code, u"connection_failed"_s);
    }

    void failsWithoutItsServer()
    {
        QProcess run;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PLANDECK_TEST_ENGINE"_s, u"postgresql"_s);
        environment.insert(u"QTEST_DISABLE_STACK_DUMP"_s, u"1"_s);
        environment.insert(u"QTEST_DISABLE_CORE_DUMP"_s, u"1"_s);
        environment.remove(u"PLANDECK_TEST_POSTGRES"_s);
        run.setProcessEnvironment(environment);
        run.setProcessChannelMode(QProcess::MergedChannels);
        run.start(QCoreApplication::applicationFilePath(), {u"isMigratedAndItsOwn"_s});
        QVERIFY(run.waitForFinished());
        QVERIFY(run.exitStatus() == QProcess::CrashExit || run.exitCode() != 0);
        QVERIFY(run.readAll().contains("PLANDECK_TEST_POSTGRES is not set"));
    }

    void theClockStandsUntilItIsTurned()
    {
        FakeClock clock;
        const auto start = clock.nowMs();
        QCOMPARE(clock.nowMs(), start);
        clock.advance(1h + 1ms);
        QCOMPARE(clock.nowMs(), start + 3'600'001);
        clock.set(QDateTime::fromMSecsSinceEpoch(5, Qt::UTC));
        QCOMPARE(clock.nowMs(), 5);
    }

    void theSameSeedGivesTheSame()
    {
        SeededRandom one;
        SeededRandom two;
        SeededRandom other(2);
        const auto bytes = one.bytes(100);
        QCOMPARE(two.bytes(100), bytes);
        QVERIFY(other.bytes(100) != bytes);
        QVERIFY(one.bytes(100) != bytes);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseTest)
#include "testdatabase_test.moc"
