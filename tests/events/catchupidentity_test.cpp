// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/catchupworld.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

/// A desk that was down ends with the very rows of one that was always on.
class CatchUpIdentityTest final : public QObject
{
    Q_OBJECT

    static void compare(const QStringList &content, const QStringList &expected)
    {
        for (const auto &line : expected)
            QVERIFY2(content.contains(line), qPrintable(u"missing: "_s + line.left(2000)));
        for (const auto &line : content)
            QVERIFY2(expected.contains(line), qPrintable(u"too much: "_s + line.left(2000)));
        QCOMPARE(content, expected);
    }

private Q_SLOTS:
    void afterFiveHundredEventsNothingDiffers_data()
    {
        QTest::addColumn<int>("cutAfterPages"); // -1: never
        QTest::newRow("in one go") << -1;
        QTest::newRow("killed after the first page") << 1;
        QTest::newRow("killed after the fourth page") << 4;
    }
    void afterFiveHundredEventsNothingDiffers()
    {
        QFETCH(int, cutAfterPages);
        CatchUpWorld world;
        const auto before = world.recorded();
        world.happen(500);
        QVERIFY(world.recorded() - before >= 500);
        const auto expected = CatchUpWorld::contentOf(*world.always);

        auto &desk = *world.other;
        QVERIFY(desk.house().start());
        world.deliverSome(desk);
        if (cutAfterPages >= 0) {
            world.stripe().addFault({.kind = Fault::Kind::DropBefore,
                                     .method = "GET",
                                     .pathPrefix = "/v1/events",
                                     .times = -1,
                                     .skip = cutAfterPages});
            desk.house().catchUp().runAll();
            QVERIFY(desk.count(u"tenants_stripeevent"_s) < world.always->count(u"tenants_stripeevent"_s));
            desk.reopen();
            world.stripe().clearFaults();
            QVERIFY(desk.house().start());
        }
        desk.clock.advance(60s); // past the pause after a failure
        desk.house().catchUp().runAll();
        QVERIFY(CatchUpWorld::settles(desk));
        compare(CatchUpWorld::contentOf(desk), expected);
    }
};

QTEST_GUILESS_MAIN(CatchUpIdentityTest)
#include "catchupidentity_test.moc"
