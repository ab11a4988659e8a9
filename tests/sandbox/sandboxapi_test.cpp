// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/engine.h"
#include "tests/sandbox/sandboxhouse.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;

class SandboxApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasAHandler()
    {
        FakeClock clock;
        SeededRandom random;
        const sandbox::Engine engine(clock, random);
        QVERIFY(engine.operations.all().size() > 10);
        for (const auto &operation : engine.operations.all())
            QVERIFY2(engine.handlers.contains(operation.name), qPrintable(operation.name));
        QCOMPARE(engine.handlers.size(), engine.operations.all().size());
    }

    void asksForAKey_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("message");
        QTest::newRow("none") << QByteArray("Nothing") << u"You did not provide an API key."_s;
        QTest::newRow("unknown") << QByteArray("Bearer sk_test_nobody00000000009876")
                                 << u"Invalid API Key provided: sk_test_****************9876"_s;
        QTest::newRow("short") << QByteArray("Bearer abc") << u"Invalid API Key provided: ***"_s;
        QTest::newRow("half a key") << QByteArray("Bearer sk_test_acme000000000000123")
                                    << u"Invalid API Key provided: sk_test_"_s;
    }
    void asksForAKey()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QString, message);
        House house;
        const auto told = house.get("/v1/products", {{"Authorization", authorization}});
        QCOMPARE(told.code(), u"401 -"_s);
        QCOMPARE(told.error()[u"type"], u"invalid_request_error"_s);
        QVERIFY2(told.message().startsWith(message), qPrintable(told.message()));
        QVERIFY(!told.message().contains(u"nobody"));
    }

    void takesBearerAndBasic()
    {
        House house;
        QCOMPARE(house.get("/v1/products").status(), 200);
        const QByteArray user = QByteArray(House::testKey) + ':';
        const QByteArray basic = "Basic " + user.toBase64();
        QCOMPARE(house.get("/v1/products", {{"Authorization", basic}}).status(), 200);
    }

    void saysWhoAnsweredWhat()
    {
        House house;
        const auto account = house.connected();
        auto headers = House::on(account) + House::keyed("k1");
        headers.append({HttpHeader("Stripe-Version", "2026-10-28.endive")});
        const auto told = house.post("/v1/products", "name=Pro", headers);
        QVERIFY(told.header("Request-Id").startsWith("req_"));
        QCOMPARE(told.header("Stripe-Version"), QByteArray("2026-10-28.endive"));
        QCOMPARE(told.header("Stripe-Account"), account);
        QCOMPARE(told.header("Idempotency-Key"), QByteArray("k1"));
        QCOMPARE(told.header("Original-Request"), told.header("Request-Id"));
        QCOMPARE(house.get("/v1/products").header("Stripe-Version"), QByteArray("2026-10-28.endive"));
        QCOMPARE(house.get("/v1/products", {{"Stripe-Version", "yesterday"}}).code(), u"400 -"_s);
    }

    void knowsItsAddresses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/v1/unicorns");
        QTest::newRow("method") << QByteArray("PUT") << QByteArray("/v1/products");
        QTest::newRow("prices have no delete") << QByteArray("DELETE") << QByteArray("/v1/prices/price_1");
        QTest::newRow("trailing slash") << QByteArray("GET") << QByteArray("/v1/products/");
    }
    void knowsItsAddresses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        House house;
        const auto told = house.ask(method, target);
        QCOMPARE(told.code(), u"404 -"_s);
        QVERIFY(told.message().startsWith(
            u"Unrecognized request URL (%1: %2)"_s.arg(QString::fromLatin1(method), QString::fromLatin1(target))));
    }

    void refusesJsonBodies()
    {
        House house;
        const auto told = house.ask("POST", "/v1/products", R"({"name":"Pro"})", {{"Content-Type", "application/json"}});
        QCOMPARE(told.code(), u"400 -"_s);
        QVERIFY(house.get("/v1/products").ids().isEmpty());
    }

    void keepsAccountsAndModesApart()
    {
        House house;
        const auto account = house.connected();
        const auto own = house.product();
        const auto theirs = house.product("name=Theirs", House::on(account));
        const auto live = house.product("name=Live", House::as(House::liveKey));
        QCOMPARE(house.get("/v1/products").ids(), QStringList{QString::fromLatin1(own)});
        QCOMPARE(house.get("/v1/products", House::on(account)).ids(), QStringList{QString::fromLatin1(theirs)});
        QCOMPARE(house.get("/v1/products", House::as(House::liveKey)).ids(), QStringList{QString::fromLatin1(live)});

        const auto lost = house.get("/v1/products/" + theirs);
        QCOMPARE(lost.code(), u"404 resource_missing"_s);
        QCOMPARE(lost.param(), u"id"_s);
        QCOMPARE(lost.message(), u"No such product: '%1'"_s.arg(QString::fromLatin1(theirs)));
        QCOMPARE(house.get("/v1/products/" + live).code(), u"404 resource_missing"_s);
        QVERIFY(house.get("/v1/products/" + live, House::as(House::liveKey)).json()[u"livemode"].toBool());
    }

    void refusesAccountsThatAreNotConnected()
    {
        House house;
        const auto account = house.connected();
        const auto stranger = house.get("/v1/products", House::on("acct_nobody"));
        QCOMPARE(stranger.code(), u"403 account_invalid"_s);
        QVERIFY(stranger.message().contains(u"does not have access to account 'acct_nobody'"));
        QCOMPARE(house.get("/v1/products", House::on(account) + House::as(House::otherKey)).code(), u"403 account_invalid"_s);
        QCOMPARE(house.get("/v1/products", House::on(account) + House::as(House::liveKey)).code(), u"403 account_invalid"_s);
    }

    void givesTheFirstAnswerAgainForAKey()
    {
        House house;
        const auto first = house.post("/v1/products", "name=Pro", House::keyed("k"));
        const auto again = house.post("/v1/products", "name=Pro", House::keyed("k"));
        QCOMPARE(again.response.body, first.response.body);
        QCOMPARE(again.header("Idempotent-Replayed"), QByteArray("true"));
        QCOMPARE(again.header("Original-Request"), first.header("Request-Id"));
        QVERIFY(again.header("Request-Id") != first.header("Request-Id"));
        QVERIFY(first.header("Idempotent-Replayed").isEmpty());
        QCOMPARE(house.get("/v1/products").ids().size(), 1);
        QCOMPARE(house.eventTypes(), QStringList{u"product.created"_s});
    }

    void refusesAKeyForAnotherRequest_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("parameters") << QByteArray("/v1/products") << QByteArray("name=Other");
        QTest::newRow("path") << QByteArray("/v1/prices") << QByteArray("name=Pro");
    }
    void refusesAKeyForAnotherRequest()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, form);
        House house;
        house.post("/v1/products", "name=Pro", House::keyed("k"));
        const auto told = house.post(target, form, House::keyed("k"));
        QCOMPARE(told.code(), u"400 -"_s);
        QCOMPARE(told.error()[u"type"], u"idempotency_error"_s);
        QVERIFY(told.message().contains(u"other than 'k'"));
    }

    void keysBelongToAccountAndMode()
    {
        House house;
        const auto account = house.connected();
        const auto own = house.post("/v1/products", "name=Pro", House::keyed("k"));
        const auto theirs = house.post("/v1/products", "name=Else", House::keyed("k") + House::on(account));
        const auto live = house.post("/v1/products", "name=Live", House::keyed("k") + House::as(House::liveKey));
        QCOMPARE(theirs.status(), 200);
        QCOMPARE(live.status(), 200);
        QVERIFY(own.id() != theirs.id());
    }

    void forgetsKeysAfterADay()
    {
        House house;
        const auto first = house.post("/v1/products", "name=Pro", House::keyed("k"));
        house.clock.advance(24h - 1s);
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed("k")).id(), first.id());
        house.clock.advance(1s);
        QVERIFY(house.post("/v1/products", "name=Pro", House::keyed("k")).id() != first.id());
    }

    void doesNotKeepFailedValidations()
    {
        House house;
        QCOMPARE(house.post("/v1/products", "nome=Pro", House::keyed("k")).code(), u"400 parameter_unknown"_s);
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed("k")).status(), 200);
        QCOMPARE(house.post("/v1/prices", "currency=usd&unit_amount=1&product=prod_no", House::keyed("l")).code(),
                 u"400 resource_missing"_s);
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed("l")).status(), 200);
    }

    void ignoresKeysOfReadingAndDeleting()
    {
        House house;
        const auto id = house.product();
        QVERIFY(house.get("/v1/products/" + id, House::keyed("k")).header("Idempotency-Key").isEmpty());
        QCOMPARE(house.del("/v1/products/" + id, House::keyed("k")).status(), 200);
        QCOMPARE(house.del("/v1/products/" + id, House::keyed("k")).code(), u"404 resource_missing"_s);
    }

    void refusesOverlongKeys()
    {
        House house;
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed(QByteArray(255, 'k'))).status(), 200);
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed(QByteArray(256, 'k'))).error()[u"type"],
                 u"idempotency_error"_s);
    }

    void pagesNewestFirst()
    {
        House house;
        QStringList made;
        for (int i = 0; i < 12; ++i)
            made.prepend(QString::fromLatin1(house.product()));
        const auto first = house.get("/v1/products");
        QCOMPARE(first.json()[u"object"], u"list"_s);
        QCOMPARE(first.json()[u"url"], u"/v1/products"_s);
        QCOMPARE(first.ids(), made.first(10));
        QVERIFY(first.json()[u"has_more"].toBool());
        const auto second = house.get("/v1/products?starting_after=" + made.at(9).toLatin1());
        QCOMPARE(second.ids(), made.sliced(10));
        QVERIFY(!second.json()[u"has_more"].toBool());
        const auto back = house.get("/v1/products?limit=3&ending_before=" + made.at(10).toLatin1());
        QCOMPARE(back.ids(), made.sliced(7, 3));
        QVERIFY(back.json()[u"has_more"].toBool());
        const auto top = house.get("/v1/products?limit=100&ending_before=" + made.at(2).toLatin1());
        QCOMPARE(top.ids(), made.first(2));
        QVERIFY(!top.json()[u"has_more"].toBool());
        QCOMPARE(house.get("/v1/products?limit=12").ids(), made);
        QVERIFY(!house.get("/v1/products?limit=12").json()[u"has_more"].toBool());
    }

    void refusesWrongPages_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        QTest::newRow("nothing") << QByteArray("limit=0") << u"400 parameter_invalid_integer"_s << u"limit"_s;
        QTest::newRow("too much") << QByteArray("limit=101") << u"400 parameter_invalid_integer"_s << u"limit"_s;
        QTest::newRow("words") << QByteArray("limit=ten") << u"400 parameter_invalid_integer"_s << u"limit"_s;
        QTest::newRow("both ways") << QByteArray("starting_after=a&ending_before=b") << u"400 parameters_exclusive"_s
                                   << u"ending_before"_s;
        QTest::newRow("unknown cursor") << QByteArray("starting_after=prod_no") << u"400 resource_missing"_s
                                        << u"starting_after"_s;
        QTest::newRow("unknown cursor back")
            << QByteArray("ending_before=prod_no") << u"400 resource_missing"_s << u"ending_before"_s;
    }
    void refusesWrongPages()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QFETCH(QString, param);
        House house;
        const auto told = house.get("/v1/products?" + query);
        QCOMPARE(told.code(), code);
        QCOMPARE(told.param(), param);
    }

    void filtersByCreation_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("at") << QByteArray("created=1700000010") << 1;
        QTest::newRow("after") << QByteArray("created[gt]=1700000010") << 1;
        QTest::newRow("from") << QByteArray("created[gte]=1700000010") << 2;
        QTest::newRow("before") << QByteArray("created[lt]=1700000010") << 1;
        QTest::newRow("until") << QByteArray("created[lte]=1700000010") << 2;
        QTest::newRow("between") << QByteArray("created[gt]=1700000000&created[lt]=1700000020") << 1;
    }
    void filtersByCreation()
    {
        QFETCH(QByteArray, filter);
        QFETCH(int, count);
        House house;
        for (int i = 0; i < 3; ++i) {
            house.product();
            house.clock.advance(10s);
        }
        QCOMPARE(house.get("/v1/products?" + filter).ids().size(), count);
    }

    void expandsWhatIsAskedFor()
    {
        House house;
        const auto product = house.post(
            "/v1/products",
            "name=Pro&default_price_data[currency]=usd&default_price_data[unit_amount]=5&expand[]=default_price.product");
        const auto price = product.json().value(u"default_price");
        QCOMPARE(price[u"object"], u"price"_s);
        QCOMPARE(price[u"product"][u"id"].toString(), product.id());
        QCOMPARE(price[u"product"][u"default_price"], price[u"id"]);
        const auto list = house.get("/v1/prices?expand[0]=data.product&expand[1]=data.currency_options").json()[u"data"][0];
        QCOMPARE(list[u"product"][u"name"], u"Pro"_s);
        QCOMPARE(list[u"currency_options"][u"usd"][u"unit_amount"], QJsonValue(5));
        QVERIFY(house.get("/v1/prices").json()[u"data"][0][u"currency_options"].isUndefined());
    }

    void refusesWrongExpansions_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such member") << QByteArray("/v1/products?expand[]=data.colour")
                                        << u"This property cannot be expanded (data)."_s;
        QTest::newRow("plain member") << QByteArray("/v1/products?expand[]=data.name")
                                      << u"This property cannot be expanded (data)."_s;
        QTest::newRow("without data") << QByteArray("/v1/products?expand[]=default_price")
                                      << u"This property cannot be expanded (default_price). You may want to try expanding "
                                         "'data.default_price' instead."_s;
        QTest::newRow("only data") << QByteArray("/v1/products?expand[]=data") << u"This property cannot be expanded (data)."_s;
        QTest::newRow("five levels") << QByteArray("/v1/products?expand[]=data.default_price.product.default_price.product")
                                     << u"You cannot expand more than 4 levels of a property. Property: "
                                        "data.default_price.product.default_price.product"_s;
        QTest::newRow("no list") << QByteArray("/v1/products?expand=data.default_price") << u"Invalid array"_s;
    }
    void refusesWrongExpansions()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, message);
        House house;
        const auto told = house.get(target);
        QCOMPARE(told.status(), 400);
        QCOMPARE(told.message(), message);
    }

    void expandsFourLevels()
    {
        House house;
        house.post("/v1/products", "name=Pro&default_price_data[currency]=usd&default_price_data[unit_amount]=5");
        const auto list = house.get("/v1/products?expand[]=data.default_price.product.default_price").json()[u"data"][0];
        QCOMPARE(list[u"default_price"][u"product"][u"default_price"][u"object"], u"price"_s);
    }

    void makesNothingWhenTheExpansionIsWrong()
    {
        House house;
        QCOMPARE(house.post("/v1/products", "name=Pro&expand[]=colour").status(), 400);
        QVERIFY(house.get("/v1/products").ids().isEmpty());
    }
};

QTEST_APPLESS_MAIN(SandboxApiTest)
#include "sandboxapi_test.moc"
