// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/throttle.h"
#include "tests/support/fakeclock.h"

#include <QtCore/QThreadPool>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto address = u"192.0.2.7"_s;

int waitOf(const Result<> &result)
{
    return result ? 0 : result.error().retryAfter;
}

} // namespace

class ThrottleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soManyPassInAMinute()
    {
        FakeClock clock;
        RateLimit limit(clock, 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(limit.check(address));
            limit.count(address);
        }
        const auto refused = limit.check(address);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Throttled);
        QCOMPARE(refused.error().code, u"throttled"_s);
        QCOMPARE(refused.error().retryAfter, 60);
        clock.advance(59'001ms);
        QCOMPARE(waitOf(limit.check(address)), 1); // rounded up: whoever waits so long is let in
        clock.advance(999ms);
        QVERIFY(limit.check(address));
        limit.count(address);
        QVERIFY(limit.check(address)); // a window of its own again
    }

    void addressesDoNotShare()
    {
        FakeClock clock;
        RateLimit limit(clock, 1);
        limit.count(address);
        QVERIFY(!limit.check(address));
        QVERIFY(limit.check(u"192.0.2.8"_s));
        QVERIFY(limit.check(u"2001:db8::7"_s));
    }

    void ipv6CountsByItsNetwork()
    {
        FakeClock clock;
        RateLimit limit(clock, 1);
        limit.count(u"2001:db8:0:1::1"_s);
        QVERIFY(!limit.check(u"2001:db8:0:1:ffff:ffff:ffff:ffff"_s));
        QVERIFY(!limit.check(u"2001:0DB8:0000:0001::2"_s));
        QVERIFY(limit.check(u"2001:db8:0:2::1"_s));
    }

    void ourOwnDeskHasNoAddressAndNoLimit()
    {
        FakeClock clock;
        RateLimit limit(clock, 1);
        for (int i = 0; i < 5; ++i) {
            limit.count({});
            QVERIFY(limit.check({}));
            QVERIFY(limit.take({}));
        }
    }

    void howeverManyComeTogetherNoMorePass()
    {
        FakeClock clock;
        RateLimit limit(clock, 10);
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        std::atomic<int> passed = 0;
        for (int i = 0; i < 200; ++i)
            pool.start([&] { passed += limit.take(address) ? 1 : 0; });
        pool.waitForDone();
        QCOMPARE(passed, 10);
    }

    void aClockSetBackLocksNobodyOut()
    {
        FakeClock clock;
        RateLimit limit(clock, 1);
        BackOff backOff(clock, 1);
        limit.count(address);
        backOff.failed(address);
        QVERIFY(!limit.check(address));
        QVERIFY(!backOff.check(address));
        clock.advance(-1h);
        QVERIFY(limit.check(address));
        QVERIFY(backOff.check(address));
    }

    void memoryIsBounded()
    {
        FakeClock clock;
        RateLimit limit(clock, 1);
        BackOff backOff(clock, 1);
        const auto first = u"first"_s;
        limit.count(first);
        backOff.failed(first);
        QVERIFY(!limit.check(first));
        QVERIFY(!backOff.check(first));
        for (int i = 0; i < 100'000; ++i) {
            limit.count(QString::number(i));
            backOff.failed(QString::number(i));
        }
        QVERIFY(limit.check(first)); // forgotten rather than kept for ever
        QVERIFY(backOff.check(first));
    }

    void failuresMakeOneWaitLongerAndLonger()
    {
        FakeClock clock;
        BackOff backOff(clock);
        for (int i = 0; i < 4; ++i) {
            backOff.failed(address);
            QVERIFY(backOff.check(address));
        }
        for (const int wait : {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            backOff.failed(address);
            QCOMPARE(waitOf(backOff.check(address)), wait);
            clock.advance(std::chrono::seconds(wait));
            QVERIFY(backOff.check(address));
        }
        QVERIFY(backOff.check(u"other"_s));
    }

    void aSuccessOrAnHourForgets()
    {
        FakeClock clock;
        BackOff backOff(clock, 1);
        backOff.failed(address);
        backOff.failed(address);
        QCOMPARE(waitOf(backOff.check(address)), 2);
        backOff.succeeded(address);
        QVERIFY(backOff.check(address));
        backOff.failed(address);
        QCOMPARE(waitOf(backOff.check(address)), 1);
        clock.advance(1h);
        backOff.failed(address);
        QCOMPARE(waitOf(backOff.check(address)), 1);
    }
};

QTEST_GUILESS_MAIN(ThrottleTest)
#include "throttle_test.moc"
