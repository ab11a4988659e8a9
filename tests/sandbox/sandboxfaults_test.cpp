// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtTest/QTest>

#include <thread>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;
using sandbox::Fault;

class SandboxFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsBeforeTheEndpoint()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::ServerError, .method = "POST", .pathPrefix = "/v1/products"});
        const auto failed = house.post("/v1/products", "name=Pro", House::keyed("k"));
        QCOMPARE(failed.code(), u"500 -"_s);
        QCOMPARE(failed.error()[u"type"], u"api_error"_s);
        QCOMPARE(house.get("/v1/products").ids().size(), 0);
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed("k")).status(), 200); // not kept
    }

    void keepsA500OnceTheEndpointHasBegun()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::ServerError, .hasBegun = true});
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed("k")).status(), 500);
        const auto again = house.post("/v1/products", "name=Pro", House::keyed("k"));
        QCOMPARE(again.status(), 500);
        QCOMPARE(again.header("Idempotent-Replayed"), QByteArray("true"));
        QCOMPARE(house.get("/v1/products").ids().size(), 0);
    }

    void limitsTheRate()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::RateLimit, .limitReason = "endpoint-rate", .shouldRetry = true});
        const auto limited = house.get("/v1/products");
        QCOMPARE(limited.code(), u"429 rate_limit"_s);
        QCOMPARE(limited.header("Stripe-Rate-Limited-Reason"), QByteArray("endpoint-rate"));
        QCOMPARE(limited.header("Stripe-Should-Retry"), QByteArray("true"));
        house.sandbox->addFault({.kind = Fault::Kind::RateLimit, .limitReason = ""});
        const auto locked = house.get("/v1/products");
        QCOMPARE(locked.code(), u"429 lock_timeout"_s);
        QVERIFY(locked.header("Stripe-Rate-Limited-Reason").isEmpty());
    }

    void dropsBeforeTheEffect()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::DropBefore});
        QVERIFY(house.post("/v1/products", "name=Pro", House::keyed("k")).response.shallHangUp);
        QCOMPARE(house.get("/v1/products").ids().size(), 0);
    }

    void dropsAfterTheEffect()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::DropAfter});
        QVERIFY(house.post("/v1/products", "name=Pro", House::keyed("k")).response.shallHangUp);
        QCOMPARE(house.get("/v1/products").ids().size(), 1);
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed("k")).header("Idempotent-Replayed"), QByteArray("true"));
        QCOMPARE(house.get("/v1/products").ids().size(), 1);
    }

    void faultsOAuthToo()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::ServerError, .pathPrefix = "/oauth/token"});
        const auto form = QByteArray("grant_type=authorization_code&code=" + house.code());
        QCOMPARE(house.post("/oauth/token", form).status(), 500);
        QCOMPARE(house.post("/oauth/token", form).status(), 200);
    }

    void countsAndSkips()
    {
        House house;
        house.sandbox->addFault({.pathPrefix = "/v1/products", .times = 2, .skip = 1});
        QList<int> statuses;
        for (int i = 0; i < 4; ++i)
            statuses.append(house.get("/v1/products").status());
        QCOMPARE(statuses, (QList<int>{200, 500, 500, 200}));
        house.sandbox->addFault({.times = -1});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(house.get("/v1/products").status(), 500);
        house.sandbox->clearFaults();
        QCOMPARE(house.get("/v1/products").status(), 200);
    }

    void aKeyIsInUseWhileItsRequestRuns()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::Latency, .pathPrefix = "/v1/products", .ms = 120'000});
        Told slow;
        std::thread first([&] { slow = house.post("/v1/products", "name=Pro", House::keyed("k")); });
        const auto end = qScopeGuard([&] {
            house.sandbox->shutDown();
            first.join();
            QVERIFY(slow.response.shallHangUp);
        });
        Told second; // a failed validation until the first has claimed the key
        QTRY_VERIFY((second = house.post("/v1/prices", "nothing=1", House::keyed("k"))).status() == 409);
        QCOMPARE(second.code(), u"409 idempotency_key_in_use"_s);
        QCOMPARE(house.post("/v1/prices", "nothing=1", House::keyed("other")).status(), 400); // others go on meanwhile
    }

    void waits()
    {
        House house;
        house.sandbox->addFault({.kind = Fault::Kind::Latency, .ms = 60});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(house.get("/v1/products").status(), 200);
        QVERIFY(timer.elapsed() >= 60);
    }

    void isControlledOverHttp()
    {
        House house;
        QCOMPARE(house
                     .control("POST", "faults",
                              R"({"match":{"method":"GET","path":"/v1/prod"},"kind":"429","times":1,"should_retry":false})")
                     .status(),
                 200);
        QCOMPARE(house.get("/v1/products").header("Stripe-Should-Retry"), QByteArray("false"));
        house.control("POST", "faults", R"({"kind":"500","times":-1})");
        QCOMPARE(house.control("DELETE", "faults").status(), 200);
        QCOMPARE(house.get("/v1/products").status(), 200);
    }

    void refusesFaultsItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("kind=500");
        QTest::newRow("kind") << QByteArray(R"({"kind":"earthquake"})");
        QTest::newRow("member") << QByteArray(R"({"kind":"500","path":"/v1"})");
        QTest::newRow("times") << QByteArray(R"({"kind":"500","times":0})");
        QTest::newRow("latency without ms") << QByteArray(R"({"kind":"latency"})");
        QTest::newRow("latency for ever") << QByteArray(R"({"kind":"latency","ms":120001})");
    }
    void refusesFaultsItDoesNotKnow()
    {
        QFETCH(QByteArray, json);
        House house;
        const auto told = house.control("POST", "faults", json);
        QCOMPARE(told.status(), 400);
        QVERIFY(!told.json()[u"error"].toString().isEmpty());
        QCOMPARE(house.get("/v1/products").status(), 200);
    }

    void listsWhatItWasAskedWithoutSecrets()
    {
        House house;
        const auto account = house.connected();
        house.control("POST", "reset");
        house.post("/v1/products", "name=Pro", House::keyed("k"));
        house.post("/v1/products", "name=Pro", House::keyed("k"));
        house.get("/v1/products?limit=1", House::on("acct_no"));
        house.code();
        const auto told = house.control("GET", "requests");
        const auto list = told.json()[u"requests"].toArray();
        QCOMPARE(list.size(), 5);
        QCOMPARE(list[0][u"method"], u"POST"_s);
        QCOMPARE(list[0][u"path"], u"/v1/products"_s);
        QCOMPARE(list[0][u"idempotency_key"], u"k"_s);
        QCOMPARE(list[0][u"status"], QJsonValue(200));
        QCOMPARE(list[1][u"replayed"], QJsonValue(true));
        QCOMPARE(list[2][u"status"], QJsonValue(403));
        QCOMPARE(list[2][u"path"], u"/v1/products"_s);
        QVERIFY(!told.response.body.contains(House::testKey));
        QVERIFY(!told.response.body.contains("s%201"));
        QCOMPARE(house.sandbox->requests().size(), 5);
    }

    void movesItsClock()
    {
        House house;
        QCOMPARE(house.control("GET", "clock").json()[u"now"].toInteger(), 1'700'000'000);
        QCOMPARE(house.control("POST", "clock", R"({"now":1800000000})").json()[u"now"].toInteger(), 1'800'000'000);
        QCOMPARE(house.get("/v1/products/" + house.product()).json()[u"created"].toInteger(), 1'800'000'000);
        house.clock.advance(7s);
        QCOMPARE(house.sandbox->now(), 1'800'000'007);
        QCOMPARE(house.control("POST", "clock", R"({"now":"soon"})").status(), 400);
    }

    void resets()
    {
        House house;
        const auto account = house.connected();
        const auto platforms = house.sandbox->platforms();
        house.product();
        QVERIFY(house.sandbox->setNow(1'800'000'000).has_value());
        house.sandbox->addFault({.times = -1});
        QCOMPARE(house.control("POST", "reset").status(), 200);
        QCOMPARE(house.get("/v1/products").ids().size(), 0);
        QCOMPARE(house.get("/v1/events").ids().size(), 0);
        QCOMPARE(house.get("/v1/products", House::on(account)).code(), u"403 account_invalid"_s);
        QCOMPARE(house.sandbox->now(), 1'700'000'000);
        QCOMPARE(house.get("/v1/account").id(), platforms.first().account);
    }

    void tellsItsState()
    {
        House house;
        house.product();
        const auto told = house.control("GET", "state");
        const auto platform = house.sandbox->platforms().first().account;
        QCOMPARE(told.json()[u"test"][platform][u"product"], QJsonValue(1));
        QCOMPARE(told.json()[u"platforms"][0][u"clients"][0][u"client_id"], u"ca_acme"_s);
        QVERIFY(!told.response.body.contains(House::testKey));
    }

    void isNotControlledByWebPages()
    {
        House house;
        QCOMPARE(house.ask("POST", "/_sandbox/reset", {}, {{"Origin", "http://evil.example"}}).status(), 403);
        QCOMPARE(house.control("GET", "nothing").status(), 404);
    }
};

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "sandboxfaults_test.moc"
