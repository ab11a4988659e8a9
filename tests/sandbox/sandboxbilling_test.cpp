// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 start = 1'700'000'000; // the house's clock

/// A customer with a card, a monthly price of 20 USD.
struct Shop
{
    explicit Shop(House &house, const QByteArray &card = "pm_card_visa")
        : house(house)
        , customer(house.post("/v1/customers", "email=a%40example.com").id().toLatin1())
        , product(house.product())
        , price(house.price(product, "&recurring[interval]=month"))
    {
        if (card.isEmpty())
            return;
        const auto method = house.post("/v1/payment_methods/" + card + "/attach", "customer=" + customer).id().toLatin1();
        house.post("/v1/customers/" + customer, "invoice_settings[default_payment_method]=" + method);
    }
    Told subscribe(const QByteArray &more = {})
    {
        return house.post("/v1/subscriptions", "customer=" + customer + "&items[0][price]=" + price + more);
    }

    House &house;
    QByteArray customer;
    QByteArray product;
    QByteArray price;
};

QByteArray textOf(qint64 number)
{
    return QByteArray::number(number);
}

} // namespace

class SandboxBillingTest final : public QObject
{
    Q_OBJECT

    static void moveTo(House &house, qint64 now)
    {
        QCOMPARE(house.control("POST", "clock", "{\"now\":" + textOf(now) + "}").status(), 200);
    }
    static QString statusOf(House &house, const QString &subscription)
    {
        return house.get("/v1/subscriptions/" + subscription.toLatin1()).json()[u"status"].toString();
    }

private Q_SLOTS:
    /// Without a test clock the sandbox's own clock renews, in one go over several periods.
    void followsTheSandboxsClock()
    {
        House house;
        Shop shop(house);
        const auto id = shop.subscribe().id();
        moveTo(house, start + 65 * day);
        const auto invoices = house.get("/v1/invoices?subscription=" + id.toLatin1()).json()[u"data"].toArray();
        QCOMPARE(invoices.size(), 3);
        for (const auto &invoice : invoices)
            QCOMPARE(invoice[u"status"], u"paid"_s);
        QCOMPARE(statusOf(house, id), u"active"_s);
        QCOMPARE(invoices.at(0)[u"status_transitions"][u"finalized_at"].toInteger(),
                 invoices.at(0)[u"created"].toInteger() + hour);
    }

    void followsTheTimeThatPasses()
    {
        House house;
        Shop shop(house);
        const auto id = shop.subscribe("&trial_end=" + textOf(start + day)).id();
        house.clock.advance(25h);
        QCOMPARE(statusOf(house, id), u"trialing"_s);
        QVERIFY(house.sandbox->catchUp());
        QCOMPARE(statusOf(house, id), u"active"_s);
    }

    void doesWhatIsSetAfterTheLastAttempt_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QString>("status");
        QTest::newRow("cancel") << QByteArray("cancel") << u"canceled"_s;
        QTest::newRow("unpaid") << QByteArray("unpaid") << u"unpaid"_s;
        QTest::newRow("past_due") << QByteArray("past_due") << u"past_due"_s;
    }
    void doesWhatIsSetAfterTheLastAttempt()
    {
        QFETCH(QByteArray, setting);
        QFETCH(QString, status);
        House house;
        Shop shop(house, "pm_card_chargeCustomerFail");
        QCOMPARE(house.control("POST", "billing", "{\"after_retries\":\"" + setting + "\"}").status(), 200);
        const auto id = shop.subscribe("&trial_end=" + textOf(start + day)).id();
        moveTo(house, start + day + 2 * hour);
        QCOMPARE(statusOf(house, id), u"past_due"_s);
        moveTo(house, start + 20 * day);
        QCOMPARE(statusOf(house, id), status);
        const auto invoice = house.get("/v1/invoices?limit=1&subscription=" + id.toLatin1()).json()[u"data"][0].toObject();
        QCOMPARE(invoice[u"attempt_count"].toInteger(), 4);
        QCOMPARE(invoice[u"next_payment_attempt"], QJsonValue());
        QCOMPARE(invoice[u"status"], u"open"_s);
    }

    void refusesSubscriptions_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const QByteArray &more, const char *code, const char *param) {
            QTest::newRow(name) << more << QString::fromLatin1(code) << QString::fromLatin1(param);
        };
        row("unknown parameter", "&coupon=x", "400 parameter_unknown", "coupon");
        row("unknown price", "&items[1][price]=price_no", "400 resource_missing", "items[1][price]");
        row("the same price twice", "&items[1][price]=PRICE", "400 -", "items[1][price]");
        row("inactive price", "&items[1][price]=OLD", "400 -", "items[1][price]");
        row("price bought once", "&items[1][price]=ONCE", "400 -", "items[1][price]");
        row("another currency", "&items[1][price]=EUR", "400 -", "items[1][price]");
        row("trial in the past", "&trial_end=1699999999", "400 -", "trial_end");
        row("two trials", "&trial_end=1800000000&trial_period_days=3", "400 parameters_exclusive", "trial_period_days");
        row("days without sending", "&days_until_due=3", "400 -", "days_until_due");
        row("sending without days", "&collection_method=send_invoice", "400 parameter_missing", "days_until_due");
        row("pending", "&payment_behavior=pending_if_incomplete", "400 -", "payment_behavior");
        row("both ends", "&cancel_at=1800000000&cancel_at_period_end=true", "400 parameters_exclusive", "cancel_at_period_end");
        row("an end in the past", "&cancel_at=1600000000", "400 -", "cancel_at");
        row("a late anchor", "&billing_cycle_anchor=1800000000", "400 -", "billing_cycle_anchor");
        row("unknown coupon", "&discounts[0][coupon]=no", "400 resource_missing", "discounts[0][coupon]");
        row("unknown tax rate", "&default_tax_rates[0]=txr_no", "400 resource_missing", "default_tax_rates[0]");
        row("another's card", "&default_payment_method=pm_card_visa", "400 resource_missing", "default_payment_method");
        row("too many units", "&items[0][quantity]=-1", "400 parameter_invalid_integer", "items[0][quantity]");
    }
    void refusesSubscriptions()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, code);
        QFETCH(QString, param);
        House house;
        Shop shop(house);
        const auto old = house.price(shop.product, "&recurring[interval]=month");
        house.post("/v1/prices/" + old, "active=false");
        const auto euro = house.post("/v1/prices", "currency=eur&unit_amount=1&recurring[interval]=month&product=" + shop.product)
                              .id()
                              .toLatin1();
        more.replace("PRICE", shop.price).replace("OLD", old).replace("ONCE", house.price(shop.product)).replace("EUR", euro);
        const auto before = house.eventTypes().size();
        const auto told = shop.subscribe(more);
        QCOMPARE(told.code(), code);
        QCOMPARE(told.param(), param);
        QCOMPARE(house.eventTypes().size(), before);
    }

    void keepsWhatItKnowsOverARestart()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"state"_s);
        QString id;
        {
            House house(file);
            Shop shop(house);
            id = shop.subscribe().id();
        }
        House house(file);
        moveTo(house, start + 31 * day);
        QCOMPARE(house.get("/v1/invoices?subscription=" + id.toLatin1()).json()[u"data"].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(SandboxBillingTest)
#include "sandboxbilling_test.moc"
