// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/random.h"
#include "services/domain/worker.h"
#include "services/saga/stripeoperations.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto asWorker = "PLANDECK_TEST_SAGA_WORKER"; // the URL a second process works on

QString nameOfProcess(const QString &name, qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        qFatal("no process %lld", pid);
    const auto text = QString::fromLatin1(stat.readAll());
    return name.section(u'#', 0, 0) + u'#' + QString::number(pid) + u'#' + text.section(u") "_s, -1).split(u' ').value(19);
}

/// A child that waits to be ended, and its name as a worker.
struct Child
{
    pid_t pid;
    QString name;

    Child()
        : pid(::fork())
    {
        if (pid == 0) {
            ::pause();
            ::_exit(0);
        }
        name = nameOfProcess(workerName(), pid);
    }
    void end() const { ::kill(pid, SIGKILL); }
    void reap() const { ::waitpid(pid, nullptr, 0); }
    /// Ended, its parent has not looked yet.
    bool isZombie() const
    {
        siginfo_t info{};
        return ::waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) == 0;
    }
};

/// Takes all there is, one by one, and says which; then lives on until it is let go, for what a dead process held is taken
/// over: a process of the test about two.
int work(const QString &url)
{
    const auto parsed = DatabaseUrl::parse(url);
    const auto database = parsed ? Database::open(*parsed) : failed(parsed.error());
    if (!database)
        return 2;
    const SystemClock clock;
    const StripeOperations operations(clock);
    for (;;) {
        const auto taken = (*database)->transaction([&](Connection &db) { return operations.takeOrphans(db, 1); });
        if (!taken)
            return 3;
        if (taken->isEmpty())
            break;
        puts(qPrintable(taken->first().id.text()));
    }
    puts("done");
    fflush(stdout);
    return getchar() == EOF ? 0 : 4;
}

} // namespace

/// Open operations: who works on them, and who takes over.
class SagaTest final : public QObject
{
    Q_OBJECT

    struct World
    {
        FakeClock clock;
        SeededRandom random;
        TestDatabase db;
        StripeOperations operations{clock};
        TenantId tenant = newId<TenantId>(clock, random);

        World()
        {
            db.execute(
                u"INSERT INTO tenants_tenant (id, name, slug, email, status, subscription_tier, developer_keys,"
                " created_at, updated_at) VALUES ('%1', 'x', 'x', 'x', 'active', 'free', 'test', 0, 0)"_s.arg(tenant.text()));
        }
        StripeOperation begun(const QString &reserves = {})
        {
            StripeOperation operation{.tenant = tenant,
                                      .id = newId<StripeOperationId>(clock, random),
                                      .kind = u"plans.create"_s,
                                      .accountId = u"acct_1"_s,
                                      .request = u"{}"_s,
                                      .actor = u"{}"_s};
            if (!reserves.isEmpty())
                operation.reserves = reserves;
            if (auto begun = begin(operation); !begun)
                qFatal("not begun: %s", qPrintable(begun.error().code));
            return operation;
        }
        Result<> begin(StripeOperation &operation)
        {
            return db->transaction([&](Connection &c) { return operations.begin(c, operation); });
        }
        Result<> update(StripeOperation &operation)
        {
            return db->transaction([&](Connection &c) { return operations.update(c, operation); });
        }
        QList<StripeOperation> orphans(int most = 10)
        {
            auto taken = db->transaction([&](Connection &c) { return operations.takeOrphans(c, most); });
            if (!taken)
                qFatal("%s", qPrintable(taken.error().code));
            return *taken;
        }
        void give(const QString &worker)
        {
            const auto given = db->transaction([&](Connection &c) {
                return c.change(u"UPDATE tenants_stripeoperation SET worker = :worker"_s, {{"worker", worker}});
            });
            QVERIFY(given);
        }
        QString state() { return db.value(u"SELECT state FROM tenants_stripeoperation"_s).toString(); }
    };

private Q_SLOTS:
    void whatIsInWorkIsLeftAlone()
    {
        World world;
        (void)world.begun();
        world.clock.advance(std::chrono::seconds(StripeOperations::leaseSecs) - 1ms);
        QCOMPARE(world.orphans().size(), 0);
        world.clock.advance(1ms);
        const auto orphans = world.orphans();
        QCOMPARE(orphans.size(), 1);
        QCOMPARE(orphans.first().attempts, 2);
        QCOMPARE(world.orphans().size(), 0); // it is in work again
    }

    void aStepRenewsTheLease()
    {
        World world;
        auto operation = world.begun();
        world.clock.advance(100s);
        operation.productId = u"prod_1"_s;
        operation.state = StripeOperation::State::Sent;
        QVERIFY(world.update(operation));
        world.clock.advance(100s);
        QCOMPARE(world.orphans().size(), 0);
        world.clock.advance(100s);
        const auto orphans = world.orphans();
        QCOMPARE(orphans.size(), 1);
        QCOMPARE(orphans.first().state, StripeOperation::State::Sent);
        QCOMPARE(orphans.first().productId, std::optional(u"prod_1"_s));
    }

    /// After a long sleep both the thread that began it and the recovery of the same process want to go on.
    void whoWasOvertakenHasLostIt()
    {
        World world;
        auto operation = world.begun();
        world.clock.advance(1h);
        auto taken = world.orphans();
        QCOMPARE(taken.size(), 1);
        operation.state = StripeOperation::State::Undoing;
        const auto late = world.update(operation);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"lease_lost"_s);
        QCOMPARE(world.state(), u"planned"_s);
        taken.first().state = StripeOperation::State::Applied;
        QVERIFY(world.update(taken.first()));
    }

    void whatIsClosedStaysAsItIs_data()
    {
        QTest::addColumn<StripeOperation::State>("state");
        QTest::newRow("applied") << StripeOperation::State::Applied;
        QTest::newRow("compensated") << StripeOperation::State::Compensated;
        QTest::newRow("failed") << StripeOperation::State::Failed;
    }
    void whatIsClosedStaysAsItIs()
    {
        QFETCH(StripeOperation::State, state);
        World world;
        auto operation = world.begun();
        operation.state = state;
        QVERIFY(world.update(operation));
        auto undoing = operation;
        undoing.state = StripeOperation::State::Undoing;
        QCOMPARE(world.update(undoing).error().code, u"lease_lost"_s);
        QCOMPARE(world.state(), wordOf(state));
        world.clock.advance(1h);
        QCOMPARE(world.orphans().size(), 0);
    }

    void aRestingOneWaitsThatLong()
    {
        World world;
        auto operation = world.begun();
        QVERIFY(
            world.db->transaction([&](Connection &db) { return world.operations.rest(db, operation, u"stripe_unavailable"_s); }));
        world.clock.advance(4s);
        QCOMPARE(world.orphans().size(), 0);
        world.clock.advance(1s);
        QCOMPARE(world.orphans().size(), 1);
    }

    void aClockPutBackMakesNobodyWait()
    {
        World world;
        auto operation = world.begun();
        QVERIFY(
            world.db->transaction([&](Connection &db) { return world.operations.rest(db, operation, u"stripe_unavailable"_s); }));
        world.clock.advance(-5s); // put right, as every day
        QCOMPARE(world.orphans().size(), 0);
        world.clock.advance(-24h);
        QCOMPARE(world.orphans().size(), 1);
        QCOMPARE(world.orphans().size(), 0); // once
    }

    void anOpenOneHoldsItsName()
    {
        World world;
        auto operation = world.begun(u"test:pro"_s);
        StripeOperation second = operation;
        second.id = newId<StripeOperationId>(world.clock, world.random);
        QCOMPARE(world.begin(second).error().code, u"duplicate"_s);
        operation.state = StripeOperation::State::Failed;
        QVERIFY(world.update(operation));
        QVERIFY(world.begin(second));
    }

    void theMostUrgentAreTakenFirst()
    {
        World world;
        const auto first = world.begun();
        world.clock.advance(1s);
        const auto second = world.begun();
        world.clock.advance(1h);
        const auto taken = world.orphans(1);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().id, first.id);
        QCOMPARE(world.orphans(1).first().id, second.id);
    }

    void ourOwnProcessLives()
    {
        QVERIFY(!isKnownDead(workerName()));
        QCOMPARE(nameOfProcess(workerName(), ::getpid()), workerName());
    }

    void aProcessThatEndedIsKnownDead()
    {
        const Child child;
        QVERIFY(!isKnownDead(child.name));
        child.end();
        QVERIFY(child.isZombie());
        QVERIFY(isKnownDead(child.name)); // also while its parent has not looked
        child.reap();
        QVERIFY(isKnownDead(child.name));
    }

    void itsOperationsAreTakenAtOnce()
    {
        World world;
        (void)world.begun();
        const Child child;
        world.give(child.name);
        QCOMPARE(world.orphans().size(), 0);
        child.end();
        child.reap();
        QCOMPARE(world.orphans().size(), 1);
    }

    void aNumberUsedAgainIsAnotherProcess()
    {
        auto parts = workerName().split(u'#');
        parts[2] = u"1"_s;
        QVERIFY(isKnownDead(parts.join(u'#')));
    }

    void ofElsewhereNothingIsKnown_data()
    {
        QTest::addColumn<QString>("worker");
        QTest::newRow("another machine") << u"00000000-0000-0000-0000-000000000000/pid:[1]#1#1"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("something") << u"gone"_s;
    }
    void ofElsewhereNothingIsKnown()
    {
        QFETCH(QString, worker);
        QVERIFY(!isKnownDead(worker));
    }

    void twoProcessesNeverTakeOneOperation()
    {
        World world;
        QSet<QString> all;
        for (int i = 0; i < 200; ++i)
            all.insert(world.begun().id.text());
        world.db.execute(u"UPDATE tenants_stripeoperation SET lease_until = 0"_s);

        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(asWorker), world.db.url().display());
        std::array<QProcess, 2> workers;
        for (auto &worker : workers) {
            worker.setProcessEnvironment(environment);
            worker.start(QCoreApplication::applicationFilePath(), QStringList());
        }
        QStringList taken;
        for (auto &worker : workers) {
            QByteArray said;
            while (!said.endsWith("done\n")) {
                QVERIFY(worker.waitForReadyRead(60'000));
                said += worker.readAllStandardOutput();
            }
            taken += QString::fromLatin1(said).split(u'\n', Qt::SkipEmptyParts);
        }
        for (auto &worker : workers) {
            worker.closeWriteChannel();
            QVERIFY(worker.waitForFinished(60'000));
            QCOMPARE(worker.exitCode(), 0);
        }
        taken.removeAll(u"done"_s);
        QCOMPARE(taken.size(), 200);
        QCOMPARE(QSet<QString>(taken.begin(), taken.end()), all);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto url = qEnvironmentVariable(asWorker); !url.isEmpty())
        return work(url);
    SagaTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "saga_test.moc"
