// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/webhookworld.h"

#include "tests/http/rawclient.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto configPath = "/api/v1/auth/tenants/webhooks/config/";

/// "POST /path" with a body, by the owner, over HTTP.
RawAnswer asked(WebhookWorld &world, const QByteArray &verb, const QByteArray &path, const QByteArray &body = QByteArray(),
                const QByteArray &further = QByteArray())
{
    const QByteArray head = verb + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + world.company.registration.tokens.access.reveal().toByteArray()
                            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + further + "\r\n";
    RawClient client(world.house.house().url().port());
    const auto answer = client.ask(head + body);
    if (!answer)
        qFatal("no answer");
    return *answer;
}

QByteArray withUrl(const QByteArray &url, const QByteArray &further = QByteArray())
{
    return "{\"url\": \"" + url + '"' + further + '}';
}

} // namespace

/// Where a tenant is told, and what the test message says of it.
class WebhookConfigTest final : public QObject
{
    Q_OBJECT

    static Caller live(const TestHouse::Company &company)
    {
        auto caller = company.owner;
        caller.mode = Mode::Live;
        return caller;
    }

private Q_SLOTS:
    void isMadeAndThenChanged()
    {
        WebhookWorld world;
        world.start();
        const auto url = world.receiver.url().toEncoded();
        const auto body = withUrl(url);

        auto answer = asked(world, "POST", configPath, body);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        auto json = answer.json();
        const auto secret = json[u"secret"].toString();
        QVERIFY(secret.startsWith(u"whsec_"));
        QCOMPARE(json[u"url"].toString(), QString::fromLatin1(url));
        QCOMPARE(json[u"secret_last8"].toString(), secret.right(8));
        QCOMPARE(json[u"events"].toArray(), QJsonArray{u"*"_s});
        QCOMPARE(json[u"is_paused"].toBool(), false);
        QCOMPARE(json[u"livemode"].toBool(), false);

        answer = asked(world, "POST", configPath, body); // the same URL keeps the secret, and does not tell it
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains(u"secret"));
        QCOMPARE(answer.json()[u"secret_last8"].toString(), secret.right(8));

        answer = asked(world, "POST", configPath, withUrl(url, R"(, "rotate_secret": true)"));
        QCOMPARE(answer.status, 200);
        const auto rotated = answer.json()[u"secret"].toString();
        QVERIFY(rotated.startsWith(u"whsec_") && rotated != secret);

        answer = asked(world, "POST", configPath, withUrl(url + "/other"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()[u"secret"].toString().startsWith(u"whsec_"));
        QVERIFY(answer.json()[u"secret"].toString() != rotated);

        answer = asked(world, "GET", configPath);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains(u"secret"));

        QCOMPARE(asked(world, "DELETE", configPath).status, 204);
        QCOMPARE(asked(world, "GET", configPath).status, 404);
        QCOMPARE(asked(world, "DELETE", configPath).status, 404);
        QCOMPARE(asked(world, "PATCH", configPath, R"({"is_paused": true})").status, 404);
        QCOMPARE(asked(world, "POST", "/api/v1/auth/tenants/webhooks/test/", "{}").status, 404);
        QCOMPARE(asked(world, "POST", configPath, body).status, 201); // there is none to change any more
    }

    /// What a proxy or a crash did not bring to the client is asked for again: the secret too.
    void theSecretComesAgainForTheSameKey()
    {
        WebhookWorld world;
        world.start();
        const auto body = withUrl(world.receiver.url().toEncoded());
        const auto first = asked(world, "POST", configPath, body, "Idempotency-Key: one\r\n");
        const auto again = asked(world, "POST", configPath, body, "Idempotency-Key: one\r\n");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.header("Idempotent-Replayed"), "true");
        QCOMPARE(again.json()[u"secret"], first.json()[u"secret"]);
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const QByteArray &body, const QString &fields,
                            const QString &code = u"validation_failed"_s) { QTest::newRow(name) << body << code << fields; };
        const QByteArray acme = "https://acme.example/";
        row("nothing", "{}", u"url required"_s);
        row("blank", withUrl("  "), u"url required"_s);
        row("null", R"({"url": null})", u"url null"_s);
        row("a number", R"({"url": 1})", u"url wrong_type"_s);
        row("no URL", withUrl("hello"), u"url not_a_url"_s);
        row("too long", withUrl("https://acme.example/" + QByteArray(2048, 'a')), u"url too_long"_s);
        row("not encrypted", withUrl("http://acme.example/"), u"url url_not_https"_s, u"url_not_https"_s);
        row("a user in it", withUrl("https://a:b@acme.example/"), u"url url_has_credentials"_s, u"url_has_credentials"_s);
        row("metadata", withUrl("https://169.254.169.254/"), u"url address_not_allowed"_s, u"address_not_allowed"_s);
        row("in decimal", withUrl("https://2852039166/"), u"url address_not_allowed"_s, u"address_not_allowed"_s);
        row("in hexadecimal", withUrl("https://0xa.1/"), u"url address_not_allowed"_s, u"address_not_allowed"_s);
        row("in octal", withUrl("https://012.1/"), u"url address_not_allowed"_s, u"address_not_allowed"_s);
        row("no events", withUrl(acme, R"(, "events": [])"), u"events required"_s);
        row("unknown event", withUrl(acme, R"(, "events": ["plan.sold"])"), u"events[0] unknown_choice"_s);
        row("events as text", withUrl(acme, R"(, "events": "*")"), u"events wrong_type"_s);
    }
    void badInput()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, fields);
        WebhookWorld world;
        world.start();
        const auto answer = asked(world, "POST", configPath, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), code);
        const auto codes = answer.json()[u"error_codes"].toObject();
        QStringList found;
        for (auto it = codes.begin(); it != codes.end(); ++it)
            for (const auto &each : it->toArray())
                found.append(it.key() + u' ' + each.toString());
        QCOMPARE(found.join(u','), fields);
        QCOMPARE(world.house.count(u"tenants_webhookendpoint"_s), 0);
    }

    void aNameOfThisMachineIsNothingForLiveMode()
    {
        WebhookWorld world;
        const auto saved = world.house.run(live(world.company), SetWebhookConfig{.url = u"https://localhost/"_s});
        QCOMPARE(saved.error().code, u"address_not_allowed"_s);
        QVERIFY(world.house.run(world.company.owner, SetWebhookConfig{.url = u"https://localhost/"_s}));
    }

    void eachModeHasItsOwn()
    {
        WebhookWorld world;
        world.set();
        QCOMPARE(world.house.run(live(world.company), GetWebhookConfig{}).error().code, u"not_found"_s);
        QVERIFY(world.house.run(live(world.company), SetWebhookConfig{.url = u"https://nobody.invalid/"_s}));
        QCOMPARE(world.house.run(world.company.owner, GetWebhookConfig{})->url, world.receiver.url().toString());
        QCOMPARE(world.house.run(world.company.owner, GetTenantDetails{})->webhook->url, world.receiver.url().toString());
        QCOMPARE(world.house.run(live(world.company), GetTenantDetails{})->webhook->url, u"https://nobody.invalid/"_s);
    }

    void detailsShowIt()
    {
        WebhookWorld world;
        QVERIFY(!world.house.run(world.company.owner, GetTenantDetails{})->webhook);
        world.set();
        const auto shown = world.house.run(world.company.owner, GetTenantDetails{})->webhook;
        QVERIFY(shown);
        QCOMPARE(shown->secretLast8.toLatin1(), world.secret.right(8));
    }

    void ofOneTenantAlone()
    {
        WebhookWorld world;
        world.set();
        const auto mine = world.happen();
        const auto other = world.house.company(u"Other GmbH"_s, u"other@example.com"_s);
        QCOMPARE(world.house.run(other.owner, GetWebhookConfig{}).error().code, u"not_found"_s);
        QCOMPARE(world.house.run(other.owner, GetWebhookDelivery{.id = mine}).error().code, u"not_found"_s);
        QCOMPARE(world.house.run(other.owner, ListWebhookDeliveries{})->count, 0);
        world.set(other, world.receiver.url());
        QCOMPARE(world.house.run(other.owner, ResendWebhookDelivery{.id = mine}).error().code, u"not_found"_s);
    }

    void peopleWhoMay_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("code");
        QTest::newRow("owner") << Role::Owner << QString();
        QTest::newRow("admin") << Role::Admin << QString();
        QTest::newRow("developer") << Role::Developer << u"permission_denied"_s;
        QTest::newRow("billing") << Role::Billing << u"permission_denied"_s;
    }
    void peopleWhoMay()
    {
        QFETCH(Role, role);
        QFETCH(QString, code);
        WebhookWorld world;
        world.set();
        const auto read = world.house.run(world.company.as(role), GetWebhookConfig{});
        QCOMPARE(read ? QString() : read.error().code, code);
        const auto tested = world.house.run(world.company.as(role), TestWebhook{});
        QCOMPARE(tested ? QString() : tested.error().code, code);
    }
    void keysMayNot()
    {
        WebhookWorld world;
        world.set();
        QCOMPARE(world.house.run(world.company.key(), GetWebhookConfig{}).error().code, u"user_required"_s);
    }

    void aTestTellsWhatHappened()
    {
        WebhookWorld world;
        world.set();
        world.receiver.answer({.status = 200, .type = "text/plain", .body = "thanks"});
        const auto trial = world.house.run(world.company.owner, TestWebhook{});
        QVERIFY(trial && trial->delivered);
        QCOMPARE(trial->statusCode, 200);
        QCOMPARE(trial->responseExcerpt, u"thanks"_s);
        QVERIFY(!trial->error);
        QCOMPARE(world.receiver.count(), 1);
        const auto message = world.receiver.messages().first();
        QVERIFY(ReceivingServer::isSignedBy(message, world.secret));
        QCOMPARE(message.id(), trial->eventId.text().toLatin1());
        QCOMPARE(message.request.header("User-Agent"), "Plandeck-Webhooks/" PLANDECK_VERSION);
        QCOMPARE(message.request.header("webhook-timestamp"), QByteArray::number(world.house.clock.nowSecs()));
        const auto json = message.json();
        QCOMPARE(json[u"id"].toString(), trial->eventId.text());
        QCOMPARE(json[u"type"].toString(), u"webhook.test"_s);
        QCOMPARE(json[u"livemode"].toBool(true), false);
        QCOMPARE(json[u"tenant_id"].toString(), world.company.owner.tenant.text());
        QCOMPARE(json[u"timestamp"].toString(), u"2023-11-14T22:13:20.123Z"_s);
        QVERIFY(json[u"data"][u"object"].isObject());

        const auto recorded = world.delivery(trial->eventId);
        QCOMPARE(recorded.state, DeliveryState::Delivered);
        QCOMPARE(recorded.body.toUtf8(), message.request.body);
        QCOMPARE(recorded.attempts.size(), 1);
        QCOMPARE(recorded.attempts.first().statusCode, 200);
    }

    void aTestThatFailsIsNotRepeated()
    {
        WebhookWorld world;
        world.start();
        world.set();
        world.receiver.answer({.status = 503, .type = "text/plain", .body = "later"});
        const auto trial = world.house.run(world.company.owner, TestWebhook{});
        QVERIFY(trial && !trial->delivered);
        QCOMPARE(trial->statusCode, 503);
        QCOMPARE(trial->error, u"bad_status"_s);
        const auto recorded = world.delivery(trial->eventId);
        QCOMPARE(recorded.state, DeliveryState::Failed);
        QVERIFY(!recorded.nextAttemptAt);
    }

    void aTestShowsAnyType_data()
    {
        QTest::addColumn<WebhookType>("type");
        for (size_t i = 0; i < wordsOf(WebhookType()).size(); ++i)
            QTest::newRow(wordsOf(WebhookType())[i].data()) << WebhookType(i);
    }
    void aTestShowsAnyType()
    {
        QFETCH(WebhookType, type);
        WebhookWorld world;
        world.set();
        const auto trial = world.house.run(world.company.owner, TestWebhook{.eventType = type});
        QVERIFY(trial && trial->delivered);
        QCOMPARE(world.receiver.messages().first().type(), wordOf(type));
        QVERIFY(!world.receiver.messages().first().json()[u"data"][u"object"].toObject().isEmpty());
    }

    void eventsAreChosen()
    {
        WebhookWorld world;
        QVERIFY(world.house.run(world.company.owner, SetWebhookConfig{.url = world.receiver.url().toString(),
                                                                      .events = QList{WebhookWish::ApiKeyRevoked}}));
        QVERIFY(world.house.run(world.company.owner, RegenerateApiKey{}));
        QCOMPARE(world.house.count(u"tenants_webhookmessage"_s), 0);
        QVERIFY(world.house.run(world.company.owner, RevokeApiKey{.confirm = true}));
        QCOMPARE(world.house.count(u"tenants_webhookmessage"_s, u"event_type = 'api_key.revoked'"_s), 1);
        const auto kept = world.house.run(world.company.owner, SetWebhookConfig{.url = world.receiver.url().toString()});
        QCOMPARE(kept->events, QList{WebhookWish::ApiKeyRevoked}); // left out: as they were
        const auto all = world.house.run(world.company.owner, UpdateWebhookConfig{.events = QList{WebhookWish::Everything}});
        QCOMPARE(all->events, QList{WebhookWish::Everything});
        QVERIFY(world.house.run(world.company.owner, RegenerateApiKey{}));
        QCOMPARE(world.house.count(u"tenants_webhookmessage"_s), 2);
    }

    void deliveriesAreListed()
    {
        WebhookWorld world;
        world.set();
        QList<WebhookMessageId> ids;
        for (int i = 0; i < 5; ++i) {
            world.house.clock.advance(1min);
            ids.prepend(world.happen());
        }
        const auto idsOf = [&](const ListWebhookDeliveries &request) {
            QList<WebhookMessageId> found;
            const auto page = world.house.run(world.company.owner, request);
            for (const auto &delivery : page ? page->results : QList<WebhookDelivery>())
                found.append(delivery.id);
            return found;
        };
        QCOMPARE(idsOf({}), ids);
        QCOMPARE(idsOf({.page = 2, .pageSize = 2}), ids.mid(2, 2));
        QCOMPARE(idsOf({.state = DeliveryState::Pending}), ids);
        QCOMPARE(idsOf({.state = DeliveryState::Failed}), {});
        QCOMPARE(idsOf({.eventType = WebhookType::ApiKeyRegenerated}), ids);
        QCOMPARE(idsOf({.eventType = WebhookType::PlanCreated}), {});
        const auto third = world.delivery(ids[2]).createdAt;
        QCOMPARE(idsOf({.createdAfter = third}), ids.first(2));
        QCOMPARE(idsOf({.createdBefore = third}), ids.last(2));
    }

    void secretsAreNotInAnyRow()
    {
        WebhookWorld world;
        world.set();
        QVERIFY(world.house.run(world.company.owner, TestWebhook{}));
        const auto rows = world.house.db.value(u"SELECT secret_sealed FROM tenants_webhookendpoint"_s).toString();
        QVERIFY(rows.startsWith(u"v1."));
        const QString secret = QString::fromLatin1(world.secret);
        const auto key = secret.mid(6);
        QVERIFY(!rows.contains(key));
        const auto texts = world.house.db.database().read([](Connection &db) {
            return db.value(db.engine() == Engine::Sqlite
                                ? u"SELECT group_concat(action || object_id || detail) FROM tenants_auditentry"_s
                                : u"SELECT string_agg(action || object_id || detail, ' ') FROM tenants_auditentry"_s);
        });
        QVERIFY(texts && texts->toString().contains(u"webhooks.set"_s));
        QVERIFY(!texts->toString().contains(key) && !texts->toString().contains(secret.right(8)));
    }
};

QTEST_GUILESS_MAIN(WebhookConfigTest)
#include "webhookconfig_test.moc"
