// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/periodic.h"

#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

using namespace plandeck;

namespace {

constexpr int never = 3'600'000; // milliseconds: not again in this test
constexpr int patience = 10'000;

} // namespace

class PeriodicTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobRunsAtOnceAndAgain()
    {
        QSemaphore runs;
        Periodic periodic;
        periodic.add(1, [&] { runs.release(); });
        periodic.start();
        QVERIFY(runs.tryAcquire(3, patience));
    }

    void eachHasItsOwnPace()
    {
        QSemaphore quick;
        std::atomic<int> slow = 0;
        Periodic periodic;
        periodic.add(never, [&] { ++slow; });
        periodic.add(1, [&] { quick.release(); });
        periodic.start();
        QVERIFY(quick.tryAcquire(5, patience));
        QCOMPARE(slow, 1);
    }

    void jobsRunOneAfterTheOther()
    {
        QSemaphore runs;
        std::atomic<int> inside = 0;
        std::atomic<int> most = 0;
        Periodic periodic;
        for (int i = 0; i < 4; ++i)
            periodic.add(1, [&] {
                most = std::max<int>(most, ++inside);
                std::this_thread::yield();
                --inside;
                runs.release();
            });
        periodic.start();
        QVERIFY(runs.tryAcquire(40, patience));
        periodic.stop();
        QCOMPARE(most, 1);
    }

    void stoppingWaitsForTheJobThatRunsAndForNoOther()
    {
        QSemaphore begun;
        QSemaphore goOn;
        std::atomic<bool> isDone = false;
        Periodic periodic;
        periodic.add(never, [&] {
            begun.release();
            goOn.acquire();
            isDone = true;
        });
        periodic.start();
        QVERIFY(begun.tryAcquire(1, patience));
        std::thread other([&] { goOn.release(); });
        periodic.stop();
        QVERIFY(isDone);
        other.join();
        QElapsedTimer timer;
        timer.start();
        periodic.start();
        goOn.release();
        QVERIFY(begun.tryAcquire(1, patience)); // and it may start again
        periodic.stop(); // which does not wait for the hour to pass
        periodic.stop();
        QVERIFY(timer.elapsed() < patience);
    }

    void withoutJobsItEnds()
    {
        Periodic periodic;
        periodic.stop(); // never started
        periodic.start();
        periodic.stop();
    }
};

QTEST_GUILESS_MAIN(PeriodicTest)
#include "periodic_test.moc"
