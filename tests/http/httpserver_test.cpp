// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/server.h"
#include "tests/http/rawclient.h"
#include "tests/http/testhandler.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using End = RawClient::End;

namespace {

struct RunningServer
{
    explicit RunningServer(const HttpServerOptions &options = {.loops = 1, .poolThreads = 2})
        : server(handler, options)
    {
        if (!server.start())
            qFatal("no port");
    }
    ~RunningServer() { handler.gate.release(1000); }

    TestHandler handler;
    HttpServer server;
};

} // namespace

class HttpServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionServesManyRequests()
    {
        RunningServer running;
        RawClient client(running.server.port());
        for (int i = 0; i < 1000; ++i) {
            const QByteArray body = QByteArray::number(i);
            const auto answer = client.ask(post(i % 2 ? "/pooled" : "/inline", body));
            QVERIFY(answer);
            QCOMPARE(answer->body, body);
        }
        QCOMPARE(running.server.counters().served, 1000);
        QCOMPARE(running.server.counters().open, 1);
    }

    void theHandlerSeesTheRequestAsItCame()
    {
        RunningServer running;
        RawClient client(running.server.port());
        QVERIFY(
            client.ask(post("/a//%2E%2e/%C3%A9/?x=%20y&z", "body", "Accept: a\r\naccept: b\r\nX-Request-Id: mine_1.2-3\r\n")));
        const HttpRequest request = running.handler.last();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, "/a//%2E%2e/%C3%A9/");
        QCOMPARE(request.query, "x=%20y&z");
        QCOMPARE(request.body, "body");
        QCOMPARE(request.header("ACCEPT"), "a, b");
        QCOMPARE(request.peer, u"127.0.0.1"_s);
        QCOMPARE(request.id, "mine_1.2-3");
    }

    void everyAnswerHasItsHeaders()
    {
        RunningServer running;
        RawClient client(running.server.port());
        const auto answer = client.ask(get("/"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->reason, "OK");
        QCOMPARE(answer->header("Content-Type"), "text/plain");
        QCOMPARE(answer->header("Content-Length"), "2");
        QCOMPARE(answer->header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(answer->header("Referrer-Policy"), "no-referrer");
        QVERIFY(answer->header("Connection").isEmpty());
        const auto date =
            QLocale::c().toDateTime(QString::fromLatin1(answer->header("Date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        QVERIFY(qAbs(QDateTime(date.date(), date.time(), Qt::UTC).secsTo(QDateTime::currentDateTimeUtc())) < 5);
    }

    void requestIds_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("isAdopted");
        QTest::newRow("plain") << QByteArray("Req_1.a-B") << true;
        QTest::newRow("64 characters") << QByteArray(64, 'a') << true;
        QTest::newRow("65 characters") << QByteArray(65, 'a') << false;
        QTest::newRow("blank") << QByteArray("a b") << false;
        QTest::newRow("mark-up") << QByteArray("<script>") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }

    void requestIds()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const bool, isAdopted);
        RunningServer running;
        RawClient client(running.server.port());
        const auto first = client.ask(get("/", "X-Request-Id: " + sent + "\r\n"));
        const auto second = client.ask(get("/pooled", "X-Request-Id: " + sent + "\r\n"));
        QVERIFY(first && second);
        QCOMPARE(first->header("X-Request-Id") == sent, isAdopted);
        QCOMPARE(first->header("X-Request-Id") == second->header("X-Request-Id"), isAdopted); // new ones are all different
        QVERIFY(!first->header("X-Request-Id").isEmpty());
        QCOMPARE(second->header("X-Request-Id"), running.handler.last().id);
    }

    void aHeadAnswerHasTheLengthButNoBody()
    {
        RunningServer running;
        RawClient client(running.server.port());
        QVERIFY(client.send("HEAD /big HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        const auto answer = client.readAnswer(true);
        QVERIFY(answer);
        QCOMPARE(answer->header("Content-Length"), QByteArray::number(8 * 1024 * 1024));
        QCOMPARE(running.handler.last().method, "HEAD");
        QCOMPARE(client.ask(get("/"))->body, "ok"); // nothing of a body was in between
    }

    void noContentHasNoLength()
    {
        RunningServer running;
        RawClient client(running.server.port());
        const auto answer = client.ask(get("/empty"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 204);
        QCOMPARE(answer->reason, "No Content");
        QVERIFY(answer->header("Content-Length").isEmpty());
        QVERIFY(client.ask(get("/")));
    }

    void closesWhenAsked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
        QTest::newRow("HTTP/1.0, pooled") << QByteArray("GET /pooled HTTP/1.0\r\n\r\n");
        QTest::newRow("Connection: close") << get("/", "Connection: close\r\n");
        QTest::newRow("Connection: close, and more to come") << get("/", "Connection: close\r\n") + get("/ignored");
        QTest::newRow("a list") << get("/pooled", "Connection: foo, Close\r\n");
    }

    void closesWhenAsked()
    {
        QFETCH(const QByteArray, bytes);
        RunningServer running;
        RawClient client(running.server.port());
        const auto answer = client.ask(bytes);
        QVERIFY(answer);
        QCOMPARE(answer->body, "ok");
        QCOMPARE(answer->header("Connection"), "close");
        QCOMPARE(client.readToEnd(), End::Closed);
        QVERIFY(client.rest().isEmpty());
        QCOMPARE(running.server.counters().served, 1);
    }

    void aLineEndInAHeaderNeverGetsOut()
    {
        RunningServer running;
        RawClient client(running.server.port());
        QTest::ignoreMessage(QtWarningMsg, "A header with a line end in it was left out of an answer.");
        const auto answer = client.ask(get("/split"));
        QVERIFY(answer);
        QVERIFY(answer->header("Set-Cookie").isEmpty());
        QVERIFY(answer->header("X-Bad").isEmpty());
        QCOMPARE(answer->header("X-Good"), "c");
    }

    void hosts_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("isAdmitted");
        const QStringList none;
        const QStringList some{u"API.example.com"_s, u".plandeck.test"_s};
        QTest::newRow("localhost") << none << QByteArray("localhost") << true;
        QTest::newRow("with port") << none << QByteArray("LocalHost:8787") << true;
        QTest::newRow("address") << none << QByteArray("127.0.0.1:8787") << true;
        QTest::newRow("IPv6") << none << QByteArray("[::1]:8787") << true;
        QTest::newRow("IPv6 alone") << none << QByteArray("[::1]") << true;
        QTest::newRow("rebound name") << none << QByteArray("evil.example:8787") << false;
        QTest::newRow("longer name") << none << QByteArray("localhost.evil.example") << false;
        QTest::newRow("name before") << none << QByteArray("evil-localhost") << false;
        QTest::newRow("empty") << none << QByteArray("") << false;
        QTest::newRow("no port number") << none << QByteArray("localhost:evil") << false;
        QTest::newRow("user") << none << QByteArray("localhost:1@evil.example") << false;
        QTest::newRow("torn bracket") << none << QByteArray("[::1") << false;
        QTest::newRow("allowed") << some << QByteArray("api.example.com") << true;
        QTest::newRow("not below an exact one") << some << QByteArray("x.api.example.com") << false;
        QTest::newRow("below") << some << QByteArray("a.b.plandeck.test:443") << true;
        QTest::newRow("the suffix itself") << some << QByteArray("plandeck.test") << true;
        QTest::newRow("a name that ends alike") << some << QByteArray("evilplandeck.test") << false;
        QTest::newRow("still localhost") << some << QByteArray("localhost") << true;
        QTest::newRow("everybody") << QStringList{u"*"_s} << QByteArray("evil.example") << true;
    }

    void hosts()
    {
        QFETCH(const QStringList, allowed);
        QFETCH(const QByteArray, host);
        QFETCH(const bool, isAdmitted);
        RunningServer running({.loops = 1, .allowedHosts = allowed});
        RawClient client(running.server.port());
        const auto answer = client.ask("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QVERIFY(answer);
        QCOMPARE(answer->status, isAdmitted ? 200 : 400);
        QCOMPARE(answer->code(), isAdmitted ? QString() : u"host_not_allowed"_s);
        QCOMPARE(running.server.counters().refused, isAdmitted ? 0 : 1);
        QVERIFY(client.ask(get("/"))); // the connection is as good as before
    }

    void exceptionsBecomeAProblem_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("message");
        const QByteArray what = "A request failed with an exception: ";
        QTest::newRow("inline") << QByteArray("/throw") << what + "a service failed";
        QTest::newRow("pooled") << QByteArray("/pooled/throw") << what + "a service failed";
        QTest::newRow("heavy") << QByteArray("/heavy/throw") << what + "a service failed";
        QTest::newRow("not an exception") << QByteArray("/pooled/throw-number")
                                          << QByteArray("A request failed with an exception");
        QTest::newRow("accepting") << QByteArray("/refuse-to-accept") << what + "accept failed";
    }

    void exceptionsBecomeAProblem()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, message);
        RunningServer running;
        RawClient client(running.server.port());
        QTest::ignoreMessage(QtCriticalMsg, message.constData());
        const auto answer = client.ask(get(path, "X-Request-Id: my-id\r\n"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 500);
        QCOMPARE(answer->code(), u"internal"_s);
        QVERIFY(!answer->body.contains("failed"));
        QVERIFY(client.ask(get("/")));
    }

    void heavyWorkQueuesBoundedly()
    {
        RunningServer running({.loops = 1, .poolThreads = 1, .heavyThreads = 1, .heavyQueue = 2});
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) { // one runs, two wait
            clients.push_back(std::make_unique<RawClient>(running.server.port()));
            clients.back()->send(get("/heavy/wait"));
            QTRY_COMPARE(running.handler.last().path, "/heavy/wait");
        }
        QTRY_COMPARE(running.handler.running.load(), 1);

        RawClient late(running.server.port());
        QTRY_COMPARE(running.server.counters().open, 4);
        std::optional<RawAnswer> answer;
        QTRY_VERIFY((answer = late.ask(get("/heavy"))) && answer->status == 503);
        QCOMPARE(answer->code(), u"overloaded"_s);
        QCOMPARE(answer->header("Retry-After"), "1");
        QVERIFY(late.ask(get("/pooled"))); // other work goes on

        running.handler.gate.release(3);
        for (const auto &client : clients)
            QCOMPARE(client->readAnswer()->status, 200);
        QTRY_COMPARE(late.ask(get("/heavy"))->status, 200);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        RunningServer running;
        RawClient client(running.server.port());
        client.send(post("/", "one") + post("/", "two") + get("/empty") + post("/", "three"));
        QCOMPARE(client.readAnswer()->body, "one");
        QCOMPARE(client.readAnswer()->body, "two");
        QCOMPARE(client.readAnswer()->status, 204);
        QCOMPARE(client.readAnswer()->body, "three");
    }

    void whoAsksOnBehindAPooledAnswerGetsItAndIsClosed()
    {
        RunningServer running;
        RawClient client(running.server.port());
        client.send(get("/pooled/wait") + get("/again"));
        QTRY_COMPARE(running.handler.running.load(), 1);
        running.handler.gate.release();
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("Connection"), "close");
        QCOMPARE(client.readToEnd(), End::Closed);
        QCOMPARE(running.handler.last().path, "/pooled/wait");
    }

    void aHandlerMayHangUp()
    {
        RunningServer running;
        RawClient client(running.server.port());
        QVERIFY(!client.ask(get("/hang-up")));
        QVERIFY(client.rest().isEmpty());
        QTRY_COMPARE(running.server.counters().open, 0);
        QCOMPARE(running.server.counters().served, 0);
    }

    void portZeroIsAnyAndTheUrlSaysWhich()
    {
        TestHandler handler;
        HttpServer server(handler, {.loops = 2});
        QCOMPARE(server.port(), 0);
        QVERIFY(server.start());
        QVERIFY(server.port() > 0);
        QCOMPARE(server.url().toString(), u"http://127.0.0.1:%1"_s.arg(server.port()));
    }

    void ipv6IsServedToo()
    {
        TestHandler handler;
        HttpServer server(handler, {.address = QHostAddress(QHostAddress::LocalHostIPv6), .loops = 2});
        QVERIFY(server.start());
        QCOMPARE(server.url().toString(), u"http://[::1]:%1"_s.arg(server.port()));
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), server.port());
        QVERIFY(client.waitForConnected());
        client.write(get("/"));
        QVERIFY(client.waitForReadyRead());
        QVERIFY(client.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(handler.last().peer, u"::1"_s);
    }

    void aTakenPortIsAnError_data()
    {
        QTest::addColumn<int>("loops");
        QTest::newRow("one loop") << 1;
        QTest::newRow("several loops") << 3;
    }

    void aTakenPortIsAnError()
    {
        QFETCH(const int, loops);
        QTcpServer foreign;
        QVERIFY(foreign.listen(QHostAddress(QHostAddress::LocalHost)));
        TestHandler handler;
        HttpServer server(handler, {.port = foreign.serverPort(), .loops = loops});
        const auto started = server.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Unavailable);
        QCOMPARE(started.error().code, u"address_in_use"_s);
        QVERIFY(!server.isRunning());

        foreign.close();
        QVERIFY(server.start()); // and it may be tried again
        HttpServer ours(handler,
                        {.port = server.port(), .loops = loops}); // our own listeners share a port, but not with another server
        QCOMPARE(ours.start().error().code, u"address_in_use"_s);
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpserver_test.moc"
