// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synctimeline.h"

#include <QtTest/QtTest>

using namespace plandeck;

using Kind = SyncSpan::Kind;

namespace {

const QDateTime now(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

QDateTime daysAgo(int days)
{
    return now.addDays(-days);
}

SyncSpan span(Kind kind, int fromDaysAgo, int toDaysAgo, qint64 fetched = 0)
{
    return {.kind = kind, .from = daysAgo(fromDaysAgo), .to = daysAgo(toDaysAgo), .fetched = fetched};
}

SyncGap closedGap(int fromDaysAgo, int toDaysAgo, qint64 fetched)
{
    return {.from = daysAgo(fromDaysAgo), .to = daysAgo(toDaysAgo), .fetched = fetched, .closedAt = daysAgo(toDaysAgo)};
}

SyncGap openGap(int fromDaysAgo, int heardDaysAgo)
{
    return {.from = daysAgo(fromDaysAgo), .to = now, .missingFrom = daysAgo(heardDaysAgo), .missingTo = now};
}

} // namespace

class SyncTimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsKnownWhereNothingWasMissed()
    {
        QCOMPARE(syncTimeline({.checkedAt = now}, {}, now), QList<SyncSpan>({span(Kind::Known, 30, 0)}));
    }

    void whatWasNeverAskedForIsMissing()
    {
        QCOMPARE(syncTimeline({}, {}, now), QList<SyncSpan>({span(Kind::Missing, 30, 0)}));
        QCOMPARE(syncTimeline({.isRunning = true}, {}, now), QList<SyncSpan>({span(Kind::Running, 30, 0)}));
        QCOMPARE(syncTimeline({.heardUntil = daysAgo(3), .isRunning = true}, {}, now),
                 QList<SyncSpan>({span(Kind::Known, 30, 3), span(Kind::Running, 3, 0)}));
    }

    void anOpenGapIsMissingFromWhereTheCatchUpHasCome()
    {
        QCOMPARE(syncTimeline({.checkedAt = daysAgo(5)}, {openGap(5, 2)}, now),
                 QList<SyncSpan>({span(Kind::Known, 30, 2), span(Kind::Missing, 2, 0)}));
        QCOMPARE(syncTimeline({.checkedAt = daysAgo(5), .isRunning = true}, {openGap(5, 2)}, now),
                 QList<SyncSpan>({span(Kind::Known, 30, 2), span(Kind::Running, 2, 0)}));
    }

    void aClosedGapSaysWhatCameOfIt()
    {
        QCOMPARE(syncTimeline({.checkedAt = now}, {closedGap(4, 3, 12), closedGap(9, 8, 0)}, now),
                 QList<SyncSpan>({span(Kind::Known, 30, 4), span(Kind::Known, 4, 3, 12), span(Kind::Known, 3, 0)}));
    }

    void whatStripeTellsNoMoreIsLost()
    {
        auto gap = closedGap(45, 10, 7);
        gap.lostUntil = daysAgo(20);
        QCOMPARE(syncTimeline({.checkedAt = now}, {gap}, now),
                 QList<SyncSpan>({span(Kind::Lost, 30, 20), span(Kind::Known, 20, 10, 7), span(Kind::Known, 10, 0)}));
    }

    void gapsThatOverlapLeaveNoHoles()
    {
        const auto timeline =
            syncTimeline({.checkedAt = daysAgo(6)}, {openGap(6, 6), closedGap(8, 5, 2), closedGap(40, 35, 1)}, now);
        QCOMPARE(timeline.first().from, daysAgo(30));
        QCOMPARE(timeline.last().to, now);
        for (qsizetype i = 1; i < timeline.size(); ++i)
            QCOMPARE(timeline.at(i).from, timeline.at(i - 1).to);
    }
};

QTEST_GUILESS_MAIN(SyncTimelineTest)
#include "synctimeline_test.moc"
