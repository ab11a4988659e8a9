// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/collecting.h"
#include "services/sandbox/testcards.h"
#include "tests/sandbox/sandboxhouse.h"
#include "tests/sandbox/sandboxinside.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace plandeck::sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

using House = SandboxHouse;

} // namespace

class SandboxPaymentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectsWhatACardGives_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<bool>("isOffSession");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("lastEvent");
        QTest::newRow("pays") << u"pm_card_visa"_s << true << u"succeeded"_s << QString() << u"payment_intent.succeeded"_s;
        QTest::newRow("declines") << u"pm_card_chargeCustomerFail"_s << true << u"requires_payment_method"_s << u"card_declined"_s
                                  << u"payment_intent.payment_failed"_s;
        QTest::newRow("asks its owner") << u"pm_card_authenticationRequired"_s << false << u"requires_action"_s << QString()
                                        << u"payment_intent.requires_action"_s;
        QTest::newRow("cannot ask its owner") << u"pm_card_authenticationRequired"_s << true << u"requires_payment_method"_s
                                              << u"authentication_required"_s << u"payment_intent.payment_failed"_s;
    }
    void collectsWhatACardGives()
    {
        QFETCH(QString, card);
        QFETCH(bool, isOffSession);
        QFETCH(QString, status);
        QFETCH(QString, code);
        QFETCH(QString, lastEvent);
        SandboxInside inside;
        const auto customer = inside.customer();
        const auto method = inside.method(customer, card);
        QCOMPARE(payingMethod(inside.context, customer).value(), method);

        const auto intent = collect(inside.context, {.customer = customer,
                                                     .paymentMethod = method,
                                                     .amount = 1234,
                                                     .currency = u"eur"_s,
                                                     .isOffSession = isOffSession,
                                                     .description = u"Invoice 1"_s,
                                                     .invoice = u"in_1"_s,
                                                     .metadata = {{u"a"_s, u"1"_s}}});
        QCOMPARE(intent[u"status"], status);
        QCOMPARE(intent[u"last_payment_error"][u"code"].toString(), code);
        QCOMPARE(intent[u"latest_charge"].isString(), status != u"requires_action");
        QCOMPARE(intent[u"amount"], QJsonValue(1234));
        QCOMPARE(intent[u"metadata"], (QJsonObject{{u"a"_s, u"1"_s}}));
        QCOMPARE(inside.context.find(u"payment_intent"_s, intent[u"id"].toString()).value(), intent);
        QCOMPARE(invoiceOf(inside.context, intent[u"id"].toString()), u"in_1"_s);
        QCOMPARE(inside.events().last(), lastEvent);
    }

    void collectsAgainUntilPaid()
    {
        SandboxInside inside;
        const auto customer = inside.customer();
        const auto bad = inside.method(customer, u"pm_card_chargeCustomerFail"_s);
        const auto good = inside.method(customer, u"pm_card_visa"_s);
        const Collection wanted{
            .customer = customer, .paymentMethod = bad, .amount = 500, .currency = u"usd"_s, .isOffSession = true};
        const auto failed = collect(inside.context, wanted);
        const auto id = failed[u"id"].toString();
        const auto paid = collectAgain(inside.context, id, good, true);
        QCOMPARE(paid[u"status"], u"succeeded"_s);
        QVERIFY(paid[u"latest_charge"] != failed[u"latest_charge"]);
        QCOMPARE(collectAgain(inside.context, id, bad, true), paid);
        giveUp(inside.context, id, u"void_invoice"_s);
        QCOMPARE(inside.context.find(u"payment_intent"_s, id).value(), paid);
    }

    void givesUpWhatWaits()
    {
        SandboxInside inside;
        const auto customer = inside.customer();
        const auto waiting = collect(inside.context, {.customer = customer, .amount = 500, .currency = u"usd"_s});
        QCOMPARE(waiting[u"status"], u"requires_payment_method"_s);
        giveUp(inside.context, waiting[u"id"].toString(), u"void_invoice"_s);
        const auto gone = inside.context.find(u"payment_intent"_s, waiting[u"id"].toString()).value();
        QCOMPARE(gone[u"status"], u"canceled"_s);
        QCOMPARE(gone[u"cancellation_reason"], u"void_invoice"_s);
    }

    void paysWithTheOldDefaultSourceToo()
    {
        SandboxInside inside;
        QCOMPARE(payingMethod(inside.context, inside.customer()).value(), QString());
        QCOMPARE(payingMethod(inside.context, u"cus_nobody"_s).error().param, u"customer"_s);
        const auto customer = inside.customer({{u"source"_s, u"tok_visa"_s}});
        const auto source = payingMethod(inside.context, customer).value();
        QVERIFY(source.startsWith(u"card_"));
        const auto paid =
            collect(inside.context, {.customer = customer, .paymentMethod = source, .amount = 500, .currency = u"usd"_s});
        QCOMPARE(paid[u"status"], u"succeeded"_s);
    }

    void customersOfAClockLiveInItsTime()
    {
        SandboxInside inside;
        constexpr qint64 frozen = 1'900'000'000;
        inside.engine.store.put(inside.context.space(), u"test_helpers.test_clock"_s,
                                {{u"id"_s, u"clock_1"_s}, {u"frozen_time"_s, frozen}});
        const auto customer = inside.customer({{u"test_clock"_s, u"clock_1"_s}});
        QCOMPARE(inside.context.nowFor(customer), frozen);
        QCOMPARE(inside.context.nowFor(inside.customer()), inside.context.now());
        QCOMPARE(inside.context.nowFor({}), inside.context.now());
        const auto made = inside.context.find(u"customer"_s, customer).value();
        QCOMPARE(made[u"created"], QJsonValue(frozen));
        QCOMPARE(made[u"test_clock"], u"clock_1"_s);
        const auto paid = collect(inside.context, {.customer = customer,
                                                   .paymentMethod = inside.method(customer, u"pm_card_visa"_s),
                                                   .amount = 500,
                                                   .currency = u"usd"_s});
        QCOMPARE(paid[u"created"], QJsonValue(frozen));
        const auto charge = inside.context.find(u"charge"_s, paid[u"latest_charge"].toString()).value();
        QCOMPARE(charge[u"created"], QJsonValue(frozen));
    }

    void listsCustomersByClock()
    {
        House house;
        const auto plain = house.post("/v1/customers", "email=a@example.com").id();
        QCOMPARE(house.get("/v1/customers").ids(), QStringList{plain});
        QVERIFY(house.get("/v1/customers?test_clock=clock_1").ids().isEmpty());
        QCOMPARE(house.post("/v1/customers", "test_clock=clock_no").code(), u"400 resource_missing"_s);
    }

    void knowsNumbersOfCards_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("visa") << u"4242424242424242"_s << true;
        QTest::newRow("amex") << u"378282246310005"_s << true;
        QTest::newRow("wrong digit") << u"4242424242424241"_s << false;
        QTest::newRow("letters") << u"4242abcd42424242"_s << false;
        QTest::newRow("short") << u"42"_s << false;
    }
    void knowsNumbersOfCards()
    {
        QFETCH(QString, number);
        QFETCH(bool, isOne);
        QCOMPARE(isCardNumber(number), isOne);
    }

    void undoesACustomerThatCannotBeFurnished()
    {
        House house;
        QCOMPARE(house.post("/v1/customers", "payment_method=pm_card_visa_chargeDeclined").code(), u"402 card_declined"_s);
        QVERIFY(house.get("/v1/customers").ids().isEmpty());
        QVERIFY(house.eventTypes().isEmpty());
    }

    void keepsSecretsOfPagesOutOfTheRecord()
    {
        House house;
        house.get("/authenticate/t/auth_secret");
        QCOMPARE(house.sandbox->requests().last().path, QByteArray("/authenticate/t"));
    }
};

QTEST_APPLESS_MAIN(SandboxPaymentsTest)
#include "sandboxpayments_test.moc"
