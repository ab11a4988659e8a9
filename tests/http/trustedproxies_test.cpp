// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/trustedproxies.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class TrustedProxiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientIsTheRightmostAddressNobodyTrusts_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QString>("client");
        const auto row = [](const char *name, const QString &peer, const QByteArray &forwarded, const QString &client) {
            QTest::newRow(name) << peer << forwarded << client;
        };
        row("no header", u"10.0.0.1"_s, "", u"10.0.0.1"_s);
        row("one", u"10.0.0.1"_s, "203.0.113.7", u"203.0.113.7"_s);
        row("a forged one before it", u"10.0.0.1"_s, "127.0.0.1, 203.0.113.7", u"203.0.113.7"_s);
        row("a forged proxy before it", u"10.0.0.1"_s, "198.51.100.1, 10.9.9.9, 203.0.113.7", u"203.0.113.7"_s);
        row("two proxies", u"10.0.0.1"_s, "203.0.113.7, 10.0.0.2", u"203.0.113.7"_s);
        row("proxies alone", u"10.0.0.1"_s, "10.0.0.3, 10.0.0.2", u"10.0.0.3"_s);
        row("a peer nobody trusts", u"198.51.100.9"_s, "203.0.113.7", u"198.51.100.9"_s);
        row("no address", u"10.0.0.1"_s, "203.0.113.7, unknown", u"10.0.0.1"_s);
        row("no address before", u"10.0.0.1"_s, "nonsense, 10.0.0.2", u"10.0.0.2"_s);
        row("empty entries", u"10.0.0.1"_s, "203.0.113.7, ,", u"10.0.0.1"_s);
        row("with a port", u"10.0.0.1"_s, "203.0.113.7:4711", u"203.0.113.7"_s);
        row("IPv6", u"10.0.0.1"_s, "2001:db8::7", u"2001:db8::7"_s);
        row("IPv6 with a port", u"10.0.0.1"_s, "[2001:db8::7]:4711", u"2001:db8::7"_s);
        row("IPv4 in IPv6", u"10.0.0.1"_s, "203.0.113.7, ::ffff:10.0.0.2", u"203.0.113.7"_s);
        row("a trusted IPv6 peer", u"fd00::1"_s, "203.0.113.7", u"203.0.113.7"_s);
        row("half an address", u"10.0.0.1"_s, "10.1", u"10.0.0.1"_s);
        row("a line end", u"10.0.0.1"_s, "203.0.113.7\r\nX: 1", u"10.0.0.1"_s);
    }
    void theClientIsTheRightmostAddressNobodyTrusts()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, forwarded);
        const auto proxies = TrustedProxies::parse({u"10.0.0.0/8"_s, u"fd00::/8"_s});
        QVERIFY(proxies);
        HttpRequest request{.peer = peer};
        if (!forwarded.isEmpty())
            request.headers.emplaceBack("X-Forwarded-For", forwarded);
        request.headers.emplaceBack("Forwarded", "for=6.6.6.6"); // passed through, not written by our proxy
        proxies->resolve(request);
        QTEST(request.peer, "client");
    }

    void repeatedHeadersAreOneList()
    {
        const auto proxies = TrustedProxies::parse({u"10.0.0.1"_s});
        HttpRequest request{.headers = {{"X-Forwarded-For", "127.0.0.1"}, {"x-forwarded-for", "203.0.113.7"}},
                            .peer = u"10.0.0.1"_s};
        proxies->resolve(request);
        QCOMPARE(request.peer, u"203.0.113.7"_s);
    }

    void forwardedIsReadByItsOwnRules_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("isSecure");
        const auto row = [](const char *name, const QByteArray &header, const QString &client, bool isSecure) {
            QTest::newRow(name) << header << client << isSecure;
        };
        row("plain", "for=203.0.113.7;proto=https", u"203.0.113.7"_s, true);
        row("capitals", "For=203.0.113.7; Proto=HTTPS", u"203.0.113.7"_s, true);
        row("quoted", R"(for="[2001:db8::7]:4711";proto=http)", u"2001:db8::7"_s, false);
        row("a comma in quotes", R"(for="a,b", for=203.0.113.7)", u"203.0.113.7"_s, false);
        row("forged before", "for=127.0.0.1;proto=https, for=203.0.113.7;proto=http", u"203.0.113.7"_s, false);
        row("hidden", "for=_hidden;proto=https", u"10.0.0.1"_s, true);
        row("no for", "by=10.0.0.1", u"10.0.0.1"_s, false);
    }
    void forwardedIsReadByItsOwnRules()
    {
        QFETCH(QByteArray, header);
        const auto proxies = TrustedProxies::parse({u"10.0.0.0/8"_s}, TrustedProxies::Header::Forwarded);
        HttpRequest request{.headers = {{"Forwarded", header}, {"X-Forwarded-For", "6.6.6.6"}, {"X-Forwarded-Proto", "https"}},
                            .peer = u"10.0.0.1"_s};
        proxies->resolve(request);
        QTEST(request.peer, "client");
        QTEST(request.isSecure, "isSecure");
    }

    void theSchemeIsTheProxysWord_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("proto");
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("https") << u"10.0.0.1"_s << QByteArray("https") << true;
        QTest::newRow("http") << u"10.0.0.1"_s << QByteArray("http") << false;
        QTest::newRow("a forged one before") << u"10.0.0.1"_s << QByteArray("https, http") << false;
        QTest::newRow("nobody's") << u"203.0.113.7"_s << QByteArray("https") << false;
    }
    void theSchemeIsTheProxysWord()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, proto);
        const auto proxies = TrustedProxies::parse({u"10.0.0.0/8"_s});
        HttpRequest request{.headers = {{"X-Forwarded-Proto", proto}}, .peer = peer};
        proxies->resolve(request);
        QTEST(request.isSecure, "isSecure");
    }

    void nobodyIsTrustedWithoutBeingNamed()
    {
        HttpRequest request{.headers = {{"X-Forwarded-For", "203.0.113.7"}}, .peer = u"127.0.0.1"_s};
        TrustedProxies().resolve(request);
        QCOMPARE(request.peer, u"127.0.0.1"_s);
    }

    void networksThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/", "10.0", "::/129"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void networksThatAreNone()
    {
        QFETCH(QString, text);
        const auto proxies = TrustedProxies::parse({u"10.0.0.0/8"_s, text});
        QVERIFY(!proxies);
        QCOMPARE(proxies.error().code, u"proxy_invalid"_s);
        QCOMPARE(proxies.error().detail, text);
    }
};

QTEST_GUILESS_MAIN(TrustedProxiesTest)
#include "trustedproxies_test.moc"
