// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/server.h"
#include "tests/http/rawclient.h"
#include "tests/http/testhandler.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using End = RawClient::End;

namespace {

constexpr int clientThreads = 8;

/// Runs the call in several threads at once, each with its number.
template<typename Call>
void inThreads(const Call &call)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < clientThreads; ++i)
        threads.emplace_back(call, i);
    for (auto &thread : threads)
        thread.join();
}

} // namespace

/// Many clients, rude ones, and the end of the server under them.
class HttpLoadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allLoopsServe()
    {
        TestHandler handler;
        HttpServer server(handler, {.loops = 3});
        QVERIFY(server.start());
        for (int i = 0; i < 300 && handler.threads() < 3; ++i) { // the kernel spreads connections by a hash
            RawClient client(server.port());
            QCOMPARE(client.ask(get("/"))->status, 200);
        }
        QCOMPARE(handler.threads(), 3);
    }

    void concurrentClientsGetTheirOwnAnswers()
    {
        TestHandler handler;
        HttpServer server(handler, {.loops = 2, .poolThreads = 4});
        QVERIFY(server.start());
        std::atomic<int> wrong{0};
        inThreads([&](int number) {
            RawClient client(server.port());
            for (int i = 0; i < 200; ++i) {
                const QByteArray body = QByteArray::number(number * 1000 + i).repeated(1 + i);
                const auto answer = client.ask(post(i % 3 ? "/pooled" : "/", body));
                if (!answer || answer->body != body)
                    ++wrong;
            }
        });
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(server.counters().served, quint64(clientThreads * 200));
        QTRY_COMPARE(server.counters().open, 0);
    }

    void anAnswerWhoseClientIsGoneIsAbandoned_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::newRow("closed") << false;
        QTest::newRow("reset") << true;
    }

    void anAnswerWhoseClientIsGoneIsAbandoned()
    {
        QFETCH(const bool, isReset);
        TestHandler handler;
        HttpServer server(handler, {.loops = 1, .poolThreads = 1});
        QVERIFY(server.start());
        {
            RawClient client(server.port());
            client.send(get("/pooled/wait"));
            QTRY_COMPARE(handler.running.load(), 1);
            if (isReset)
                client.reset();
        }
        QTRY_COMPARE(server.counters().open, 0);
        handler.gate.release();
        QTRY_COMPARE(server.counters().abandoned, 1);
        QCOMPARE(server.counters().served, 0);
        RawClient next(server.port());
        QCOMPARE(next.ask(get("/pooled"))->status, 200);
    }

    void hangingUpAtAnyMomentHarmsNobody()
    {
        TestHandler handler;
        HttpServer server(handler, {.loops = 2, .poolThreads = 4});
        QVERIFY(server.start());
        const QByteArray first = post("/pooled", QByteArray(2000, 'x'));
        const QByteArray whole = first + get("/") + get("/big") + post("/heavy", "y");
        std::atomic<int> failures{0};
        inThreads([&](int number) {
            QRandomGenerator random(quint32(number) + 1);
            for (int i = 0; i < 150; ++i) {
                RawClient rude(server.port());
                const auto cut = random.bounded(int(whole.size()));
                rude.send(whole.first(cut));
                if (cut > first.size() && random.bounded(3) == 0)
                    rude.readAnswer();
                if (random.bounded(2) == 0)
                    rude.reset();
                if (i % 10 == 0) {
                    RawClient polite(server.port());
                    if (!polite.ask(get("/pooled")))
                        ++failures;
                }
            }
        });
        QCOMPARE(failures.load(), 0);
        QTRY_COMPARE(server.counters().open, 0);
    }

    void stoppingLetsARunningRequestEnd()
    {
        TestHandler handler;
        HttpServer server(handler, {.loops = 2, .poolThreads = 1});
        QVERIFY(server.start());
        const quint16 port = server.port();
        RawClient idle(port);
        QVERIFY(idle.ask(get("/")));
        RawClient half(port);
        half.send("GET / HT");
        RawClient client(port);
        client.send(get("/pooled/wait"));
        QTRY_COMPARE(handler.running.load(), 1);

        std::optional<RawAnswer> answer;
        End idleEnd = End::StillOpen;
        bool isDeaf = false;
        std::thread outside([&] {
            idleEnd = idle.readToEnd(); // first of all
            isDeaf = !RawClient(port).ask(get("/"));
            handler.gate.release();
            answer = client.readAnswer();
            client.close();
        });
        QElapsedTimer since;
        since.start();
        server.stop(10'000);
        outside.join();
        QVERIFY(since.elapsed() < 5000);
        QCOMPARE(idleEnd, End::Closed);
        QVERIFY(isDeaf);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("Connection"), "close");
        QVERIFY(half.readToEnd() != End::StillOpen);
        QVERIFY(!server.isRunning());
        QCOMPARE(server.counters().open, 0);
    }

    void stoppingWaitsForTheHandlerButNotForEver()
    {
        TestHandler handler;
        auto server = std::make_unique<HttpServer>(handler, HttpServerOptions{.loops = 1, .poolThreads = 1});
        QVERIFY(server->start());
        RawClient first(server->port());
        RawClient queued(server->port());
        first.send(get("/pooled/wait"));
        QTRY_COMPARE(handler.running.load(), 1);
        queued.send(get("/pooled/wait"));
        QTRY_COMPARE(server->counters().open, 2);

        std::thread outside([&] {
            QThread::msleep(300); // well after the grace
            handler.gate.release(2);
        });
        server->stop(50);
        QCOMPARE(handler.finished.load(), 1); // the running task ended within stop(), the waiting one never began
        outside.join();
        QVERIFY(first.readToEnd() != End::StillOpen);
        QVERIFY(queued.readToEnd() != End::StillOpen);
        server.reset();
    }

    void stoppingUnderLoadIsClean()
    {
        TestHandler handler;
        HttpServer server(handler, {.loops = 2, .poolThreads = 2});
        for (int round = 0; round < 5; ++round) {
            QVERIFY(server.start());
            const quint16 port = server.port();
            std::atomic<bool> isOver{false};
            std::atomic<int> answers{0};
            std::thread load([&] {
                inThreads([&](int number) {
                    while (!isOver) {
                        RawClient client(port);
                        while (client.ask(number % 2 ? get("/pooled") : post("/", QByteArray(5000, 'x'))))
                            ++answers;
                    }
                });
            });
            QTRY_VERIFY(answers.load() > 100);
            server.stop(1000);
            isOver = true;
            load.join();
            QCOMPARE(server.counters().open, 0);
        }
    }
};

QTEST_GUILESS_MAIN(HttpLoadTest)
#include "httpload_test.moc"
