// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/deliveryengine.h"

#include "tests/webhooks/webhookworld.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Another server on the same database.
struct OtherServer
{
    explicit OtherServer(WebhookWorld &world)
        : database(Database::open(world.house.db.url()).value_or(nullptr))
        , box(deriveKey(Secret(QByteArray("0123456789abcdef0123456789abcdef")), "plandeck/webhooks/secret/v1"),
              world.house.random)
        , audit(world.house.clock, world.house.random, Secret(QByteArray("0123456789abcdef0123456789abcdef")))
        , engine({*database, sender, box, audit, changes, world.house.clock, world.house.random})
    {
        engine.start();
    }

    std::unique_ptr<Database> database;
    WebhookSender sender;
    SecretBox box;
    AuditLog audit;
    ChangeHub changes;
    DeliveryEngine engine;
};

} // namespace

/// From what happens in a service to what arrives at a receiver, over real sockets.
class DeliveryEngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappensArrives()
    {
        WebhookWorld world;
        world.start();
        world.set();
        const auto id = world.happen();
        QTRY_COMPARE(world.receiver.count(), 1);
        const auto message = world.receiver.messages().first();
        QVERIFY(ReceivingServer::isSignedBy(message, world.secret));
        QCOMPARE(message.id(), id.text().toLatin1());
        QCOMPARE(message.type(), u"api_key.regenerated"_s);
        QCOMPARE(message.json()[u"data"][u"object"][u"key_type"].toString(), u"test"_s);
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Delivered);
        const auto delivery = world.delivery(id);
        QCOMPARE(delivery.body.toUtf8(), message.request.body);
        QCOMPARE(delivery.attempts.size(), 1);
        QCOMPARE(delivery.attempts.first().statusCode, 204);
        QVERIFY(delivery.attempts.first().durationMs >= 0);
    }

    /// All that is told of, in the order in which a company would do it.
    void everyTypeArrives()
    {
        WebhookWorld world;
        world.start();
        world.set();
        auto &house = world.house;
        const auto owner = world.company.owner;
        house.connect(world.company);
        const auto plan = house.run(owner, TestHouse::pro());
        QVERIFY(plan);
        QVERIFY(house.run(owner, UpdatePlan{.id = plan->id, .description = u"Better"_s}));
        QVERIFY(house.run(owner, DeactivatePlan{.id = plan->id}));
        QVERIFY(house.run(owner, RegenerateApiKey{}));
        QVERIFY(house.run(owner, RevokeApiKey{.confirm = true}));
        QVERIFY(house.run(owner, DisconnectStripe{.confirm = true}));
        QTRY_COMPARE(world.receiver.count(), 7);
        QStringList types;
        for (const auto &message : world.receiver.messages()) {
            QVERIFY(ReceivingServer::isSignedBy(message, world.secret));
            types.append(message.type());
        }
        types.sort();
        QCOMPARE(types, (QStringList{u"api_key.regenerated"_s, u"api_key.revoked"_s, u"plan.created"_s, u"plan.deactivated"_s,
                                     u"plan.updated"_s, u"stripe.connected"_s, u"stripe.disconnected"_s}));
    }

    void whatFailsIsTriedAgainWithTheSameId()
    {
        WebhookWorld world;
        world.start();
        world.set();
        world.receiver.answerNext({.status = 500, .type = "text/plain", .body = "oops"});
        world.receiver.answerNext({.shallHangUp = true});
        const auto id = world.happen();
        for (int attempts = 1; attempts <= 2; ++attempts) {
            QTRY_COMPARE(world.attemptsOf(id), attempts);
            QTRY_COMPARE(world.stateOf(id), DeliveryState::Pending);
            world.turnTo(id);
        }
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Delivered);
        const auto delivery = world.delivery(id);
        QCOMPARE(delivery.attempts.size(), 3);
        QCOMPARE(delivery.attempts[0].error, u"bad_status"_s);
        QCOMPARE(delivery.attempts[0].responseExcerpt, u"oops"_s);
        QCOMPARE(delivery.attempts[1].error, u"connection_closed"_s);
        QVERIFY(!delivery.attempts[1].statusCode);
        const auto messages = world.receiver.messages();
        QCOMPARE(messages.size(), 3);
        for (const auto &message : messages) {
            QCOMPARE(message.id(), id.text().toLatin1());
            QCOMPARE(message.request.body, messages.first().request.body);
            QVERIFY(ReceivingServer::isSignedBy(message, world.secret));
        }
        QVERIFY(messages[1].request.header("webhook-timestamp") != messages[2].request.header("webhook-timestamp"));
    }

    void aNewSecretSignsWhatIsStillToCome()
    {
        WebhookWorld world;
        world.start();
        world.set();
        world.receiver.answerNext({.status = 500});
        const auto id = world.happen();
        QTRY_COMPARE(world.attemptsOf(id), 1);
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Pending);
        const auto rotated =
            world.house.run(world.company.owner, SetWebhookConfig{.url = world.receiver.url().toString(), .rotateSecret = true});
        world.turnTo(id);
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Delivered);
        QVERIFY(ReceivingServer::isSignedBy(world.receiver.messages().last(), rotated->secret->reveal().toByteArray()));
        QVERIFY(!ReceivingServer::isSignedBy(world.receiver.messages().last(), world.secret));
    }

    void pausingHoldsAndResumingDelivers()
    {
        WebhookWorld world;
        world.start();
        world.set();
        QVERIFY(world.house.run(world.company.owner, UpdateWebhookConfig{.isPaused = true}));
        const auto first = world.happen();
        const auto second = world.happen();
        QVERIFY(world.house.run(world.company.owner, TestWebhook{})->delivered); // goes through all the same
        QCOMPARE(world.receiver.count(), 1);
        QVERIFY(world.house.run(world.company.owner, UpdateWebhookConfig{.isPaused = false}));
        QTRY_COMPARE(world.stateOf(first), DeliveryState::Delivered);
        QTRY_COMPARE(world.stateOf(second), DeliveryState::Delivered);
    }

    void resendingDeliversAgain()
    {
        WebhookWorld world;
        world.start();
        world.set();
        const auto id = world.happen();
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Delivered);
        QVERIFY(world.house.run(world.company.owner, ResendWebhookDelivery{.id = id}));
        QTRY_COMPARE(world.receiver.count(), 2);
        QCOMPARE(world.receiver.messages().last().id(), id.text().toLatin1());
        QTRY_COMPARE(world.attemptsOf(id), 2);
    }

    void oneSlowReceiverHoldsUpNobody()
    {
        WebhookWorld world;
        ReceivingServer slow;
        slow.hold();
        world.start();
        world.set();
        const auto other = world.house.company(u"Slow GmbH"_s, u"slow@example.com"_s);
        world.set(other, slow.url());
        for (int i = 0; i < 12; ++i)
            world.happen(other);
        QTRY_COMPARE(slow.waiting(), 4); // and no more of one tenant at once
        const auto id = world.happen();
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Delivered);
        QCOMPARE(slow.waiting(), 4);
        QCOMPARE(slow.count(), 4);
        slow.let();
        QTRY_COMPARE(slow.count(), 12);
    }

    void stoppingIsQuickAndTheNextStartGoesOn()
    {
        WebhookWorld world;
        world.receiver.hold();
        world.start();
        world.set();
        const auto id = world.happen();
        QTRY_COMPARE(world.receiver.waiting(), 1);
        QElapsedTimer timer;
        timer.start();
        world.house.house().stop(300);
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(world.stateOf(id), DeliveryState::Pending);
        QCOMPARE(world.delivery(id).attempts.first().error, u"interrupted"_s);
        world.receiver.let();

        world.house.reopen();
        world.start();
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Delivered);
        QCOMPARE(world.attemptsOf(id), 2);
        for (const auto &message : world.receiver.messages())
            QCOMPARE(message.id(), id.text().toLatin1());
    }

    void whatIsUnderWayMayEnd()
    {
        WebhookWorld world;
        world.receiver.hold();
        world.start();
        world.set();
        const auto id = world.happen();
        QTRY_COMPARE(world.receiver.waiting(), 1);
        std::thread letting([&] { world.receiver.let(); });
        world.house.house().deliveries().stop(20s);
        letting.join();
        QCOMPARE(world.stateOf(id), DeliveryState::Delivered);
    }

    void aSecretThatDoesNotOpenIsToldOf()
    {
        WebhookWorld world;
        world.start();
        world.set();
        world.house.db.execute(u"UPDATE tenants_webhookendpoint SET secret_sealed = 'v1.AAAA'"_s);
        const auto id = world.happen();
        QTRY_COMPARE(world.attemptsOf(id), 1);
        QTRY_COMPARE(world.stateOf(id), DeliveryState::Pending);
        QCOMPARE(world.delivery(id).attempts.first().error, u"secret_unreadable"_s);
        QCOMPARE(world.receiver.count(), 0);
    }

    /// Two servers at once on one database: every message arrives once, with one attempt.
    void twoServersNeverSendTheSameAttempt()
    {
        WebhookWorld world;
        world.start();
        OtherServer second(world);
        std::vector<TestHouse::Company> companies;
        for (int i = 0; i < 4; ++i) {
            companies.push_back(world.house.company(u"Company %1"_s.arg(i), u"c%1@example.com"_s.arg(i)));
            world.set(companies.back(), world.receiver.url());
        }
        constexpr int each = 25;
        std::vector<std::thread> threads;
        for (const auto &company : companies)
            threads.emplace_back([&world, owner = company.owner] {
                for (int i = 0; i < each; ++i)
                    if (!world.house.run(owner, RegenerateApiKey{}))
                        qFatal("no key");
            });
        for (auto &thread : threads)
            thread.join();
        const auto many = each * qint64(companies.size());
        QTRY_COMPARE_WITH_TIMEOUT(world.house.count(u"tenants_webhookmessage"_s, u"state = 'delivered'"_s), many, 30'000);
        QCOMPARE(world.receiver.count(), many);
        QSet<QByteArray> ids;
        for (const auto &message : world.receiver.messages())
            ids.insert(message.id());
        QCOMPARE(ids.size(), many);
        QCOMPARE(world.house.count(u"tenants_webhookattempt"_s), many);
    }
};

QTEST_GUILESS_MAIN(DeliveryEngineTest)
#include "deliveryengine_test.moc"
