// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/server.h"
#include "tests/http/rawclient.h"

#include <QtCore/QMutex>
#include <QtTest/QtTest>

#include <atomic>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers with what the test has told it, and would rather wait while that is nothing.
class Board final : public HttpHandler
{
public:
    std::atomic<Cost> cost = Cost::Inline;
    std::atomic<int> patienceMs = 60'000;

    HttpTask accept(HttpRequest request) override
    {
        return {.cost = cost, .run = [this, path = request.path] { return answer(path); }};
    }

    void write(const QByteArray &news)
    {
        const QMutexLocker lock(&m_mutex);
        m_news = news;
        for (auto *reader : std::as_const(m_readers))
            reader->wake();
    }
    qsizetype readers() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_readers.size();
    }

private:
    class Reader final : public Later
    {
    public:
        explicit Reader(Board &board)
            : m_board(board)
        {
            const QMutexLocker lock(&m_board.m_mutex);
            m_board.m_readers.append(this);
        }
        ~Reader() override
        {
            const QMutexLocker lock(&m_board.m_mutex);
            m_board.m_readers.removeOne(this);
        }
        int patienceMs() const override { return m_board.patienceMs; }
        void begin(std::function<void()> over) override
        {
            const QMutexLocker lock(&m_board.m_mutex);
            m_over = std::move(over);
            if (!m_board.m_news.isEmpty())
                wake();
        }
        void wake()
        {
            if (const auto over = std::exchange(m_over, {}))
                over();
        }

    private:
        Board &m_board;
        std::function<void()> m_over;
    };

    HttpResponse answer(const QByteArray &path)
    {
        if (path == "/now")
            return {.type = "text/plain", .body = "now"};
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_news.isEmpty())
                return {.type = "text/plain", .body = m_news};
        }
        return {.type = "text/plain", .body = "nothing", .later = std::make_shared<Reader>(*this)};
    }

    mutable QMutex m_mutex;
    QByteArray m_news;
    QList<Reader *> m_readers;
};

HttpServerOptions small()
{
    HttpServerOptions options{.loops = 1, .poolThreads = 1};
    options.limits.held = 2;
    return options;
}

} // namespace

/// Answers that are kept back until there is a better one.
class HttpHeldTest final : public QObject
{
    Q_OBJECT

    Board *m_board = nullptr;
    HttpServer *m_server = nullptr;

    quint16 port() const { return m_server->port(); }

private Q_SLOTS:
    void init()
    {
        m_board = new Board;
        m_server = new HttpServer(*m_board, small());
        QVERIFY(m_server->start());
    }
    void cleanup()
    {
        delete std::exchange(m_server, nullptr);
        QCOMPARE(m_board->readers(), 0);
        delete std::exchange(m_board, nullptr);
    }

    void newsAreToldWhenThereAreSome_data()
    {
        QTest::addColumn<Cost>("cost");
        QTest::newRow("inline") << Cost::Inline;
        QTest::newRow("pooled") << Cost::Pooled;
    }
    void newsAreToldWhenThereAreSome()
    {
        QFETCH(const Cost, cost);
        m_board->cost = cost;
        RawClient client(port());
        QVERIFY(client.send(get("/")));
        QTRY_COMPARE(m_board->readers(), 1);
        m_board->write("news");
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->body, "news");
        QCOMPARE(client.ask(get("/now"))->body, "now"); // the connection goes on
    }

    void noThreadWaits()
    {
        m_board->cost = Cost::Pooled;
        RawClient first(port());
        RawClient second(port());
        QVERIFY(first.send(get("/")) && second.send(get("/")));
        QTRY_COMPARE(m_board->readers(), 2);
        QCOMPARE(m_server->workLoad().pooled, 0);
        RawClient third(port());
        QCOMPARE(third.ask(get("/now"))->body, "now"); // the one thread is free
    }

    void whoHasWaitedLongEnoughIsToldThatThereIsNothing()
    {
        m_board->patienceMs = 1;
        RawClient client(port());
        const auto answer = client.ask(get("/"));
        QVERIFY(answer);
        QCOMPARE(answer->body, "nothing");
    }

    void whoHangsUpIsForgotten()
    {
        RawClient client(port());
        QVERIFY(client.send(get("/")));
        QTRY_COMPARE(m_board->readers(), 1);
        client.close();
        QTRY_COMPARE(m_board->readers(), 0);
        QTRY_COMPARE(m_server->counters().abandoned, 1);
        QTRY_COMPARE(m_server->counters().open, 0);
    }

    void whoHasWaitedLongestMakesRoom()
    {
        std::array<std::unique_ptr<RawClient>, 3> clients;
        for (auto &client : clients) {
            client = std::make_unique<RawClient>(port());
            const auto before = m_board->readers();
            QVERIFY(client->send(get("/")));
            if (client != clients.back())
                QTRY_COMPARE(m_board->readers(), before + 1);
        }
        QCOMPARE(clients[0]->readAnswer()->body, "nothing");
        QTRY_COMPARE(m_board->readers(), 2);
        m_board->write("news");
        QCOMPARE(clients[1]->readAnswer()->body, "news");
        QCOMPARE(clients[2]->readAnswer()->body, "news");
    }

    void aServerThatEndsLetsNobodyWait()
    {
        RawClient client(port());
        QVERIFY(client.send(get("/")));
        QTRY_COMPARE(m_board->readers(), 1);
        m_server->stop(4000);
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->body, "nothing");
        QCOMPARE(client.readToEnd(), RawClient::End::Closed);
    }
};

QTEST_GUILESS_MAIN(HttpHeldTest)
#include "httpheld_test.moc"
