// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditlog.h"
#include "services/audit/auditrow.h"
#include "services/audit/auditverifier.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret key()
{
    return Secret(QByteArray("0123456789abcdef0123456789abcdef"));
}

struct Stored : AuditRow
{
    QString stored = {};

    static constexpr std::array fields = joined(AuditRow::fields, std::array{field<&Stored::stored>("hash")});
};

/// Some tenants' logs, and somebody who may write the database but has not the server's key.
struct World
{
    FakeClock clock;
    SeededRandom random;
    TestDatabase db;
    AuditLog log{clock, random, key()};
    QList<TenantId> tenants;

    World()
    {
        for (int i = 0; i < 3; ++i)
            tenants.append(newId<TenantId>(clock, random));
        std::ranges::sort(tenants, [](TenantId a, TenantId b) { return a.text() < b.text(); }); // as they are walked
        for (int n = 0; n < 5; ++n)
            for (const auto tenant : tenants)
                write(tenant, u"plans.update"_s);
    }

    Caller caller(TenantId tenant)
    {
        return {.kind = Caller::Kind::User,
                .tenant = tenant,
                .user = newId<UserId>(clock, random),
                .address = u"192.0.2.7"_s,
                .requestId = u"req-1"_s};
    }
    void write(TenantId tenant, const QString &action)
    {
        clock.advance(1s);
        const auto written = db->transaction([&](Connection &connection) {
            return log.write(connection, caller(tenant),
                             {.action = action,
                              .objectId = u"plan"_s,
                              .detail = {{u"zoë"_s, u"\"ä\\\n"_s}, {u"a"_s, u"1"_s}},
                              .changes = {{u"name"_s, u"\"Pro\""_s, std::nullopt}},
                              .reason = u"why not"_s});
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }

    AuditReport verified()
    {
        const auto report = AuditVerifier(*db, key()).verify();
        if (!report)
            qFatal("not verified: %s %s", qPrintable(report.error().code), qPrintable(report.error().detail));
        return *report;
    }
    QString flaw()
    {
        const auto report = verified();
        if (!report.bad)
            return {};
        for (int i = 0; i < tenants.size(); ++i)
            if (tenants[i].text() == report.bad->tenant)
                return u"%1/%2 %3"_s.arg(i).arg(report.bad->seq).arg(wordOf(report.bad->flaw));
        return report.bad->tenant + u' ' + wordOf(report.bad->flaw);
    }

    /// Whoever may write the database may take the triggers away too.
    void disarm()
    {
        if (TestDatabase::engine() == Engine::Postgres)
            return db.execute(u"DROP TRIGGER tenants_auditentry_append_only ON tenants_auditentry"_s);
        db.execute(u"DROP TRIGGER tenants_auditentry_update"_s);
        db.execute(u"DROP TRIGGER tenants_auditentry_delete"_s);
    }
    void onEntry(int tenant, int seq, const QString &sql)
    {
        db.execute(sql.arg(u"tenant_id = '%1' AND seq = %2"_s.arg(tenants[tenant].text()).arg(seq)));
    }
    /// A chain made anew from an entry on: all hashes fit, which anybody can do.
    void rehash(int tenant, int from)
    {
        const auto rows = db->read([&](Connection &connection) {
            return connection.rows<Stored>(u"SELECT * FROM tenants_auditentry WHERE tenant_id = :tenant ORDER BY seq"_s,
                                           {{"tenant", tenants[tenant]}});
        });
        QVERIFY(rows);
        QString last;
        for (auto row : *rows) {
            if (row.seq >= from) {
                row.previousHash = last;
                onEntry(tenant, int(row.seq),
                        u"UPDATE tenants_auditentry SET prev_hash = '%1', hash = '%2' WHERE %3"_s.arg(last, row.hash(), u"%1"_s));
                row.stored = row.hash();
            }
            last = row.stored;
        }
        db.execute(u"UPDATE tenants_audithead SET hash = '%1', seq = %2 WHERE tenant_id = '%3'"_s.arg(last)
                       .arg(rows->last().seq)
                       .arg(tenants[tenant].text()));
    }
};

} // namespace

class AuditLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsWhole()
    {
        World world;
        const auto report = world.verified();
        QCOMPARE(report.chains, 3);
        QCOMPARE(report.entries, 15);
        QCOMPARE(report.unchained, 0);
        QCOMPARE(world.flaw(), QString());
    }

    void anEmptyDatabaseIsWhole()
    {
        TestDatabase db;
        const auto report = AuditVerifier(*db, key()).verify();
        QVERIFY(report && !report->bad);
        QCOMPARE(report->entries, 0);
    }

    void moreThanOnePageIsWhole()
    {
        World world;
        const auto written = world.db->transaction([&](Connection &connection) -> Result<> {
            for (int n = 0; n < 2100; ++n)
                if (auto one = world.log.write(connection, world.caller(world.tenants[n % 3]), {.action = u"x"_s}); !one)
                    return one;
            return {};
        });
        QVERIFY(written);
        QCOMPARE(world.verified().entries, 2115);
        QCOMPARE(world.flaw(), QString());
        world.disarm();
        world.onEntry(1, 700, u"UPDATE tenants_auditentry SET action = 'y' WHERE %1"_s);
        QCOMPARE(world.flaw(), u"1/700 changed"_s);
    }

    /// The platform's own chain has no tenant.
    void thePlatformHasALogToo()
    {
        World world;
        world.write({}, u"staff.login"_s);
        QCOMPARE(world.verified().chains, 4);
        QCOMPARE(world.flaw(), QString());
        world.disarm();
        world.db.execute(u"UPDATE tenants_auditentry SET action = 'x' WHERE action = 'staff.login'"_s);
        QCOMPARE(world.flaw(), u"00000000-0000-0000-0000-000000000000 changed"_s);
    }

    void entriesCanBeAddedAndNothingElse_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change") << u"UPDATE tenants_auditentry SET outcome = 'done'"_s;
        QTest::newRow("delete") << u"DELETE FROM tenants_auditentry"_s;
    }
    void entriesCanBeAddedAndNothingElse()
    {
        QFETCH(QString, sql);
        World world;
        const auto refused = world.db->transaction([&](Connection &connection) { return connection.change(sql); });
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"append-only") || refused.error().code == u"constraint_failed",
                 qPrintable(refused.error().code));
        QCOMPARE(world.verified().entries, 15);
    }

    void everyFieldIsUnderItsHash_data()
    {
        QTest::addColumn<QString>("set");
        const auto someId = u"018bcfe5-687b-7000-8000-000000000001"_s;
        for (const auto &set :
             {u"id = '%1'"_s.arg(someId), u"at = at + 1"_s, u"actor_kind = 'system'"_s, u"actor_id = '%1'"_s.arg(someId),
              u"actor_id = NULL"_s, u"on_behalf_of = '%1'"_s.arg(someId), u"reason = ''"_s, u"source = 'job'"_s,
              u"action = 'plans.create'"_s, u"object_id = 'another'"_s, u"outcome = 'permission_denied'"_s, u"detail = '{}'"_s,
              u"changes = '[]'"_s, u"request_id = ''"_s, u"address = '192.0.2.8'"_s, u"hash = '%1'"_s.arg(QString(64, u'0')),
              u"hash = ''"_s, u"source = 'nowhere'"_s, u"detail = '[1]'"_s})
            QTest::newRow(qPrintable(set)) << set;
    }
    void everyFieldIsUnderItsHash()
    {
        QFETCH(QString, set);
        World world;
        world.disarm();
        world.onEntry(1, 3, u"UPDATE tenants_auditentry SET "_s + set + u" WHERE %1"_s);
        QCOMPARE(world.flaw(), u"1/3 changed"_s);
    }

    void anEntryThatIsGoneIsMissed()
    {
        World world;
        world.disarm();
        world.onEntry(1, 3, u"DELETE FROM tenants_auditentry WHERE %1"_s);
        QCOMPARE(world.flaw(), u"1/4 missing"_s);
        world.onEntry(0, 1, u"DELETE FROM tenants_auditentry WHERE %1"_s);
        QCOMPARE(world.flaw(), u"0/2 missing"_s);
    }

    /// And the numbers closed up again.
    void closingTheGapDoesNotHelp()
    {
        World world;
        world.disarm();
        world.onEntry(1, 3, u"DELETE FROM tenants_auditentry WHERE %1"_s);
        world.onEntry(1, 4, u"UPDATE tenants_auditentry SET seq = 3 WHERE %1"_s);
        world.onEntry(1, 5, u"UPDATE tenants_auditentry SET seq = 4 WHERE %1"_s);
        QCOMPARE(world.flaw(), u"1/3 unlinked"_s);
    }

    void anEntryPutInBetweenIsFound()
    {
        World world;
        world.disarm();
        world.onEntry(1, 5, u"UPDATE tenants_auditentry SET seq = 6 WHERE %1"_s);
        world.onEntry(1, 4, u"UPDATE tenants_auditentry SET seq = 5 WHERE %1"_s);
        world.onEntry(1, 3,
                      u"INSERT INTO tenants_auditentry SELECT tenant_id, 4, id, at, actor_kind, actor_id, on_behalf_of, reason,"
                      " source, action, object_id, outcome, detail, changes, request_id, address, prev_hash, hash"
                      " FROM tenants_auditentry WHERE %1"_s);
        QCOMPARE(world.flaw(), u"1/4 unlinked"_s);
    }

    void entriesThatChangedPlacesAreFound()
    {
        World world;
        world.disarm();
        world.onEntry(1, 3, u"UPDATE tenants_auditentry SET seq = 100 WHERE %1"_s);
        world.onEntry(1, 4, u"UPDATE tenants_auditentry SET seq = 3 WHERE %1"_s);
        world.onEntry(1, 100, u"UPDATE tenants_auditentry SET seq = 4 WHERE %1"_s);
        QCOMPARE(world.flaw(), u"1/3 unlinked"_s);
    }

    void anEndCutOffIsMissed()
    {
        World world;
        world.disarm();
        world.onEntry(1, 5, u"DELETE FROM tenants_auditentry WHERE %1"_s);
        QCOMPARE(world.flaw(), u"1/5 cut_off"_s);
        world.db.execute(u"DELETE FROM tenants_auditentry WHERE tenant_id = '%1'"_s.arg(world.tenants[0].text()));
        QCOMPARE(world.flaw(), u"1/5 cut_off"_s); // the first that is read
        world.db.execute(u"DELETE FROM tenants_auditentry"_s);
        QVERIFY(world.flaw().endsWith(u"/1 cut_off"));
    }

    /// With the record of the end moved as well: the seal is not to be had.
    void movingTheEndTakesTheKey()
    {
        World world;
        world.disarm();
        world.onEntry(1, 5, u"DELETE FROM tenants_auditentry WHERE %1"_s);
        world.rehash(1, 5); // none: moves the head to the fourth
        QCOMPARE(world.flaw(), u"1/4 end_broken"_s);
    }

    void makingAllHashesAnewTakesTheKey()
    {
        World world;
        world.disarm();
        world.onEntry(1, 2, u"UPDATE tenants_auditentry SET action = 'x' WHERE %1"_s);
        world.rehash(1, 2);
        QCOMPARE(world.flaw(), u"1/5 end_broken"_s);
        world.write(world.tenants[1], u"plans.create"_s); // going on does not make it whole
        QCOMPARE(world.flaw(), u"1/6 end_broken"_s);
    }

    void anotherServersKeyIsNotOurs()
    {
        World world;
        const auto report = AuditVerifier(*world.db, Secret(QByteArray(32, 'x'))).verify();
        QVERIFY(report && report->bad);
        QCOMPARE(report->bad->flaw, AuditFlaw::EndBroken);
    }

    void anEntryPastTheEndIsFound()
    {
        World world;
        world.onEntry(1, 5,
                      u"INSERT INTO tenants_auditentry SELECT tenant_id, 6, id, at, actor_kind, actor_id, on_behalf_of, reason,"
                      " source, action, object_id, outcome, detail, changes, request_id, address, hash, hash"
                      " FROM tenants_auditentry WHERE %1"_s);
        world.disarm();
        QCOMPARE(world.flaw(), u"1/6 changed"_s);
        world.rehash(1, 6);
        world.db.execute(u"UPDATE tenants_audithead SET seq = 5 WHERE tenant_id = '%1'"_s.arg(world.tenants[1].text()));
        QCOMPARE(world.flaw(), u"1/5 end_broken"_s);
        world.db.execute(u"DELETE FROM tenants_audithead WHERE tenant_id = '%1'"_s.arg(world.tenants[1].text()));
        QCOMPARE(world.flaw(), u"1/1 beyond_end"_s);
    }

    /// Said as it is: whoever takes a tenant's entries and their head away leaves nothing to compare with.
    void allOfATenantGoneIsNotSeen()
    {
        World world;
        world.disarm();
        world.db.execute(u"DELETE FROM tenants_auditentry WHERE tenant_id = '%1'"_s.arg(world.tenants[1].text()));
        world.db.execute(u"DELETE FROM tenants_audithead WHERE tenant_id = '%1'"_s.arg(world.tenants[1].text()));
        QCOMPARE(world.flaw(), QString());
        QCOMPARE(world.verified().chains, 2);
    }

    void aChangeThatIsRolledBackLeavesNoEntry()
    {
        World world;
        const auto undone = world.db->transaction([&](Connection &connection) -> Result<> {
            return world.log.write(connection, world.caller(world.tenants[0]), {.action = u"x"_s}).and_then([]() -> Result<> {
                return notFound();
            });
        });
        QVERIFY(!undone);
        QCOMPARE(world.verified().entries, 15);
        world.write(world.tenants[0], u"y"_s);
        QCOMPARE(world.flaw(), QString());
    }

    void manyWritersMakeOneChainEach()
    {
        constexpr int writers = 4;
        constexpr int each = 25;
        World world;
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back([&, writer] {
                SeededRandom random(quint64(100 + writer));
                const AuditLog log(world.clock, random, key());
                for (int n = 0; n < each; ++n) {
                    const auto tenant = n % 2 == 0 ? world.tenants[0] : world.tenants[writer % 3]; // one is everybody's
                    const auto written = world.db->transaction([&](Connection &connection) {
                        return log.write(connection, Caller::system(tenant, Mode::Test), {.action = u"x"_s});
                    });
                    failures += written ? 0 : 1;
                }
                world.db->release();
            });
        AuditVerifier beside(*world.db, key());
        for (int n = 0; n < 5; ++n) { // reading while they write sees no ghosts
            const auto report = beside.verify();
            QVERIFY(report);
            QVERIFY2(!report->bad, report->bad ? qPrintable(wordOf(report->bad->flaw)) : "");
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(world.verified().entries, 15 + writers * each);
        QCOMPARE(world.flaw(), QString());
    }

    /// Two who begin a tenant's chain at once.
    void aNewChainHasOneBeginning()
    {
        World world;
        const auto tenant = newId<TenantId>(world.clock, world.random);
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int writer = 0; writer < 4; ++writer)
            threads.emplace_back([&, writer] {
                SeededRandom random(quint64(200 + writer));
                const AuditLog log(world.clock, random, key());
                const auto written = world.db->transaction([&](Connection &connection) {
                    return log.write(connection, Caller::system(tenant, Mode::Test), {.action = u"x"_s});
                });
                failures += written ? 0 : 1;
                world.db->release();
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(world.verified().entries, 19);
        QCOMPARE(world.flaw(), QString());
    }

    /// Entries of before there were chains: numbered by the migration, and no chain begins anew behind a hash.
    void entriesOfBeforeAreCounted()
    {
        World world;
        const auto tenant = newId<TenantId>(world.clock, world.random).text();
        for (int seq = 1; seq <= 2; ++seq)
            world.db.execute(u"INSERT INTO tenants_auditentry VALUES ('%1', %2, '018bcfe5-687b-7000-8000-00000000000%2', 1,"
                             " 'system', NULL, NULL, '', 'job', 'x', '', 'done', '{}', '[]', '', '', '', '')"_s.arg(tenant)
                                 .arg(seq));
        world.db.execute(u"INSERT INTO tenants_audithead VALUES ('%1', 2, '', '')"_s.arg(tenant));
        QCOMPARE(world.verified().unchained, 2);
        QCOMPARE(world.flaw(), QString());
        world.write(TenantId::fromText(tenant), u"y"_s);
        QCOMPARE(world.flaw(), QString());
        world.disarm();
        world.db.execute(u"UPDATE tenants_auditentry SET hash = '', prev_hash = '' WHERE tenant_id = '%1' AND seq < 3"_s.arg(
            world.tenants[1].text()));
        QCOMPARE(world.flaw(), u"1/3 unlinked"_s);
    }
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "auditlog_test.moc"
