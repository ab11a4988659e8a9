// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The machine's clock is put right, forth or back, while the house works: nothing stays stuck, and nothing happens twice.
class ClockJumpsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreMadeOnceWhereverTheClockGoes_data() { jumps(); }
    void plansAreMadeOnceWhereverTheClockGoes()
    {
        QFETCH(const std::chrono::milliseconds, jump);
        TestHouse house;
        const auto anna = house.connected();
        const auto make = [&](const QString &name) {
            auto plan = TestHouse::pro();
            plan.name = name;
            return house.run(anna.owner, plan);
        };
        const auto first = make(u"First"_s);
        QVERIFY(first);
        house.clock.advance(jump);
        QVERIFY(make(u"Second"_s));
        QVERIFY(house.run(anna.owner, UpdatePlan{.id = first->id, .description = {u"Changed"_s}}));
        house.clock.advance(-jump);
        QVERIFY(make(u"Third"_s));
        (void)house.house().recovery().run(); // has nothing to do
        QCOMPARE(house.count(u"tenants_tenantplan"_s), 3);
        QCOMPARE(house.count(u"tenants_stripeoperation"_s, u"state <> 'applied'"_s), 0);
        QCOMPARE(house.count(u"tenants_tenantplan"_s, u"sync_state <> 'synced'"_s), 0);
    }

    void peopleComeInWhereverTheClockGoes_data() { jumps(); }
    void peopleComeInWhereverTheClockGoes()
    {
        QFETCH(const std::chrono::milliseconds, jump);
        TestHouse house;
        const auto anna = house.company();
        const auto signIn = [&](const QByteArray &password) {
            return house.run({.address = u"198.51.100.7"_s},
                             Login{.email = u"anna@acme.example"_s, .password = Secret(password)});
        };
        const auto isIn = [&](const Secret &access) {
            return house.house().authenticator().authenticate({.bearer = access.copy()}).has_value();
        };
        QVERIFY(!signIn("wrong wrong wrong")); // what is counted against her does not outlive its minute by the jump
        house.clock.advance(jump);
        if (jump > 0ms)
            QVERIFY(!isIn(anna.registration.tokens.access)); // an hour old by every clock
        const auto again = signIn("correct horse battery");
        QVERIFY2(again, qPrintable(again ? QString() : again.error().code));
        QVERIFY(isIn(again->access));
        house.clock.advance(-jump);
        const auto back = signIn("correct horse battery");
        QVERIFY2(back, qPrintable(back ? QString() : back.error().code));
        QVERIFY(isIn(back->access));
    }

private:
    static void jumps()
    {
        QTest::addColumn<std::chrono::milliseconds>("jump");
        QTest::newRow("two hours forth") << std::chrono::milliseconds(2h);
        QTest::newRow("a month forth") << std::chrono::milliseconds(30 * 24h);
        QTest::newRow("two hours back") << std::chrono::milliseconds(-2h);
        QTest::newRow("a year back") << std::chrono::milliseconds(-365 * 24h);
    }
};

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "clockjumps_test.moc"
