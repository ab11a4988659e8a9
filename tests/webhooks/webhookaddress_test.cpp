// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhookaddress.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// Which addresses a tenant may have us talk to.
class WebhookAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesOfTheInternetAlone_data()
    {
        QTest::addColumn<bool>("live");
        QTest::addColumn<bool>("test");
        const auto row = [](const char *address, bool live, bool test) { QTest::newRow(address) << live << test; };
        for (const auto *open : {"8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.255.255", "172.32.0.1",
                                 "192.167.1.1", "169.253.1.1", "198.17.255.255", "198.20.0.1", "223.255.255.255", "168.63.129.17",
                                 "11.0.0.1", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808"})
            row(open, true, true);
        for (const auto *loopback :
             {"127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::7f00:1"})
            row(loopback, false, true);
        for (const auto *closed : {"0.0.0.0",         "0.1.2.3",
                                   "10.0.0.1",        "10.255.255.255",
                                   "100.64.0.1",      "100.100.100.200",
                                   "100.127.255.255", "168.63.129.16",
                                   "169.254.169.254", "169.254.170.2",
                                   "172.16.0.1",      "172.31.255.255",
                                   "192.0.0.192",     "192.0.2.1",
                                   "192.88.99.1",     "192.168.0.1",
                                   "192.168.255.255", "198.18.0.1",
                                   "198.19.255.255",  "198.51.100.1",
                                   "203.0.113.9",     "224.0.0.1",
                                   "239.255.255.255", "240.0.0.1",
                                   "255.255.255.255", "::",
                                   "::ffff:10.0.0.1", "::ffff:169.254.169.254",
                                   "::10.0.0.1",      "::8.8.8.8",
                                   "64:ff9b::a00:1",  "64:ff9b::a9fe:a9fe",
                                   "64:ff9b:1::1",    "100::1",
                                   "fc00::1",         "fd00:ec2::254",
                                   "fe80::1",         "fe80::1%eth0",
                                   "fec0::1",         "ff02::1",
                                   "2001::1",         "2001:10::1",
                                   "2001:db8::1",     "2002:7f00:1::1",
                                   "2002:a00:1::",    "3fff::1",
                                   "4000::1"})
            row(closed, false, false);
    }
    void addressesOfTheInternetAlone()
    {
        QFETCH(bool, live);
        QFETCH(bool, test);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(mayDeliverTo(address, WebhookReach::Internet), live);
        QCOMPARE(mayDeliverTo(address, WebhookReach::ThisMachineToo), test);
    }
    void noAddressIsNone() { QVERIFY(!mayDeliverTo(QHostAddress(), WebhookReach::ThisMachineToo)); }

    void withoutTlsToThisMachineAlone()
    {
        QVERIFY(mayDeliverTo(QHostAddress(u"8.8.8.8"_s), WebhookReach::ThisMachineToo, true));
        QVERIFY(!mayDeliverTo(QHostAddress(u"8.8.8.8"_s), WebhookReach::ThisMachineToo, false));
        QVERIFY(mayDeliverTo(QHostAddress(u"127.0.0.1"_s), WebhookReach::ThisMachineToo, false));
        QVERIFY(!mayDeliverTo(QHostAddress(u"127.0.0.1"_s), WebhookReach::Internet, false));
    }

    void urls_data()
    {
        QTest::addColumn<QString>("live"); // the code, or nothing
        QTest::addColumn<QString>("test");
        const auto row = [](const char *url, const char *live, const char *test) {
            QTest::newRow(url) << QString::fromLatin1(live) << QString::fromLatin1(test);
        };
        const auto *closed = "address_not_allowed";
        row("https://acme.example/hooks?x=1", "", "");
        row("https://acme.example:8443/", "", "");
        row("HTTPS://ACME.example/", "", "");
        row("https://8.8.8.8/", "", "");
        row("https://[2606:4700::1111]/", "", "");
        row("https://xn--mnchen-3ya.example/", "", "");
        row("http://acme.example/", "url_not_https", "url_not_https");
        row("http://8.8.8.8/", "url_not_https", "url_not_https");
        row("http://10.0.0.1/", "url_not_https", "url_not_https");
        row("ftp://acme.example/", "url_not_https", "url_not_https");
        row("file:///etc/passwd", "not_a_url", "not_a_url");
        row("gopher://127.0.0.1/", "url_not_https", "url_not_https");
        row("//acme.example/", "url_not_https", "url_not_https");
        row("acme.example", "not_a_url", "not_a_url");
        row("https://", "not_a_url", "not_a_url");
        row("https:///x", "not_a_url", "not_a_url");
        row("https://acme.example:99999/", "not_a_url", "not_a_url");
        row("https://acme.example\\@127.0.0.1/", "not_a_url", "not_a_url");
        row("https://anna@acme.example/", "url_has_credentials", "url_has_credentials");
        row("https://anna:secret@acme.example/", "url_has_credentials", "url_has_credentials");
        row("https://@acme.example/", "url_has_credentials", "url_has_credentials");
        row("https://8.8.8.8@127.0.0.1/", "url_has_credentials", "url_has_credentials");
        row("http://127.0.0.1:8080/", "url_not_https", "");
        row("http://localhost:8080/", "url_not_https", "");
        row("http://[::1]:8080/", "url_not_https", "");
        row("https://127.0.0.1/", closed, "");
        // the same address in other clothes
        row("https://2130706433/", closed, "");
        row("https://017700000001/", closed, "");
        row("https://0x7f000001/", closed, "");
        row("https://0x7f.1/", closed, "");
        row("https://0177.0.0.1/", closed, "");
        row("https://127.1/", closed, "");
        row("https://%31%32%37.0.0.1/", "not_a_url", "not_a_url");
        row("https://[::ffff:127.0.0.1]/", closed, "");
        row("https://[::ffff:7f00:1]/", closed, "");
        row("https://0/", closed, closed);
        row("https://169.254.169.254/latest/meta-data/", closed, closed);
        row("https://2852039166/", closed, closed); // the same
        row("https://0xa9fea9fe/", closed, closed);
        row("https://[::ffff:a9fe:a9fe]/", closed, closed);
        row("https://[fd00:ec2::254]/", closed, closed);
        row("https://10.1/", closed, closed);
        row("https://192.168.1.1:443/", closed, closed);
    }
    void urls()
    {
        QFETCH(QString, live);
        QFETCH(QString, test);
        const auto codeOf = [](WebhookReach reach) {
            const auto url = webhookUrlOf(QString::fromLatin1(QTest::currentDataTag()), reach);
            return url ? QString() : url.error().code;
        };
        QCOMPARE(codeOf(WebhookReach::Internet), live);
        QCOMPARE(codeOf(WebhookReach::ThisMachineToo), test);
    }

    void aFragmentIsNotSent()
    {
        QCOMPARE(webhookUrlOf(u"https://acme.example/a?b#c"_s, WebhookReach::Internet)->toString(),
                 u"https://acme.example/a?b"_s);
    }

    void aNameOfThisMachineIsFoundOut()
    {
        QCOMPARE(checkResolved(QUrl(u"https://localhost/"_s), WebhookReach::Internet).error().code, u"address_not_allowed"_s);
        QVERIFY(checkResolved(QUrl(u"https://localhost/"_s), WebhookReach::ThisMachineToo));
        QVERIFY(checkResolved(QUrl(u"http://localhost/"_s), WebhookReach::ThisMachineToo));
    }
    void aNameMayComeLater() { QVERIFY(checkResolved(QUrl(u"https://nobody.invalid/"_s), WebhookReach::Internet)); }
};

QTEST_GUILESS_MAIN(WebhookAddressTest)
#include "webhookaddress_test.moc"
