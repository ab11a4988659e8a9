// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/apikeys/usagemeter.h"
#include "services/audit/refusals.h"
#include "services/directory/directory.h"
#include "services/saga/actor.h"

#include <QtCore/QThreadPool>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A tenant's row and no more, so that others may point at it.
TenantId aTenant(TestDatabase &db, const Clock &clock, RandomSource &random)
{
    const auto tenant = newId<TenantId>(clock, random);
    db.execute(u"INSERT INTO tenants_tenant (id, name, slug, email, status, subscription_tier, developer_keys, created_at,"
               " updated_at) VALUES ('%1', 'x', '%1', 'x', 'active', 'free', 'test', 0, 0)"_s.arg(tenant.text()));
    return tenant;
}

} // namespace

/// What is counted, noted and named beside the services: usage, refusals, the directory, the actor of an operation.
class BookkeepingTest final : public QObject
{
    Q_OBJECT

    struct World
    {
        FakeClock clock;
        SeededRandom random;
        TestDatabase db;
        TenantId tenant = aTenant(db, clock, random);

        Caller caller(Caller::Source source = Caller::Source::Rest) const
        {
            return {.kind = Caller::Kind::User, .tenant = tenant, .source = source};
        }
        qint64 calls(const QString &month)
        {
            return db
                .value(u"SELECT calls FROM tenants_apiusage WHERE tenant_id = :tenant AND month = :month"_s,
                       {{"tenant", tenant}, {"month", month}})
                .toLongLong();
        }
    };

private Q_SLOTS:
    void usageIsCountedByMonthInUtc()
    {
        World world;
        UsageMeter meter(*world.db, world.clock);
        world.clock.set(QDateTime(QDate(2026, 11, 30), QTime(23, 59, 59), Qt::UTC));
        meter.count(world.caller());
        world.clock.advance(1s);
        meter.count(world.caller());
        meter.count(world.caller(Caller::Source::CommandLine));
        meter.flush();
        meter.flush(); // nothing is written twice
        QCOMPARE(world.calls(u"2026-11"_s), 1);
        QCOMPARE(world.calls(u"2026-12"_s), 2);
        meter.count(world.caller());
        meter.flush();
        QCOMPARE(world.calls(u"2026-12"_s), 3);
    }

    void theDeskAndStrangersAreNotCounted()
    {
        World world;
        UsageMeter meter(*world.db, world.clock);
        meter.count(world.caller(Caller::Source::Desk));
        meter.count(world.caller(Caller::Source::Job));
        meter.count(Caller::nobody());
        meter.flush();
        QCOMPARE(world.db.value(u"SELECT count(*) FROM tenants_apiusage"_s).toInt(), 0);
    }

    void whatCannotBeWrittenIsKept()
    {
        World world;
        UsageMeter meter(*world.db, world.clock);
        const auto month = UsageMeter::monthOf(world.clock.nowUtc());
        meter.count(world.caller());
        world.db.execute(u"ALTER TABLE tenants_apiusage RENAME TO elsewhere"_s);
        meter.flush();
        meter.count(world.caller()); // goes on meanwhile
        world.db.execute(u"ALTER TABLE elsewhere RENAME TO tenants_apiusage"_s);
        QCOMPARE(world.calls(month), 0);
        meter.flush();
        QCOMPARE(world.calls(month), 2);
    }

    void countingAndWritingGoTogether()
    {
        World world;
        UsageMeter meter(*world.db, world.clock);
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        for (int i = 0; i < 4; ++i)
            pool.start([&] {
                for (int n = 0; n < 500; ++n)
                    meter.count(world.caller());
            });
        for (int i = 0; i < 5; ++i)
            meter.flush();
        pool.waitForDone();
        meter.flush();
        QCOMPARE(world.calls(UsageMeter::monthOf(world.clock.nowUtc())), 2000);
    }

    void aKeysLastUseNeverGoesBack()
    {
        TestHouse house;
        const auto company = house.company();
        auto caller = company.key();
        caller.key = {QUuid(house.db.value(u"SELECT id FROM tenants_tenantapikey WHERE key_type = 'test'"_s).toString())};
        UsageMeter meter(*house.db, house.clock);
        const auto lastUsed = [&] {
            return house.db.value(u"SELECT last_used_at FROM tenants_tenantapikey WHERE key_type = 'test'"_s).toLongLong();
        };
        meter.count(caller);
        meter.flush();
        const auto first = house.clock.nowMs();
        QCOMPARE(lastUsed(), first);
        house.clock.advance(-1h); // another server's clock
        meter.count(caller);
        meter.flush();
        QCOMPARE(lastUsed(), first);
    }

    void refusalsAreBoundedAndKept()
    {
        World world;
        const AuditLog audit(world.clock, world.random, Secret(QByteArray(32, 'k')));
        Refusals refusals(*world.db, audit);
        const auto &info = infoOf<CreatePlan>;
        const Error error{.kind = Error::Kind::Denied, .code = u"permission_denied"_s};
        const auto entries = [&] { return world.db.value(u"SELECT count(*) FROM tenants_auditentry"_s).toInt(); };
        refusals.note(Caller::nobody(), info, error); // nobody's log
        refusals.flush();
        QCOMPARE(entries(), 0);

        for (int i = 0; i < 700; ++i)
            refusals.note(world.caller(), info, error);
        world.db.execute(u"ALTER TABLE tenants_auditentry RENAME TO elsewhere"_s);
        refusals.flush();
        for (int i = 0; i < 700; ++i) // a flood goes on
            refusals.note(world.caller(), info, error);
        world.db.execute(u"ALTER TABLE elsewhere RENAME TO tenants_auditentry"_s);
        refusals.flush();
        QCOMPARE(entries(), 500);
        refusals.flush();
        QCOMPARE(entries(), 500);
        QCOMPARE(world.db.value(u"SELECT min(action) FROM tenants_auditentry"_s).toString(), u"plans.create"_s);
        QCOMPARE(world.db.value(u"SELECT min(outcome) FROM tenants_auditentry"_s).toString(), u"permission_denied"_s);
    }

    /// `plandeck-server call` never starts the housekeeping.
    void aHouseThatOnlyAnsweredWritesWhatItNoted()
    {
        TestHouse house;
        const auto company = house.company();
        QVERIFY(!house.run(company.as(Role::Billing), TestHouse::pro()));
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"outcome = 'permission_denied'"_s), 0);
        house.reopen();
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"outcome = 'permission_denied'"_s), 1);
        house.house().stop(0);
        house.house().stop(0); // twice is once
    }

    void aNameInTheDirectoryIsOnes()
    {
        World world;
        const auto other = aTenant(world.db, world.clock, world.random);
        const auto object = newUuid(world.clock, world.random);
        const auto name = Directory::emailKey(u"Anna.STRASSE@Acme.example"_s);
        QCOMPARE(name, Directory::emailKey(u"anna.strasse@ACME.example"_s));
        const auto in = [&](auto f) { return world.db->transaction(f); };
        const auto claim = [&](TenantId tenant) {
            return in([&](Connection &db) { return Directory::claim(db, Directory::Kind::Email, name, tenant, object); });
        };
        const auto find = [&](Directory::Kind kind) {
            return world.db->read([&](Connection &db) { return Directory::find(db, kind, name); });
        };
        QVERIFY(find(Directory::Kind::Email) && !*find(Directory::Kind::Email));
        QVERIFY(claim(world.tenant));
        const auto entry = find(Directory::Kind::Email);
        QVERIFY(entry && *entry);
        QCOMPARE((*entry)->tenant, world.tenant);
        QCOMPARE((*entry)->object.value, object);
        QVERIFY(!*find(Directory::Kind::ApiKey)); // each kind has its own names
        const auto second = claim(other);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"duplicate"_s);

        const auto release = [&](TenantId tenant) {
            return in([&](Connection &db) { return Directory::release(db, Directory::Kind::Email, name, tenant); });
        };
        QVERIFY(release(other)); // not theirs: stays
        QVERIFY(*find(Directory::Kind::Email));
        QVERIFY(release(world.tenant));
        QVERIFY(claim(other));
    }

    void anAccountIsNamedOnceInEachMode()
    {
        QVERIFY(Directory::accountKey(true, u"acct_1"_s) != Directory::accountKey(false, u"acct_1"_s));
    }

    void theActorOfAnOperationComesBack_data()
    {
        QTest::addColumn<Caller::Kind>("kind");
        QTest::newRow("user") << Caller::Kind::User;
        QTest::newRow("key") << Caller::Kind::ApiKey;
        QTest::newRow("system") << Caller::Kind::System;
    }
    void theActorOfAnOperationComesBack()
    {
        QFETCH(Caller::Kind, kind);
        FakeClock clock;
        SeededRandom random;
        Caller caller{.kind = kind,
                      .tenant = newId<TenantId>(clock, random),
                      .mode = Mode::Live,
                      .source = Caller::Source::CommandLine,
                      .address = u"2001:db8::7"_s,
                      .requestId = u"req \"1\""_s};
        if (kind == Caller::Kind::User)
            caller.user = newId<UserId>(clock, random);
        if (kind == Caller::Kind::ApiKey)
            caller.key = newId<ApiKeyId>(clock, random);
        const auto back = actorFromJson(actorToJson(caller), caller.tenant, caller.mode);
        QCOMPARE(back.kind, caller.kind);
        QCOMPARE(back.tenant, caller.tenant);
        QCOMPARE(back.user, caller.user);
        QCOMPARE(back.key, caller.key);
        QCOMPARE(back.mode, caller.mode);
        QCOMPARE(back.source, caller.source);
        QCOMPARE(back.address, caller.address);
        QCOMPARE(back.requestId, caller.requestId);
    }
};

QTEST_GUILESS_MAIN(BookkeepingTest)
#include "bookkeeping_test.moc"
