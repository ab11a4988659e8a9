// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/taxes.h"
#include "services/sandbox/billing/totals.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace plandeck::sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 at(const QString &text)
{
    return QDateTime::fromString(QString(text + u"Z"), Qt::ISODate).toSecsSinceEpoch();
}

QString textOf(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QJsonObject perUnit(const QString &decimal, const QJsonValue &transform = {})
{
    return {{u"billing_scheme"_s, u"per_unit"_s}, {u"unit_amount_decimal"_s, decimal}, {u"transform_quantity"_s, transform}};
}

QJsonObject tier(const QJsonValue &upTo, const QJsonValue &unit, const QJsonValue &flat)
{
    return {{u"up_to"_s, upTo}, {u"unit_amount_decimal"_s, unit}, {u"flat_amount_decimal"_s, flat}};
}

QJsonObject tiered(const QString &mode)
{
    return {{u"billing_scheme"_s, u"tiered"_s},
            {u"tiers_mode"_s, mode},
            {u"tiers"_s, QJsonArray{tier(10, u"100"_s, {}), tier(20, u"80.5"_s, u"300"_s), tier({}, u"50"_s, {})}}};
}

QJsonObject rate(const QString &id, double percentage, bool isInclusive)
{
    return {{u"id"_s, id}, {u"percentage"_s, percentage}, {u"inclusive"_s, isInclusive}};
}

QJsonObject line(const QString &id, qint64 amount, const QJsonObject &more = {})
{
    QJsonObject result{{u"id"_s, id}, {u"amount"_s, amount}, {u"discountable"_s, true}, {u"discounts"_s, QJsonArray()}};
    for (auto it = more.begin(); it != more.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

QJsonObject invoice(const QJsonArray &lines, const QJsonObject &more = {})
{
    QJsonObject result{{u"currency"_s, u"usd"_s}, {u"lines"_s, QJsonObject{{u"data"_s, lines}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

} // namespace

class BillingMathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsFromTheAnchor_data()
    {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *anchor, const char *unit, int count, int steps, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(anchor) << QString::fromLatin1(unit) << count << steps
                                << QString::fromLatin1(expected);
        };
        row("a short month", "2026-01-31T12:00:00", "month", 1, 1, "2026-02-28T12:00:00");
        row("back to the anchor's day", "2026-01-31T12:00:00", "month", 1, 2, "2026-03-31T12:00:00");
        row("a leap year", "2028-01-31T12:00:00", "month", 1, 1, "2028-02-29T12:00:00");
        row("a quarter", "2026-11-30T00:00:01", "month", 3, 1, "2027-02-28T00:00:01");
        row("a leap day a year on", "2028-02-29T00:00:00", "year", 1, 1, "2029-02-28T00:00:00");
        row("four years on", "2028-02-29T00:00:00", "year", 1, 4, "2032-02-29T00:00:00");
        row("weeks", "2026-03-28T23:30:00", "week", 2, 1, "2026-04-11T23:30:00");
        row("days over a change of clocks", "2026-03-28T12:00:00", "day", 3, 1, "2026-03-31T12:00:00");
        row("backwards", "2026-03-31T12:00:00", "month", 1, -1, "2026-02-28T12:00:00");
    }
    void stepsFromTheAnchor()
    {
        QFETCH(QString, anchor);
        QFETCH(QString, unit);
        QFETCH(int, count);
        QFETCH(int, steps);
        QFETCH(QString, expected);
        QCOMPARE(textOf(stepped(at(anchor), {unit, count}, steps)), expected);
    }

    void keepsTheConfiguredDay()
    {
        QCOMPARE(textOf(stepped(at(u"2026-02-28T00:00:00"_s), {u"month"_s, 1}, 1, 31)), u"2026-03-31T00:00:00"_s);
    }

    void findsThePeriodOfAMoment_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, const QString &moment, const QString &start, const QString &end) {
            QTest::newRow(name) << moment << start << end;
        };
        row("at the anchor", u"2026-01-31T12:00:00"_s, u"2026-01-31T12:00:00"_s, u"2026-02-28T12:00:00"_s);
        row("a second before the end", u"2026-02-28T11:59:59"_s, u"2026-01-31T12:00:00"_s, u"2026-02-28T12:00:00"_s);
        row("at the end", u"2026-02-28T12:00:00"_s, u"2026-02-28T12:00:00"_s, u"2026-03-31T12:00:00"_s);
        row("years later", u"2036-07-15T00:00:00"_s, u"2036-06-30T12:00:00"_s, u"2036-07-31T12:00:00"_s);
        row("before the anchor", u"2026-01-01T00:00:00"_s, u"2025-12-31T12:00:00"_s, u"2026-01-31T12:00:00"_s);
    }
    void findsThePeriodOfAMoment()
    {
        QFETCH(QString, moment);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const auto period = periodAt(at(u"2026-01-31T12:00:00"_s), {u"month"_s, 1}, at(moment));
        QCOMPARE(textOf(period.start), start);
        QCOMPARE(textOf(period.end), end);
    }

    void costsWhatThePriceSays_data()
    {
        QTest::addColumn<QJsonObject>("price");
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<qint64>("rounded");
        const auto row = [](const char *name, const QJsonObject &price, qint64 quantity, const QString &exact, qint64 rounded) {
            QTest::newRow(name) << price << quantity << exact << rounded;
        };
        const QJsonObject down{{u"divide_by"_s, 10}, {u"round"_s, u"down"_s}};
        const QJsonObject up{{u"divide_by"_s, 10}, {u"round"_s, u"up"_s}};
        row("per unit", perUnit(u"2000"_s), 3, u"6000"_s, 6000);
        row("a fraction of a cent", perUnit(u"0.5"_s), 3, u"1.5"_s, 2);
        row("the smallest decimal", perUnit(u"0.000000000001"_s), 5, u"0.000000000005"_s, 0);
        row("packages rounded down", perUnit(u"100"_s, down), 19, u"100"_s, 100);
        row("packages rounded up", perUnit(u"100"_s, up), 11, u"200"_s, 200);
        row("graduated within the first tier", tiered(u"graduated"_s), 7, u"700"_s, 700);
        row("graduated over all tiers", tiered(u"graduated"_s), 22, u"2205"_s, 2205);
        row("graduated at a border", tiered(u"graduated"_s), 10, u"1000"_s, 1000);
        row("volume in the second tier", tiered(u"volume"_s), 11, u"1185.5"_s, 1186);
        row("volume in the last", tiered(u"volume"_s), 21, u"1050"_s, 1050);
        row("nothing", tiered(u"graduated"_s), 0, u"0"_s, 0);
    }
    void costsWhatThePriceSays()
    {
        QFETCH(QJsonObject, price);
        QFETCH(qint64, quantity);
        QFETCH(QString, exact);
        QFETCH(qint64, rounded);
        QCOMPARE(costOf(price, quantity).decimal(), exact);
        QCOMPARE(costOf(price, quantity).rounded(), rounded);
    }

    /// The vector of the rules: 5.00 → 20.00 USD a month of 30 days, changed after one.
    void proratesToTheSecond()
    {
        const Period period{0, 2'592'000};
        QCOMPARE(prorated(costOf(perUnit(u"500"_s), 1), period, 86'400), 483);
        QCOMPARE(prorated(costOf(perUnit(u"2000"_s), 1), period, 86'400), 1933);
        QCOMPARE(prorated(costOf(perUnit(u"2000"_s), 1), period, 0), 2000);
        QCOMPARE(prorated(costOf(perUnit(u"2000"_s), 1), period, 2'592'000), 0);
        QCOMPARE(prorated(costOf(perUnit(u"2000"_s), 1), period, -5), 2000);
        QCOMPARE(prorated(costOf(perUnit(u"2592000"_s), 1), period, 1), 2'591'999);
        QCOMPARE(prorated({-ExactAmount::one * 3}, {0, 2}, 1), -2);
    }

    void spreadsWithoutLosingAUnit()
    {
        QCOMPARE(spread(100, {1, 1, 1}), (QList<qint64>{33, 34, 33}));
        QCOMPARE(spread(10, {0, 5, 0}), (QList<qint64>{0, 10, 0}));
        QCOMPARE(spread(10, {0, 0}), (QList<qint64>{0, 0}));
    }

    void taxes_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QJsonArray>("rates");
        QTest::addColumn<QString>("exemption");
        QTest::addColumn<qint64>("exclusive");
        QTest::addColumn<qint64>("inclusive");
        QTest::addColumn<qint64>("taxable");
        const auto row = [](const char *name, qint64 amount, const QJsonArray &rates, const QString &exemption, qint64 exclusive,
                            qint64 inclusive, qint64 taxable) {
            QTest::newRow(name) << amount << rates << exemption << exclusive << inclusive << taxable;
        };
        row("on top", 1000, {rate(u"a"_s, 19, false)}, {}, 190, 0, 1000);
        row("contained", 1190, {rate(u"a"_s, 19, true)}, {}, 0, 190, 1000);
        row("four places", 10000, {rate(u"a"_s, 8.8125, false)}, {}, 881, 0, 10000);
        row("both", 1190, {rate(u"a"_s, 19, true), rate(u"b"_s, 10, false)}, {}, 100, 190, 1000);
        row("negative", -999, {rate(u"a"_s, 20, false)}, {}, -200, 0, -999);
        row("exempt", 1000, {rate(u"a"_s, 19, false)}, u"exempt"_s, 0, 0, 0);
        row("reverse charge", 1190, {rate(u"a"_s, 19, true)}, u"reverse"_s, 0, 0, 0);
    }
    void taxes()
    {
        QFETCH(qint64, amount);
        QFETCH(QJsonArray, rates);
        QFETCH(QString, exemption);
        QFETCH(qint64, exclusive);
        QFETCH(qint64, inclusive);
        QFETCH(qint64, taxable);
        const auto result = taxed(amount, rates, exemption);
        QCOMPARE(result.exclusive, exclusive);
        QCOMPARE(result.inclusive, inclusive);
        QCOMPARE(result.taxes.size(), rates.size());
        QCOMPARE(result.taxes.first()[u"taxable_amount"].toInteger(), taxable);
    }

    void addsUpAnInvoice()
    {
        const Coupons coupons{{u"di_p"_s, {{u"percent_off"_s, 10}}},
                              {u"di_a"_s, {{u"amount_off"_s, 150}, {u"currency"_s, u"usd"_s}}}};
        const QJsonArray lines{line(u"one"_s, 1000, {{u"discounts"_s, QJsonArray{u"di_p"_s}}}), line(u"two"_s, 500),
                               line(u"credit"_s, -300, {{u"discountable"_s, false}})};
        const auto total = totalled(invoice(lines, {{u"discounts"_s, QJsonArray{u"di_a"_s}},
                                                    {u"starting_balance"_s, -200},
                                                    {u"default_tax_rates"_s, QJsonArray{rate(u"a"_s, 10, false)}}}),
                                    coupons);
        QCOMPARE(total[u"subtotal"].toInteger(), 1200);
        QCOMPARE(total[u"total_discount_amounts"][0][u"amount"].toInteger(), 100);
        QCOMPARE(total[u"total_discount_amounts"][1][u"amount"].toInteger(), 150);
        QCOMPARE(total[u"total_excluding_tax"].toInteger(), 950);
        QCOMPARE(total[u"total_taxes"][0][u"amount"].toInteger(), 95); // 804 → 80, 446 → 45, −300 → −30: each by itself
        QCOMPARE(total[u"total"].toInteger(), 950 + 95);
        QCOMPARE(total[u"amount_due"].toInteger(), 845);
    }

    void neverOwesLessThanNothing()
    {
        const auto total = totalled(invoice({line(u"credit"_s, -483)}), {});
        QCOMPARE(total[u"total"].toInteger(), -483);
        QCOMPARE(total[u"amount_due"].toInteger(), 0);
    }

    void discountsOnlyItsProducts()
    {
        const Coupons coupons{
            {u"di"_s, {{u"percent_off"_s, 50}, {u"applies_to"_s, QJsonObject{{u"products"_s, QJsonArray{u"prod_a"_s}}}}}}};
        const auto of = [](const QString &product) {
            return QJsonObject{{u"pricing"_s, QJsonObject{{u"price_details"_s, QJsonObject{{u"product"_s, product}}}}}};
        };
        const auto total = totalled(invoice({line(u"a"_s, 1000, of(u"prod_a"_s)), line(u"b"_s, 1000, of(u"prod_b"_s))},
                                            {{u"discounts"_s, QJsonArray{u"di"_s}}}),
                                    coupons);
        QCOMPARE(total[u"total"].toInteger(), 1500);
    }
};

QTEST_GUILESS_MAIN(BillingMathTest)
#include "billingmath_test.moc"
