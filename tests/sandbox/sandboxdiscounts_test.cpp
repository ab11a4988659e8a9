// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/discounting.h"
#include "services/sandbox/metering.h"
#include "tests/sandbox/sandboxinside.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace plandeck;
using namespace plandeck::sandbox;
using namespace Qt::Literals::StringLiterals;

class SandboxDiscountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redeemsACouponForItsMonths()
    {
        SandboxInside inside;
        const auto customer = inside.customer();
        inside.run(u"coupons.create"_s,
                   {{u"id"_s, u"C"_s}, {u"percent_off"_s, 10}, {u"duration"_s, u"repeating"_s}, {u"duration_in_months"_s, 3}});
        const auto discount =
            redeem(inside.context, {{u"coupon"_s, u"C"_s}}, {.customer = customer, .subscription = u"sub_1"_s}, u"discounts[0]"_s)
                .value();
        const auto start = QDateTime::fromSecsSinceEpoch(discount[u"start"].toInteger(), Qt::UTC);
        QCOMPARE(discount[u"end"].toInteger(), start.addMonths(3).toSecsSinceEpoch());
        QCOMPARE(discount[u"subscription"], u"sub_1"_s);
        QCOMPARE(discount[u"source"][u"coupon"], u"C"_s);
        QCOMPARE(inside.context.find(u"coupon"_s, u"C"_s)->value(u"times_redeemed"), QJsonValue(1));
        QCOMPARE(inside.events().last(), u"customer.discount.created"_s);
        QCOMPARE(redeem(inside.context, {{u"discount"_s, discount[u"id"]}}, {}, u"discounts[0]"_s).value(), discount);

        inside.run(u"coupons.del"_s, {}, {{u"id"_s, u"C"_s}});
        QCOMPARE(couponOf(inside.context, discount)[u"percent_off"], QJsonValue(10));
    }

    void refusesWhatCannotBeRedeemed_data()
    {
        QTest::addColumn<QJsonObject>("given");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const QJsonObject &given, const char *code, const char *param) {
            QTest::newRow(name) << given << QString::fromLatin1(code) << QString::fromLatin1(param);
        };
        row("nothing", {}, "", "discounts[0]");
        row("two things", {{u"coupon"_s, u"EUR"_s}, {u"promotion_code"_s, u"p"_s}}, "", "discounts[0]");
        row("unknown coupon", {{u"coupon"_s, u"NO"_s}}, "resource_missing", "discounts[0][coupon]");
        row("unknown discount", {{u"discount"_s, u"di_no"_s}}, "resource_missing", "discounts[0][discount]");
        row("used up", {{u"coupon"_s, u"ONCE"_s}}, "coupon_expired", "discounts[0][coupon]");
        row("another currency", {{u"coupon"_s, u"EUR"_s}}, "", "discounts[0][coupon]");
    }
    void refusesWhatCannotBeRedeemed()
    {
        QFETCH(QJsonObject, given);
        QFETCH(QString, code);
        QFETCH(QString, param);
        SandboxInside inside;
        const Redemption redemption{.customer = inside.customer(), .currency = u"usd"_s};
        inside.run(u"coupons.create"_s, {{u"id"_s, u"EUR"_s}, {u"amount_off"_s, 100}, {u"currency"_s, u"eur"_s}});
        inside.run(u"coupons.create"_s, {{u"id"_s, u"ONCE"_s}, {u"percent_off"_s, 10}, {u"max_redemptions"_s, 1}});
        QVERIFY(redeem(inside.context, {{u"coupon"_s, u"ONCE"_s}}, redemption, u"discounts[0]"_s));
        const auto refused = redeem(inside.context, given, redemption, u"discounts[0]"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().param, param);
    }

    void promotionCodesHaveConditions_data()
    {
        QTest::addColumn<QJsonObject>("conditions");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("none") << QJsonObject() << qint64(1) << true;
        QTest::newRow("inactive") << QJsonObject{{u"active"_s, false}} << qint64(1) << false;
        const QJsonObject minimum{
            {u"restrictions"_s, QJsonObject{{u"minimum_amount"_s, 1000}, {u"minimum_amount_currency"_s, u"usd"_s}}}};
        QTest::newRow("enough") << minimum << qint64(1000) << true;
        QTest::newRow("too little") << minimum << qint64(999) << false;
    }
    void promotionCodesHaveConditions()
    {
        QFETCH(QJsonObject, conditions);
        QFETCH(qint64, amount);
        QFETCH(bool, isTaken);
        SandboxInside inside;
        inside.run(u"coupons.create"_s, {{u"id"_s, u"C"_s}, {u"percent_off"_s, 10}});
        auto parameters = conditions;
        parameters.insert(u"promotion"_s, QJsonObject{{u"type"_s, u"coupon"_s}, {u"coupon"_s, u"C"_s}});
        const auto code = inside.run(u"promotionCodes.create"_s, parameters);
        const Redemption redemption{.customer = inside.customer(), .currency = u"usd"_s, .amount = amount};
        const auto discount = redeem(inside.context, {{u"promotion_code"_s, code[u"id"]}}, redemption, u"discounts[0]"_s);
        QCOMPARE(discount.has_value(), isTaken);
        QCOMPARE(inside.context.find(u"promotion_code"_s, code[u"id"].toString())->value(u"times_redeemed").toInt(),
                 isTaken ? 1 : 0);
    }

    void codesForOneCustomerAreForNobodyElse()
    {
        SandboxInside inside;
        const auto owner = inside.customer();
        inside.run(u"coupons.create"_s, {{u"id"_s, u"C"_s}, {u"percent_off"_s, 10}});
        const auto code =
            inside.run(u"promotionCodes.create"_s,
                       {{u"promotion"_s, QJsonObject{{u"type"_s, u"coupon"_s}, {u"coupon"_s, u"C"_s}}}, {u"customer"_s, owner}});
        const QJsonObject given{{u"promotion_code"_s, code[u"id"]}};
        QVERIFY(!redeem(inside.context, given, {.customer = inside.customer()}, u"discounts[0]"_s));
        QVERIFY(redeem(inside.context, given, {.customer = owner}, u"discounts[0]"_s));
    }

    void metersAddUpAsTheyAreTold_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("usage");
        QTest::newRow("sum") << u"sum"_s << 12.0;
        QTest::newRow("count") << u"count"_s << 3.0;
        QTest::newRow("last by time") << u"last"_s << 7.0;
    }
    void metersAddUpAsTheyAreTold()
    {
        QFETCH(QString, formula);
        QFETCH(double, usage);
        SandboxInside inside;
        const auto customer = inside.customer();
        const auto meter =
            inside.run(u"billing.meters.create"_s, {{u"display_name"_s, u"M"_s},
                                                    {u"event_name"_s, u"m"_s},
                                                    {u"default_aggregation"_s, QJsonObject{{u"formula"_s, formula}}}});
        const auto now = inside.context.now();
        const auto send = [&](qint64 ago, const QString &value) {
            inside.run(u"billing.meterEvents.create"_s,
                       {{u"event_name"_s, u"m"_s},
                        {u"timestamp"_s, now - ago},
                        {u"payload"_s, QJsonObject{{u"stripe_customer_id"_s, customer}, {u"value"_s, value}}}});
        };
        send(10, u"7"_s);
        send(30, u"2"_s);
        send(20, u"3"_s);
        send(100, u"50"_s);
        QCOMPARE(usageOf(inside.context, meter, customer, now - 30, now - 9), usage);
        QCOMPARE(usageOf(inside.context, meter, customer, now - 9, now), 0.0);
        QCOMPARE(usageOf(inside.context, meter, u"cus_other"_s, now - 30, now), 0.0);
    }
};

QTEST_APPLESS_MAIN(SandboxDiscountsTest)
#include "sandboxdiscounts_test.moc"
