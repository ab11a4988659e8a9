// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticewishes.h"

#include <QtTest/QtTest>

using namespace plandeck;

class NoticeWishesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopShowsWhatIsWanted_data()
    {
        QTest::addColumn<NoticeWishes>("wishes");
        QTest::addColumn<bool>("isInFront");
        QTest::addColumn<bool>("shown");
        QTest::newRow("as it comes") << NoticeWishes{} << false << true;
        QTest::newRow("in front") << NoticeWishes{} << true << false;
        QTest::newRow("in front too") << NoticeWishes{.areInFrontToo = true} << true << true;
        QTest::newRow("not at all") << NoticeWishes{.areOnDesktop = false, .areInFrontToo = true} << false << false;
        QTest::newRow("not this kind") << NoticeWishes{.unwanted = {NoticeKind::Events}} << false << false;
        QTest::newRow("not another kind") << NoticeWishes{.unwanted = {NoticeKind::Tasks}} << false << true;
        QTest::newRow("quiet") << NoticeWishes{.areHoursQuiet = true, .quietFrom = {12, 0}, .quietUntil = {13, 0}} << false
                               << false;
        QTest::newRow("other hours are quiet") << NoticeWishes{.areHoursQuiet = true} << false << true;
    }
    void theDesktopShowsWhatIsWanted()
    {
        QFETCH(NoticeWishes, wishes);
        QFETCH(bool, isInFront);
        QFETCH(bool, shown);
        QCOMPARE(wishes.showOnDesktop(NoticeKind::Events, isInFront, {12, 30}), shown);
    }

    void quietHoursMayGoOverMidnight_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("isQuiet");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("begins") << ten << seven << ten << true;
        QTest::newRow("midnight") << ten << seven << QTime(0, 0) << true;
        QTest::newRow("ends") << ten << seven << seven << false;
        QTest::newRow("by day") << ten << seven << QTime(12, 0) << false;
        QTest::newRow("within a day") << seven << ten << QTime(12, 0) << true;
        QTest::newRow("before it") << seven << ten << QTime(6, 59) << false;
        QTest::newRow("after it") << seven << ten << ten << false;
        QTest::newRow("no time at all") << ten << ten << ten << false;
    }
    void quietHoursMayGoOverMidnight()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, now);
        QFETCH(bool, isQuiet);
        NoticeWishes wishes{.areHoursQuiet = true, .quietFrom = from, .quietUntil = until};
        QCOMPARE(wishes.isQuietAt(now), isQuiet);
        wishes.areHoursQuiet = false;
        QVERIFY(!wishes.isQuietAt(now));
    }
};

QTEST_GUILESS_MAIN(NoticeWishesTest)
#include "noticewishes_test.moc"
