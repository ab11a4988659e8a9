// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/eventhouse.h"

#include "services/domain/worker.h"
#include "services/events/wakedetector.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

class CatchUpTest final : public QObject
{
    Q_OBJECT

    struct Desk : EventHouse
    {
        Result<CatchUpReport> catchUp() { return house.run(company.owner, CatchUpEvents{}); }
        SyncCursor cursor()
        {
            const auto list = house.run(company.owner, ListSyncCursors{});
            return list && list->results.size() == 1 ? list->results.first() : SyncCursor{};
        }
        QList<SyncGap> gaps() { return house.run(company.owner, ListSyncGaps{})->results; }
        qint64 stored() { return house.count(u"tenants_stripeevent"_s); }
        bool settles()
        {
            return QTest::qWaitFor(
                [&] { return house.count(u"tenants_stripeevent"_s, u"state IN ('stored', 'processing')"_s) == 0; }, 10'000);
        }
        /// So many events at Stripe, all within one second.
        void products(int count)
        {
            for (int i = 0; i < count; ++i)
                change(u"/v1/products"_s, u"name"_s, u"P%1"_s.arg(i));
        }
        QStringList missing()
        {
            QStringList ids;
            for (const auto &event : recorded())
                if (house.count(u"tenants_stripeevent"_s, u"event_id = '%1'"_s.arg(event.id)) != 1)
                    ids.append(event.id);
            return ids;
        }
    };

private Q_SLOTS:
    void whatWasMissedIsFetchedAndHandled()
    {
        Desk desk;
        const auto plan = desk.house.run(desk.company.owner, TestHouse::pro());
        QVERIFY(plan);
        desk.change(u"/v1/products/"_s + *plan->stripeProductId, u"name"_s, u"Theirs"_s);
        const auto report = desk.catchUp();
        QVERIFY(report);
        QCOMPARE(report->accountId, desk.account);
        QCOMPARE(report->fetched, desk.recorded().size());
        QVERIFY(report->isResynced); // the first time: nothing was known
        QVERIFY(!report->gap);
        QVERIFY(desk.settles());
        QCOMPARE(desk.missing(), QStringList());
        QCOMPARE(desk.house.count(u"tenants_stripeevent"_s, u"receiver <> 'catch_up'"_s), 0);
        QCOMPARE(desk.house.run(desk.company.owner, GetPlan{.id = plan->id})->syncState, SyncState::Drifted);
        const auto cursor = desk.cursor();
        QCOMPARE(cursor.accountId, desk.account);
        QCOMPARE(cursor.heardUntil, QDateTime::fromSecsSinceEpoch(desk.house.clock.nowSecs(), Qt::UTC));
        QCOMPARE(cursor.checkedAt, desk.house.clock.nowUtc());
        QVERIFY(cursor.dueAt > desk.house.clock.nowUtc());
        QVERIFY(!cursor.isRunning);
        QCOMPARE(cursor.unhandled, 0);
    }

    void whatWasDeliveredIsNotTakenTwice()
    {
        Desk desk;
        desk.products(3);
        for (const auto &event : desk.recorded())
            QCOMPARE(desk.deliver(event), u"received"_s);
        const auto report = desk.catchUp();
        QVERIFY(report);
        QCOMPARE(report->fetched, 0);
        QCOMPARE(report->known, desk.recorded().size());
        QCOMPARE(desk.stored(), desk.recorded().size());
        QCOMPARE(desk.deliver(desk.recorded().last()), u"duplicate"_s);
    }

    /// Both ways over the page's edge, and in both a second holds more events than a page.
    void nothingSlipsWhereManyHappenAtOnce()
    {
        Desk desk;
        desk.products(230);
        QCOMPARE(desk.catchUp()->fetched, desk.recorded().size()); // backwards: nothing was known
        desk.products(5);
        QCOMPARE(desk.catchUp()->fetched, 5); // of the very second that was known last
        desk.house.clock.advance(600s);
        desk.products(230);
        desk.house.clock.advance(1s);
        desk.products(5);
        const auto report = desk.catchUp(); // forwards, from an event that lies the overlap before
        QCOMPARE(report->fetched, 235);
        QCOMPARE(desk.missing(), QStringList());
        const auto asked = desk.house.sandbox().requests();
        QVERIFY(std::ranges::count_if(asked, [](const auto &request) { return request.path == "/v1/events"; }) >= 7);
    }

    void aGapSaysWhatItWas()
    {
        Desk desk;
        QVERIFY(desk.catchUp());
        const auto from = desk.house.clock.nowUtc();
        desk.house.clock.advance(10min);
        QVERIFY(!desk.catchUp()->gap); // a pause between two looks
        desk.house.clock.advance(2h);
        desk.products(4);
        const auto report = desk.catchUp();
        QVERIFY(report && report->gap);
        const auto gap = *report->gap;
        QCOMPARE(gap.accountId, desk.account);
        QCOMPARE(gap.from, from.addSecs(600));
        QCOMPARE(gap.to, desk.house.clock.nowUtc());
        QCOMPARE(gap.fetched, 4);
        QCOMPARE(gap.closedAt, gap.to);
        QVERIFY(!gap.missingFrom && !gap.missingTo && !gap.lostUntil);
        QVERIFY(!report->isResynced);
        QCOMPARE(desk.gaps(), QList{gap});
    }

    void aGapThatIsNotFilledSaysWhatIsMissing()
    {
        Desk desk;
        desk.products(1);
        QVERIFY(desk.catchUp());
        const auto since = desk.house.clock.nowUtc();
        desk.house.clock.advance(2h);
        desk.products(150);
        const auto first = desk.house.clock.nowUtc();
        desk.house.clock.advance(1h);
        desk.products(50);
        // Forwards from the last event that lies before the overlap: one page comes, the second does not.
        desk.house.sandbox().addFault(
            {.kind = Fault::Kind::DropBefore, .method = "GET", .pathPrefix = "/v1/events", .times = -1, .skip = 1});
        desk.house.db.execute(u"UPDATE tenants_synccursor SET heard_until = heard_until + 300000"_s);
        const auto failed = desk.catchUp();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"stripe_unavailable"_s);
        auto cursor = desk.cursor();
        QCOMPARE(cursor.failures, 1);
        QCOMPARE(cursor.lastError, u"stripe_unavailable"_s);
        auto gap = desk.gaps().first();
        QCOMPARE(gap.from, since);
        QCOMPARE(gap.fetched, 100);
        QCOMPARE(gap.missingFrom, QDateTime::fromSecsSinceEpoch(first.toSecsSinceEpoch(), Qt::UTC));
        QCOMPARE(gap.missingTo, desk.house.clock.nowUtc());
        QVERIFY(!gap.closedAt);

        desk.house.sandbox().clearFaults();
        const auto report = desk.catchUp();
        QVERIFY(report && report->gap);
        QCOMPARE(report->gap->id, gap.id); // the same one, now filled
        QCOMPARE(report->gap->fetched, 200);
        QVERIFY(report->gap->closedAt && !report->gap->missingFrom);
        QCOMPARE(desk.gaps().size(), 1);
        cursor = desk.cursor();
        QCOMPARE(cursor.failures, 0);
        QCOMPARE(cursor.lastError, QString());
        QCOMPARE(desk.missing(), QStringList());
    }

    void whatStripeTellsNoMoreIsReadFromTheObjects()
    {
        Desk desk;
        const auto plan = desk.house.run(desk.company.owner, TestHouse::pro());
        QVERIFY(desk.catchUp() && desk.settles());
        desk.change(u"/v1/products/"_s + *plan->stripeProductId, u"name"_s, u"Theirs"_s);
        desk.change(u"/v1/products"_s, u"name"_s, u"Stranger"_s);
        const auto there = desk.house.count(u"tenants_stripeevent"_s);
        desk.house.clock.advance(31 * 24h);
        desk.products(1);
        const auto report = desk.catchUp();
        QVERIFY(report && report->gap);
        QVERIFY(report->isResynced);
        QCOMPARE(report->fetched, 1);
        QCOMPARE(desk.stored(), there + 1);
        QCOMPARE(report->gap->missingFrom, report->gap->from);
        QCOMPARE(report->gap->missingTo, report->gap->lostUntil);
        QCOMPARE(report->gap->lostUntil, desk.house.clock.nowUtc().addDays(-29));
        QCOMPARE(desk.house.run(desk.company.owner, GetPlan{.id = plan->id})->syncState, SyncState::Drifted);
        QCOMPARE(desk.house.count(u"tenants_mirroredproduct"_s), 3);
    }

    void anAccountThatIsGoneIsAskedSeldom()
    {
        Desk desk;
        QVERIFY(desk.catchUp());
        QVERIFY(desk.house.house().stripe().deauthorize(Mode::Test, desk.account));
        const auto failed = desk.catchUp();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"stripe_refused"_s);
        QCOMPARE(desk.cursor().dueAt, desk.house.clock.nowUtc().addSecs(3600));
        // The platform is told that it has lost it, and so are we.
        desk.house.house().catchUp().runAll();
        QVERIFY(desk.settles());
        QTRY_VERIFY(!desk.status().connected);
        QCOMPARE(desk.catchUp().error().code, u"stripe_not_connected"_s);
        desk.house.house().catchUp().runAll();
        QCOMPARE(desk.house.count(u"tenants_synccursor"_s, u"account_id <> ''"_s), 0);
    }

    void onlyOneProcessLooks()
    {
        Desk desk;
        QVERIFY(desk.catchUp());
        desk.products(2);
        const auto soon = desk.house.clock.nowUtc().addSecs(300);
        desk.house.db.execute(u"UPDATE tenants_synccursor SET due_at = 0, worker = 'elsewhere#1#1', lease_until = %1"_s.arg(
            soon.toMSecsSinceEpoch()));
        QCOMPARE(desk.catchUp().error().code, u"catch_up_running"_s);
        desk.house.house().catchUp().runDue(); // the platform's events, and not those
        QCOMPARE(desk.missing().size(), 2);
        QVERIFY(desk.cursor().isRunning);
        desk.house.clock.advance(300s); // whoever had it, has it no more
        QVERIFY(desk.house.house().catchUp().runDue() >= 1);
        QCOMPARE(desk.missing(), QStringList());
        QVERIFY(!desk.cursor().isRunning);
    }

    void whoIsDeadHoldsNothing()
    {
        Desk desk;
        QVERIFY(desk.catchUp());
        desk.products(2);
        auto dead = desk.house.db.value(u"SELECT '%1'"_s.arg(workerName())).toString().split(u'#');
        dead[1] = u"999999999"_s; // no process has this number
        desk.house.db.execute(u"UPDATE tenants_synccursor SET due_at = 0, worker = '%1', lease_until = %2"_s.arg(
            dead.join(u'#'), QString::number(desk.house.clock.nowMs() + 300'000)));
        QVERIFY(desk.house.house().catchUp().runDue() >= 1);
        QCOMPARE(desk.missing(), QStringList());
    }

    void whoeverMayNotIsRefused()
    {
        Desk desk;
        QCOMPARE(desk.house.run(desk.company.as(Role::Developer), CatchUpEvents{}).error().code, u"permission_denied"_s);
        QVERIFY(desk.house.run(desk.company.as(Role::Developer), ListSyncGaps{}));
        QCOMPARE(desk.house.run(desk.company.as(Role::Billing), ListSyncCursors{}).error().code, u"permission_denied"_s);
        auto live = desk.company.owner;
        live.mode = Mode::Live;
        QCOMPARE(desk.house.run(live, CatchUpEvents{}).error().code, u"live_mode_not_configured"_s);
        const auto other = desk.house.company(u"Bolt AG"_s, u"ben@bolt.example"_s);
        QCOMPARE(desk.house.run(other.owner, CatchUpEvents{}).error().code, u"stripe_not_connected"_s);
        QVERIFY(desk.catchUp());
        QCOMPARE(desk.house.run(other.owner, ListSyncCursors{})->count, 0);
    }

    void atItsStartAndAfterSleepADeskLooksByItself()
    {
        TestHouse house({.catchesUp = true});
        QVERIFY(house.house().start());
        const auto company = house.connected();
        const auto isCaughtUp = [&] {
            const auto cursors = house.run(company.owner, ListSyncCursors{});
            return cursors->count == 1 && cursors->results.first().checkedAt && !cursors->results.first().isRunning;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), 4'000); // without being asked, and long before accounts are listed again
        const auto before = house.run(company.owner, ListSyncCursors{})->results.first().checkedAt;
        house.clock.advance(3h); // the lid is shut: the steady clock stands still
        QTRY_VERIFY_WITH_TIMEOUT(house.run(company.owner, ListSyncCursors{})->results.first().checkedAt > before, 15'000);
        QCOMPARE(house.run(company.owner, ListSyncGaps{})->count, 1);
        house.clock.advance(20min);
        house.reopen();
        QVERIFY(house.house().start());
        QTRY_COMPARE_WITH_TIMEOUT(house.run(company.owner, ListSyncGaps{})->count, 2, 5'000);
    }

    void sleepIsTold()
    {
        FakeClock wall;
        const auto start = std::chrono::steady_clock::now();
        WakeDetector detector(wall, start);
        wall.advance(5s);
        QVERIFY(!detector.hasSlept(start + 5s));
        wall.advance(40s);
        QVERIFY(detector.hasSlept(start + 9s));
        QVERIFY(!detector.hasSlept(start + 9s));
        wall.advance(-60s); // put back
        QVERIFY(!detector.hasSlept(start + 14s));
        wall.advance(35s);
        QVERIFY(!detector.hasSlept(start + 49s)); // a busy machine has not slept
    }
};

QTEST_GUILESS_MAIN(CatchUpTest)
#include "catchup_test.moc"
