// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/searchquery.h"
#include "tests/sandbox/sandboxhouse.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace plandeck::sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

using House = SandboxHouse;

const SearchFields fields{{u"active"_s, {}},
                          {u"name"_s, {SearchKind::String}},
                          {u"amount"_s, {SearchKind::Number}},
                          {u"subscription"_s, {SearchKind::String, u"parent.details.subscription"_s}}};

const QJsonObject object{{u"active"_s, true},
                         {u"name"_s, u"Jenny \"J\" Rosen"_s},
                         {u"amount"_s, 100},
                         {u"parent"_s, QJsonObject{{u"details"_s, QJsonObject{{u"subscription"_s, u"sub_1"_s}}}}},
                         {u"metadata"_s, QJsonObject{{u"order id"_s, u"7"_s}}}};

} // namespace

class SandboxSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const QString &query, bool isFound) { QTest::newRow(qPrintable(query)) << query << isFound; };
        row(u"active:'true'"_s, true);
        row(u"active:\"false\""_s, false);
        row(u"-active:'false'"_s, true);
        row(u"  active:'true'  "_s, true);
        row(u"name:'jenny \"j\" rosen'"_s, true);
        row(u"name:\"Jenny \\\"J\\\" Rosen\""_s, true);
        row(u"name:'Jenny'"_s, false);
        row(u"name~'ROSE'"_s, true);
        row(u"-name~'rose'"_s, false);
        row(u"amount:100"_s, true);
        row(u"amount:'100'"_s, true);
        row(u"amount>100"_s, false);
        row(u"amount>=100"_s, true);
        row(u"amount<101"_s, true);
        row(u"amount<=99"_s, false);
        row(u"amount>-5"_s, true);
        row(u"metadata['order id']:'7'"_s, true);
        row(u"metadata[\"order id\"]:\"8\""_s, false);
        row(u"-metadata['order id']:'8'"_s, true);
        row(u"metadata['none']:null"_s, true);
        row(u"-metadata['order id']:null"_s, true);
        row(u"metadata['none']:'x'"_s, false);
        row(u"-metadata['none']:'x'"_s, true);
        row(u"subscription:'sub_1'"_s, true);
        row(u"active:'true' AND amount>50"_s, true);
        row(u"active:'true' amount>50"_s, true);
        row(u"active:'true' and amount>500"_s, false);
        row(u"active:'false' OR amount>50"_s, true);
        row(u"active:'false' or amount>500 or name~'rosen'"_s, true);
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(bool, isFound);
        const auto parsed = SearchQuery::parsed(query, fields, u"things"_s);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QCOMPARE(parsed->matches(object), isFound);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("message");
        const auto row = [](const QString &query, const QString &message) {
            QTest::newRow(qPrintable(query)) << query << message;
        };
        const auto unreadable = u"We were unable to parse your search query."_s;
        row(u"active"_s, unreadable);
        row(u"active:"_s, unreadable);
        row(u"active:'true"_s, unreadable);
        row(u"active:'true'amount:1"_s, unreadable);
        row(u"'x'"_s, unreadable);
        row(u"metadata:'x'"_s, unreadable);
        row(u"metadata['x':'y'"_s, unreadable);
        row(u"active:'true' AND"_s, unreadable);
        row(u"colour:'red'"_s, u"Field `colour` is an unsupported search field for resource `things`."_s);
        row(u"active~'tru'"_s, u"Field `active` does not support the operator `~`."_s);
        row(u"name>'a'"_s, u"Field `name` does not support the operator `>`."_s);
        row(u"name~'ab'"_s, u"Substring searches need at least 3 characters."_s);
        row(u"amount:'much'"_s, u"Field `amount` is numeric: 'much' is no number."_s);
        row(u"active:'true' AND amount:1 OR amount:2"_s, u"We were unable to parse your search query: AND and OR"_s);
        row(u"active:'true' "_s.repeated(11), u"A search query can have up to 10 clauses."_s);
    }
    void refuses()
    {
        QFETCH(QString, query);
        QFETCH(QString, message);
        const auto parsed = SearchQuery::parsed(query, fields, u"things"_s);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().param, u"query"_s);
        QVERIFY2(parsed.error().message.startsWith(message), qPrintable(parsed.error().message));
    }

    void pagesThroughResults()
    {
        House house;
        QStringList made;
        for (int i = 0; i < 5; ++i)
            made.prepend(QString::fromLatin1(house.product("name=Pro&metadata[a]=1")));
        house.product("name=Other");
        const QByteArray search = "/v1/products/search?query=metadata['a']:'1'&limit=2&expand[]=total_count";
        QStringList found;
        auto page = house.get(search);
        QCOMPARE(page.json()[u"total_count"], QJsonValue(5));
        for (int pages = 1; pages <= 3; ++pages) {
            found += page.ids();
            QCOMPARE(page.json()[u"has_more"].toBool(), pages < 3);
            QCOMPARE(page.json()[u"next_page"].isString(), pages < 3);
            page = house.get(search + "&page=" + page.json()[u"next_page"].toString().toLatin1());
        }
        QCOMPARE(found, made);
        QCOMPARE(house.get("/v1/products/search?query=active:'true'&page=no").param(), u"page"_s);
        QCOMPARE(house.get("/v1/products/search?query=active:'true'&limit=101").param(), u"limit"_s);
        QCOMPARE(house.get("/v1/products/search").code(), u"400 parameter_missing"_s);
        QCOMPARE(house.get("/v1/products/search?query=active:'true'&expand[]=data.default_price").status(), 200);
    }

    void searchesSevenResources_data()
    {
        QTest::addColumn<QByteArray>("resource");
        for (const auto *name : {"charges", "customers", "invoices", "payment_intents", "prices", "products", "subscriptions"})
            QTest::newRow(name) << QByteArray(name);
    }
    void searchesSevenResources()
    {
        QFETCH(QByteArray, resource);
        House house;
        const auto told = house.get("/v1/" + resource + "/search?query=metadata['a']:'1'");
        QCOMPARE(told.status(), 200);
        QCOMPARE(told.json()[u"object"], u"search_result"_s);
        QCOMPARE(told.json()[u"url"], QString::fromLatin1("/v1/" + resource + "/search"));
    }
};

QTEST_APPLESS_MAIN(SandboxSearchTest)
#include "sandboxsearch_test.moc"
