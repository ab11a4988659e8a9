// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stripe/stripehouse.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

ScriptedAnswer cut()
{
    return {.kind = ScriptedAnswer::Kind::HangUpInBody};
}

QUrl closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

} // namespace

class StripeRetriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsAreRepeatedAsTheSdkDoes_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("500, then fine") << Answers{status(500), fine()} << 2 << true;
        QTest::newRow("503 twice, then fine") << Answers{status(503), status(503), fine()} << 3 << true;
        QTest::newRow("500 for ever") << Answers{status(500)} << 3 << false;
        QTest::newRow("409, then fine") << Answers{status(409), fine()} << 2 << true;
        QTest::newRow("409 for ever") << Answers{status(409)} << 3 << false;
        QTest::newRow("429 stops") << Answers{status(429), fine()} << 1 << false;
        QTest::newRow("429, should retry") << Answers{status(429, "Stripe-Should-Retry: true\r\n"), fine()} << 2 << true;
        QTest::newRow("400 stops") << Answers{status(400), fine()} << 1 << false;
        QTest::newRow("400, should retry") << Answers{status(400, "Stripe-Should-Retry: true\r\n"), fine()} << 2 << true;
        QTest::newRow("402 stops") << Answers{status(402), fine()} << 1 << false;
        QTest::newRow("500, should not") << Answers{status(500, "Stripe-Should-Retry: false\r\n"), fine()} << 1 << false;
        QTest::newRow("409, should not") << Answers{status(409, "Stripe-Should-Retry: false\r\n"), fine()} << 1 << false;
        QTest::newRow("hung up for ever") << Answers{ScriptedAnswer::hangUp()} << 3 << false;
        QTest::newRow("cut answer, then fine") << Answers{cut(), fine()} << 2 << true;
        QTest::newRow("cut answers for ever") << Answers{cut()} << 3 << false;
        QTest::newRow("redirect stops") << Answers{status(302, "Location: /elsewhere\r\n"), fine()} << 1 << false;
    }
    void attemptsAreRepeatedAsTheSdkDoes()
    {
        QFETCH(Answers, answers);
        QFETCH(int, attempts);
        QFETCH(bool, succeeds);
        StripeHouse house(answers);
        const auto reply = house.client.post(productCall());
        QCOMPARE(reply.has_value(), succeeds);
        QCOMPARE(house.client.log().entries().size(), attempts);
        const auto seen = house.server.seen();
        QVERIFY(seen.size() >= attempts); // Qt may repeat one that was hung up on
        for (const auto &request : seen) {
            QCOMPARE(request.headers.value("idempotency-key"), QByteArray("operation-7-product"));
            QCOMPARE(request.body, seen[0].body);
        }
    }

    void theLimitOfRetriesIsConfigured()
    {
        StripeHouse house({status(500)});
        auto config = configFor(house.server.url());
        config.maxRetries = 0;
        StripeClient client(std::move(config), house.clock, house.random);
        QVERIFY(!client.post(productCall()));
        QCOMPARE(house.server.seen().size(), 1);
    }

    void pausesDoubleUpToTheirCap()
    {
        struct HighDice final : RandomSource
        {
            void fill(std::span<unsigned char> bytes) override { std::ranges::fill(bytes, 0xff); }
        } high;
        struct LowDice final : RandomSource
        {
            void fill(std::span<unsigned char> bytes) override { std::ranges::fill(bytes, 0); }
        } low;
        const auto waitedWith = [](RandomSource &dice) {
            ScriptedServer server({status(500)});
            auto config = configFor(server.url());
            config.maxRetries = 4;
            config.firstPause = 20ms;
            config.longestPause = 60ms;
            SystemClock clock;
            StripeClient client(std::move(config), clock, dice);
            QElapsedTimer timer;
            timer.start();
            (void)client.post(productCall());
            return timer.elapsed();
        };
        const auto longest = waitedWith(high); // 20 + 40 + 60 + 60
        QVERIFY2(longest >= 180 && longest < 2'000, qPrintable(QString::number(longest)));
        const auto shortest = waitedWith(low); // 20 + 20 + 30 + 30
        QVERIFY2(shortest >= 100 && shortest < longest, qPrintable(QString::number(shortest)));
    }

    void aConnectionDroppedWhileReusedIsOneCallWithOneKey()
    {
        // Qt sends a request again by itself when a reused connection is dropped before the answer: POST too.
        StripeHouse house({fine(), ScriptedAnswer::hangUp(), ScriptedAnswer{.headers = "Idempotent-Replayed: true\r\n"}});
        QVERIFY(house.client.get({.path = u"/v1/account"_s}));
        const auto reply = house.client.post(productCall());
        QVERIFY(reply);
        QVERIFY(reply->isReplayed);

        const auto seen = house.server.seen();
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen[1].connection, seen[0].connection); // it was reused
        QCOMPARE(seen[1].headers.value("idempotency-key"), QByteArray("operation-7-product"));
        QCOMPARE(seen[2].headers.value("idempotency-key"), QByteArray("operation-7-product"));
        QCOMPARE(seen[2].body, seen[1].body);
    }

    /// Neither callers nor retries get past the limit; nobody fails for it.
    void callsWaitTheirTurn()
    {
        ScriptedServer server({status(500), fine()});
        auto config = configFor(server.url());
        config.limits = {.test = 3, .endpoint = 25};
        SystemClock clock;
        SystemRandom random;
        StripeClient client(std::move(config), clock, random);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            QVERIFY(client.post(productCall()));
        QCOMPARE(server.seen().size(), 6);
        QVERIFY2(timer.elapsed() >= 1'000 && timer.elapsed() < 1'900, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(client.log().entries().last().durationMs < 500); // the wait is not Stripe's
    }

    void waitingForATurnEndsWithTheProgram()
    {
        ScriptedServer server({fine()});
        auto config = configFor(server.url());
        config.limits = {.test = 1};
        SystemClock clock;
        SystemRandom random;
        StripeClient client(std::move(config), clock, random);
        QVERIFY(client.post(productCall()));
        client.shutDown();
        QElapsedTimer timer;
        timer.start();
        const auto late = client.post(productCall());
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"stripe_unavailable"_s);
        QVERIFY(!isOutcomeUnknown(late.error()));
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(server.seen().size(), 1);
    }

    void connectionsAreKept()
    {
        StripeHouse house({fine()});
        for (int i = 0; i < 5; ++i)
            QVERIFY(house.client.post(productCall()));
        for (const auto &request : house.server.seen())
            QCOMPARE(request.connection, 0);
    }

    void silenceEndsWithTheTimeOut()
    {
        StripeHouse house({ScriptedAnswer::silence(), ScriptedAnswer::silence(), fine()}, 300ms);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(house.client.post(productCall()));
        QCOMPARE(house.server.seen().size(), 3);
        QVERIFY(timer.elapsed() >= 550); // timers are 5 % coarse
        const auto entries = house.client.log().entries();
        QCOMPARE(entries[0].trouble, u"timed out"_s);
        QCOMPARE(entries[0].status, 0);
    }

    void withoutAnAnswerTheOutcomeIsKnownOrNot_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("hung up") << Answers{ScriptedAnswer::hangUp()} << true;
        QTest::newRow("silent") << Answers{ScriptedAnswer::silence()} << true;
        QTest::newRow("500") << Answers{status(500)} << true;
        QTest::newRow("429") << Answers{status(429)} << false;
        QTest::newRow("redirect") << Answers{status(302, "Location: /\r\n")} << true;
        QTest::newRow("500, then 429") << Answers{status(500), status(429)} << true;
        QTest::newRow("key in use") << Answers{ScriptedAnswer::error(409, R"({"error":{"code":"idempotency_key_in_use"}})")}
                                    << true;
    }
    void withoutAnAnswerTheOutcomeIsKnownOrNot()
    {
        QFETCH(Answers, answers);
        QFETCH(bool, isUnknown);
        StripeHouse house(answers, 300ms);
        const auto reply = house.client.post(productCall());
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Upstream);
        QCOMPARE(reply.error().code, u"stripe_unavailable"_s);
        QCOMPARE(isOutcomeUnknown(reply.error()), isUnknown);
        QVERIFY(!reply.error().stripe);
    }

    void whatIsFarTooMuchIsNotReadToItsEnd()
    {
        StripeHouse house({{.body = QByteArray(64 * 1024 * 1024, ' ')}});
        const auto reply = house.client.post(productCall());
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"stripe_unavailable"_s);
        QVERIFY(isOutcomeUnknown(reply.error()));
        QCOMPARE(house.client.log().entries().first().trouble, u"too large"_s);
    }

    void nobodyListeningIsAKnownOutcome()
    {
        SystemClock clock;
        SystemRandom random;
        StripeClient client(configFor(closedPort()), clock, random);
        const auto reply = client.post(productCall());
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"stripe_unavailable"_s);
        QVERIFY(!isOutcomeUnknown(reply.error()));
        QCOMPARE(client.log().entries().size(), 3);
    }

    void readsHaveNoOutcome()
    {
        StripeHouse house({status(500)});
        const auto reply = house.client.get({.path = u"/v1/account"_s});
        QCOMPARE(reply.error().code, u"stripe_unavailable"_s);
        QVERIFY(!isOutcomeUnknown(reply.error()));
    }
};

QTEST_GUILESS_MAIN(StripeRetriesTest)
#include "striperetries_test.moc"
