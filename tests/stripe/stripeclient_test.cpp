// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stripe/stripehouse.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class StripeClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsCarryAllThatStripeWants()
    {
        StripeHouse house({fine()});
        const auto reply = house.client.post(productCall());
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, fine().body);
        QCOMPARE(reply->requestId, u"req_7"_s);
        QVERIFY(!reply->isReplayed);

        const auto seen = house.server.seen().value(0);
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/v1/products"));
        QCOMPARE(seen.body, QByteArray("name=Pro%20%26%20more&metadata[plan_id]=7"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer sk_test_key"));
        QCOMPARE(seen.headers.value("stripe-version"), QByteArray("2026-10-28.endive"));
        QCOMPARE(seen.headers.value("stripe-account"), QByteArray("acct_1"));
        QCOMPARE(seen.headers.value("idempotency-key"), QByteArray("operation-7-product"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QVERIFY(seen.headers.value("user-agent").startsWith("Plandeck/"));
        QVERIFY(!seen.headers.contains("cookie"));
    }

    void readsAndDeletesCarryTheirParametersInTheQuery()
    {
        StripeHouse house({fine()});
        StripeCall call{.path = u"/v1/products/prod_1"_s};
        QVERIFY(house.client.get(call));
        call.params.list(u"expand"_s, {u"default_price"_s}).add(u"name"_s, u"a&b c"_s);
        QVERIFY(house.client.get(call));
        QVERIFY(house.client.del(call));

        const auto seen = house.server.seen();
        QCOMPARE(seen[0].target, QByteArray("/v1/products/prod_1"));
        QCOMPARE(seen[1].target, QByteArray("/v1/products/prod_1?expand[0]=default_price&name=a%26b%20c"));
        QCOMPARE(seen[2].method, QByteArray("DELETE"));
        QCOMPARE(seen[2].target, seen[1].target);
        for (const auto &request : seen) {
            QCOMPARE(request.body, QByteArray());
            QVERIFY(!request.headers.contains("stripe-account"));
            QVERIFY(!request.headers.contains("idempotency-key"));
        }
    }

    void everyModeHasItsKey()
    {
        StripeHouse house({fine()});
        auto call = productCall();
        call.mode = Mode::Live;
        const auto live = house.client.post(call);
        QVERIFY(!live);
        QCOMPARE(live.error().kind, Error::Kind::Conflict);
        QCOMPARE(live.error().code, u"live_mode_not_configured"_s);
        QCOMPARE(house.client.exchangeCode(Mode::Live, Secret(u"ac_1"_s)).error().code, u"live_mode_not_configured"_s);

        auto config = configFor(house.server.url());
        config.live.secretKey = Secret(u"sk_live_key"_s);
        config.test.secretKey = {};
        StripeClient client(std::move(config), house.clock, house.random);
        QVERIFY(client.post(call));
        QCOMPARE(client.post(productCall()).error().code, u"stripe_not_configured"_s);
        const auto seen = house.server.seen();
        QCOMPARE(seen.size(), 1); // nothing was sent without a key
        QCOMPARE(seen[0].headers.value("authorization"), QByteArray("Bearer sk_live_key"));
    }

    void refusalsSayWhatStripeSaid_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("said"); // code, decline code, message
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("parameter") << 400
                                   << QByteArray(
                                          R"({"error":{"type":"invalid_request_error","code":"parameter_missing","param":"name",
                                                     "message":"Missing required param: name."}})")
                                   << QStringList{u"parameter_missing"_s, QString(), u"Missing required param: name."_s} << false;
        QTest::newRow("id in a parameter")
            << 400 << QByteArray(R"({"error":{"code":"resource_missing","param":"product","message":"No such product"}})")
            << QStringList{u"resource_missing"_s, QString(), u"No such product"_s} << false;
        QTest::newRow("id in the path")
            << 404 << QByteArray(R"({"error":{"code":"resource_missing","param":"id","message":"No such product"}})")
            << QStringList{u"resource_missing"_s, QString(), u"No such product"_s} << true;
        QTest::newRow("path unknown") << 404
                                      << QByteArray(R"({"error":{"type":"invalid_request_error","message":"Unrecognized"}})")
                                      << QStringList{u"invalid_request_error"_s, QString(), u"Unrecognized"_s} << false;
        QTest::newRow("card") << 402
                              << QByteArray(
                                     R"({"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds",
                                                "message":"Declined."}})")
                              << QStringList{u"card_declined"_s, u"insufficient_funds"_s, u"Declined."_s} << false;
        QTest::newRow("key") << 401
                             << QByteArray(R"({"error":{"type":"invalid_request_error","message":"Invalid API Key provided"}})")
                             << QStringList{u"invalid_request_error"_s, QString(), u"Invalid API Key provided"_s} << false;
        QTest::newRow("account gone") << 403 << QByteArray(R"({"error":{"code":"account_invalid","message":"No access"}})")
                                      << QStringList{u"account_invalid"_s, QString(), u"No access"_s} << false;
        QTest::newRow("key used for another")
            << 400 << QByteArray(R"({"error":{"type":"idempotency_error","message":"Keys for…"}})")
            << QStringList{u"idempotency_error"_s, QString(), u"Keys for…"_s} << false;
        QTest::newRow("no JSON") << 400 << QByteArray("<html>") << QStringList{QString(), QString(), QString()} << false;
    }
    void refusalsSayWhatStripeSaid()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, json);
        QFETCH(QStringList, said);
        QFETCH(bool, isMissing);
        StripeHouse house({ScriptedAnswer::error(code, json, "Request-Id: req_9\r\n")});
        const auto reply = house.client.post(productCall());
        QVERIFY(!reply);
        const auto &error = reply.error();
        QCOMPARE(error.kind, Error::Kind::Upstream);
        QCOMPARE(error.code, u"stripe_refused"_s);
        QVERIFY(!isOutcomeUnknown(error));
        QVERIFY(error.stripe);
        QCOMPARE(*error.stripe,
                 (StripeRefusal{
                     .code = said[0], .declineCode = said[1], .requestId = u"req_9"_s, .message = said[2], .status = code}));
        QCOMPARE(isMissingInStripe(error), isMissing);
    }

    void codesAreTradedForAnAccount()
    {
        StripeHouse house(
            {ScriptedAnswer{.body = R"({"access_token":"sk_x","livemode":false,"refresh_token":"rt_x","token_type":"bearer",
                                                "stripe_publishable_key":"pk_x","stripe_user_id":"acct_9","scope":"read_write"})"}});
        const auto token = house.client.exchangeCode(Mode::Test, Secret(u"ac_1"_s));
        QVERIFY(token);
        QCOMPARE(*token, (OAuthToken{.account = u"acct_9"_s, .scope = u"read_write"_s}));
        const auto seen = house.server.seen().value(0);
        QCOMPARE(seen.target, QByteArray("/oauth/token"));
        QCOMPARE(seen.body, QByteArray("grant_type=authorization_code&code=ac_1"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer sk_test_key"));
    }

    void oauthErrorsAreMapped_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stripeCode");
        const auto row = [](const char *name, const ScriptedAnswer &answer, Error::Kind kind, const QString &code,
                            const QString &said) { QTest::newRow(name) << answer << kind << code << said; };
        row("code unknown", ScriptedAnswer::error(400, R"({"error":"invalid_grant","error_description":"does not exist: ac_1"})"),
            Error::Kind::Invalid, u"code_invalid"_s, {});
        row("client unknown", ScriptedAnswer::error(401, R"({"error":"invalid_client","error_description":"No such: ac_1"})"),
            Error::Kind::Upstream, u"stripe_refused"_s, u"invalid_client"_s);
        row("wrong key", ScriptedAnswer::error(401, R"({"error":{"type":"invalid_request_error","message":"Invalid API Key"}})"),
            Error::Kind::Upstream, u"stripe_refused"_s, u"invalid_request_error"_s);
        row("Stripe's fault", status(500), Error::Kind::Upstream, u"stripe_unavailable"_s, {});
    }
    void oauthErrorsAreMapped()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, code);
        QFETCH(QString, stripeCode);
        StripeHouse house({answer});
        const auto token = house.client.exchangeCode(Mode::Test, Secret(u"ac_1"_s));
        QVERIFY(!token);
        const auto &error = token.error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, code);
        QCOMPARE(error.stripe ? error.stripe->code : QString(), stripeCode);
        QVERIFY(!error.detail.contains(u"ac_1"_s)); // the description repeats the code
        QVERIFY(!error.stripe || !error.stripe->message.contains(u"ac_1"_s));
        QCOMPARE(house.server.seen().size(), 1);
    }

    void codesAreSentOnce()
    {
        // Not over a connection that Qt could send it on twice, and not again by us: a second use revokes the first.
        StripeHouse house({fine(), ScriptedAnswer::hangUp(), fine()});
        QVERIFY(house.client.get({.path = u"/v1/account"_s}));
        const auto token = house.client.exchangeCode(Mode::Test, Secret(u"ac_1"_s));
        QVERIFY(!token);
        QVERIFY(isOutcomeUnknown(token.error()));
        const auto seen = house.server.seen();
        QCOMPARE(seen.size(), 2);
        QVERIFY(seen[1].connection != seen[0].connection);
    }

    void accountsAreLetGo()
    {
        StripeHouse house({ScriptedAnswer{.body = R"({"stripe_user_id":"acct_9"})"},
                           ScriptedAnswer::error(401, R"({"error":"invalid_client","error_description":"not connected"})")});
        QVERIFY(house.client.deauthorize(Mode::Test, u"acct_9"_s));
        QCOMPARE(house.server.seen()[0].target, QByteArray("/oauth/deauthorize"));
        QCOMPARE(house.server.seen()[0].body, QByteArray("client_id=ca_test&stripe_user_id=acct_9"));
        const auto again = house.client.deauthorize(Mode::Test, u"acct_9"_s);
        QCOMPARE(again.error().stripe->code, u"invalid_client"_s);
    }

    void theLogTellsWhatWasCalledAndNoSecrets()
    {
        StripeHouse house({status(500, "Request-Id: req_a\r\n"), fine()});
        QString logged;
        static QString *sink = nullptr;
        sink = &logged;
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
            static QMutex mutex;
            const QMutexLocker lock(&mutex);
            *sink += QLatin1StringView(context.category) + u": "_s + text + u'\n';
        });
        const auto reply = house.client.post(productCall());
        (void)house.client.exchangeCode(Mode::Test, Secret(u"ac_1"_s));
        qInstallMessageHandler(before);
        QVERIFY(reply);

        const auto entries = house.client.log().entries();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].method, u"POST"_s);
        QCOMPARE(entries[0].path, u"/v1/products"_s);
        QCOMPARE(entries[0].account, u"acct_1"_s);
        QCOMPARE(entries[0].status, 500);
        QCOMPARE(entries[0].requestId, u"req_a"_s);
        QCOMPARE(entries[0].attempt, 1);
        QCOMPARE(entries[1].status, 200);
        QCOMPARE(entries[1].attempt, 2);
        QVERIFY(logged.contains(u"plandeck.stripe: POST /v1/products 200"_s));
        for (const auto &secret : {u"sk_test"_s, u"ac_1"_s, u"Pro"_s, u"operation-7"_s})
            QVERIFY2(!logged.contains(secret), qPrintable(logged));
    }

    void theLogKeepsTheLatest()
    {
        StripeRequestLog log;
        for (int i = 0; i < 501; ++i)
            log.append({.path = QString::number(i)});
        const auto entries = log.entries();
        QCOMPARE(entries.size(), 500);
        QCOMPARE(entries.first().path, u"1"_s);
        QCOMPARE(entries.last().path, u"500"_s);
    }
};

QTEST_GUILESS_MAIN(StripeClientTest)
#include "stripeclient_test.moc"
