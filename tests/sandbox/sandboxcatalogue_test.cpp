// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;

class SandboxCatalogueTest final : public QObject
{
    Q_OBJECT

    static void refuses(const Told &told, const QString &code, const QString &param)
    {
        QCOMPARE(told.code(), code);
        QCOMPARE(told.param(), param);
    }

private Q_SLOTS:
    void makesAProduct()
    {
        House house;
        const auto product =
            house
                .post("/v1/products", "name=Pro%20%C3%BC&description=All&active=false&images[]=https%3A%2F%2Fa.example%2Fx.png"
                                      "&marketing_features[0][name]=One&marketing_features[1][name]=Two&metadata[plan]=7"
                                      "&metadata[empty]=&unit_label=seat&url=https%3A%2F%2Fa.example&statement_descriptor=ACME"
                                      "&tax_code=txcd_10000000&shippable=true")
                .json();
        QVERIFY(product[u"id"].toString().startsWith(u"prod_"));
        QCOMPARE(product[u"name"], u"Pro ü"_s);
        QCOMPARE(product[u"active"], QJsonValue(false));
        QCOMPARE(product[u"created"].toInteger(), 1'700'000'000);
        QCOMPARE(product[u"marketing_features"],
                 (QJsonArray{QJsonObject{{u"name"_s, u"One"_s}}, QJsonObject{{u"name"_s, u"Two"_s}}}));
        QCOMPARE(product[u"metadata"], (QJsonObject{{u"plan"_s, u"7"_s}}));
        QCOMPARE(product[u"default_price"], QJsonValue());
        QCOMPARE(product[u"tax_details"], QJsonValue());
        QCOMPARE(house.get("/v1/products/" + product[u"id"].toString().toLatin1()).json(), product);
    }

    void takesAnOwnProductIdOnce()
    {
        House house;
        QCOMPARE(house.product("name=Pro&id=pro-plan"), QByteArray("pro-plan"));
        refuses(house.post("/v1/products", "name=Pro&id=pro-plan"), u"400 resource_already_exists"_s, u"id"_s);
        refuses(house.post("/v1/products", "name=Pro&id=pro%2Fplan"), u"400 -"_s, u"id"_s);
    }

    void changesAProduct()
    {
        House house;
        const auto id = house.product("name=Pro&description=Old&metadata[a]=1&metadata[b]=2&marketing_features[0][name]=One");
        house.clock.advance(60s);
        const auto changed =
            house.post("/v1/products/" + id, "name=Max&description=&metadata[a]=&metadata[c]=3&marketing_features=").json();
        QCOMPARE(changed[u"name"], u"Max"_s);
        QCOMPARE(changed[u"description"], QJsonValue());
        QCOMPARE(changed[u"metadata"], (QJsonObject{{u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}}));
        QCOMPARE(changed[u"marketing_features"], QJsonArray());
        QCOMPARE(changed[u"updated"].toInteger(), changed[u"created"].toInteger() + 60);
        QCOMPARE(house.post("/v1/products/" + id, "metadata=").json()[u"metadata"], QJsonObject());
        QCOMPARE(house.post("/v1/products/prod_no", "name=x").code(), u"404 resource_missing"_s);
    }

    void refusesProducts_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const QByteArray &form, const char *param) {
            QTest::newRow(name) << form << QString::fromLatin1(param);
        };
        row("unsettable name", "name=", "name");
        row("unit label", "name=x&unit_label=thirteenchars", "unit_label");
        row("url", "name=x&url=javascript:alert(1)", "url");
        row("image", "name=x&images[]=nope", "images[0]");
        row("descriptor too long", "name=x&statement_descriptor=" + QByteArray(23, 'a'), "statement_descriptor");
        row("descriptor without letters", "name=x&statement_descriptor=12345", "statement_descriptor");
        row("descriptor with signs", "name=x&statement_descriptor=a%3Cb", "statement_descriptor");
        row("half a parcel", "name=x&package_dimensions[height]=1", "package_dimensions[length]");
        row("default price", "name=x&default_price_data[currency]=usd", "default_price_data[unit_amount]");
        row("default price's interval",
            "name=x&default_price_data[currency]=usd&default_price_data[unit_amount]=1&default_price_data[recurring][interval]="
            "hour",
            "default_price_data[recurring][interval]");
        QByteArray features("name=x");
        QByteArray metadata("name=x");
        for (int i = 0; i < 51; ++i) {
            const auto number = QByteArray::number(i);
            if (i < 16)
                features += "&marketing_features[" + number + "][name]=f";
            metadata += "&metadata[k" + number + "]=v";
        }
        row("sixteen features", features, "marketing_features");
        row("51 metadata keys", metadata, "metadata");
    }
    void refusesProducts()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, param);
        House house;
        const auto told = house.post("/v1/products", form);
        QCOMPARE(told.status(), 400);
        QCOMPARE(told.param(), param);
        QVERIFY(house.get("/v1/products").ids().isEmpty());
        QVERIFY(house.eventTypes().isEmpty());
    }

    void boundsMetadataOverSeveralUpdates()
    {
        House house;
        QByteArray form("name=x");
        for (int i = 0; i < 50; ++i)
            form += "&metadata[k" + QByteArray::number(i) + "]=v";
        const auto id = house.product(form);
        refuses(house.post("/v1/products/" + id, "metadata[one]=more"), u"400 -"_s, u"metadata"_s);
        QCOMPARE(house.post("/v1/products/" + id, "metadata[one]=more&metadata[k0]=").status(), 200);
    }

    void keepsDefaultPricesInOrder()
    {
        House house;
        const auto product = house.product();
        const auto other = house.product();
        const auto price = house.price(product);
        refuses(house.post("/v1/products/" + other, "default_price=" + price), u"400 -"_s, u"default_price"_s);
        refuses(house.post("/v1/products/" + product, "default_price=price_no"), u"400 resource_missing"_s, u"default_price"_s);
        QCOMPARE(house.post("/v1/products/" + product, "default_price=" + price).json()[u"default_price"].toString().toLatin1(),
                 price);
        refuses(house.post("/v1/prices/" + price, "active=false"), u"400 -"_s, u"active"_s);
        const auto second = house.price(product);
        QCOMPARE(house.post("/v1/products/" + product, "default_price=" + second).status(), 200);
        QCOMPARE(house.post("/v1/prices/" + price, "active=false").json()[u"active"], QJsonValue(false));
        refuses(house.post("/v1/products/" + product, "default_price=" + price), u"400 -"_s, u"default_price"_s);
    }

    void deletesProductsThatNeverHadAPrice()
    {
        House house;
        const auto bare = house.product();
        QCOMPARE(house.del("/v1/products/" + bare).json(),
                 (QJsonObject{{u"id"_s, QString::fromLatin1(bare)}, {u"object"_s, u"product"_s}, {u"deleted"_s, true}}));
        QCOMPARE(house.get("/v1/products/" + bare).code(), u"404 resource_missing"_s);

        const auto priced = house.product();
        house.post("/v1/prices/" + house.price(priced), "active=false");
        const auto told = house.del("/v1/products/" + priced);
        QCOMPARE(told.code(), u"400 -"_s);
        QCOMPARE(told.message(), u"This product cannot be deleted because it has one or more user-created prices."_s);
    }

    void filtersProducts()
    {
        House house;
        const auto a = QString::fromLatin1(house.product("name=A&url=https://a.example"));
        const auto b = QString::fromLatin1(house.product("name=B&active=false&shippable=true"));
        QCOMPARE(house.get("/v1/products?active=true").ids(), QStringList{a});
        QCOMPARE(house.get("/v1/products?active=false").ids(), QStringList{b});
        QCOMPARE(house.get("/v1/products?shippable=true").ids(), QStringList{b});
        QCOMPARE(house.get("/v1/products?url=https://a.example").ids(), QStringList{a});
        QCOMPARE(house.get(QByteArray("/v1/products?ids[]=" + a.toLatin1() + "&ids[]=prod_no")).ids(), QStringList{a});
        QCOMPARE(house.get(QByteArray("/v1/products?ids[]=" + a.toLatin1() + "&starting_after=" + b.toLatin1())).code(),
                 u"400 parameters_exclusive"_s);
    }

    void makesAPrice()
    {
        House house;
        const auto product = house.product();
        const auto price =
            house
                .post("/v1/prices", "currency=USD&unit_amount=2999&recurring[interval]=month&recurring[trial_period_days]=14"
                                    "&nickname=N&metadata[a]=1&lookup_key=pro&product="
                                        + product)
                .json();
        QVERIFY(price[u"id"].toString().startsWith(u"price_"));
        QCOMPARE(price[u"currency"], u"usd"_s);
        QCOMPARE(price[u"unit_amount"], QJsonValue(2999));
        QCOMPARE(price[u"unit_amount_decimal"], u"2999"_s);
        QCOMPARE(price[u"type"], u"recurring"_s);
        QCOMPARE(price[u"active"], QJsonValue(true));
        QCOMPARE(price[u"tax_behavior"], u"unspecified"_s);
        QCOMPARE(price[u"recurring"], (QJsonObject{{u"interval"_s, u"month"_s},
                                                   {u"interval_count"_s, 1},
                                                   {u"meter"_s, {}},
                                                   {u"trial_period_days"_s, 14},
                                                   {u"usage_type"_s, u"licensed"_s}}));
        QVERIFY(!price.contains(u"tiers"));
        QCOMPARE(house.get("/v1/prices/" + price[u"id"].toString().toLatin1()).json(), price);
        QCOMPARE(house.post("/v1/prices", "currency=eur&unit_amount=0&product=" + product).json()[u"type"], u"one_time"_s);
    }

    void makesAPriceWithItsProduct()
    {
        House house;
        const auto price =
            house.post("/v1/prices", "currency=usd&unit_amount=1&product_data[name]=Pro&product_data[metadata][a]=1").json();
        const auto product = house.get("/v1/products/" + price[u"product"].toString().toLatin1()).json();
        QCOMPARE(product[u"name"], u"Pro"_s);
        QCOMPARE(product[u"metadata"], (QJsonObject{{u"a"_s, u"1"_s}}));
        QCOMPARE(house.eventTypes(), (QStringList{u"product.created"_s, u"price.created"_s}));
    }

    void readsDecimals_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QJsonValue>("amount");
        QTest::newRow("whole") << QByteArray("100") << u"100"_s << QJsonValue(100);
        QTest::newRow("whole with places") << QByteArray("100.00") << u"100"_s << QJsonValue(100);
        QTest::newRow("fraction") << QByteArray("0.5") << u"0.5"_s << QJsonValue();
        QTest::newRow("no zero in front") << QByteArray(".250") << u"0.25"_s << QJsonValue();
        QTest::newRow("twelve places") << QByteArray("1.000000000001") << u"1.000000000001"_s << QJsonValue();
    }
    void readsDecimals()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, decimal);
        QFETCH(QJsonValue, amount);
        House house;
        const auto price =
            house.post("/v1/prices", "currency=usd&product=" + house.product() + "&unit_amount_decimal=" + given).json();
        QCOMPARE(price[u"unit_amount_decimal"], decimal);
        QCOMPARE(price[u"unit_amount"], amount);
    }

    void makesTieredPrices()
    {
        House house;
        const auto told =
            house.post("/v1/prices", "currency=usd&billing_scheme=tiered&tiers_mode=graduated&recurring[interval]=year"
                                     "&tiers[0][up_to]=10&tiers[0][unit_amount]=100&tiers[1][up_to]=inf&tiers[1][flat_amount]=5"
                                     "&expand[]=tiers&product="
                                         + house.product());
        const auto tiers = told.json()[u"tiers"].toArray();
        QCOMPARE(tiers.size(), 2);
        QCOMPARE(tiers[0][u"up_to"], QJsonValue(10));
        QCOMPARE(tiers[0][u"unit_amount_decimal"], u"100"_s);
        QCOMPARE(tiers[1][u"up_to"], QJsonValue());
        QCOMPARE(told.json()[u"unit_amount"], QJsonValue());
    }

    void refusesPrices_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const char *form, const char *code, const char *param) {
            QTest::newRow(name) << QByteArray(form) << QString::fromLatin1(code) << QString::fromLatin1(param);
        };
        row("no product", "currency=usd&unit_amount=1", "400 parameter_missing", "product");
        row("two products", "currency=usd&unit_amount=1&product=PRODUCT&product_data[name]=x", "400 parameters_exclusive",
            "product_data");
        row("unknown product", "currency=usd&unit_amount=1&product=prod_no", "400 resource_missing", "product");
        row("no currency", "unit_amount=1&product=PRODUCT", "400 parameter_missing", "currency");
        row("unknown currency", "currency=zzz&unit_amount=1&product=PRODUCT", "400 -", "currency");
        row("no amount", "currency=usd&product=PRODUCT", "400 parameter_missing", "unit_amount");
        row("two amounts", "currency=usd&unit_amount=1&unit_amount_decimal=1&product=PRODUCT", "400 parameters_exclusive",
            "unit_amount_decimal");
        row("negative", "currency=usd&unit_amount=-1&product=PRODUCT", "400 parameter_invalid_integer", "unit_amount");
        row("negative decimal", "currency=usd&unit_amount_decimal=-0.5&product=PRODUCT", "400 parameter_invalid_integer",
            "unit_amount_decimal");
        row("huge", "currency=usd&unit_amount=1000000000000&product=PRODUCT", "400 parameter_invalid_integer", "unit_amount");
        row("huge decimal", "currency=usd&unit_amount_decimal=99999999999999999999&product=PRODUCT",
            "400 parameter_invalid_integer", "unit_amount_decimal");
        row("fraction as integer", "currency=usd&unit_amount=1.5&product=PRODUCT", "400 parameter_invalid_integer",
            "unit_amount");
        row("three-decimal currency", "currency=kwd&unit_amount=5&product=PRODUCT", "400 -", "unit_amount");
        row("interval", "currency=usd&unit_amount=1&product=PRODUCT&recurring[interval]=hour", "400 -", "recurring[interval]");
        row("no interval", "currency=usd&unit_amount=1&product=PRODUCT&recurring[interval_count]=2", "400 parameter_missing",
            "recurring[interval]");
        row("four years", "currency=usd&unit_amount=1&product=PRODUCT&recurring[interval]=month&recurring[interval_count]=37",
            "400 parameter_invalid_integer", "recurring[interval_count]");
        row("trial", "currency=usd&unit_amount=1&product=PRODUCT&recurring[interval]=month&recurring[trial_period_days]=731",
            "400 parameter_invalid_integer", "recurring[trial_period_days]");
        row("metered without meter",
            "currency=usd&unit_amount=1&product=PRODUCT&recurring[interval]=month&recurring[usage_type]=metered",
            "400 parameter_missing", "recurring[meter]");
        row("unknown meter",
            "currency=usd&unit_amount=1&product=PRODUCT&recurring[interval]=month&recurring[usage_type]=metered&recurring[meter]="
            "m",
            "400 resource_missing", "recurring[meter]");
        row("meter of a licensed price",
            "currency=usd&unit_amount=1&product=PRODUCT&recurring[interval]=month&recurring[meter]=m", "400 -",
            "recurring[meter]");
        row("tiers without mode", "currency=usd&billing_scheme=tiered&product=PRODUCT", "400 parameter_missing", "tiers_mode");
        row("tiered without tiers", "currency=usd&billing_scheme=tiered&tiers_mode=volume&product=PRODUCT",
            "400 parameter_missing", "tiers");
        row("tiers without scheme", "currency=usd&tiers[0][up_to]=inf&tiers[0][unit_amount]=1&unit_amount=1&product=PRODUCT",
            "400 -", "tiers");
        row("closed last tier",
            "currency=usd&billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=5&tiers[0][unit_amount]=1&product=PRODUCT",
            "400 -", "tiers[0][up_to]");
        row("custom amount with recurring",
            "currency=usd&custom_unit_amount[enabled]=true&recurring[interval]=month&product=PRODUCT", "400 parameters_exclusive",
            "custom_unit_amount");
        row("custom amount's bounds",
            "currency=usd&custom_unit_amount[enabled]=true&custom_unit_amount[minimum]=5&custom_unit_amount[maximum]=4&product="
            "PRODUCT",
            "400 -", "custom_unit_amount");
        row("option's currency", "currency=usd&unit_amount=1&currency_options[zzz][unit_amount]=1&product=PRODUCT", "400 -",
            "currency_options[zzz]");
        row("option's amount", "currency=usd&unit_amount=1&currency_options[eur][tax_behavior]=inclusive&product=PRODUCT",
            "400 parameter_missing", "currency_options[eur][unit_amount]");
        row("own option", "currency=usd&unit_amount=1&currency_options[usd][unit_amount]=1&product=PRODUCT", "400 -",
            "currency_options[usd]");
    }
    void refusesPrices()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, code);
        QFETCH(QString, param);
        House house;
        refuses(house.post("/v1/prices", form.replace("PRODUCT", house.product())), code, param);
        QVERIFY(house.get("/v1/prices").ids().isEmpty());
        QCOMPARE(house.get("/v1/products").ids().size(), 1);
    }

    void fixesWhatAPriceCosts_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("amount") << QByteArray("unit_amount=1");
        QTest::newRow("currency") << QByteArray("currency=eur");
        QTest::newRow("interval") << QByteArray("recurring[interval]=year");
        QTest::newRow("product") << QByteArray("product=prod_x");
    }
    void fixesWhatAPriceCosts()
    {
        QFETCH(QByteArray, form);
        House house;
        QCOMPARE(house.post("/v1/prices/" + house.price(house.product()), form).code(), u"400 parameter_unknown"_s);
    }

    void changesWhatMayChange()
    {
        House house;
        const auto id = house.price(house.product());
        const auto changed = house
                                 .post("/v1/prices/" + id, "active=false&nickname=Old&metadata[a]=1&tax_behavior=inclusive"
                                                           "&currency_options[eur][unit_amount]=900&expand[]=currency_options")
                                 .json();
        QCOMPARE(changed[u"active"], QJsonValue(false));
        QCOMPARE(changed[u"nickname"], u"Old"_s);
        QCOMPARE(changed[u"currency_options"][u"eur"][u"unit_amount"], QJsonValue(900));
        QCOMPARE(changed[u"currency_options"].toObject().size(), 2);
        refuses(house.post("/v1/prices/" + id, "tax_behavior=exclusive"), u"400 -"_s, u"tax_behavior"_s);
        QCOMPARE(house.post("/v1/prices/" + id, "currency_options=&expand[]=currency_options")
                     .json()[u"currency_options"]
                     .toObject()
                     .keys(),
                 QStringList{u"usd"_s});
    }

    void lookupKeysBelongToOnePrice()
    {
        House house;
        const auto product = house.product();
        const auto first = house.price(product, "&lookup_key=pro");
        refuses(house.post("/v1/prices", "currency=usd&unit_amount=1&lookup_key=pro&product=" + product), u"400 -"_s,
                u"lookup_key"_s);
        const auto second = house.price(product, "&lookup_key=pro&transfer_lookup_key=true");
        QCOMPARE(house.get("/v1/prices?lookup_keys[]=pro").ids(), QStringList{QString::fromLatin1(second)});
        QCOMPARE(house.get("/v1/prices/" + first).json()[u"lookup_key"], QJsonValue());
    }

    void filtersPrices()
    {
        House house;
        const auto product = house.product();
        const auto once = QString::fromLatin1(house.price(product));
        const auto monthly = QString::fromLatin1(house.price(product, "&recurring[interval]=month"));
        const auto yearly = QString::fromLatin1(house.price(house.product(), "&recurring[interval]=year&active=false"));
        QCOMPARE(house.get("/v1/prices?type=recurring").ids(), (QStringList{yearly, monthly}));
        QCOMPARE(house.get("/v1/prices?type=one_time").ids(), QStringList{once});
        QCOMPARE(house.get("/v1/prices?recurring[interval]=year").ids(), QStringList{yearly});
        QCOMPARE(house.get("/v1/prices?product=" + product).ids(), (QStringList{monthly, once}));
        QCOMPARE(house.get("/v1/prices?active=false").ids(), QStringList{yearly});
        QCOMPARE(house.get("/v1/prices?currency=eur").ids(), QStringList());
        QCOMPARE(house.get("/v1/prices?product=prod_no").code(), u"400 resource_missing"_s);
    }
};

QTEST_APPLESS_MAIN(SandboxCatalogueTest)
#include "sandboxcatalogue_test.moc"
