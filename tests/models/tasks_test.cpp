// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {

using State = TaskRecord::State;

class TasksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst()
    {
        const auto first = m_tasks->start(u"Export"_s);
        const auto second = m_tasks->start(u"Import"_s);

        QCOMPARE(m_tasks->rowCount(), 2);
        QCOMPARE(m_tasks->data(m_tasks->index(0), Qt::DisplayRole).toString(), u"Import"_s);
        QCOMPARE(m_tasks->runningCount(), 2);
        QVERIFY(m_tasks->record(0).startedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void tellsHowFarItIs()
    {
        auto task = m_tasks->start(u"Import"_s);
        const QSignalSpy changes(m_tasks.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(!m_tasks->record(0).total);

        task.setProgress(12, 120);
        task.setDetail(u"Plan 12"_s);
        task.setDetail(u"Plan 12"_s); // nothing new: nothing told

        QCOMPARE(m_tasks->record(0).done, 12);
        QCOMPARE(m_tasks->record(0).total, std::optional<qint64>(120));
        QCOMPARE(m_tasks->record(0).detail, u"Plan 12"_s);
        QCOMPARE(changes.count(), 2);
    }

    void showsMoreOfItselfWhileItRuns()
    {
        int shown = 0;
        auto task = m_tasks->start(u"Import"_s, {}, [&] { ++shown; });
        const auto other = m_tasks->start(u"Export"_s);
        QVERIFY(m_tasks->record(1).canBeShown);
        QVERIFY(!m_tasks->record(0).canBeShown);

        m_tasks->show(m_tasks->record(1).id);
        m_tasks->show(m_tasks->record(0).id);
        QCOMPARE(shown, 1);

        task.finish();
        QVERIFY(!m_tasks->record(1).canBeShown);
        m_tasks->show(m_tasks->record(1).id);
        QCOMPARE(shown, 1);
    }

    void staysWithItsOutcome_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("done") << State::Done;
        QTest::newRow("failed") << State::Failed;
        QTest::newRow("stopped") << State::Stopped;
    }
    void staysWithItsOutcome()
    {
        QFETCH(State, state);
        const QSignalSpy ends(m_tasks.get(), &Tasks::ended);
        auto task = m_tasks->start(u"Import"_s, [] {});

        state == State::Done ? task.finish(u"so"_s) : state == State::Failed ? task.fail(u"so"_s) : task.stop(u"so"_s);
        task.finish(u"later"_s);
        task.setDetail(u"later"_s);

        QCOMPARE(m_tasks->record(0).state, state);
        QCOMPARE(m_tasks->record(0).detail, u"so"_s);
        QVERIFY(m_tasks->record(0).endedAt.isValid());
        QVERIFY(!task.isRunning());
        QCOMPARE(m_tasks->runningCount(), 0);
        QCOMPARE(ends.count(), 1);
        QCOMPARE(ends.first().first().value<TaskRecord>().state, state);
    }

    void goesAwayAfterAWhile()
    {
        Tasks tasks(1ms);
        auto running = tasks.start(u"Export"_s);
        tasks.start(u"Import"_s).finish();
        QCOMPARE(tasks.rowCount(), 2);

        QTRY_COMPARE(tasks.rowCount(), 1);
        QCOMPARE(tasks.record(0).title, u"Export"_s);
    }

    void countsAsStoppedWhenItsHolderGoes()
    {
        {
            const auto task = m_tasks->start(u"Import"_s);
        }
        QCOMPARE(m_tasks->record(0).state, State::Stopped);
    }

    void movesWithItsHolder()
    {
        Task kept;
        QVERIFY(!kept.isRunning());
        {
            auto task = m_tasks->start(u"Import"_s);
            kept = std::move(task);
        }
        QVERIFY(kept.isRunning());

        kept = m_tasks->start(u"Export"_s); // the one before has nobody any more

        QCOMPARE(m_tasks->record(1).state, State::Stopped);
        QVERIFY(m_tasks->record(0).isRunning());
    }

    void outlivesItsList()
    {
        auto task = m_tasks->start(u"Import"_s);
        m_tasks.reset();

        task.setProgress(1);
        task.finish();

        QVERIFY(!task.isRunning());
    }

    void isAskedToStopOnce()
    {
        int asked = 0;
        auto task = m_tasks->start(u"Import"_s, [&] { ++asked; });
        const auto id = m_tasks->record(0).id;
        QVERIFY(!task.isStopRequested());

        m_tasks->requestStop(id);
        m_tasks->requestStop(id);
        m_tasks->requestStop(id + 1); // there is none

        QCOMPARE(asked, 1);
        QVERIFY(task.isRunning());
        QVERIFY(task.isStopRequested());
        QVERIFY(m_tasks->record(0).isStopping);
    }

    void mayEndWhileItIsAskedToStop()
    {
        Task task;
        task = m_tasks->start(u"Import"_s, [&] { task.stop(u"12 of 120 came in."_s); });

        m_tasks->requestStopOfAll();

        QCOMPARE(m_tasks->record(0).state, State::Stopped);
        QCOMPARE(m_tasks->record(0).detail, u"12 of 120 came in."_s);
    }

    void runsOnWhenItCannotBeStopped()
    {
        auto task = m_tasks->start(u"Catch up"_s);

        m_tasks->requestStopOfAll();

        QVERIFY(!m_tasks->record(0).isStoppable);
        QVERIFY(!task.isStopRequested());
    }

    void forgetsWhatHasEnded()
    {
        auto running = m_tasks->start(u"Export"_s);
        m_tasks->start(u"Import"_s).fail(u"No."_s);
        const auto last = m_tasks->start(u"Compare"_s);

        m_tasks->clearEnded();

        QCOMPARE(m_tasks->rowCount(), 2);
        QCOMPARE(m_tasks->record(1).title, u"Export"_s);
    }

    void init()
    {
        m_tasks = std::make_unique<Tasks>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tasks.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_tasks.reset();
    }

private:
    std::unique_ptr<Tasks> m_tasks;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace plandeck

QTEST_GUILESS_MAIN(plandeck::TasksTest)

#include "tasks_test.moc"
