// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/inbox.h"

#include "services/domain/worker.h"

#include <QtCore/QMutex>
#include <QtTest/QTest>

#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<EventEffect> unavailable()
{
    return failed({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s, .detail = u"down"_s});
}

QStringList words(const QList<EventStep> &trace)
{
    QStringList list;
    for (const auto &step : trace)
        list.append(u"%1 %2 %3"_s.arg(wordOf(step.state)).arg(step.attempt).arg(step.note));
    return list;
}

/// A change that an effect makes, to see whether it was committed.
Result<EventOutcome> rename(Connection &db, const QString &name)
{
    return db.change(u"UPDATE tenants_tenant SET name = name || :name"_s, {{"name", name}}).map([](qint64) {
        return EventOutcome{.note = u"renamed"_s, .changed = Topic::Account};
    });
}

} // namespace

class EventWorkerTest final : public QObject
{
    Q_OBJECT

    static QString nameIn(Inbox &inbox) { return inbox.db.value(u"SELECT name FROM tenants_tenant"_s).toString(); }

private Q_SLOTS:
    void effectAndStateAreCommittedTogether()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &event) -> Result<EventEffect> {
            if (event.payload != Delivery{}.body() || event.accountId != u"acct_1" || event.attempts != 1)
                return unavailable();
            return [](Connection &db) { return rename(db, u"!"_s); };
        });
        QVERIFY(inbox.deliver(Delivery{}));
        inbox.clock.advance(2s);
        QCOMPARE(inbox.worker->drain(), 1);
        const auto event = inbox.event();
        QCOMPARE(event.state, EventState::Done);
        QCOMPARE(event.attempts, 1);
        QCOMPARE(event.lastError, QString());
        QCOMPARE(event.processedAt, std::optional(inbox.clock.nowUtc()));
        QVERIFY(!event.nextAttemptAt);
        QCOMPARE(event.trace, (QList<EventStep>{{inbox.clock.nowUtc(), EventState::Done, 1, u"renamed"_s}}));
        QCOMPARE(nameIn(inbox), u"Acme!"_s);
        QCOMPARE(inbox.changes.told,
                 (QList<std::pair<TenantId, Topic>>{
                     {inbox.tenant, Topic::Events}, {inbox.tenant, Topic::Account}, {inbox.tenant, Topic::Events}}));
        QCOMPARE(inbox.worker->drain(), 0);
    }

    void anEffectThatFailsLeavesNothing()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, [](const TakenEvent &) -> Result<EventEffect> {
            return [](Connection &db) -> Result<EventOutcome> {
                (void)rename(db, u"!"_s);
                return failed({.kind = Error::Kind::Conflict, .code = u"event_overtaken"_s});
            };
        });
        QVERIFY(inbox.deliver(Delivery{}));
        inbox.worker->drain();
        QCOMPARE(nameIn(inbox), u"Acme"_s);
        QCOMPARE(inbox.event().state, EventState::Failed);
        QCOMPARE(inbox.event().lastError, u"event_overtaken"_s);
    }

    void aFailureIsTriedAgainLaterAndLater()
    {
        Inbox inbox;
        int tries = 0;
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &) -> Result<EventEffect> {
            return ++tries < 4 ? unavailable() : nothingToDo(u"at_last"_s);
        });
        QVERIFY(inbox.deliver(Delivery{}));
        qint64 least = 5;
        for (int attempt = 1; attempt < 4; ++attempt, least *= 4) {
            QCOMPARE(inbox.worker->drain(), 1);
            const auto event = inbox.event();
            QCOMPARE(event.state, EventState::Failed);
            QCOMPARE(event.attempts, attempt);
            QCOMPARE(event.lastError, u"stripe_unavailable"_s);
            QVERIFY(event.nextAttemptAt);
            const auto pause = inbox.clock.nowUtc().msecsTo(*event.nextAttemptAt);
            QVERIFY2(pause >= least * 1000 && pause <= least * 1250, qPrintable(QString::number(pause)));
            inbox.clock.advance(std::chrono::milliseconds(pause - 1));
            QCOMPARE(inbox.worker->drain(), 0); // not yet
            inbox.clock.advance(1ms);
        }
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(inbox.event().state, EventState::Done);
        QCOMPARE(inbox.event().lastError, QString());
        QCOMPARE(words(inbox.event().trace), QStringList({u"failed 1 stripe_unavailable"_s, u"failed 2 stripe_unavailable"_s,
                                                          u"failed 3 stripe_unavailable"_s, u"done 4 at_last"_s}));
    }

    void whatFailsTooOftenIsDeadUntilSomebodyRetriesIt()
    {
        Inbox inbox;
        bool isUp = false;
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &) -> Result<EventEffect> {
            return isUp ? nothingToDo(u"done_now"_s) : unavailable();
        });
        QVERIFY(inbox.deliver(Delivery{}));
        for (int attempt = 1; attempt <= EventWorker::mostAttempts; ++attempt) {
            QCOMPARE(inbox.worker->drain(), 1);
            inbox.clock.advance(2h);
        }
        const auto dead = inbox.event();
        QCOMPARE(dead.state, EventState::Dead);
        QCOMPARE(dead.attempts, EventWorker::mostAttempts);
        QVERIFY(!dead.nextAttemptAt);
        QCOMPARE(inbox.worker->drain(), 0);

        isUp = true;
        const auto arrivals = inbox.arrivals.load();
        const auto retried = inbox.service->handle(inbox.owner, RetryEvent{.id = dead.id});
        QVERIFY(retried);
        QCOMPARE(retried->state, EventState::Stored);
        QCOMPARE(retried->attempts, 0);
        QCOMPARE(inbox.arrivals, arrivals + 1);
        QCOMPARE(inbox.db.value(u"SELECT count(*) FROM tenants_auditentry WHERE action = 'events.retry'"_s).toInt(), 1);
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(inbox.event().state, EventState::Done);
        QCOMPARE(words(inbox.event().trace).mid(EventWorker::mostAttempts - 1),
                 QStringList({u"dead 8 stripe_unavailable"_s, u"stored 0 retried_by_hand"_s, u"done 1 done_now"_s}));
    }

    void aFailedOneCanBeRetriedBeforeItsTime()
    {
        Inbox inbox;
        int tries = 0;
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &) -> Result<EventEffect> {
            return ++tries < 2 ? unavailable() : nothingToDo(u"fine"_s);
        });
        QVERIFY(inbox.deliver(Delivery{}));
        inbox.worker->drain();
        QVERIFY(inbox.service->handle(inbox.owner, RetryEvent{.id = inbox.event().id}));
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(inbox.event().state, EventState::Done);
    }

    void oneBadEventHoldsNobodyUp()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, [](const TakenEvent &) { return unavailable(); });
        inbox.handlers.add(u"product.*"_s, [](const TakenEvent &) -> Result<EventEffect> { return nothingToDo(u"fine"_s); });
        for (int i = 0; i < 30; ++i)
            QVERIFY(inbox.deliver(
                Delivery{.id = u"evt_%1"_s.arg(i), .type = i % 3 == 0 ? u"account.updated"_s : u"product.updated"_s}));
        QCOMPARE(inbox.worker->drain(), 30);
        QCOMPARE(inbox.count(u"state = 'done'"_s), 20);
        QCOMPARE(inbox.count(u"state = 'failed'"_s), 10);
    }

    /// A process died in the middle: another takes over when the lease ends, and not before.
    void whatADeadProcessHeldIsTakenOver()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s,
                           [](const TakenEvent &) -> Result<EventEffect> { return nothingToDo(u"fine"_s); });
        QVERIFY(inbox.deliver(Delivery{}));
        const EventQueue lost(inbox.clock);
        QVERIFY(*inbox.db->transaction([&](Connection &db) { return lost.take(db); }));
        inbox.db.execute(u"UPDATE tenants_stripeevent SET worker = 'another-machine/1#1#1'"_s);
        QCOMPARE(inbox.state(), u"processing"_s);
        QCOMPARE(inbox.worker->drain(), 0);
        inbox.clock.advance(std::chrono::seconds(EventQueue::leaseSecs));
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(inbox.event().state, EventState::Done);
        QCOMPARE(inbox.event().attempts, 2);
    }

    /// On this machine one need not wait: that process is known to be gone.
    void whatAProcessOfThisMachineHeldIsFreeAtOnceWhenItIsGone()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s,
                           [](const TakenEvent &) -> Result<EventEffect> { return nothingToDo(u"fine"_s); });
        QVERIFY(inbox.deliver(Delivery{}));
        const EventQueue lost(inbox.clock);
        QVERIFY(*inbox.db->transaction([&](Connection &db) { return lost.take(db); }));
        const QString gone = workerName().section(u'#', 0, 0) + u"#4194399#1"_s; // above every pid there is
        inbox.db.execute(u"UPDATE tenants_stripeevent SET worker = '%1'"_s.arg(gone));
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(inbox.event().state, EventState::Done);
    }

    void severalWhoTakeShareTheEvents()
    {
        constexpr int events = 40;
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s,
                           [](const TakenEvent &) -> Result<EventEffect> { return nothingToDo(u"fine"_s); });
        for (int i = 0; i < events; ++i)
            QVERIFY(inbox.deliver(Delivery{.id = u"evt_%1"_s.arg(i)}));
        QMutex mutex;
        QSet<StripeEventId> taken;
        int count = 0;
        std::vector<std::thread> workers;
        for (int i = 0; i < 4; ++i)
            workers.emplace_back([&] {
                const EventQueue queue(inbox.clock);
                while (const auto event =
                           inbox.db->transaction([&](Connection &db) { return queue.take(db); }).value_or(std::nullopt)) {
                    const QMutexLocker lock(&mutex);
                    taken.insert(event->id);
                    ++count;
                }
            });
        for (auto &worker : workers)
            worker.join();
        QCOMPARE(count, events); // none left, though all looked at once
        QCOMPARE(taken.size(), events); // and none twice
    }

    void anEventThatKillsItsHandlersDies()
    {
        Inbox inbox;
        int tries = 0;
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &) { return ++tries, unavailable(); });
        QVERIFY(inbox.deliver(Delivery{}));
        const EventQueue lost(inbox.clock);
        for (int i = 0; i < EventWorker::mostAttempts; ++i) {
            QVERIFY(*inbox.db->transaction([&](Connection &db) { return lost.take(db); }));
            inbox.clock.advance(std::chrono::seconds(EventQueue::leaseSecs));
        }
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(tries, 0);
        QCOMPARE(inbox.event().state, EventState::Dead);
        QCOMPARE(inbox.event().lastError, u"worker_lost"_s);
    }

    /// Whoever was too slow changes nothing: the event is another's by now.
    void aLostLeaseUndoesTheEffect()
    {
        Inbox inbox;
        bool isFirst = true;
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &) -> Result<EventEffect> {
            if (std::exchange(isFirst, false)) { // while this one dawdles, its lease runs out and another handles the event
                inbox.clock.advance(std::chrono::seconds(EventQueue::leaseSecs));
                const auto other = inbox.anotherWorker(*inbox.db);
                if (other->drain() != 1)
                    return unavailable();
                return [](Connection &db) { return rename(db, u" late"_s); };
            }
            return [](Connection &db) { return rename(db, u" in time"_s); };
        });
        QVERIFY(inbox.deliver(Delivery{}));
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(nameIn(inbox), u"Acme in time"_s);
        QCOMPARE(words(inbox.event().trace), QStringList({u"done 2 renamed"_s}));
    }

    /// And does not close it under the other's hands.
    void anEventThatSomebodyElseHoldsIsLeftToThem()
    {
        Inbox inbox;
        const EventQueue other(inbox.clock);
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &) -> Result<EventEffect> {
            inbox.clock.advance(std::chrono::seconds(EventQueue::leaseSecs));
            const auto taken = inbox.db->transaction([&](Connection &db) { return other.take(db); });
            if (!taken || !*taken)
                return unavailable();
            return [](Connection &db) { return rename(db, u" late"_s); };
        });
        QVERIFY(inbox.deliver(Delivery{}));
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(nameIn(inbox), u"Acme"_s);
        QCOMPARE(inbox.event().state, EventState::Processing);
        QCOMPARE(inbox.event().attempts, 2);
        QVERIFY(inbox.event().trace.isEmpty());
    }

    /// Two processes, each with its own connections, on one database.
    void twoWorkersNeverHandleOneEventTwice()
    {
        Inbox inbox;
        QMutex mutex;
        QHash<QString, int> handled;
        inbox.handlers.add(u"account.updated"_s, [&](const TakenEvent &event) -> Result<EventEffect> {
            const QMutexLocker lock(&mutex);
            ++handled[event.id.text()];
            return nothingToDo(u"fine"_s);
        });
        constexpr int many = 60;
        for (int i = 0; i < many; ++i)
            QVERIFY(inbox.deliver(Delivery{.id = u"evt_%1"_s.arg(i)}));
        const auto second = Database::open(inbox.db.url());
        QVERIFY(second);
        std::atomic<int> sum = 0;
        const auto work = [&](Database &database) {
            const auto worker = inbox.anotherWorker(database);
            for (int found = 1; found > 0; sum += found)
                found = worker->drain();
            database.release();
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(work, std::ref(i % 2 == 0 ? *inbox.db : **second));
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(handled.size(), many);
        QVERIFY(std::ranges::all_of(handled, [](int times) { return times == 1; }));
        QCOMPARE(sum, many);
        QCOMPARE(inbox.count(u"state = 'done' AND attempts = 1"_s), many);
    }

    void aNudgeIsEnough()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s,
                           [](const TakenEvent &) -> Result<EventEffect> { return nothingToDo(u"fine"_s); });
        inbox.worker->start();
        for (int i = 0; i < 3; ++i) { // far sooner than it looks by itself
            const auto id = u"evt_%1"_s.arg(i);
            QVERIFY(inbox.deliver(Delivery{.id = id}));
            inbox.worker->nudge();
            QTRY_COMPARE_WITH_TIMEOUT(inbox.state(id), u"done"_s, 3000);
        }
        inbox.worker->stop();
        QVERIFY(inbox.deliver(Delivery{.id = u"evt_late"_s}));
        inbox.worker->nudge();
        QCOMPARE(inbox.state(u"evt_late"_s), u"stored"_s); // nobody works any more
        inbox.worker->start(); // as after a restart
        QTRY_COMPARE(inbox.state(u"evt_late"_s), u"done"_s);
        inbox.worker->stop();
    }
};

QTEST_GUILESS_MAIN(EventWorkerTest)
#include "eventworker_test.moc"
