// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulkrun.h"
#include "services/operations/plans.h"
#include "tests/support/fakedesk.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

PlanId idOf(int number)
{
    return PlanId::fromText(u"0190a1b2-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

BulkRun::Item item(int number)
{
    return {.name = u"Plan %1"_s.arg(number),
            .deed = BulkRun::deed(DeactivatePlan{.id = idOf(number)}),
            .undo = BulkRun::deed(UpdatePlan{.id = idOf(number), .isActive = true})};
}

/// A run over a desk that says yes to all but the plans in refused.
struct Bench
{
    explicit Bench(int count, FakeDesk::Delivery delivery = FakeDesk::Delivery::AtOnce)
        : desk(delivery)
    {
        desk.on<DeactivatePlan>([this](DeactivatePlan &request) -> Result<Plan> {
            asked.append(request.id);
            if (!throttled.isEmpty() && throttled.removeOne(request.id))
                return failed({.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 1});
            if (refused.contains(request.id))
                return failed({.kind = refusal, .code = u"stripe_unavailable"_s});
            return Plan{.id = request.id};
        });
        desk.on<UpdatePlan>([this](UpdatePlan &request) -> Result<Plan> {
            undone.append(request.id);
            return Plan{.id = request.id};
        });
        for (int i = 0; i < count; ++i)
            run.add(item(i));
    }
    BulkRun::State state(int row) const { return run.items().at(row).state; }

    FakeDesk desk;
    BulkRun run{desk};
    QList<PlanId> asked, undone, refused, throttled;
    Error::Kind refusal = Error::Kind::Upstream;
};

using State = BulkRun::State;

} // namespace

class BulkRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        Bench bench(3);
        const QAbstractItemModelTester tester(&bench.run, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.run.add({.name = u"Other"_s, .reason = u"already_inactive"_s, .state = State::Skipped});
        bench.run.start();
        bench.run.setItems({});
        QCOMPARE(bench.run.rowCount(), 0);
        QCOMPARE(bench.run.total(), 0);
    }

    void doesEachThingOnce()
    {
        Bench bench(5);
        bench.run.add({.name = u"Other"_s, .reason = u"already_inactive"_s, .state = State::Skipped});
        const QSignalSpy finished(&bench.run, &BulkRun::finished);
        bench.run.start();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bench.asked, QList<PlanId>({idOf(0), idOf(1), idOf(2), idOf(3), idOf(4)}));
        QCOMPARE(bench.run.count(State::Done), 5);
        QCOMPARE(bench.run.total(), 5);
        QCOMPARE(bench.state(5), State::Skipped);
        QCOMPARE(bench.run.phase(), BulkRun::Phase::Finished);
    }

    void nothingToDoIsDoneAtOnce()
    {
        Bench bench(0);
        const QSignalSpy finished(&bench.run, &BulkRun::finished);
        bench.run.start();
        QCOMPARE(finished.count(), 1);
    }

    void onlyAFewAreUnderWayAtATime()
    {
        Bench bench(10, FakeDesk::Delivery::Held);
        bench.run.start();
        QCOMPARE(bench.desk.heldCount(), 3);
        QCOMPARE(bench.run.count(State::Running), 3);
        QCOMPARE(bench.run.count(State::Waiting), 7);
        bench.desk.deliver();
        QCOMPARE(bench.run.count(State::Done), 10);
    }

    void aFailureDoesNotHoldUpTheOthers()
    {
        Bench bench(4);
        bench.refused = {idOf(1)};
        bench.run.start();
        QCOMPARE(bench.run.count(State::Done), 3);
        QCOMPARE(bench.state(1), State::Failed);
        QCOMPARE(bench.run.items().at(1).error.code, u"stripe_unavailable"_s);
        bench.refused.clear();
        bench.asked.clear();
        bench.run.retry();
        QCOMPARE(bench.asked, QList<PlanId>{idOf(1)}); // what is done is not done again
        QCOMPARE(bench.run.count(State::Done), 4);
    }

    void whatIsDoneStaysDoneWhenStopped()
    {
        Bench bench(10, FakeDesk::Delivery::Held);
        const QSignalSpy finished(&bench.run, &BulkRun::finished);
        bench.run.start();
        bench.run.stop();
        QCOMPARE(finished.count(), 0); // three are under way
        bench.desk.deliver();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bench.asked.size(), 3);
        QCOMPARE(bench.run.count(State::Done), 3);
        QCOMPARE(bench.run.count(State::Stopped), 7);
        bench.run.retry();
        bench.desk.deliver();
        QCOMPARE(bench.run.count(State::Done), 10);
        QCOMPARE(bench.asked.size(), 10);
    }

    void waitsAsLongAsTheServiceAsks()
    {
        Bench bench(5);
        bench.throttled = {idOf(1)};
        bench.run.start();
        QCOMPARE(bench.state(1), State::Waiting);
        QCOMPARE(bench.asked.size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(bench.run.phase(), BulkRun::Phase::Finished, 5000);
        QCOMPARE(bench.run.count(State::Done), 5);
        QCOMPARE(bench.asked.size(), 6); // the second one twice
    }

    void canBeStoppedWhileItWaits()
    {
        Bench bench(5);
        bench.throttled = {idOf(1)};
        bench.run.start();
        bench.run.stop();
        QCOMPARE(bench.run.phase(), BulkRun::Phase::Finished);
        QCOMPARE(bench.run.count(State::Done), 1);
        QCOMPARE(bench.run.count(State::Stopped), 4);
    }

    void endsWithTheSession()
    {
        Bench bench(5);
        bench.refused = {idOf(0)};
        bench.refusal = Error::Kind::Unauthenticated;
        bench.run.start();
        QCOMPARE(bench.asked.size(), 1);
        QCOMPARE(bench.run.count(State::Stopped), 4);
        QCOMPARE(bench.run.phase(), BulkRun::Phase::Finished);
    }

    void sendsNothingToTheOtherMode()
    {
        Bench bench(10, FakeDesk::Delivery::Held);
        bench.run.start();
        bench.desk.setMode(Mode::Live);
        bench.desk.deliver();
        QCOMPARE(bench.asked.size(), 3);
        QCOMPARE(bench.run.count(State::Stopped), 7);
        QCOMPARE(bench.run.phase(), BulkRun::Phase::Finished);
    }

    void takesBackWhatWasDoneFromTheEnd()
    {
        Bench bench(4);
        bench.refused = {idOf(2)};
        bench.run.start();
        BulkRun back(bench.desk);
        back.setItems(bench.run.undoItems());
        back.start();
        QCOMPARE(bench.undone, QList<PlanId>({idOf(3), idOf(1), idOf(0)}));
        QCOMPARE(back.undoItems().size(), 3); // and forth again
    }

    void hasNoUndoWhereSomethingIsFinal()
    {
        Bench bench(2);
        auto final = item(7);
        final.undo = {};
        bench.run.add(final);
        bench.run.start();
        QVERIFY(bench.run.undoItems().isEmpty());
    }

    void manyThousandsAreNoTrouble()
    {
        Bench bench(0);
        QList<BulkRun::Item> many;
        for (int i = 0; i < 100'000; ++i)
            many.append(item(i));
        bench.run.setItems(many);
        bench.run.start();
        QCOMPARE(bench.run.count(State::Done), 100'000);
    }
};

QTEST_GUILESS_MAIN(BulkRunTest)
#include "bulkrun_test.moc"
