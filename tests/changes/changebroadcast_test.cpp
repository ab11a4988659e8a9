// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/changebroadcast.h"
#include "services/storage/database.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMutex>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using Change = std::pair<TenantId, Topic>;

namespace {

/// One process of several on the database.
class Peer final
{
public:
    Peer(TestDatabase &db, RandomSource &random)
        : m_database(std::move(*Database::open(db.url())))
        , broadcast(Channel::of(*m_database), random,
                    {.changed =
                         [this](TenantId tenant, Topic topic) {
                             const QMutexLocker lock(&m_mutex);
                             m_heard.append({tenant, topic});
                         },
                     .lostTrack = [this] { ++lost; }})
    {
    }

    QList<Change> heard() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_heard;
    }

    std::atomic<int> lost = 0;

private:
    const std::unique_ptr<Database> m_database;
    mutable QMutex m_mutex;
    QList<Change> m_heard;

public:
    ChangeBroadcast broadcast;
};

} // namespace

class ChangeBroadcastTest final : public QObject
{
    Q_OBJECT

    SeededRandom m_random;
    const TenantId m_acme{QUuid::createUuid()};
    const TenantId m_other{QUuid::createUuid()};

private Q_SLOTS:
    void theOthersHearAndWeDoNot()
    {
        TestDatabase db;
        Peer here(db, m_random);
        Peer there(db, m_random);
        for (auto *peer : {&here, &there})
            peer->broadcast.start();
        QTRY_VERIFY(here.broadcast.isHearing() && there.broadcast.isHearing());
        here.broadcast.publish(m_acme, Topic::Plans);
        QTRY_COMPARE(there.heard(), QList<Change>({{m_acme, Topic::Plans}}));
        there.broadcast.publish(m_other, Topic::ApiKeys);
        QTRY_COMPARE(here.heard(), QList<Change>({{m_other, Topic::ApiKeys}})); // and never its own
        QCOMPARE(there.heard().size(), 1);
        QCOMPARE(here.lost + there.lost, 0);
    }

    void aBurstIsToldInFewWords()
    {
        TestDatabase db;
        Peer here(db, m_random);
        Peer there(db, m_random);
        for (auto *peer : {&here, &there})
            peer->broadcast.start();
        QTRY_VERIFY(here.broadcast.isHearing() && there.broadcast.isHearing());
        for (int i = 0; i < 1000; ++i)
            here.broadcast.publish(m_acme, Topic::Events);
        here.broadcast.publish(m_acme, Topic::Users);
        QTRY_VERIFY(there.heard().contains(Change(m_acme, Topic::Users)));
        QVERIFY2(there.heard().size() < 100, QByteArray::number(there.heard().size()).constData());
    }

    void tooMuchToTellIsEverything()
    {
        TestDatabase db;
        Peer here(db, m_random);
        Peer there(db, m_random);
        there.broadcast.start();
        QTRY_VERIFY(there.broadcast.isHearing());
        for (size_t i = 0; i <= ChangeBroadcast::mostPending; ++i)
            here.broadcast.publish({QUuid::createUuid()}, Topic::Plans);
        here.broadcast.start();
        QTRY_COMPARE(there.lost.load(), 1);
        QCOMPARE(there.heard().size(), 0);
    }

    /// As a single call on the database does.
    void whoNeverStartedTellsWhenItStops()
    {
        TestDatabase db;
        Peer there(db, m_random);
        there.broadcast.start();
        QTRY_VERIFY(there.broadcast.isHearing());
        {
            Peer call(db, m_random);
            call.broadcast.publish(m_acme, Topic::Webhooks);
        }
        QTRY_COMPARE(there.heard(), QList<Change>({{m_acme, Topic::Webhooks}}));
    }

    void whoLosesTrackLooksAtAllAndHearsAgain()
    {
        TestDatabase db;
        Peer here(db, m_random);
        Peer there(db, m_random);
        for (auto *peer : {&here, &there})
            peer->broadcast.start();
        QTRY_VERIFY(here.broadcast.isHearing() && there.broadcast.isHearing());
        db.loseTrack();
        QTRY_VERIFY(here.lost == 1 && there.lost == 1);
        here.broadcast.publish(m_acme, Topic::Plans);
        QTRY_COMPARE(there.heard(), QList<Change>({{m_acme, Topic::Plans}}));
    }

    /// The figure that people feel. Bound loosely: this is no timed test.
    void itDoesNotTakeLong()
    {
        TestDatabase db;
        Peer here(db, m_random);
        Peer there(db, m_random);
        for (auto *peer : {&here, &there})
            peer->broadcast.start();
        QTRY_VERIFY(here.broadcast.isHearing() && there.broadcast.isHearing());
        QList<qint64> took;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            here.broadcast.publish(m_acme, Topic::Plans);
            QTRY_COMPARE_WITH_TIMEOUT(there.heard().size(), i + 1, 10'000);
            took.append(timer.elapsed());
        }
        std::ranges::sort(took);
        qInfo("heard after %lld ms in the median, %lld at most", took[took.size() / 2], took.last());
        QVERIFY(took[took.size() / 2] < 3'000);
    }
};

QTEST_GUILESS_MAIN(ChangeBroadcastTest)
#include "changebroadcast_test.moc"
