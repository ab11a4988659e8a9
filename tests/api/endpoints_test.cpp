// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/endpoints.h"
#include "services/http/server.h"
#include "tests/api/things.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One answer as it came over the wire.
struct Wire
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &line : head.split('\n'))
            if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
                return line.sliced(name.size() + 1).trimmed();
        return {};
    }
};

} // namespace

/// The routes beside the operations, and all of it behind a real port.
class EndpointsTest final : public QObject
{
    Q_OBJECT

    ThingApi m_things;
    bool m_isReady = true;
    std::unique_ptr<HttpServer> m_server;

    Wire wire(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(bytes);
        QByteArray all;
        while (socket.waitForReadyRead(5000))
            all += socket.readAll();
        all += socket.readAll();
        const auto end = all.indexOf("\r\n\r\n");
        return {all.mid(9, 3).toInt(), all.left(end), end < 0 ? QByteArray() : all.sliced(end + 4)};
    }

    Wire wire(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {}, const QByteArray &body = {})
    {
        QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers;
        if (!body.isEmpty())
            bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return wire(QByteArray(bytes + "\r\n" + body));
    }

private Q_SLOTS:
    void initTestCase()
    {
        addEndpoints(*m_things.api, m_things.dispatcher.infos(), {}, [this]() -> Result<> {
            if (m_isReady)
                return {};
            return failed({.kind = Error::Kind::Storage, .code = u"connection_lost"_s});
        });
        m_server = std::make_unique<HttpServer>(*m_things.api, HttpServerOptions{});
        QVERIFY(m_server->start());
    }
    void cleanupTestCase() { m_server->stop(1000); }

    void healthIsAlwaysWell()
    {
        m_isReady = false;
        const auto answer = wire("GET", "/healthz");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, R"({"status":"ok"})");
        QCOMPARE(answer.header("Content-Type"), "application/json");
        m_isReady = true;
    }

    void readinessIsAsTheDatabaseIs()
    {
        QCOMPARE(wire("GET", "/readyz").status, 200);
        m_isReady = false;
        const auto answer = wire("GET", "/readyz");
        m_isReady = true;
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.header("Retry-After").isEmpty());
        QVERIFY(answer.body.contains("\"code\":\"unavailable\""));
        QVERIFY(!answer.body.contains("connection_lost"));
    }

    void theDocumentIsServedAndRevalidated()
    {
        const auto first = wire("GET", "/api/v1/openapi.json");
        QCOMPARE(first.status, 200);
        QVERIFY(first.body.contains("\"things.create\""));
        const auto again = wire("GET", "/api/v1/openapi.json", "If-None-Match: " + first.header("ETag") + "\r\n");
        QCOMPARE(again.status, 304);
        QCOMPARE(again.body, QByteArray());
    }

    void theExplorerIsCompleteAndStrict()
    {
        const auto page = wire("GET", "/api/v1/docs/");
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
        const auto policy = page.header("Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"));
        QVERIFY(!policy.contains("unsafe"));
        static const QRegularExpression inlineCode(u"<script>|<style|style=|\\son\\w+="_s);
        QVERIFY(!inlineCode.match(QString::fromUtf8(page.body)).hasMatch());
        for (const auto &[file, type] :
             {std::pair{"explorer.js", "text/javascript; charset=utf-8"}, std::pair{"explorer.css", "text/css; charset=utf-8"}}) {
            QVERIFY(page.body.contains(QByteArray('"' + QByteArray(file) + '"')));
            const auto answer = wire("GET", QByteArray("/api/v1/docs/") + file);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("Content-Type"), type);
            QVERIFY(!answer.body.contains("innerHTML") && !answer.body.contains("://")); // nothing from elsewhere
        }
    }

    void addressesLeadToTheExplorer()
    {
        QCOMPARE(wire("GET", "/api/v1/docs").header("Location"), "docs/");
        const auto root = wire("GET", "/");
        QCOMPARE(root.status, 302);
        QCOMPARE(root.header("Location"), "api/v1/docs/");
    }

    void operationsAnswerOverTheWire()
    {
        const QByteArray owner = "Authorization: Bearer owner\r\nX-Request-Id: mine-1\r\n";
        const auto made = wire("POST", "/api/v1/auth/things", owner, R"({"name":"Wire","price_cents":1,"colour":"red"})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("X-Request-Id"), "mine-1");
        const auto listed = wire("GET", "/api/v1/auth/things/?search=Wire", owner);
        QVERIFY(listed.body.contains("\"count\":1,\"next\":\"http://localhost/api/v1/auth/things/?page=2&search=Wire\""));
        const auto head = wire("HEAD", "/api/v1/auth/things/?search=Wire", owner);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.body, QByteArray());
        QCOMPARE(head.header("Content-Length"), QByteArray::number(listed.body.size()));
        const auto nobody = wire("GET", "/api/v1/auth/things/");
        QCOMPARE(nobody.status, 401);
        QVERIFY(nobody.body.contains(QByteArray("\"request_id\":\"" + nobody.header("X-Request-Id") + '"')));
        QCOMPARE(wire("DELETE", "/api/v1/auth/things/", owner).header("Allow"), "GET, HEAD, POST, OPTIONS");
        QCOMPARE(wire("OPTIONS", "/api/v1/auth/things/", owner).status, 204);
    }

    void hostileRequestsOverTheWire_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const QByteArray things = "/api/v1/auth/things/";
        QTest::newRow("5 MB") << things << QByteArray(5'000'000, 'x') << 413 << QByteArray("payload_too_large");
        QTest::newRow("100,000 deep") << things << QByteArray(100'000, '[') << 400 << QByteArray("invalid_json");
        QTest::newRow("NUL") << things << QByteArray("{\"name\":\"\0\"}", 12) << 400 << QByteArray("invalid_json");
        QTest::newRow("dots") << QByteArray("/api/v1/auth/../auth/things/") << QByteArray("{}") << 404 << QByteArray("not_found");
        QTest::newRow("no id") << things + "1/open/" << QByteArray("{}") << 404 << QByteArray("not_found");
        QTest::newRow("not here") << QByteArray("/") << QByteArray("{}") << 405 << QByteArray("method_not_allowed");
    }
    void hostileRequestsOverTheWire()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        const auto answer = wire("POST", target, "Authorization: Bearer owner\r\n", body);
        QTEST(answer.status, "status");
        QVERIFY2(answer.body.contains(QByteArray("\"code\":\"" + code + '"')), answer.body.constData());
        QVERIFY(!answer.header("X-Request-Id").isEmpty());
    }
};

QTEST_GUILESS_MAIN(EndpointsTest)
#include "endpoints_test.moc"
