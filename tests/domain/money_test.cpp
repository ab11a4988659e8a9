// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/money.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class MoneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCurrencysOwnDigits_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two digits") << qint64(2999) << u"usd"_s << u"$29.99"_s;
        QTest::newRow("no digits") << qint64(500) << u"jpy"_s << u"¥500"_s;
        QTest::newRow("three digits") << qint64(5120) << u"kwd"_s << u"KD 5.120"_s;
        QTest::newRow("no symbol") << qint64(2990) << u"chf"_s << u"CHF 29.90"_s;
        QTest::newRow("groups") << qint64(129900) << u"usd"_s << u"$1,299.00"_s;
        QTest::newRow("many groups") << qint64(123456789012) << u"eur"_s << u"€1,234,567,890.12"_s;
        QTest::newRow("below one") << qint64(5) << u"usd"_s << u"$0.05"_s;
        QTest::newRow("nothing") << qint64(0) << u"usd"_s << u"$0.00"_s;
        QTest::newRow("negative") << qint64(-483) << u"usd"_s << u"-$4.83"_s;
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"jpy"_s << u"-¥9,223,372,036,854,775,808"_s;
        QTest::newRow("grouped yen") << qint64(1234567) << u"jpy"_s << u"¥1,234,567"_s;
    }
    void showsTheCurrencysOwnDigits()
    {
        QFETCH(qint64, amount);
        QFETCH(QString, currency);
        QTEST(displayOf({{amount}, currency}), "shown");
    }

    void readsAmountsExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("amount"); // -1: refused
        QTest::newRow("plain") << u"29.99"_s << u"usd"_s << qint64(2999);
        QTest::newRow("whole") << u"29"_s << u"usd"_s << qint64(2900);
        QTest::newRow("one digit") << u"29.9"_s << u"usd"_s << qint64(2990);
        QTest::newRow("grouped") << u"1,299.00"_s << u"usd"_s << qint64(129900);
        QTest::newRow("grouped as in India") << u"1,00,000.00"_s << u"usd"_s << qint64(10000000);
        QTest::newRow("a comma for the point") << u"29,99"_s << u"usd"_s << qint64(-1); // not 2,999
        QTest::newRow("a group too short") << u"1,29.00"_s << u"usd"_s << qint64(-1);
        QTest::newRow("a group too long") << u"1,2990"_s << u"usd"_s << qint64(-1);
        QTest::newRow("a group of nothing") << u"1,,000"_s << u"usd"_s << qint64(-1);
        QTest::newRow("spaces around") << u" 5 "_s << u"usd"_s << qint64(500);
        QTest::newRow("too many digits") << u"29.999"_s << u"usd"_s << qint64(-1);
        QTest::newRow("digits for yen") << u"500.5"_s << u"jpy"_s << qint64(-1);
        QTest::newRow("yen") << u"500"_s << u"jpy"_s << qint64(500);
        QTest::newRow("dinar") << u"5.12"_s << u"kwd"_s << qint64(5120);
        QTest::newRow("negative") << u"-5"_s << u"usd"_s << qint64(-1);
        QTest::newRow("empty") << QString() << u"usd"_s << qint64(-1);
        QTest::newRow("point alone") << u"."_s << u"usd"_s << qint64(-1);
        QTest::newRow("two points") << u"1.2.3"_s << u"usd"_s << qint64(-1);
        QTest::newRow("letters") << u"12a"_s << u"usd"_s << qint64(-1);
        QTest::newRow("too large") << u"99999999999999999999"_s << u"usd"_s << qint64(-1);
        QTest::newRow("too large once scaled") << u"9223372036854775807"_s << u"usd"_s << qint64(-1);
    }
    void readsAmountsExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        const auto minor = minorOf(text, *findCurrency(currency));
        QTEST(minor ? minor->amount : qint64(-1), "amount");
    }

    void readsBackWhatItShows()
    {
        for (const auto &currency : currencies()) {
            const auto code = QString::fromLatin1(currency.code.data(), 3);
            for (const qint64 amount : {0LL, 1LL, 10LL, 999LL, 1000LL, 123456789LL})
                QCOMPARE(minorOf(plainOf({{amount}, code}), currency), std::optional(Minor{amount}));
        }
    }

    void knowsCurrenciesInAnyCase()
    {
        QVERIFY(findCurrency(u"USD"));
        QCOMPARE(findCurrency(u"Jpy")->exponent, 0);
        QCOMPARE(findCurrency(u"kwd")->exponent, 3);
        for (const auto *wrong : {u"xxx", u"us", u"usdd", u"", u"u$d", u"zzz", u"aaa"})
            QVERIFY(!findCurrency(QStringView(wrong)));
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "money_test.moc"
