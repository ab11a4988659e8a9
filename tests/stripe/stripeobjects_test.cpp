// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripeclient.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
Result<T> readAs(const QByteArray &json)
{
    return StripeReply{.status = 200, .body = json}.as<T>();
}

// From Stripe's published fixtures (MIT), shortened.
const QByteArray account(
    "{\"business_profile\":{\"mcc\":null},\"capabilities\":{\"card_payments\":\"active\"},\"charges_enabled\":true,"
    "\"country\":\"US\",\"details_submitted\":true,\"id\":\"acct_1PgafTB7WZ01zgkW\",\"metadata\":{},"
    "\"object\":\"account\",\"payouts_enabled\":false,\"requirements\":{\"currently_due\":"
    "[\"external_account\",\"tos_acceptance.date\"],\"disabled_reason\":null},\"type\":\"none\"}");
const QByteArray product("{\"active\":true,\"created\":1234567890,\"default_price\":null,\"description\":\"Comfortable\","
                         "\"id\":\"prod_QXg1hqf4jFNsqG\",\"images\":[],\"livemode\":false,\"marketing_features\":[],"
                         "\"metadata\":{\"plan_id\":\"7\"},\"name\":\"T-shirt\",\"object\":\"product\",\"updated\":1234567891}");
const QByteArray price(
    "{\"active\":true,\"billing_scheme\":\"per_unit\",\"currency\":\"usd\",\"id\":\"price_1\",\"livemode\":false,"
    "\"object\":\"price\",\"product\":\"prod_1\",\"recurring\":{\"interval\":\"month\",\"interval_count\":1,"
    "\"meter\":null},\"type\":\"recurring\",\"unit_amount\":2000,\"unit_amount_decimal\":\"2000\"}");

} // namespace

class StripeObjectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accounts()
    {
        const auto read = readAs<StripeAccount>(account);
        QVERIFY(read);
        QCOMPARE(read->id, u"acct_1PgafTB7WZ01zgkW"_s);
        QVERIFY(read->chargesEnabled && read->detailsSubmitted && !read->payoutsEnabled);
        QCOMPARE(*read->requirements->currentlyDue, (QStringList{u"external_account"_s, u"tos_acceptance.date"_s}));
    }

    void accountsMayHaveNoRequirements()
    {
        const auto absent = readAs<StripeAccount>("{\"id\":\"acct_1\",\"charges_enabled\":true}");
        QVERIFY(absent);
        QVERIFY(!absent->requirements);
        const auto null = readAs<StripeAccount>("{\"id\":\"acct_1\",\"requirements\":{\"currently_due\":null}}");
        QVERIFY(null);
        QVERIFY(!null->requirements->currentlyDue);
    }

    void products()
    {
        const auto read = readAs<StripeProduct>(product);
        QVERIFY(read);
        QCOMPARE(*read, (StripeProduct{.id = u"prod_QXg1hqf4jFNsqG"_s,
                                       .name = u"T-shirt"_s,
                                       .description = u"Comfortable"_s,
                                       .active = true,
                                       .metadata = {{u"plan_id"_s, u"7"_s}},
                                       .updated = 1234567891}));
        const auto bare = readAs<StripeProduct>(QByteArray(product).replace("\"Comfortable\"", "null"));
        QVERIFY(bare && !bare->description);
    }

    void prices()
    {
        const auto read = readAs<StripePrice>(price);
        QVERIFY(read);
        QCOMPARE(*read, (StripePrice{.id = u"price_1"_s,
                                     .product = u"prod_1"_s,
                                     .currency = u"usd"_s,
                                     .unitAmount = 2000,
                                     .recurring = StripeRecurring{u"month"_s, 1},
                                     .active = true}));
        const auto tiers = readAs<StripePrice>(QByteArray(price).replace("\"unit_amount\":2000", "\"unit_amount\":null"));
        QVERIFY(tiers && !tiers->unitAmount);
    }

    void accountLinks()
    {
        const auto read = readAs<StripeAccountLink>(
            "{\"created\":1,\"expires_at\":1234567890,\"object\":\"account_link\",\"url\":\"https://x.example\"}");
        QVERIFY(read);
        QCOMPARE(*read, (StripeAccountLink{u"https://x.example"_s, 1234567890}));
    }

    void otherShapesAreAnUnknownOutcome_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no id") << QByteArray(product).replace("\"id\"", "\"ident\"");
        QTest::newRow("another type") << QByteArray(product).replace("\"active\":true", "\"active\":1");
    }
    void otherShapesAreAnUnknownOutcome()
    {
        QFETCH(QByteArray, json);
        const auto read = readAs<StripeProduct>(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Upstream);
        QCOMPARE(read.error().code, u"stripe_unavailable"_s);
        QVERIFY(isOutcomeUnknown(read.error()));
    }
};

QTEST_APPLESS_MAIN(StripeObjectsTest)
#include "stripeobjects_test.moc"
