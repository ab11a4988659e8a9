// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripeconfig.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<StripeConfig> parsed(const TextMap &variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    return StripeConfig::fromEnvironment(environment);
}

const auto key = u"STRIPE_SECRET_KEY"_s;
const auto client = u"STRIPE_CONNECT_CLIENT_ID"_s;
const auto api = u"STRIPE_API_BASE"_s;
const auto connectBase = u"STRIPE_CONNECT_BASE"_s;

} // namespace

Q_DECLARE_METATYPE(plandeck::TextMap)

class StripeConfigTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutVariablesItIsStripeAndNoMode()
    {
        const auto config = parsed({});
        QVERIFY(config);
        QCOMPARE(config->apiBase, QUrl(u"https://api.stripe.com"_s));
        QCOMPARE(config->connectBase, QUrl(u"https://connect.stripe.com"_s));
        QVERIFY(config->credentials(Mode::Test).secretKey.isEmpty());
        QVERIFY(config->credentials(Mode::Live).secretKey.isEmpty());
    }

    void keysGoToTheirMode_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("clients");
        QTest::addColumn<QString>("test");
        QTest::addColumn<QString>("live");
        QTest::newRow("test") << u"sk_test_a"_s << u"ca_1"_s << u"sk_test_a ca_1"_s << u" "_s;
        QTest::newRow("live") << u"sk_live_a"_s << u"ca_1"_s << u" "_s << u"sk_live_a ca_1"_s;
        QTest::newRow("both, one client") << u"sk_test_a,sk_live_b"_s << u"ca_1"_s << u"sk_test_a ca_1"_s << u"sk_live_b ca_1"_s;
        QTest::newRow("both, two clients") << u" sk_live_b , rk_test_a "_s << u"ca_live, ca_test"_s << u"rk_test_a ca_test"_s
                                           << u"sk_live_b ca_live"_s;
        QTest::newRow("no client") << u"sk_test_a"_s << QString() << u"sk_test_a "_s << u" "_s;
        QTest::newRow("only commas") << u" , "_s << QString() << u" "_s << u" "_s;
    }
    void keysGoToTheirMode()
    {
        QFETCH(QString, keys);
        QFETCH(QString, clients);
        QFETCH(QString, test);
        QFETCH(QString, live);
        const auto config = parsed({{key, keys}, {client, clients}});
        QVERIFY(config);
        QCOMPARE(config->test.secretKey.revealText() + u' ' + config->test.clientId, test);
        QCOMPARE(config->live.secretKey.revealText() + u' ' + config->live.clientId, live);
    }

    void anotherApiStandsForConnectToo()
    {
        const auto sandbox = parsed({{api, u"http://127.0.0.1:12111/"_s}});
        QVERIFY(sandbox);
        QCOMPARE(sandbox->apiBase, QUrl(u"http://127.0.0.1:12111"_s));
        QCOMPARE(sandbox->connectBase, sandbox->apiBase);
        const auto both = parsed({{api, u"http://[::1]:1"_s}, {connectBase, u"http://localhost:2/connect"_s}});
        QVERIFY(both);
        QCOMPARE(both->connectBase, QUrl(u"http://localhost:2/connect"_s));
        const auto connectAlone = parsed({{connectBase, u"https://proxy.example/c"_s}});
        QVERIFY(connectAlone);
        QCOMPARE(connectAlone->apiBase, QUrl(u"https://api.stripe.com"_s));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<TextMap>("variables");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const TextMap &variables, const QString &code, const QString &field) {
            QTest::newRow(name) << variables << code << field;
        };
        const auto badKey = u"stripe_key_invalid"_s, badClient = u"stripe_client_id_invalid"_s,
                   badBase = u"stripe_base_invalid"_s;
        row("publishable key", {{key, u"pk_test_a"_s}}, badKey, key);
        row("no mode", {{key, u"sk_a"_s}}, badKey, key);
        row("line end in a key", {{key, u"sk_test_a\nX: y"_s}}, badKey, key);
        row("two test keys", {{key, u"sk_test_a,sk_test_b"_s}}, badKey, key);
        row("three keys", {{key, u"sk_test_a,sk_live_b,sk_live_c"_s}}, badKey, key);
        row("client of another shape", {{key, u"sk_test_a"_s}, {client, u"acct_1"_s}}, badClient, client);
        row("two clients for one key", {{key, u"sk_test_a"_s}, {client, u"ca_1,ca_2"_s}}, badClient, client);
        row("plain text to another machine", {{api, u"http://api.stripe.com"_s}}, badBase, api);
        row("a name that only looks local", {{api, u"http://localhost.example.com"_s}}, badBase, api);
        row("another scheme", {{api, u"ftp://127.0.0.1"_s}}, badBase, api);
        row("no scheme", {{api, u"127.0.0.1:12111"_s}}, badBase, api);
        row("password in it", {{api, u"https://u:p@example.com"_s}}, badBase, api);
        row("query in it", {{connectBase, u"https://example.com/?a=b"_s}}, badBase, connectBase);
    }
    void mistakesAreNamed()
    {
        QFETCH(TextMap, variables);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto config = parsed(variables);
        QVERIFY(!config);
        QCOMPARE(config.error().code, code);
        QCOMPARE(config.error().field, field);
        QVERIFY(!config.error().detail.contains(u"sk_"_s));
    }
};

QTEST_APPLESS_MAIN(StripeConfigTest)
#include "stripeconfig_test.moc"
