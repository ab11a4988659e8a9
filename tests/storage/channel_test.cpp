// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/channel.h"
#include "services/storage/database.h"
#include "services/storage/sqlitechannel.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QTest>

#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longMs = 10'000; // for what is there at once

/// Another process, as far as the database can see.
struct Peer
{
    explicit Peer(TestDatabase &db)
        : database(std::move(*Database::open(db.url())))
        , channel(Channel::of(*database))
    {
        if (!channel->open())
            qFatal("the channel cannot be opened");
    }

    std::unique_ptr<Database> database;
    std::unique_ptr<Channel> channel;

    /// All that comes until this message.
    QStringList until(const QString &last)
    {
        QStringList all;
        while (!all.contains(last)) {
            const auto heard = channel->receive(longMs);
            if (!heard || heard->isEmpty())
                break;
            all += *heard;
        }
        return all;
    }
};

} // namespace

class ChannelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyHearsInOrder()
    {
        TestDatabase db;
        Peer first(db);
        Peer second(db);
        QVERIFY(first.channel->send({u"one"_s, u"two ünï"_s}));
        QVERIFY(first.channel->send({u"three"_s}));
        const QStringList all{u"one"_s, u"two ünï"_s, u"three"_s};
        QCOMPARE(second.until(u"three"_s), all);
        QCOMPARE(first.until(u"three"_s), all); // also who said it
    }

    void whatWasSaidBeforeIsNotHeard()
    {
        TestDatabase db;
        Peer first(db);
        QVERIFY(first.channel->send({u"before"_s}));
        Peer second(db);
        QVERIFY(first.channel->send({u"after"_s}));
        QCOMPARE(second.until(u"after"_s), QStringList{u"after"_s});
    }

    void nothingIsHeardWhereNothingIsSaid()
    {
        TestDatabase db;
        Peer peer(db);
        const auto heard = peer.channel->receive(1);
        QVERIFY(heard);
        QCOMPARE(*heard, QStringList());
    }

    void otherWorkOnTheDatabaseIsNoMessage()
    {
        TestDatabase db;
        Peer peer(db);
        db.execute(u"UPDATE plandeck_schema SET version = version"_s);
        QCOMPARE(*peer.channel->receive(1), QStringList());
    }

    void whoWaitsCanBeWoken()
    {
        TestDatabase db;
        Peer peer(db);
        peer.channel->wake(); // before or while it waits is the same
        QVERIFY(peer.channel->receive(600'000));
        std::thread other([&] { peer.channel->wake(); });
        QVERIFY(peer.channel->receive(600'000));
        other.join();
    }

    void whoHasLostTrackIsToldAndMayBeginAnew()
    {
        TestDatabase db;
        Peer peer(db);
        db.loseTrack();
        QTRY_VERIFY(!peer.channel->receive(100));
        QVERIFY(peer.channel->open());
        QVERIFY(peer.channel->send({u"found"_s}));
        QCOMPARE(peer.until(u"found"_s), QStringList{u"found"_s});
    }

    /// PostgreSQL keeps what is not yet heard; a file does not grow for somebody who may never come back.
    void whoWasAsleepHearsAllOrIsTold()
    {
        TestDatabase db;
        Peer asleep(db);
        Peer awake(db);
        QStringList many;
        for (int i = 0; i <= SqliteChannel::kept; ++i)
            many.append(QString::number(i));
        QVERIFY(awake.channel->send(many));
        if (TestDatabase::engine() == Engine::Postgres) {
            QCOMPARE(asleep.until(many.last()), many);
            return;
        }
        QCOMPARE(asleep.channel->receive(longMs).error().code, u"messages_missed"_s);
        QVERIFY(asleep.channel->open());
        QVERIFY(awake.channel->send({u"again"_s}));
        QCOMPARE(asleep.until(u"again"_s), QStringList{u"again"_s});
        QCOMPARE(db.value(u"SELECT count(*) FROM plandeck_message"_s).toLongLong(), SqliteChannel::kept);
    }
};

QTEST_GUILESS_MAIN(ChannelTest)
#include "channel_test.moc"
