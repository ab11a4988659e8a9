// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/server.h"
#include "tests/http/rawclient.h"
#include "tests/http/testhandler.h"

#include <QtTest/QtTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using End = RawClient::End;

namespace {

/// A server of one loop with the limits a test wants.
struct GuardedServer
{
    explicit GuardedServer(const GuardLimits &limits = {})
        : server(handler, {.loops = 1, .poolThreads = 2, .limits = limits})
    {
        if (!server.start())
            qFatal("no port");
    }

    ~GuardedServer() { handler.gate.release(10); }

    TestHandler handler;
    HttpServer server;
};

GuardLimits quick()
{
    GuardLimits limits;
    limits.headerMs = limits.bodyMs = limits.idleMs = limits.writeStallMs = 150;
    limits.lingerMs = 300;
    return limits;
}

} // namespace

class HttpGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsAreProblemsAndClose_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("nonsense") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400 << u"bad_request"_s;
        QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: localhost\n\n") << 400 << u"bad_request"_s;
        QTest::newRow("two lengths") << get("/", "Content-Length: 4\r\nContent-Length: 30\r\n")
                                            + "GET /stolen HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                     << 400 << u"bad_request"_s;
        QTest::newRow("length and chunks") << get("/", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n"
                                                  + get("/stolen")
                                           << 400 << u"bad_request"_s;
        QTest::newRow("huge length") << get("/", "Content-Length: 18446744073709551615\r\n") + get("/stolen") << 413
                                     << u"payload_too_large"_s;
        QTest::newRow("negative length") << get("/", "Content-Length: -5\r\n") + get("/stolen") << 400 << u"bad_request"_s;
        QTest::newRow("chunks") << get("/", "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n" << 501 << u"not_implemented"_s;
        QTest::newRow("long target") << get("/" + QByteArray(9000, 'a')) << 414 << u"uri_too_long"_s;
        QTest::newRow("large headers") << get("/", "X-A: " + QByteArray(20000, 'a') + "\r\n") << 431 << u"headers_too_large"_s;
        QTest::newRow("many headers") << get("/", QByteArray("X-A: b\r\n").repeated(101)) << 431 << u"headers_too_large"_s;
        QTest::newRow("web socket") << get("/", "Connection: Upgrade\r\nUpgrade: websocket\r\n") << 501 << u"not_implemented"_s;
    }

    void refusalsAreProblemsAndClose()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        GuardedServer guarded;
        RawClient client(guarded.server.port());
        const auto answer = client.ask(bytes);
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->code(), code);
        QCOMPARE(answer->header("Content-Type"), "application/problem+json");
        QCOMPARE(answer->header("Connection"), "close");
        QCOMPARE(answer->json().value("request_id"_L1).toString(), QString::fromLatin1(answer->header("X-Request-Id")));
        QCOMPARE(client.readToEnd(), End::Closed);
        QVERIFY(client.rest().isEmpty());
        QCOMPARE(guarded.handler.last().method, QByteArray()); // nothing got through
        QCOMPARE(guarded.server.counters().refused, 1);
    }

    void theLargestRequestGetsThrough()
    {
        GuardedServer guarded;
        RawClient client(guarded.server.port());
        const QByteArray body(1024 * 1024, 'b');
        const QByteArray headers = "X-A: " + QByteArray(7900, 'a') + "\r\nX-B: " + QByteArray(7900, 'b') + "\r\n";
        for (int i = 0; i < 3; ++i) {
            const auto answer = client.ask(post("/" + QByteArray(8100, 'p'), body, headers));
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->body, body);
        }
    }

    void headersOfEverySizeKeepTheBodyTogether_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {4000, 8100, 8180, 8190, 8200, 9000, 16000})
            QTest::addRow("%d", size) << size;
    }

    /// Qt's parser has limits of its own; were they below ours, it would take the body for the next request.
    void headersOfEverySizeKeepTheBodyTogether()
    {
        QFETCH(const int, size);
        GuardedServer guarded;
        RawClient client(guarded.server.port());
        const auto answer = client.ask(post("/", get("/stolen"), "X-A: " + QByteArray(size, 'a') + "\r\n"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(guarded.handler.last().path, "/");
        QCOMPARE(guarded.handler.last().body, get("/stolen"));
    }

    void aRefusalReachesAClientThatGoesOnSending()
    {
        GuardedServer guarded;
        RawClient client(guarded.server.port());
        QVERIFY(client.send(post("/", QByteArray(5 * 1024 * 1024, 'x')))); // all of it, before it looks at the answer
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 413);
        QCOMPARE(client.readToEnd(), End::Closed);
    }

    void aClientThatNeverStopsSendingIsDropped()
    {
        GuardLimits limits;
        limits.lingerBytes = 256 * 1024;
        GuardedServer guarded(limits);
        RawClient client(guarded.server.port());
        client.send(get("/", "Content-Length: 99999999999\r\n"));
        const QByteArray more(64 * 1024, 'x');
        int sent = 0;
        while (sent < 1000 && client.send(more))
            ++sent;
        QVERIFY(sent < 1000);
        QTRY_COMPARE(guarded.server.counters().open, 0);
    }

    void aClientThatStaysAfterARefusalIsClosed()
    {
        GuardedServer guarded(quick());
        RawClient client(guarded.server.port());
        QVERIFY(client.ask("nonsense\r\n"));
        QTRY_COMPARE(guarded.server.counters().open, 0); // though it closes nothing itself
    }

    void slowHeadsTimeOut()
    {
        GuardedServer guarded(quick());
        RawClient client(guarded.server.port());
        const auto answer = client.ask("GET / HTTP/1.1\r\nHost: loc");
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QCOMPARE(answer->code(), u"request_timeout"_s);
        QCOMPARE(client.readToEnd(), End::Closed);
    }

    void drippingHeadsTimeOutToo()
    {
        GuardedServer guarded(quick());
        RawClient client(guarded.server.port());
        QElapsedTimer since;
        since.start();
        client.send("GET / HTTP/1.1\r\n");
        while (guarded.server.counters().refused == 0 && since.elapsed() < 4000) {
            client.send("X"); // a byte every now and then never renews the deadline
            QTest::qWait(20);
        }
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QVERIFY(since.elapsed() < 2000);
    }

    void slowBodiesTimeOut()
    {
        GuardedServer guarded(quick());
        RawClient client(guarded.server.port());
        const auto answer = client.ask(get("/", "Content-Length: 10\r\n") + "12345");
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QCOMPARE(client.readToEnd(), End::Closed);
    }

    void silentAndIdleConnectionsCloseWithoutAnAnswer()
    {
        GuardedServer guarded(quick());
        RawClient silent(guarded.server.port());
        RawClient idle(guarded.server.port());
        QVERIFY(idle.ask(get("/")));
        QCOMPARE(silent.readToEnd(), End::Closed);
        QCOMPARE(idle.readToEnd(), End::Closed);
        QVERIFY(silent.rest().isEmpty());
        QVERIFY(idle.rest().isEmpty());
        QCOMPARE(guarded.server.counters().refused, 0);
    }

    void deadlinesDoNotHurtASlowAnswer()
    {
        GuardedServer guarded(quick());
        RawClient client(guarded.server.port());
        client.send(get("/pooled/wait"));
        QTest::qWait(400); // longer than every limit
        guarded.handler.gate.release();
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(client.ask(get("/")));
    }

    void aClientThatNeverReadsIsDropped()
    {
        GuardedServer guarded(quick());
        RawClient client(guarded.server.port(), 4096);
        client.send(get("/big"));
        QTRY_COMPARE(guarded.server.counters().served, 1);
        QTRY_COMPARE(guarded.server.counters().open, 0);
        QCOMPARE(client.readToEnd(), End::Reset);
        QVERIFY(client.rest().size() < 8 * 1024 * 1024);
    }

    void aClientThatAsksOnWithoutReadingIsDropped()
    {
        GuardedServer guarded;
        RawClient client(guarded.server.port(), 4096);
        client.send(get("/big"));
        QTRY_COMPARE(guarded.server.counters().served, 1);
        client.send(get("/big"));
        QTRY_COMPARE(guarded.server.counters().open, 0);
        QCOMPARE(guarded.server.counters().served, 1);
    }

    void theHeaviestMakesRoomWhenAllTogetherWeighTooMuch()
    {
        GuardLimits limits;
        limits.kept = 100'000;
        GuardedServer guarded(limits);
        const auto head = get("/", "Content-Length: 50000\r\n");
        const auto part = [](qsizetype size) { return QByteArray(size, 'x'); };
        RawClient light(guarded.server.port());
        light.send(head + part(20'000));
        RawClient heavy(guarded.server.port());
        heavy.send(head + part(49'000));
        QTRY_COMPARE(guarded.server.counters().open, 2);
        RawClient third(guarded.server.port());
        third.send(head + part(40'000));
        QVERIFY(heavy.readToEnd() != End::StillOpen);
        QVERIFY(heavy.rest().isEmpty());
        const auto answer = light.ask(part(30'000)); // weighs nothing any more once it is answered
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), 50'000);
        QVERIFY(third.ask(part(10'000)));
        QVERIFY(light.ask(head + part(50'000)));
    }

    void aBigAnswerReachesASlowReader()
    {
        GuardedServer guarded;
        RawClient client(guarded.server.port(), 16 * 1024);
        const auto answer = client.ask(get("/big", "Connection: close\r\n"));
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), 8 * 1024 * 1024);
        QCOMPARE(client.readToEnd(), End::Closed);
    }

    void continueIsSaidWhenAsked()
    {
        GuardedServer guarded;
        RawClient client(guarded.server.port());
        const auto go = client.ask(get("/", "Content-Length: 5\r\nExpect: 100-continue\r\n"));
        QVERIFY(go);
        QCOMPARE(go->status, 100);
        QVERIFY(client.rest().isEmpty());
        const auto answer = client.ask("12345");
        QVERIFY(answer);
        QCOMPARE(answer->body, "12345");
    }

    void continueIsNotSaidBeforeARefusal()
    {
        GuardedServer guarded;
        RawClient client(guarded.server.port());
        const auto answer = client.ask(get("/", "Content-Length: 5000000\r\nExpect: 100-continue\r\n"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 413);
    }

    void theLongestWaitingMakesRoom()
    {
        GuardLimits limits;
        limits.connections = 3;
        limits.evictAfterMs = 0;
        GuardedServer guarded(limits);
        RawClient busy(guarded.server.port());
        busy.send(get("/pooled/wait")); // waits for us, not we for it
        QTRY_COMPARE(guarded.handler.running.load(), 1);
        RawClient oldest(guarded.server.port());
        QTRY_COMPARE(guarded.server.counters().open, 2);
        QTest::qWait(20);
        RawClient younger(guarded.server.port());
        QVERIFY(younger.ask(get("/")));

        RawClient fresh(guarded.server.port());
        QVERIFY(fresh.ask(get("/")));
        QVERIFY(oldest.readToEnd() != End::StillOpen);
        QVERIFY(younger.ask(get("/")));
        guarded.handler.gate.release();
        QVERIFY(busy.readAnswer());
    }

    void withoutRoomANewClientIsTurnedAway()
    {
        GuardLimits limits;
        limits.connections = 1;
        GuardedServer guarded(limits);
        RawClient busy(guarded.server.port());
        busy.send(get("/pooled/wait"));
        QTRY_COMPARE(guarded.handler.running.load(), 1);
        RawClient fresh(guarded.server.port());
        const auto answer = fresh.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->code(), u"unavailable"_s);
        QCOMPARE(answer->header("Retry-After"), "1");
        QCOMPARE(fresh.readToEnd(), End::Closed);
        guarded.handler.gate.release();
        QVERIFY(busy.readAnswer());
    }

    void outlivesALackOfDescriptors()
    {
        GuardedServer guarded;
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
        const int next = ::dup(0); // the lowest free descriptor
        ::close(next);
        const rlimit none{rlim_t(next + 1), usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        QTest::ignoreMessage(QtWarningMsg, "Accepting a connection failed: Out of resources");
        RawClient client(guarded.server.port()); // takes the last one: accept() has none
        client.send(get("/"));
        QTest::qWait(500);
        QCOMPARE(guarded.server.counters().open, 0);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &usual), 0);
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);

        QElapsedTimer since; // and it is as quick as before
        since.start();
        for (int i = 0; i < 20; ++i)
            QVERIFY(RawClient(guarded.server.port()).ask(get("/")));
        QVERIFY(since.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(HttpGuardTest)
#include "httpguard_test.moc"
