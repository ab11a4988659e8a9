// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhooksender.h"
#include "tests/support/testcertificate.h"
#include "tests/webhooks/rawserver.h"
#include "tests/webhooks/receivingserver.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QUrl urlAt(quint16 port, const QString &scheme = u"http"_s, const QString &host = u"127.0.0.1"_s)
{
    return QUrl(u"%1://%2:%3/hook"_s.arg(scheme, host).arg(port));
}

WebhookRequest requestTo(const QUrl &url, Mode mode = Mode::Test)
{
    return {.url = url, .mode = mode, .headers = {"Content-Type: application/json", "webhook-id: 1"}, .body = R"({"a":1})"};
}

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

} // namespace

/// Over real sockets: what arrives, what is told of each way to fail, and what is never talked to.
class WebhookSenderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatItIsGiven()
    {
        ReceivingServer receiver;
        receiver.answer({.status = 200, .type = "text/plain", .body = "thanks"});
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(receiver.url(u"/hook?key=1"_s)));
        QVERIFY(outcome.isDelivered());
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.excerpt, u"thanks"_s);
        QVERIFY(outcome.durationMs >= 0 && outcome.durationMs < 5000);
        QCOMPARE(receiver.count(), 1);
        const auto request = receiver.messages().first().request;
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, "/hook");
        QCOMPARE(request.query, "key=1");
        QCOMPARE(request.body, R"({"a":1})");
        QCOMPARE(request.header("Content-Type"), "application/json");
        QCOMPARE(request.header("webhook-id"), "1");
        QVERIFY(request.header("Expect").isEmpty());
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        for (const int status : {200, 201, 202, 204, 299})
            QTest::addRow("%d", status) << status << QString();
        for (const int status : {301, 302, 307, 308})
            QTest::addRow("%d", status) << status << u"redirected"_s;
        for (const int status : {400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << u"bad_status"_s;
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(QString, error);
        ReceivingServer elsewhere;
        ReceivingServer receiver;
        receiver.answer({.status = status, .headers = {{"Location", elsewhere.url().toEncoded()}}});
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(receiver.url()));
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.error, error);
        QCOMPARE(elsewhere.count(), 0); // never followed
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing at all") << QByteArray() << u"connection_closed"_s << 0;
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"bad_answer"_s << 0;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << u"connection_closed"_s << 200;
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") << u"connection_closed"_s
                                     << 200;
        QTest::newRow("no end of headers") << "HTTP/1.1 200 OK\r\n"
                                                  + QByteArray("X-Filler: aaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(4000)
                                           << u"bad_answer"_s << 200;
        QTest::newRow("a head of one long line") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(1'000'000, 'a') + "\r\n\r\n"
                                                 << u"bad_answer"_s << 200;
    }
    void answersThatAreNone()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, error);
        QFETCH(int, status);
        RawServer server(answer);
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(urlAt(server.port())));
        QCOMPARE(outcome.error, error);
        QCOMPARE(outcome.status, status);
    }

    void aHugeAnswerIsCutShort()
    {
        ReceivingServer receiver;
        receiver.answer({.status = 200, .type = "text/plain", .body = QByteArray(30'000'000, 'x')});
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(receiver.url()));
        QVERIFY(outcome.isDelivered()); // it did say 200
        QCOMPARE(outcome.excerpt, QString(1024, u'x'));
    }

    void anyBytesBecomeText()
    {
        ReceivingServer receiver;
        receiver.answer({.status = 500, .type = "text/plain", .body = QByteArray("a\0b\xff\xc3", 5)});
        WebhookSender sender;
        QCOMPARE(sender.sendAndWait(requestTo(receiver.url())).excerpt, u"a\uFFFDb\uFFFD\uFFFD"_s);
    }

    void nobodyIsThere()
    {
        quint16 port = 0;
        {
            const RawServer gone(fine);
            port = gone.port();
        }
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(urlAt(port)));
        QCOMPARE(outcome.error, u"connection_failed"_s);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(sender.sendAndWait(requestTo(QUrl(u"https://nobody.invalid/"_s))).error, u"host_not_found"_s);
    }

    void isNotWaitedForWithoutEnd()
    {
        ReceivingServer receiver;
        receiver.hold();
        WebhookSender sender({.timeout = 300ms});
        const auto outcome = sender.sendAndWait(requestTo(receiver.url()));
        QCOMPARE(outcome.error, u"timed_out"_s);
        QVERIFY(outcome.durationMs >= 290);
    }

    void aSlowReceiverHoldsUpNobody()
    {
        ReceivingServer slow;
        ReceivingServer quick;
        slow.hold();
        WebhookSender sender;
        std::atomic<int> told = 0;
        for (int i = 0; i < 30; ++i)
            sender.send(requestTo(slow.url()), [&](const WebhookOutcome &) { ++told; });
        QTRY_COMPARE(slow.waiting(), 30);
        QVERIFY(sender.sendAndWait(requestTo(quick.url())).isDelivered());
        QCOMPARE(told, 0);
        slow.let();
        QTRY_COMPARE(told, 30);
    }

    void stoppingCutsOff()
    {
        ReceivingServer receiver;
        receiver.hold();
        WebhookSender sender;
        QString error;
        sender.send(requestTo(receiver.url()), [&](const WebhookOutcome &outcome) { error = outcome.error; });
        QTRY_COMPARE(receiver.waiting(), 1);
        QElapsedTimer timer;
        timer.start();
        sender.stop();
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(error, u"interrupted"_s);
        QCOMPARE(sender.sendAndWait(requestTo(receiver.url())).error, u"interrupted"_s);
    }

    /// Whatever a name resolves to, and however an address is written: what is connected to is checked.
    void closedAddressesAreNotConnectedTo_data()
    {
        QTest::addColumn<QString>("url"); // %1 is a port that listens on loopback
        QTest::addColumn<bool>("live");
        for (const char *url : {"https://localhost:%1/", "https://127.0.0.1:%1/", "https://[::1]:%1/", "https://2130706433:%1/",
                                "https://0x7f.1:%1/", "https://017700000001:%1/", "https://[::ffff:127.0.0.1]:%1/",
                                "https://LOCALHOST:%1/", "https://0:%1/", "https://127.1:%1/", "https://0177.0.0.1:%1/",
                                "https://0x7f.0x0.0x0.0x1:%1/", "https://①②⑦.⓪.⓪.①:%1/", "https://127。0。0。1:%1/",
                                "https://[0:0:0:0:0:ffff:7f00:1]:%1/", "https://[64:ff9b::7f00:1]:%1/"})
            QTest::newRow(url) << QString::fromUtf8(url) << true;
        for (const char *url :
             {"http://10.0.0.1:%1/", "https://169.254.169.254:%1/", "https://2852039166:%1/", "https://10.1:%1/",
              "https://[fe80::1]:%1/", "https://[::ffff:10.0.0.1]:%1/", "https://[fd00::1]:%1/", "https://[2002:a00:1::]:%1/",
              "https://[64:ff9b::a00:1]:%1/", "https://0251.0376.0251.0376:%1/", "http://8.8.8.8:%1/", "https://0:%1/"})
            QTest::addRow("test mode: %s", url) << QString::fromLatin1(url) << false;
    }
    void closedAddressesAreNotConnectedTo()
    {
        QFETCH(QString, url);
        QFETCH(bool, live);
        const RawServer server(fine);
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(QUrl(url.arg(server.port())), live ? Mode::Live : Mode::Test));
        QCOMPARE(outcome.error, u"address_not_allowed"_s);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(server.connections(), 0);
    }

    /// A server for strangers does not let them reach what else runs on its machine.
    void thisMachineCanBeOutOfReach()
    {
        const RawServer server(fine);
        WebhookSender sender({.mayReachThisMachine = false});
        QCOMPARE(sender.reachOf(Mode::Test), WebhookReach::Internet);
        QCOMPARE(sender.sendAndWait(requestTo(urlAt(server.port(), u"https"_s))).error, u"address_not_allowed"_s);
        QVERIFY(!sender.sendAndWait(requestTo(urlAt(server.port()))).isDelivered());
        QCOMPARE(server.connections(), 0);
    }

    void otherProtocolsAreNotSpoken_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("live");
        QTest::newRow("http in live mode") << QUrl(u"http://8.8.8.8/"_s) << true;
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s) << false;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
        QTest::newRow("gopher") << QUrl(u"gopher://127.0.0.1/"_s) << false;
    }
    void otherProtocolsAreNotSpoken()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, live);
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(url, live ? Mode::Live : Mode::Test));
        QVERIFY(!outcome.isDelivered());
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.excerpt.isEmpty());
    }

    void noProxyOfTheEnvironment()
    {
        ReceivingServer receiver;
        const RawServer proxy(fine);
        const auto address = urlAt(proxy.port()).toEncoded();
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"})
            qputenv(name, address);
        WebhookSender sender;
        const auto outcome = sender.sendAndWait(requestTo(receiver.url()));
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        QVERIFY(outcome.isDelivered());
        QCOMPARE(receiver.count(), 1);
        QCOMPARE(proxy.connections(), 0);
    }

    void certificatesCount()
    {
        const TestCertificate certificate;
        const RawServer server(fine, certificate.tls);
        const auto url = urlAt(server.port(), u"https"_s, u"localhost"_s);
        QCOMPARE(WebhookSender().sendAndWait(requestTo(url)).error, u"tls_failed"_s); // not known
        WebhookSender sender({.caFile = certificate.file});
        QCOMPARE(sender.sendAndWait(requestTo(url)).error, QString());
        QCOMPARE(sender.sendAndWait(requestTo(urlAt(server.port(), u"https"_s))).error, u"tls_failed"_s); // another name
    }
    void tlsIsNotGivenUp()
    {
        const RawServer plain(fine);
        QCOMPARE(WebhookSender().sendAndWait(requestTo(urlAt(plain.port(), u"https"_s))).error, u"tls_failed"_s);
    }
};

QTEST_GUILESS_MAIN(WebhookSenderTest)
#include "webhooksender_test.moc"
