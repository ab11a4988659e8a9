// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/changefeed.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Topics = QList<Topic>;

class ChangeFeedTest final : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    SeededRandom m_random;
    const TenantId m_acme = newId<TenantId>(m_clock, m_random);
    const TenantId m_other = newId<TenantId>(m_clock, m_random);
    const QUuid m_session = QUuid::createUuid();

private Q_SLOTS:
    void tellsWhatChangedSinceTheCursor()
    {
        ChangeFeed feed(m_clock, m_random);
        feed.note(m_acme, Topic::Users);
        const auto first = feed.since(m_acme, {});
        QCOMPARE(first.topics, Topics());
        QVERIFY(!first.isEverything);
        QCOMPARE(feed.since(m_acme, first.cursor).topics, Topics());

        feed.note(m_acme, Topic::Webhooks);
        feed.note(m_acme, Topic::Plans);
        feed.note(m_acme, Topic::Plans);
        feed.note(m_other, Topic::Events);
        const auto second = feed.since(m_acme, first.cursor);
        QCOMPARE(second.topics, (Topics{Topic::Plans, Topic::Webhooks}));
        QCOMPARE(feed.since(m_acme, second.cursor).topics, Topics());
        QCOMPARE(feed.since(m_acme, first.cursor).topics, second.topics); // whose answer was lost asks again
    }

    void whatCannotBeKnownIsEverything_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("words") << u"yesterday"_s;
        QTest::newRow("two parts") << u"1.2"_s;
        QTest::newRow("four parts") << u"1.2.3.4"_s;
        QTest::newRow("no number") << u"0000000f.x.1700000000123"_s;
        QTest::newRow("a server that ended") << u"0000000f.9.1699999999000"_s;
    }
    void whatCannotBeKnownIsEverything()
    {
        QFETCH(const QString, cursor);
        ChangeFeed feed(m_clock, m_random);
        const auto news = feed.since(m_acme, cursor);
        QVERIFY(news.isEverything);
        QCOMPARE(news.topics.size(), qsizetype(allTopics.size()));
        QVERIFY(!feed.since(m_acme, news.cursor).isEverything);
    }

    void aCursorOfTheFutureIsNotBelieved()
    {
        ChangeFeed feed(m_clock, m_random);
        auto parts = feed.since(m_acme, {}).cursor.split(u'.');
        parts[1] = u"1000"_s;
        QVERIFY(feed.since(m_acme, parts.join(u'.')).isEverything);
    }

    void whenTrackIsLostEverythingMayHaveChanged()
    {
        ChangeFeed feed(m_clock, m_random);
        const auto before = feed.since(m_acme, {});
        feed.noteEverything();
        QVERIFY(feed.since(m_acme, before.cursor).isEverything);
        QVERIFY(!feed.since(m_acme, feed.since(m_acme, {}).cursor).isEverything);
    }

    void aClientGoesFromServerToServer()
    {
        ChangeFeed here(m_clock, m_random);
        ChangeFeed there(m_clock, m_random);
        m_clock.advance(10s);
        const auto cursor = here.since(m_acme, {}).cursor;
        m_clock.advance(1s);
        for (auto *feed : {&here, &there}) // each server hears of it
            feed->note(m_acme, Topic::Plans);
        m_clock.advance(10s);
        const auto news = there.since(m_acme, cursor);
        QCOMPARE(news.topics, Topics{Topic::Plans});
        QVERIFY(!news.isEverything);
        QCOMPARE(here.since(m_acme, news.cursor).topics, Topics());
    }

    void theClocksOfTwoServersMayDiffer()
    {
        FakeClock late(m_clock.nowMs() - 1500);
        ChangeFeed here(m_clock, m_random);
        ChangeFeed there(late, m_random);
        m_clock.advance(10s);
        late.advance(10s);
        const auto cursor = here.since(m_acme, {}).cursor;
        there.note(m_acme, Topic::Plans); // after the cursor, by a clock that says before
        QCOMPARE(there.since(m_acme, cursor).topics, Topics{Topic::Plans});
    }

    void whoeverWaitsIsWokenByTheNextChangeOfHisOwn()
    {
        ChangeFeed feed(m_clock, m_random);
        int woken = 0;
        const auto later = feed.next(m_acme, m_session, feed.since(m_acme, {}), 1000);
        QCOMPARE(later->patienceMs(), 1000);
        later->begin([&] { ++woken; });
        feed.note(m_other, Topic::Plans);
        QCOMPARE(woken, 0);
        feed.note(m_acme, Topic::Plans);
        feed.note(m_acme, Topic::Plans);
        QCOMPARE(woken, 1);
    }

    void aChangeBeforeHeBeganIsNotMissed_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::newRow("a change") << false;
        QTest::newRow("all") << true;
    }
    void aChangeBeforeHeBeganIsNotMissed()
    {
        QFETCH(const bool, isLost);
        ChangeFeed feed(m_clock, m_random);
        const auto later = feed.next(m_acme, m_session, feed.since(m_acme, {}), 1000);
        if (isLost)
            feed.noteEverything();
        else
            feed.note(m_acme, Topic::Plans);
        bool isWoken = false;
        later->begin([&] { isWoken = true; });
        QVERIFY(isWoken);
    }

    void whoHasGoneIsNotWoken()
    {
        ChangeFeed feed(m_clock, m_random);
        bool isWoken = false;
        auto later = feed.next(m_acme, m_session, feed.since(m_acme, {}), 1000);
        later->begin([&] { isWoken = true; });
        QCOMPARE(feed.waiting(), 1);
        later.reset();
        QCOMPARE(feed.waiting(), 0);
        feed.note(m_acme, Topic::Plans);
        QVERIFY(!isWoken);
    }

    void seatsAreLimited()
    {
        ChangeFeed feed(m_clock, m_random);
        const auto news = feed.since(m_acme, {});
        QList<std::shared_ptr<Later>> seats;
        for (int i = 0; i < ChangeFeed::mostPerSession; ++i)
            seats.append(feed.next(m_acme, m_session, news, 1000));
        QVERIFY(!seats.contains(nullptr));
        QVERIFY(!feed.next(m_acme, m_session, news, 1000));
        while (seats.size() < ChangeFeed::mostPerTenant)
            seats.append(feed.next(m_acme, QUuid::createUuid(), news, 1000));
        QVERIFY(!seats.contains(nullptr));
        QVERIFY(!feed.next(m_acme, QUuid::createUuid(), news, 1000));
        QVERIFY(feed.next(m_other, m_session, feed.since(m_other, {}), 1000));
        seats.removeFirst();
        QVERIFY(feed.next(m_acme, QUuid::createUuid(), news, 1000));
    }

    void memoryIsBounded()
    {
        ChangeFeed feed(m_clock, m_random);
        const auto cursor = feed.since(m_acme, {}).cursor;
        for (qsizetype i = 0; i <= ChangeFeed::mostTenants; ++i)
            feed.note({QUuid(uint(i), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}, Topic::Plans);
        QVERIFY(feed.since(m_acme, cursor).isEverything);
    }
};

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "changefeed_test.moc"
