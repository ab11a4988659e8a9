// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/serverprocess.h"
#include "tests/http/rawclient.h"
#include "tests/stripe/scriptedserver.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// What a server writes to its log while it is really used, and how it ends.
class ServerLogTest final : public QObject
{
    Q_OBJECT

    static QList<QJsonObject> linesOf(const QString &log)
    {
        QList<QJsonObject> lines;
        for (const auto &line : log.split(u'\n', Qt::SkipEmptyParts)) {
            QJsonParseError problem;
            const auto document = QJsonDocument::fromJson(line.toUtf8(), &problem);
            if (!document.isObject())
                qFatal("no object on this line of the log: %s", qPrintable(line));
            lines.append(document.object());
        }
        return lines;
    }

private Q_SLOTS:
    void aRequestIsALineThatFindsItsTenant()
    {
        ServerProcess server;
        server.serve();
        const auto token = registered(server);
        RawClient client(server.port());
        QCOMPARE(
            client
                .ask(get("/api/v1/auth/plans/018bcfe5-687b-7000-8000-000000000001/", bearer(token) + "X-Request-Id: mine-1\r\n"))
                ->status,
            404);
        const auto me = client.ask(get("/api/v1/auth/tenants/me/", bearer(token)))->json();
        server.terminate();
        QCOMPARE(server.end(), 0);
        const auto lines = linesOf(server.errors());
        const auto mine =
            std::ranges::find_if(lines, [](const QJsonObject &line) { return line[u"request_id"_s].toString() == u"mine-1"_s; });
        QVERIFY(mine != lines.end());
        QCOMPARE((*mine)[u"logger"_s].toString(), u"plandeck.access"_s);
        QCOMPARE((*mine)[u"method"_s].toString(), u"GET"_s);
        QCOMPARE((*mine)[u"route"_s].toString(), u"/api/v1/auth/plans/{id}/"_s);
        QCOMPARE((*mine)[u"status"_s].toInt(), 404);
        QVERIFY((*mine)[u"duration_ms"_s].toDouble() > 0);
        QCOMPARE((*mine)[u"client"_s].toString(), u"127.0.0.1"_s);
        QCOMPARE((*mine)[u"tenant_id"_s].toString(), me[u"tenant"_s][u"id"_s].toString());
    }

    void theAccessLogCanBeSwitchedOff()
    {
        ServerProcess server;
        server.serve({u"--no-access-log"_s});
        QVERIFY(!registered(server).isEmpty());
        server.terminate();
        QCOMPARE(server.end(), 0);
        QVERIFY2(!server.errors().contains(u"plandeck.access"_s), qPrintable(server.errors()));
    }

    void formatAndLevelAreChosen()
    {
        ServerProcess server;
        server.serve({u"--log-format"_s, u"text"_s, u"--log-level"_s, u"debug"_s});
        QCOMPARE(RawClient(server.port()).ask(get("/healthz"))->status, 200);
        server.terminate();
        QCOMPARE(server.end(), 0);
        QVERIFY2(server.errors().contains(u" INFO    plandeck.access: request method=GET route=/healthz status=200"_s),
                 qPrintable(server.errors()));
    }

    /// Whatever a client sends, wherever it puts it, and whatever Stripe answers: no secret of it is ever in the log.
    void noSecretIsEverLogged()
    {
        ScriptedServer stripe([](const SeenRequest &, int) {
            return ScriptedAnswer{
                .status = 401,
                .body = R"({"error":{"message":"Invalid API Key provided: sk_test_planted1","code":"ac_planted9"}})"};
        });
        ServerProcess server;
        server.set({{u"SECRET_KEY"_s, u"planted-master-key-planted-master-key"_s},
                    {u"STRIPE_SECRET_KEY"_s, u"sk_test_planted1"_s},
                    {u"STRIPE_CONNECT_CLIENT_ID"_s, u"ca_1234567890"_s},
                    {u"STRIPE_WEBHOOK_SECRET"_s, u"whsec_planted2"_s},
                    {u"METRICS_TOKEN"_s, u"planted-metrics-token"_s},
                    {u"STRIPE_API_BASE"_s, stripe.url().toString()}});
        server.serve({u"--log-level"_s, u"debug"_s});
        const auto made = RawClient(server.port()).ask(post("/api/v1/auth/tenants/register/", registration));
        QVERIFY(made);
        const auto token = made->json()[u"tokens"_s][u"access"_s].toString().toLatin1();
        const auto refresh = made->json()[u"tokens"_s][u"refresh"_s].toString().toLatin1();
        const auto key = made->json()[u"api_keys"_s][u"test"_s].toString().toLatin1();
        const QByteArray tenants = "/api/v1/auth/tenants/";
        const QByteArrayList requests{
            post(tenants + "login/", R"({"email":"anna@acme.example","password":"planted-password-1"})"),
            post(tenants + "login/", R"({"email":"planted-password-2","password":7})"),
            post(tenants + "change-password/", R"({"current_password":"planted-password-3","new_password":"planted-password-4"})",
                 bearer(token)),
            post(tenants + "token/refresh/", R"({"refresh":")" + refresh + R"("})"),
            post(tenants + "verify/", R"({"api_key":")" + key + R"("})"),
            post(tenants + "webhooks/config/", R"({"url":"https://anna:planted-password-5@hooks.example/?token=planted6"})",
                 bearer(token)),
            post("/webhooks/stripe/account/", R"({"id":"evt_1"})", "Stripe-Signature: t=1,v1=whsec_planted7\r\n"),
            get(tenants + "stripe/callback/?code=ac_planted8&state=planted-state"),
            get(tenants + "stripe/connect/?flow=account_links", bearer(token)), // Stripe refuses
            get(tenants + "me/", "Authorization: Basic cGxhbnRlZA==\r\n"),
            get(tenants + "me/", "Authorization: Bearer planted.token.here\r\nX-Request-Id: sk_live_planted\r\n"),
            get(tenants + "me/?access_token=" + token),
            get("/" + key + "/" + token + "?password=planted-password-6"),
            get("/metrics", "Authorization: Bearer planted-metrics-token\r\n"),
            get("/healthz", "X-Request-Id: " + key + "\r\n"),
            "PLANTED-METHOD-" + key + " / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "GET /" + QByteArray(9000, 'x') + "planted-long HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"};
        for (const auto &request : requests)
            QVERIFY(RawClient(server.port()).ask(request));
        server.terminate();
        QCOMPARE(server.end(), 0);

        const auto log = server.errors();
        QVERIFY2(linesOf(log).size() >= requests.size(), qPrintable(log)); // it is a log of all that
        QVERIFY2(!log.contains(u"planted"_s, Qt::CaseInsensitive), qPrintable(log));
        QVERIFY2(!log.contains(u"correct horse"_s), qPrintable(log));
        for (const auto &secret : {token, refresh, key})
            QVERIFY2(!log.contains(QString::fromLatin1(secret)), qPrintable(log));
        QVERIFY2(!log.contains(u"eyJ"_s) && !log.contains(u"sk_test_"_s) && !log.contains(u"whsec_"_s), qPrintable(log));
    }

    /// Load balancers hear of it first; meanwhile everybody is answered.
    void aServerThatDrainsSaysSo()
    {
        ServerProcess server;
        server.serve({u"--drain-seconds"_s, u"60"_s});
        RawClient client(server.port());
        QCOMPARE(client.ask(get("/readyz"))->status, 200);
        server.terminate();
        QTRY_COMPARE(client.ask(get("/readyz"))->status, 503);
        QCOMPARE(RawClient(server.port()).ask(get("/healthz"))->status, 200); // a new one is let in
        QVERIFY(!registered(server).isEmpty());
        server.terminate(); // impatient
        QCOMPARE(server.end(), 0);
    }
};

QTEST_GUILESS_MAIN(ServerLogTest)
#include "serverlog_test.moc"
