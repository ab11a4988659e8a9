// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stripe/stripehouse.h"

#include <QtTest/QtTest>

#include <thread>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class StripeThreadsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyThreadsGetTheirOwnAnswers()
    {
        ScriptedServer server(
            [](const SeenRequest &request, int) { return ScriptedAnswer{.body = "\"" + request.target + "\""}; });
        SystemClock clock;
        SystemRandom random;
        StripeClient client(configFor(server.url()), clock, random);
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread)
            threads.emplace_back([&client, &wrong, thread] {
                for (int i = 0; i < 25; ++i) {
                    const auto path = u"/v1/%1-%2"_s.arg(thread).arg(i);
                    const auto reply = client.get({.path = path});
                    wrong += !reply || reply->body != "\"" + path.toLatin1() + "\"";
                }
            });
        threads.clear();
        QCOMPARE(wrong, 0);
        QCOMPARE(server.seen().size(), 200);
    }

    void waitingForALaneIsNotTimedOut()
    {
        // Nine calls of 6 lanes: three wait a whole time-out before they are sent.
        ScriptedServer server([](const SeenRequest &request, int) {
            return request.target.startsWith("/v1/slow") ? ScriptedAnswer::silence() : ScriptedAnswer();
        });
        SystemClock clock;
        SystemRandom random;
        auto config = configFor(server.url());
        config.timeout = 600ms;
        config.maxRetries = 0;
        StripeClient client(std::move(config), clock, random);
        std::vector<std::jthread> slow;
        for (int i = 0; i < 6; ++i)
            slow.emplace_back([&client] { (void)client.get({.path = u"/v1/slow"_s}); });
        QVERIFY(server.waitForRequests(6));
        std::atomic<int> answered = 0;
        std::vector<std::jthread> quick;
        for (int i = 0; i < 3; ++i)
            quick.emplace_back([&] { answered += client.get({.path = u"/v1/quick"_s}).has_value(); });
        quick.clear();
        QCOMPARE(answered, 3);
    }

    void goingAwayEndsCallsUnderWay_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("attemptsEnded"); // before
        QTest::newRow("waiting for answers") << Answers{ScriptedAnswer::silence()} << 4 << 0;
        QTest::newRow("waiting for a lane") << Answers{ScriptedAnswer::silence()} << 10 << 0;
        QTest::newRow("waiting to try again") << Answers{status(500)} << 4 << 4;
    }
    void goingAwayEndsCallsUnderWay()
    {
        QFETCH(Answers, answers);
        QFETCH(int, calls);
        QFETCH(int, attemptsEnded);
        ScriptedServer server(answers);
        SystemClock clock;
        SystemRandom random;
        auto config = configFor(server.url());
        config.timeout = 60s;
        config.firstPause = 60s;
        config.longestPause = 60s;
        auto client = std::make_unique<StripeClient>(std::move(config), clock, random);
        std::atomic<int> ended = 0;
        std::atomic<int> begun = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < calls; ++i)
            threads.emplace_back([&, at = client.get()] {
                ++begun;
                const auto reply = at->post(productCall());
                ended += !reply && reply.error().code == u"stripe_unavailable"_s;
            });
        QVERIFY(server.waitForRequests(std::min(calls, 6)));
        QTRY_COMPARE(begun, calls);
        QTRY_COMPARE(client->callsUnderWay(), calls);
        QTRY_COMPARE(client->log().entries().size(), attemptsEnded);
        QElapsedTimer timer;
        timer.start();
        client.reset();
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        threads.clear();
        QCOMPARE(ended, calls);
    }
};

QTEST_GUILESS_MAIN(StripeThreadsTest)
#include "stripethreads_test.moc"
