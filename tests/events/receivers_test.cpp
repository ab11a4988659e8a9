// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/delivery.h"
#include "tests/http/rawclient.h"
#include "tests/support/testhouse.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// The receivers and the inbox as Stripe and a client meet them: over a real port.
class ReceiversTest final : public QObject
{
    Q_OBJECT

    struct Served
    {
        TestHouse house;
        TestHouse::Company company = house.connected();
        QString account = house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
        RawClient client{quint16(house.house().url().port())};

        RawAnswer deliver(const QByteArray &path, const QByteArray &body, const QByteArray &signature,
                          const QByteArray &type = "application/json; charset=utf-8")
        {
            auto answer = client.ask(post(path, body, "Content-Type: " + type + "\r\nStripe-Signature: " + signature + "\r\n"));
            return answer.value_or(RawAnswer{});
        }
        RawAnswer deliver(const QByteArray &path, const Delivery &delivery)
        {
            return deliver(path, delivery.body(), signedBy(receiverSecret, delivery.body(), house.clock.nowSecs()));
        }
        QByteArray asOwner() const
        {
            return "Authorization: Bearer " + company.registration.tokens.access.reveal().toByteArray() + "\r\n";
        }
    };

private Q_SLOTS:
    void eachTakesAnEventOnce_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const auto *path : {"/webhooks/stripe/account/", "/webhooks/stripe/connect/", "/webhooks/stripe/payment/",
                                 "/webhooks/stripe/subscription/", "/webhooks/stripe/account"})
            QTest::newRow(path) << QByteArray(path);
    }
    void eachTakesAnEventOnce()
    {
        QFETCH(QByteArray, path);
        Served it;
        const Delivery event{.type = u"invoice.paid"_s, .account = it.account};
        const auto first = it.deliver(path, event);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body, R"({"received":true,"duplicate":false})");
        QCOMPARE(first.header("Content-Type"), "application/json");
        const auto second = it.deliver(path, event);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.body, R"({"received":true,"duplicate":true})");
        QCOMPARE(it.house.count(u"tenants_stripeevent"_s), 1);
        QCOMPARE(it.house.db.value(u"SELECT payload FROM tenants_stripeevent"_s).toByteArray(), event.body());
    }

    void theTypeOfTheBodyDoesNotMatterItsSignatureDoes()
    {
        Served it;
        const auto body = Delivery{.account = it.account}.body();
        const auto signature = signedBy(receiverSecret, body, it.house.clock.nowSecs());
        QCOMPARE(it.deliver("/webhooks/stripe/connect/", body, signature, "text/plain; charset=latin1").status, 200);
        const auto refused = it.deliver("/webhooks/stripe/connect/", body + ' ', signature);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), u"signature_invalid"_s);
        QCOMPARE(refused.header("Content-Type"), "application/problem+json");
    }

    void credentialsAreNotLookedAt()
    {
        Served it;
        const auto body = Delivery{}.body();
        const auto taken = it.client.ask(post("/webhooks/stripe/payment/", body,
                                              "Authorization: Bearer rubbish\r\nX-API-Key: rubbish\r\nStripe-Signature: "
                                                  + signedBy(receiverSecret, body, it.house.clock.nowSecs()) + "\r\n"));
        QCOMPARE(taken->status, 200);
    }

    void badRequestsAreSaidAndNothingIsStored()
    {
        Served it;
        const QByteArray path = "/webhooks/stripe/account/";
        const auto signedBody = [&](const QByteArray &body) {
            return it.deliver(path, body, signedBy(receiverSecret, body, it.house.clock.nowSecs()));
        };
        QCOMPARE(it.client.ask(post(path, Delivery{}.body()))->code(), u"signature_invalid"_s); // no header at all
        QCOMPARE(it.deliver(path, Delivery{}.body(), "\xff\xfe,t=,v1").status, 400);
        QCOMPARE(signedBody("").code(), u"invalid_json"_s);
        QCOMPARE(signedBody("{").code(), u"invalid_json"_s);
        const auto invalid = signedBody("{}");
        QCOMPARE(invalid.status, 400);
        QCOMPARE(invalid.code(), u"validation_failed"_s);
        QCOMPARE(invalid.json()[u"error_codes"_s].toObject()[u"id"_s].toArray(), QJsonArray{u"required"_s});
        const auto got = it.client.ask(get(path));
        QCOMPARE(got->status, 405);
        QCOMPARE(got->header("Allow"), "POST, OPTIONS");
        QCOMPARE(it.client.ask(post("/webhooks/stripe/other/", "{}"))->status, 404);
        QCOMPARE(it.deliver(path, QByteArray(1024 * 1024 + 1, ' '), "t=1,v1=0").status, 413);
        QCOMPARE(it.house.count(u"tenants_stripeevent"_s), 0);
    }

    void whatCannotBeStoredIs503()
    {
        Served it;
        it.house.db.execute(u"ALTER TABLE tenants_stripeevent RENAME TO elsewhere"_s);
        const auto refused = it.deliver("/webhooks/stripe/account/", {});
        QCOMPARE(refused.status, 503);
        QVERIFY(!refused.body.contains("elsewhere") && !refused.body.contains("tenants_"));
        it.house.db.execute(u"ALTER TABLE elsewhere RENAME TO tenants_stripeevent"_s);
        QCOMPARE(it.deliver("/webhooks/stripe/account/", {}).body, R"({"received":true,"duplicate":false})");
    }

    void tooManyBadSignaturesAre429()
    {
        Served it;
        for (int i = 0; i < 120; ++i)
            QCOMPARE(it.deliver("/webhooks/stripe/payment/", "{}", "t=1,v1=0").status, 400);
        const auto throttled = it.deliver("/webhooks/stripe/connect/", "{}", "t=1,v1=0");
        QCOMPARE(throttled.status, 429);
        QCOMPARE(throttled.code(), u"throttled"_s);
        QVERIFY(throttled.header("Retry-After").toInt() > 0);
        QCOMPARE(it.deliver("/webhooks/stripe/connect/", Delivery{}).status, 200); // Stripe is not slowed
    }

    void theInboxIsReadAndAnEventRetriedOverRest()
    {
        Served it;
        const Delivery event{.type = u"price.updated"_s, .object = {{u"nothing"_s, 1}}, .account = it.account};
        QCOMPARE(it.deliver("/webhooks/stripe/subscription/", event).status, 200);
        const auto listed = [&] {
            return it.client.ask(get("/api/v1/auth/tenants/events/?type=price.*&state=failed", it.asOwner()))->json();
        };
        QTRY_COMPARE(listed()[u"results"_s].toArray().size(), 1);
        const auto row = listed()[u"results"_s].toArray().first().toObject();
        QCOMPARE(row[u"event_id"_s].toString(), u"evt_1"_s);
        QCOMPARE(row[u"receiver"_s].toString(), u"subscription"_s);
        QCOMPARE(row[u"last_error"_s].toString(), u"event_unreadable"_s);
        QVERIFY(!row.contains(u"payload"_s));

        const QByteArray path = "/api/v1/auth/tenants/events/" + row[u"id"_s].toString().toLatin1() + '/';
        const auto detail = it.client.ask(get(path, it.asOwner()))->json();
        QCOMPARE(detail[u"payload"_s].toString().toUtf8(), event.body());
        QCOMPARE(detail[u"trace"_s].toArray().first().toObject()[u"note"_s].toString(), u"event_unreadable"_s);

        const auto retried = it.client.ask(post(path + "retry/", {}, it.asOwner()));
        QCOMPARE(retried->status, 200);
        QCOMPARE(retried->json()[u"state"_s].toString(), u"stored"_s);
        QTRY_COMPARE(listed()[u"results"_s].toArray().first().toObject()[u"attempts"_s].toInt(), 1);
        QCOMPARE(it.client.ask(get(path))->status, 401);
    }

    void whoMaySeeAndRetry()
    {
        Served it;
        const auto id = StripeEventId{QUuid::createUuid()};
        for (const auto role : {Role::Owner, Role::Admin, Role::Developer})
            QVERIFY(it.house.run(it.company.as(role), ListEvents{}));
        QCOMPARE(it.house.run(it.company.as(Role::Billing), ListEvents{}).error().code, u"permission_denied"_s);
        QCOMPARE(it.house.run(it.company.as(Role::Billing), GetEvent{.id = id}).error().code, u"permission_denied"_s);
        QCOMPARE(it.house.run(it.company.as(Role::Developer), RetryEvent{.id = id}).error().code, u"permission_denied"_s);
        QCOMPARE(it.house.run(it.company.as(Role::Admin), RetryEvent{.id = id}).error().code, u"not_found"_s);
        QCOMPARE(it.house.run(it.company.key(), ListEvents{}).error().code, u"user_required"_s);
    }
};

QTEST_GUILESS_MAIN(ReceiversTest)
#include "receivers_test.moc"
