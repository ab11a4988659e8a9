// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/remoteserver.h"
#include "tests/stripe/scriptedserver.h"
#include "tests/support/testcertificate.h"
#include "tests/webhooks/rawserver.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HttpRequest get{.method = "GET", .path = "/things/"};
const HttpRequest post{.method = "POST", .path = "/things/", .body = "{}", .headers = {{"Authorization", "Bearer sesame"}}};

Result<HttpResponse> ask(RemoteServer &server, const HttpRequest &request)
{
    std::optional<Result<HttpResponse>> outcome;
    server.send(request, [&](Result<HttpResponse> response) { outcome = std::move(response); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
        qFatal("no answer");
    return std::move(*outcome);
}

QString codeOf(const Result<HttpResponse> &outcome)
{
    return outcome ? QString::number(outcome->status) : outcome.error().code;
}

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

} // namespace

/// Over real sockets: what is sent, what each way to fail is called, and what is done twice.
class RemoteServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTakenAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("TLS") << u"https://billing.example"_s << true;
        QTest::newRow("blanks around it") << u"  https://billing.example/ \n"_s << true;
        QTest::newRow("port and path") << u"https://billing.example:8443/plandeck"_s << true;
        QTest::newRow("this machine") << u"http://127.0.0.1:8787"_s << true;
        QTest::newRow("this machine, version 6") << u"http://[::1]:8787"_s << true;
        QTest::newRow("this machine by name") << u"http://localhost:8787"_s << true;
        QTest::newRow("in the clear") << u"http://billing.example"_s << false;
        QTest::newRow("looks like this machine") << u"http://127.0.0.1.evil.example"_s << false;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << false;
        QTest::newRow("no scheme") << u"billing.example"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("with a password") << u"https://anna:sesame@billing.example"_s << false;
        QTest::newRow("with a query") << u"https://billing.example/?a=b"_s << false;
        QTest::newRow("with a fragment") << u"https://billing.example/#a"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void addressesAreTakenAsTheyAreTyped()
    {
        QFETCH(QString, text);
        const auto url = remoteUrl(text);
        QTEST(url.has_value(), "isGood");
        if (!url)
            QCOMPARE(url.error().code, u"server_url_invalid"_s);
    }

    void oneConnectionServesOneRequestAfterTheOther()
    {
        ScriptedServer there({ScriptedAnswer{.body = "[1]", .headers = "X-Answer: yes\r\n"}});
        RemoteServer server({.url = there.url()});
        for (int i = 0; i < 3; ++i) {
            const auto response = ask(server, get);
            QVERIFY(response);
            QCOMPARE(response->status, 200);
            QCOMPARE(response->body, "[1]");
            QCOMPARE(HttpRequest{.headers = response->headers}.header("X-Answer"), "yes");
        }
        QCOMPARE(there.seen().last().connection, 0);
        QCOMPARE(there.seen().first().target, "/things/");
        QCOMPARE(server.underWay(), 0);
    }

    void whatChangesSomethingCarriesAKeyOfItsOwn()
    {
        ScriptedServer there({ScriptedAnswer{}});
        RemoteServer server({.url = there.url()});
        QVERIFY(ask(server, get));
        QVERIFY(ask(server, post));
        QVERIFY(ask(server, {.method = "DELETE", .path = "/things/1/"}));
        const auto seen = there.seen();
        QVERIFY(!seen[0].headers.contains("idempotency-key"));
        QCOMPARE(seen[1].headers.value("idempotency-key").size(), 32);
        QCOMPARE(seen[2].headers.value("idempotency-key").size(), 32);
        QVERIFY(seen[1].headers.value("idempotency-key") != seen[2].headers.value("idempotency-key"));
        QCOMPARE(seen[1].headers.value("authorization"), "Bearer sesame");
    }

    void aBrokenConnectionIsTriedOnceMore_data()
    {
        QTest::addColumn<ScriptedAnswer>("first");
        QTest::newRow("before the answer") << ScriptedAnswer::hangUp();
        QTest::newRow("in its midst") << ScriptedAnswer{.kind = ScriptedAnswer::Kind::HangUpInBody};
    }
    void aBrokenConnectionIsTriedOnceMore()
    {
        QFETCH(ScriptedAnswer, first);
        ScriptedServer there({first, ScriptedAnswer{.status = 201}});
        RemoteServer server({.url = there.url()});
        QCOMPARE(codeOf(ask(server, post)), u"201"_s);
        QCOMPARE(there.seen().size(), 2);
        QCOMPARE(there.seen()[0].headers.value("idempotency-key"), there.seen()[1].headers.value("idempotency-key"));
    }

    void oneThatBreaksAgainIsGivenUp()
    {
        ScriptedServer there({ScriptedAnswer::hangUp()});
        RemoteServer server({.url = there.url()});
        QCOMPARE(codeOf(ask(server, post)), u"connection_lost"_s);
    }

    void whatIsStillBeingDoneIsAskedForAgain()
    {
        ScriptedServer there({ScriptedAnswer::hangUp(),
                              ScriptedAnswer::error(409, R"({"code":"idempotency_in_progress"})", "Retry-After: 1\r\n"),
                              ScriptedAnswer{.status = 201}});
        RemoteServer server({.url = there.url()});
        QCOMPARE(codeOf(ask(server, post)), u"201"_s);
        QCOMPARE(there.seen().size(), 3);
    }

    void errorsOfTheServerAreAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 409, 429, 500, 502, 503, 504})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }
    void errorsOfTheServerAreAnswers()
    {
        QFETCH(int, status);
        ScriptedServer there({ScriptedAnswer::error(status, R"({"code":"told"})")});
        RemoteServer server({.url = there.url()});
        const auto response = ask(server, get);
        QVERIFY(response);
        QCOMPARE(response->status, status);
        QCOMPARE(response->body, R"({"code":"told"})");
    }

    void redirectsAreNotFollowed()
    {
        ScriptedServer there(
            {ScriptedAnswer{.status = 307, .headers = "Location: https://anna:x@evil.example/take/?token=1\r\n"}});
        RemoteServer server({.url = there.url()});
        const auto outcome = ask(server, post);
        QCOMPARE(codeOf(outcome), u"server_redirects"_s);
        QCOMPARE(outcome.error().detail, u"https://evil.example"_s);
        QCOMPARE(there.seen().size(), 1);
    }

    void anAnswerThatIsTooLargeIsNotRead()
    {
        ScriptedServer there({ScriptedAnswer{.body = QByteArray(200'000, 'x')}});
        RemoteServer server({.url = there.url(), .largestAnswer = 100'000});
        QCOMPARE(codeOf(ask(server, get)), u"answer_too_large"_s);
        RemoteServer patient({.url = there.url(), .largestAnswer = 200'000});
        QCOMPARE(codeOf(ask(patient, get)), u"200"_s);
    }

    void silenceEndsInTime()
    {
        ScriptedServer there({ScriptedAnswer::silence()});
        RemoteServer server({.url = there.url(), .patience = 50ms});
        QCOMPARE(codeOf(ask(server, get)), u"server_timeout"_s);
        QCOMPARE(server.underWay(), 0);
    }

    void whoIsDroppedHearsNothing()
    {
        ScriptedServer there({ScriptedAnswer::silence(), ScriptedAnswer{}});
        RemoteServer server({.url = there.url()});
        bool isAnswered = false;
        const auto ticket = server.send(get, [&](const Result<HttpResponse> &) { isAnswered = true; });
        QTRY_COMPARE(there.seen().size(), 1);
        server.drop(ticket);
        QVERIFY(ask(server, get));
        QVERIFY(!isAnswered);
        QCOMPARE(server.underWay(), 0);
    }

    void nobodyThereIsSaid()
    {
        RemoteServer server({.url = QUrl(u"http://127.0.0.1:1"_s)});
        QCOMPARE(codeOf(ask(server, post)), u"server_unreachable"_s);
    }

    void whatIsNoHttpIsNoAnswer()
    {
        RawServer there("SSH-2.0-OpenSSH_9.2\r\n");
        RemoteServer server({.url = QUrl(u"http://127.0.0.1:%1"_s.arg(there.port()))});
        QCOMPARE(codeOf(ask(server, get)), u"connection_lost"_s);
    }

    void certificatesAreVerified_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("beginsInHours");
        QTest::addColumn<int>("endsInHours");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << QByteArray("localhost") << -1 << 24 << true << u"200"_s;
        QTest::newRow("nobody vouches for it") << QByteArray("localhost") << -1 << 24 << false << u"certificate_untrusted"_s;
        QTest::newRow("expired") << QByteArray("localhost") << -48 << -24 << true << u"certificate_expired"_s;
        QTest::newRow("not yet") << QByteArray("localhost") << 24 << 48 << true << u"certificate_not_yet_valid"_s;
        QTest::newRow("another host's") << QByteArray("other.example") << -1 << 24 << true << u"certificate_wrong_host"_s;
        QTest::newRow("all of it") << QByteArray("other.example") << -48 << -24 << false << u"certificate_untrusted"_s;
    }
    void certificatesAreVerified()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, beginsInHours);
        QFETCH(int, endsInHours);
        QFETCH(bool, isTrusted);
        const TestCertificate certificate(
            {.host = host, .begins = std::chrono::hours(beginsInHours), .ends = std::chrono::hours(endsInHours)});
        RawServer there(fine, certificate.tls);
        RemoteServer server(
            {.url = QUrl(u"https://localhost:%1"_s.arg(there.port())), .caFile = isTrusted ? certificate.file : QString()});
        QTEST(codeOf(ask(server, get)), "code");
    }

    void theEnvironmentMayNameCertificates()
    {
        const TestCertificate certificate;
        RawServer there(fine, certificate.tls);
        qputenv("SSL_CERT_FILE", certificate.file.toLocal8Bit());
        RemoteServer server({.url = QUrl(u"https://localhost:%1"_s.arg(there.port()))});
        const auto code = codeOf(ask(server, get));
        qunsetenv("SSL_CERT_FILE");
        QCOMPARE(code, u"200"_s);
    }

    void aFileWithoutCertificatesIsSaid()
    {
        RemoteServer server({.url = QUrl(u"https://localhost:1"_s), .caFile = u"/nowhere/ca.pem"_s});
        const auto outcome = ask(server, get);
        QCOMPARE(codeOf(outcome), u"ca_file_unreadable"_s);
        QCOMPARE(outcome.error().detail, u"/nowhere/ca.pem"_s);
    }

    void noTlsThereIsSaid()
    {
        RawServer there("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        RemoteServer server({.url = QUrl(u"https://localhost:%1"_s.arg(there.port()))});
        QCOMPARE(codeOf(ask(server, get)), u"tls_failed"_s);
    }
};

QTEST_GUILESS_MAIN(RemoteServerTest)
#include "remoteserver_test.moc"
