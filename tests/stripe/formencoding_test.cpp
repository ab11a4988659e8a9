// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/formencoding.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class FormEncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEmpty()
    {
        QVERIFY(FormBody().isEmpty());
        QCOMPARE(FormBody().encoded(), QByteArray());
    }

    void valuesAreWrittenAsStripeReadsThem_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const FormBody &form, const char *expected) {
            QTest::newRow(name) << form.encoded() << QByteArray(expected);
        };
        row("hash", FormBody().add(u"recurring[interval]"_s, u"month"_s), "recurring[interval]=month");
        row("deeper", FormBody().add(u"a[b][c]"_s, u"1"_s), "a[b][c]=1");
        row("list of hashes", FormBody().add(u"items[0][price]"_s, u"p_1"_s).add(u"items[1][price]"_s, u"p_2"_s),
            "items[0][price]=p_1&items[1][price]=p_2");
        row("list", FormBody().list(u"expand"_s, {u"a"_s, u"b.c"_s}), "expand[0]=a&expand[1]=b.c");
        row("empty list", FormBody().list(u"default_tax_rates"_s, {}), "default_tax_rates=");
        row("map", FormBody().map(u"metadata"_s, {{u"plan_id"_s, u"7"_s}, {u"colour"_s, u"deep blue"_s}}),
            "metadata[colour]=deep%20blue&metadata[plan_id]=7");
        row("empty map", FormBody().map(u"metadata"_s, {}), "");
        row("unset", FormBody().unset(u"description"_s), "description=");
        row("true", FormBody().add(u"active"_s, true), "active=true");
        row("false", FormBody().add(u"active"_s, false), "active=false");
        row("int", FormBody().add(u"limit"_s, 100), "limit=100");
        row("large", FormBody().add(u"unit_amount"_s, qint64(99'999'999'999)), "unit_amount=99999999999");
        row("negative", FormBody().add(u"amount"_s, -5), "amount=-5");
        row("separators", FormBody().add(u"name"_s, u"a&b=c+d%e;f/g?h#i"_s), "name=a%26b%3Dc%2Bd%25e%3Bf%2Fg%3Fh%23i");
        row("brackets in a value", FormBody().add(u"name"_s, u"x[0]"_s), "name=x%5B0%5D");
        row("UTF-8", FormBody().add(u"name"_s, u"Größe 🔑"_s), "name=Gr%C3%B6%C3%9Fe%20%F0%9F%94%91");
        row("UTF-8 name", FormBody().map(u"metadata"_s, {{u"größe"_s, u"1"_s}}), "metadata[gr%C3%B6%C3%9Fe]=1");
        row("line ends", FormBody().add(u"description"_s, u"a\r\nb"_s), "description=a%0D%0Ab");
    }
    void valuesAreWrittenAsStripeReadsThem()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, expected);
        QCOMPARE(encoded, expected);
    }
};

QTEST_APPLESS_MAIN(FormEncodingTest)
#include "formencoding_test.moc"
