// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;

class SandboxEventsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsEachTransition()
    {
        House house;
        const auto product = house.product();
        const auto price = house.price(product);
        house.post("/v1/products/" + product, "name=Max");
        house.post("/v1/prices/" + price, "active=false");
        house.del("/v1/products/" + house.product());
        QCOMPARE(house.eventTypes(), (QStringList{u"product.created"_s, u"price.created"_s, u"product.updated"_s,
                                                  u"price.updated"_s, u"product.created"_s, u"product.deleted"_s}));
    }

    void tellsWhatHappened()
    {
        House house;
        const auto told = house.post("/v1/products", "name=Pro", House::keyed("k"));
        const auto event = house.get("/v1/events").json()[u"data"][0].toObject();
        QVERIFY(event[u"id"].toString().startsWith(u"evt_"));
        QCOMPARE(event[u"object"], u"event"_s);
        QCOMPARE(event[u"api_version"], u"2026-10-28.endive"_s);
        QCOMPARE(event[u"created"].toInteger(), 1'700'000'000);
        QCOMPARE(event[u"livemode"], QJsonValue(false));
        QCOMPARE(event[u"request"],
                 (QJsonObject{{u"id"_s, QString::fromLatin1(told.header("Request-Id"))}, {u"idempotency_key"_s, u"k"_s}}));
        QCOMPARE(event[u"data"], (QJsonObject{{u"object"_s, told.json()}}));
        QVERIFY(!event.contains(u"account"));
        QCOMPARE(house.get("/v1/events/" + event[u"id"].toString().toLatin1()).json(), event);
    }

    void namesTheConnectedAccount()
    {
        House house;
        const auto account = house.connected();
        house.product("name=Pro", House::on(account));
        QCOMPARE(house.get("/v1/events", House::on(account)).json()[u"data"][0][u"account"].toString().toLatin1(), account);
        QVERIFY(house.get("/v1/events").ids().isEmpty());
    }

    void saysWhatWasBefore()
    {
        House house;
        const auto id =
            house.product("name=Pro&metadata[kept]=1&metadata[changed]=1&metadata[gone]=1&marketing_features[0][name]=One");
        house.clock.advance(5s);
        house.post("/v1/products/" + id,
                   "name=Max&metadata[changed]=2&metadata[gone]=&metadata[new]=1&marketing_features[0][name]=Two");
        const auto before = house.get("/v1/events").json()[u"data"][0][u"data"][u"previous_attributes"].toObject();
        QCOMPARE(before,
                 (QJsonObject{{u"name"_s, u"Pro"_s},
                              {u"updated"_s, 1'700'000'000},
                              {u"marketing_features"_s, QJsonArray{QJsonObject{{u"name"_s, u"One"_s}}}},
                              {u"metadata"_s, QJsonObject{{u"changed"_s, u"1"_s}, {u"gone"_s, u"1"_s}, {u"new"_s, {}}}}}));
    }

    void recordsNothingWhenNothingChanges()
    {
        House house;
        const auto id = house.product();
        house.clock.advance(5s);
        QCOMPARE(house.post("/v1/products/" + id, "name=Pro").json()[u"updated"].toInteger(), 1'700'000'000);
        QCOMPARE(house.eventTypes(), QStringList{u"product.created"_s});
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("types");
        const QStringList product{u"product.updated"_s, u"product.created"_s};
        QTest::newRow("type") << QByteArray("type=price.created") << QStringList{u"price.created"_s};
        QTest::newRow("types") << QByteArray("types[]=price.created&types[]=product.updated")
                               << QStringList{u"product.updated"_s, u"price.created"_s};
        QTest::newRow("family") << QByteArray("type=product.*") << product;
        QTest::newRow("all") << QByteArray("type=*")
                             << QStringList{u"product.updated"_s, u"price.created"_s, u"product.created"_s};
        QTest::newRow("delivered") << QByteArray("delivery_success=true&type=product.*") << product;
        QTest::newRow("undelivered") << QByteArray("delivery_success=false") << QStringList();
        QTest::newRow("created") << QByteArray("created[gte]=1700000010&type=product.*") << QStringList{u"product.updated"_s};
    }
    void filters()
    {
        QFETCH(QByteArray, query);
        QFETCH(QStringList, types);
        House house;
        const auto product = house.product();
        house.price(product);
        house.clock.advance(10s);
        house.post("/v1/products/" + product, "name=Max");
        QStringList told;
        for (const auto &event : house.get("/v1/events?" + query).json()[u"data"].toArray())
            told.append(event[u"type"].toString());
        QCOMPARE(told, types);
    }

    void refusesWrongFilters()
    {
        House house;
        QCOMPARE(house.get("/v1/events?type=a&types[]=b").code(), u"400 parameters_exclusive"_s);
        QCOMPARE(house.get("/v1/events?type=a.*.b").param(), u"type"_s);
    }

    void reachesThirtyDaysBack()
    {
        House house;
        house.product();
        const auto id = house.get("/v1/events").ids().first().toLatin1();
        house.clock.advance(30 * 24h);
        QCOMPARE(house.get("/v1/events").ids().size(), 1);
        house.clock.advance(1s);
        QCOMPARE(house.get("/v1/events").ids().size(), 0);
        QCOMPARE(house.get("/v1/events/" + id).code(), u"404 resource_missing"_s);
        house.product(); // the next one sweeps
        QCOMPARE(house.sandbox->objects(u"event"_s, house.sandbox->platforms().first().account).size(), 1);
    }
};

QTEST_APPLESS_MAIN(SandboxEventsTest)
#include "sandboxevents_test.moc"
