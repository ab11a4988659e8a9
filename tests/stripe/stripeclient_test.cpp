// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripeclient.h"
#include "tests/stripe/scriptedserver.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

#include <thread>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answers = QList<ScriptedAnswer>;
const auto hangUp = ScriptedAnswer::hangUp();
const ScriptedAnswer cut{.kind = ScriptedAnswer::Kind::HangUpInBody};
const auto silence = ScriptedAnswer::silence();
const ScriptedAnswer fine{.body = R"({"id":"prod_1"})", .headers = "Request-Id: req_7\r\n"};

ScriptedAnswer status(int code, const QByteArray &headers = {})
{
    return ScriptedAnswer::error(code, R"({"error":{"type":"api_error","message":"Something."}})", headers);
}

StripeConfig configFor(const QUrl &base)
{
    StripeConfig config;
    config.apiBase = base;
    config.connectBase = base;
    config.test = {Secret(u"sk_test_key"_s), u"ca_test"_s};
    config.timeout = 5s;
    config.firstPause = 1ms;
    config.longestPause = 4ms;
    return config;
}

StripeCall productCall()
{
    StripeCall call{.path = u"/v1/products"_s, .account = u"acct_1"_s, .idempotencyKey = u"operation-7-product"_s};
    call.params.add(u"name"_s, u"Pro & more"_s).map(u"metadata"_s, {{u"plan_id"_s, u"7"_s}});
    return call;
}

/// A server and a client of it.
struct House
{
    explicit House(const Answers &answers, std::chrono::milliseconds timeout = 5s)
        : server(answers)
        , client(withTimeout(timeout), clock, random)
    {
    }
    StripeConfig withTimeout(std::chrono::milliseconds timeout) const
    {
        auto config = configFor(server.url());
        config.timeout = timeout;
        return config;
    }

    ScriptedServer server;
    SystemClock clock;
    SystemRandom random;
    StripeClient client;
};

/// Loopback ports nobody listens on.
QUrl closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

} // namespace

Q_DECLARE_METATYPE(Answers)

class StripeClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsCarryAllThatStripeWants()
    {
        House house({fine});
        const auto reply = house.client.post(productCall());
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, fine.body);
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
        House house({fine});
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
        House house({fine});
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

    void attemptsAreRepeatedAsTheSdkDoes_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("500, then fine") << Answers{status(500), fine} << 2 << true;
        QTest::newRow("503 twice, then fine") << Answers{status(503), status(503), fine} << 3 << true;
        QTest::newRow("500 for ever") << Answers{status(500)} << 3 << false;
        QTest::newRow("409, then fine") << Answers{status(409), fine} << 2 << true;
        QTest::newRow("409 for ever") << Answers{status(409)} << 3 << false;
        QTest::newRow("429 stops") << Answers{status(429), fine} << 1 << false;
        QTest::newRow("429, should retry") << Answers{status(429, "Stripe-Should-Retry: true\r\n"), fine} << 2 << true;
        QTest::newRow("400 stops") << Answers{status(400), fine} << 1 << false;
        QTest::newRow("400, should retry") << Answers{status(400, "Stripe-Should-Retry: true\r\n"), fine} << 2 << true;
        QTest::newRow("402 stops") << Answers{status(402), fine} << 1 << false;
        QTest::newRow("500, should not") << Answers{status(500, "Stripe-Should-Retry: false\r\n"), fine} << 1 << false;
        QTest::newRow("409, should not") << Answers{status(409, "Stripe-Should-Retry: false\r\n"), fine} << 1 << false;
        QTest::newRow("hung up for ever") << Answers{hangUp} << 3 << false;
        QTest::newRow("cut answer, then fine") << Answers{cut, fine} << 2 << true;
        QTest::newRow("cut answers for ever") << Answers{cut} << 3 << false;
        QTest::newRow("redirect stops") << Answers{status(302, "Location: /elsewhere\r\n"), fine} << 1 << false;
    }
    void attemptsAreRepeatedAsTheSdkDoes()
    {
        QFETCH(Answers, answers);
        QFETCH(int, attempts);
        QFETCH(bool, succeeds);
        House house(answers);
        const auto reply = house.client.post(productCall());
        QCOMPARE(reply.has_value(), succeeds);
        QCOMPARE(house.client.log().entries().size(), attempts);
        const auto seen = house.server.seen();
        QVERIFY(seen.size() >= attempts); // Qt may repeat one that was hung up on
        for (const auto &request : seen) {
            QCOMPARE(request.headers.value("idempotency-key"), QByteArray("operation-7-product"));
            QCOMPARE(request.body, seen[0].body);
        }
    }

    void theLimitOfRetriesIsConfigured()
    {
        House house({status(500)});
        auto config = configFor(house.server.url());
        config.maxRetries = 0;
        StripeClient client(std::move(config), house.clock, house.random);
        QVERIFY(!client.post(productCall()));
        QCOMPARE(house.server.seen().size(), 1);
    }

    void pausesDoubleUpToTheirCap()
    {
        struct HighDice final : RandomSource
        {
            void fill(std::span<unsigned char> bytes) override { std::ranges::fill(bytes, 0xff); }
        } high;
        struct LowDice final : RandomSource
        {
            void fill(std::span<unsigned char> bytes) override { std::ranges::fill(bytes, 0); }
        } low;
        const auto waitedWith = [](RandomSource &dice) {
            ScriptedServer server({status(500)});
            auto config = configFor(server.url());
            config.maxRetries = 4;
            config.firstPause = 20ms;
            config.longestPause = 60ms;
            SystemClock clock;
            StripeClient client(std::move(config), clock, dice);
            QElapsedTimer timer;
            timer.start();
            (void)client.post(productCall());
            return timer.elapsed();
        };
        const auto longest = waitedWith(high); // 20 + 40 + 60 + 60
        QVERIFY2(longest >= 180 && longest < 2'000, qPrintable(QString::number(longest)));
        const auto shortest = waitedWith(low); // 20 + 20 + 30 + 30
        QVERIFY2(shortest >= 100 && shortest < longest, qPrintable(QString::number(shortest)));
    }

    void aConnectionDroppedWhileReusedIsOneCallWithOneKey()
    {
        // Qt sends a request again by itself when a reused connection is dropped before the answer: POST too.
        House house({fine, hangUp, ScriptedAnswer{.headers = "Idempotent-Replayed: true\r\n"}});
        QVERIFY(house.client.get({.path = u"/v1/account"_s}));
        const auto reply = house.client.post(productCall());
        QVERIFY(reply);
        QVERIFY(reply->isReplayed);

        const auto seen = house.server.seen();
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen[1].connection, seen[0].connection); // it was reused
        QCOMPARE(seen[1].headers.value("idempotency-key"), QByteArray("operation-7-product"));
        QCOMPARE(seen[2].headers.value("idempotency-key"), QByteArray("operation-7-product"));
        QCOMPARE(seen[2].body, seen[1].body);
    }

    void connectionsAreKept()
    {
        House house({fine});
        for (int i = 0; i < 5; ++i)
            QVERIFY(house.client.post(productCall()));
        for (const auto &request : house.server.seen())
            QCOMPARE(request.connection, 0);
    }

    void silenceEndsWithTheTimeOut()
    {
        House house({silence, silence, fine}, 150ms);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(house.client.post(productCall()));
        QCOMPARE(house.server.seen().size(), 3);
        QVERIFY(timer.elapsed() >= 270); // timers are 5 % coarse
        const auto entries = house.client.log().entries();
        QCOMPARE(entries[0].trouble, u"timed out"_s);
        QCOMPARE(entries[0].status, 0);
    }

    void withoutAnAnswerTheOutcomeIsKnownOrNot_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("hung up") << Answers{hangUp} << true;
        QTest::newRow("silent") << Answers{silence} << true;
        QTest::newRow("500") << Answers{status(500)} << true;
        QTest::newRow("429") << Answers{status(429)} << false;
        QTest::newRow("redirect") << Answers{status(302, "Location: /\r\n")} << false;
        QTest::newRow("500, then 429") << Answers{status(500), status(429)} << true;
        QTest::newRow("key in use") << Answers{ScriptedAnswer::error(409, R"({"error":{"code":"idempotency_key_in_use"}})")}
                                    << true;
    }
    void withoutAnAnswerTheOutcomeIsKnownOrNot()
    {
        QFETCH(Answers, answers);
        QFETCH(bool, isUnknown);
        House house(answers, 150ms);
        const auto reply = house.client.post(productCall());
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Upstream);
        QCOMPARE(reply.error().code, u"stripe_unavailable"_s);
        QCOMPARE(isOutcomeUnknown(reply.error()), isUnknown);
        QVERIFY(!reply.error().stripe);
    }

    void nobodyListeningIsAKnownOutcome()
    {
        SystemClock clock;
        SystemRandom random;
        StripeClient client(configFor(closedPort()), clock, random);
        const auto reply = client.post(productCall());
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"stripe_unavailable"_s);
        QVERIFY(!isOutcomeUnknown(reply.error()));
        QCOMPARE(client.log().entries().size(), 3);
    }

    void readsHaveNoOutcome()
    {
        House house({status(500)});
        const auto reply = house.client.get({.path = u"/v1/account"_s});
        QCOMPARE(reply.error().code, u"stripe_unavailable"_s);
        QVERIFY(!isOutcomeUnknown(reply.error()));
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
        House house({ScriptedAnswer::error(code, json, "Request-Id: req_9\r\n")});
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
        House house(
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
        House house({answer});
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
        House house({fine, hangUp, fine});
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
        House house({ScriptedAnswer{.body = R"({"stripe_user_id":"acct_9"})"},
                     ScriptedAnswer::error(401, R"({"error":"invalid_client","error_description":"not connected"})")});
        QVERIFY(house.client.deauthorize(Mode::Test, u"acct_9"_s));
        QCOMPARE(house.server.seen()[0].target, QByteArray("/oauth/deauthorize"));
        QCOMPARE(house.server.seen()[0].body, QByteArray("client_id=ca_test&stripe_user_id=acct_9"));
        const auto again = house.client.deauthorize(Mode::Test, u"acct_9"_s);
        QCOMPARE(again.error().stripe->code, u"invalid_client"_s);
    }

    void manyThreadsGetTheirOwnAnswers()
    {
        ScriptedServer server(
            [](const SeenRequest &request, int) { return ScriptedAnswer{.body = "\"" + request.target + "\""}; });
        SystemClock clock;
        SystemRandom random;
        StripeClient client(configFor(server.url()), clock, random);
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread)
            threads.emplace_back([&client, &wrong, thread] {
                for (int i = 0; i < 25; ++i) {
                    const auto path = u"/v1/%1/%2"_s.arg(thread).arg(i);
                    const auto reply = client.get({.path = path});
                    wrong += !reply || reply->body != "\"" + path.toLatin1() + "\"";
                }
            });
        threads.clear();
        QCOMPARE(wrong, 0);
        QCOMPARE(server.seen().size(), 200);
    }

    void waitingForALaneIsNotTimedOut()
    {
        // Nine calls of 6 lanes: three wait a whole time-out before they are sent.
        ScriptedServer server([](const SeenRequest &request, int) {
            return request.target.startsWith("/v1/slow") ? ScriptedAnswer::silence() : ScriptedAnswer();
        });
        SystemClock clock;
        SystemRandom random;
        auto config = configFor(server.url());
        config.timeout = 400ms;
        config.maxRetries = 0;
        StripeClient client(std::move(config), clock, random);
        std::vector<std::jthread> slow;
        for (int i = 0; i < 6; ++i)
            slow.emplace_back([&client] { (void)client.get({.path = u"/v1/slow"_s}); });
        QVERIFY(server.waitForRequests(6));
        std::atomic<int> answered = 0;
        std::vector<std::jthread> quick;
        for (int i = 0; i < 3; ++i)
            quick.emplace_back([&] { answered += client.get({.path = u"/v1/quick"_s}).has_value(); });
        quick.clear();
        QCOMPARE(answered, 3);
    }

    void goingAwayEndsCallsUnderWay_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("attemptsEnded"); // before
        QTest::newRow("waiting for answers") << Answers{silence} << 4 << 0;
        QTest::newRow("waiting for a lane") << Answers{silence} << 10 << 0;
        QTest::newRow("waiting to try again") << Answers{status(500)} << 4 << 4;
    }
    void goingAwayEndsCallsUnderWay()
    {
        QFETCH(Answers, answers);
        QFETCH(int, calls);
        QFETCH(int, attemptsEnded);
        ScriptedServer server(answers);
        SystemClock clock;
        SystemRandom random;
        auto config = configFor(server.url());
        config.timeout = 60s;
        config.firstPause = 60s;
        config.longestPause = 60s;
        auto client = std::make_unique<StripeClient>(std::move(config), clock, random);
        std::atomic<int> ended = 0;
        std::atomic<int> begun = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < calls; ++i)
            threads.emplace_back([&, at = client.get()] {
                ++begun;
                const auto reply = at->post(productCall());
                ended += !reply && reply.error().code == u"stripe_unavailable"_s;
            });
        QVERIFY(server.waitForRequests(std::min(calls, 6)));
        QTRY_COMPARE(begun, calls);
        QTRY_COMPARE(client->callsUnderWay(), calls);
        QTRY_COMPARE(client->log().entries().size(), attemptsEnded);
        QElapsedTimer timer;
        timer.start();
        client.reset();
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        threads.clear();
        QCOMPARE(ended, calls);
    }

    void theLogTellsWhatWasCalledAndNoSecrets()
    {
        House house({status(500, "Request-Id: req_a\r\n"), fine});
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
