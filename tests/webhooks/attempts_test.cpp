// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/attempts.h"

#include "services/domain/worker.h"
#include "tests/webhooks/webhookworld.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The engine's side of the messages, without the engine.
struct Desk
{
    WebhookWorld world;
    AuditLog audit{world.house.clock, world.house.random, Secret(QByteArray("0123456789abcdef0123456789abcdef"))};
    Attempts attempts{{audit, world.house.clock, world.house.random}};

    Desk() { world.set(); }

    QList<ClaimedAttempt> claim(Attempts::Limits limits = {.count = 100, .perTenant = 100})
    {
        const auto claimed = world.house.db->transaction([&](Connection &db) { return attempts.claim(db, limits); });
        if (!claimed)
            qFatal("not claimed: %s %s", qPrintable(claimed.error().code), qPrintable(claimed.error().detail));
        return *claimed;
    }
    void settle(const ClaimedAttempt &attempt, const WebhookOutcome &outcome)
    {
        const auto settled = world.house.db->transaction([&](Connection &db) { return attempts.settle(db, attempt, outcome); });
        if (!settled)
            qFatal("not settled: %s %s", qPrintable(settled.error().code), qPrintable(settled.error().detail));
    }
    qint64 waitMs(WebhookMessageId id) { return world.house.clock.nowUtc().msecsTo(*world.delivery(id).nextAttemptAt); }
};

const WebhookOutcome refusal{
    .status = 500, .durationMs = 12, .excerpt = QStringLiteral("oops"), .error = QStringLiteral("bad_status")};

} // namespace

class AttemptsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsClaimedOnce()
    {
        Desk desk;
        const auto id = desk.world.happen();
        const auto claimed = desk.claim();
        QCOMPARE(claimed.size(), 1);
        QCOMPARE(claimed.first().message, id);
        QCOMPARE(claimed.first().number, 1);
        QCOMPARE(claimed.first().url, desk.world.receiver.url().toString());
        QVERIFY(desk.claim().isEmpty());
        const auto delivery = desk.world.delivery(id); // on record before it is sent
        QCOMPARE(delivery.state, DeliveryState::Sending);
        QCOMPARE(delivery.attempts.size(), 1);
        QCOMPARE(delivery.attempts.first().state, AttemptState::Sending);
    }

    /// 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h, each ± 10 %; never before its time; then it has failed.
    void theSchedule()
    {
        Desk desk;
        const auto id = desk.world.happen();
        int number = 0;
        for (const qint64 pause : {5, 300, 1800, 7200, 18'000, 36'000, 36'000}) {
            const auto claimed = desk.claim();
            QCOMPARE(claimed.size(), 1);
            QCOMPARE(claimed.first().number, ++number);
            desk.settle(claimed.first(), refusal);
            const auto wait = desk.waitMs(id);
            QVERIFY2(wait >= pause * 900 && wait <= pause * 1100, qPrintable(QString::number(wait)));
            desk.world.house.clock.advance(std::chrono::milliseconds(wait - 1));
            QVERIFY(desk.claim().isEmpty());
            desk.world.house.clock.advance(1ms);
        }
        const auto last = desk.claim();
        QCOMPARE(last.size(), 1);
        desk.settle(last.first(), refusal);
        const auto delivery = desk.world.delivery(id);
        QCOMPARE(delivery.state, DeliveryState::Failed);
        QVERIFY(!delivery.nextAttemptAt);
        QCOMPARE(delivery.attempts.size(), 8);
        desk.world.house.clock.advance(24h);
        QVERIFY(desk.claim().isEmpty());
    }

    void thoseWhoFailTogetherComeBackApart()
    {
        Desk desk;
        QSet<qint64> waits;
        for (int i = 0; i < 20; ++i) {
            const auto id = desk.world.happen();
            desk.settle(desk.claim().first(), refusal);
            waits.insert(desk.waitMs(id));
        }
        QVERIFY(waits.size() > 10);
    }

    void whatAProcessHeldIsDueWhenItIsKnownToBeGone_data()
    {
        const auto here = workerName().section(u'#', 0, 0);
        QTest::addColumn<QString>("worker");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("ended, on this machine") << QString(here + u"#4194399#1"_s) << true; // above every pid there is
        QTest::newRow("we") << workerName() << false;
        QTest::newRow("another machine's") << u"elsewhere/1#1#1"_s << false; // its lease says when
    }
    void whatAProcessHeldIsDueWhenItIsKnownToBeGone()
    {
        QFETCH(const QString, worker);
        QFETCH(const bool, isDue);
        Desk desk;
        const auto id = desk.world.happen();
        QCOMPARE(desk.claim().size(), 1);
        QCOMPARE(desk.world.house.db.value(u"SELECT worker FROM tenants_webhookmessage"_s).toString(), workerName());
        desk.world.house.db.execute(u"UPDATE tenants_webhookmessage SET worker = '%1'"_s.arg(worker));
        QVERIFY(desk.world.house.db->read([&](Connection &db) { return desk.attempts.releaseOrphans(db); }));
        const auto claimed = desk.claim();
        QCOMPARE(claimed.size(), isDue ? 1 : 0);
        if (!isDue)
            return;
        QCOMPARE(claimed.first().number, 2);
        desk.settle(claimed.first(), {.status = 200, .durationMs = 1});
        const auto delivery = desk.world.delivery(id);
        QCOMPARE(delivery.state, DeliveryState::Delivered);
        QCOMPARE(delivery.attempts.first().error, u"interrupted"_s);
        QCOMPARE(desk.world.house.db.value(u"SELECT worker FROM tenants_webhookmessage"_s).toString(), QString());
    }

    void everyAttemptIsOnRecord()
    {
        Desk desk;
        const auto id = desk.world.happen();
        desk.settle(desk.claim().first(), refusal);
        desk.world.house.clock.advance(10s);
        desk.settle(desk.claim().first(), {.error = u"timed_out"_s});
        desk.world.house.clock.advance(10min);
        desk.settle(desk.claim().first(), {.status = 202, .durationMs = 7, .excerpt = u"fine"_s});
        const auto delivery = desk.world.delivery(id);
        QCOMPARE(delivery.state, DeliveryState::Delivered);
        QCOMPARE(delivery.attemptCount, 3);
        QCOMPARE(delivery.lastStatusCode, 202);
        QVERIFY(!delivery.lastError);
        const auto &[first, second, third] = std::tie(delivery.attempts[0], delivery.attempts[1], delivery.attempts[2]);
        QCOMPARE(first.state, AttemptState::Failed);
        QCOMPARE(first.statusCode, 500);
        QCOMPARE(first.error, u"bad_status"_s);
        QCOMPARE(first.durationMs, 12);
        QCOMPARE(first.responseExcerpt, u"oops"_s);
        QCOMPARE(first.startedAt, delivery.createdAt);
        QCOMPARE(first.startedAt.secsTo(second.startedAt), 10);
        QVERIFY(!second.statusCode);
        QCOMPARE(second.error, u"timed_out"_s);
        QCOMPARE(third.state, AttemptState::Delivered);
        QVERIFY(!third.error);
    }

    void anAttemptThatWasLostIsFollowedByTheNext()
    {
        Desk desk;
        const auto id = desk.world.happen();
        const auto lost = desk.claim().first(); // and the server crashes
        desk.world.house.clock.advance(std::chrono::milliseconds(Attempts::leaseMs - 1));
        QVERIFY(desk.claim().isEmpty());
        desk.world.house.clock.advance(1ms);
        const auto next = desk.claim();
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().number, 2);
        QCOMPARE(desk.world.delivery(id).attempts.first().error, u"interrupted"_s);

        desk.settle(lost, {.status = 200}); // it was not dead but slow
        auto delivery = desk.world.delivery(id);
        QCOMPARE(delivery.attempts.first().state, AttemptState::Delivered);
        QCOMPARE(delivery.state, DeliveryState::Sending); // the second is under way
        desk.settle(next.first(), refusal);
        QCOMPARE(desk.world.delivery(id).state, DeliveryState::Pending);
    }

    void whatWeCutOffIsNoTryOfTheReceivers()
    {
        Desk desk;
        const auto id = desk.world.happen();
        for (int i = 0; i < 20; ++i)
            desk.settle(desk.claim().first(), {.error = u"interrupted"_s}); // due again at once, for ever
        QCOMPARE(desk.world.delivery(id).state, DeliveryState::Pending);
        desk.settle(desk.claim().first(), refusal);
        QVERIFY(desk.waitMs(id) <= 5500);
    }

    void limitsAreKept()
    {
        Desk desk;
        const auto other = desk.world.house.company(u"Other GmbH"_s, u"other@example.com"_s);
        desk.world.set(other, desk.world.receiver.url());
        QSet<WebhookMessageId> mine;
        for (int i = 0; i < 6; ++i)
            mine.insert(desk.world.happen());
        const auto theirs = desk.world.happen(other);

        QCOMPARE(desk.claim({.count = 2, .perTenant = 100}).size(), 2);
        const auto tenant = desk.world.company.owner.tenant;
        auto claimed = desk.claim({.count = 100, .perTenant = 4, .running = {{tenant, 2}}});
        QCOMPARE(claimed.size(), 3);
        QVERIFY(std::ranges::count(claimed, tenant, &ClaimedAttempt::tenant) == 2);
        QVERIFY(std::ranges::count(claimed, theirs, &ClaimedAttempt::message) == 1); // the busy one holds up nobody
        QVERIFY(desk.claim({.count = 100, .perTenant = 4, .running = {{tenant, 4}}}).isEmpty());
        QCOMPARE(desk.claim({.count = 100, .perTenant = 100, .mine = mine}).size(), 0);
        QCOMPARE(desk.claim().size(), 2);
    }

    void nothingIsTakenWhilePaused()
    {
        Desk desk;
        const auto before = desk.world.happen();
        const auto underWay = desk.claim().first();
        const auto waiting = desk.world.happen();
        auto paused = desk.world.house.run(desk.world.company.owner, UpdateWebhookConfig{.isPaused = true});
        QVERIFY(paused && paused->isPaused);
        QCOMPARE(paused->pauseReason, WebhookPause::Asked);
        const auto during = desk.world.happen();
        QVERIFY(desk.claim().isEmpty());
        desk.settle(underWay, refusal);
        for (const auto id : {before, waiting, during}) {
            QCOMPARE(desk.world.delivery(id).state, DeliveryState::Pending);
            QVERIFY(!desk.world.delivery(id).nextAttemptAt);
        }
        desk.world.house.clock.advance(48h);
        QVERIFY(desk.claim().isEmpty());
        paused = desk.world.house.run(desk.world.company.owner, UpdateWebhookConfig{.isPaused = false});
        QVERIFY(paused && !paused->isPaused && !paused->pauseReason);
        QCOMPARE(desk.claim().size(), 3);
    }

    void goneMeansStop()
    {
        Desk desk;
        const auto id = desk.world.happen();
        const auto waiting = desk.world.happen();
        auto claimed = desk.claim({.count = 1, .perTenant = 1});
        QCOMPARE(claimed.first().message, id);
        desk.settle(claimed.first(), {.status = 410, .error = u"bad_status"_s});
        QCOMPARE(desk.world.delivery(id).state, DeliveryState::Failed);
        auto config = desk.world.house.run(desk.world.company.owner, GetWebhookConfig{});
        QVERIFY(config->isPaused);
        QCOMPARE(config->pauseReason, WebhookPause::Gone);
        QVERIFY(desk.claim().isEmpty());
        QCOMPARE(desk.world.house.count(u"tenants_auditentry"_s, u"action = 'webhooks.update' AND actor_kind = 'system'"_s), 1);

        desk.world.set(desk.world.company, desk.world.receiver.url(u"/new"_s)); // another receiver: it goes on
        config = desk.world.house.run(desk.world.company.owner, GetWebhookConfig{});
        QVERIFY(!config->isPaused);
        claimed = desk.claim();
        QCOMPARE(claimed.size(), 1);
        QCOMPARE(claimed.first().message, waiting);
        QCOMPARE(claimed.first().url, desk.world.receiver.url(u"/new"_s).toString());
    }

    void withoutAWebhookNothingIsSent()
    {
        Desk desk;
        const auto underWay = desk.world.happen();
        const auto attempt = desk.claim().first();
        const auto waiting = desk.world.happen();
        QVERIFY(desk.world.house.run(desk.world.company.owner, DeleteWebhookConfig{}));
        QVERIFY(desk.claim().isEmpty());
        desk.settle(attempt, refusal);
        QCOMPARE(desk.world.delivery(underWay).state, DeliveryState::Cancelled);
        QCOMPARE(desk.world.delivery(underWay).attempts.first().statusCode, 500);
        QCOMPARE(desk.world.delivery(waiting).state, DeliveryState::Cancelled);
        QVERIFY(desk.world.house.run(desk.world.company.owner, RegenerateApiKey{})); // nobody is told
        QCOMPARE(desk.world.house.count(u"tenants_webhookmessage"_s), 2);
        desk.world.set();
        QVERIFY(desk.claim().isEmpty()); // the old ones stay what they are
        QVERIFY(desk.world.house.run(desk.world.company.owner, ResendWebhookDelivery{.id = waiting}));
        QCOMPARE(desk.claim().size(), 1);
    }

    void aMessageIsSentAgainOnRequest()
    {
        Desk desk;
        const auto id = desk.world.happen();
        auto attempt = desk.claim().first();
        const auto resend = [&] { return desk.world.house.run(desk.world.company.owner, ResendWebhookDelivery{.id = id}); };
        QCOMPARE(resend().error().code, u"delivery_in_progress"_s);
        desk.settle(attempt, {.status = 200});
        const auto again = resend();
        QVERIFY(again);
        QCOMPARE(again->state, DeliveryState::Pending);
        QCOMPARE(again->attemptCount, 1);
        attempt = desk.claim().first();
        QCOMPARE(attempt.number, 2);
        QCOMPARE(attempt.tries, 1); // the whole schedule is before it
        desk.settle(attempt, refusal);
        QVERIFY(desk.waitMs(id) <= 5500);

        QVERIFY(desk.world.house.run(desk.world.company.owner, UpdateWebhookConfig{.isPaused = true}));
        QVERIFY(!resend()->nextAttemptAt); // held like the others
        QVERIFY(desk.claim().isEmpty());
        QCOMPARE(desk.world.house.run(desk.world.company.owner, ResendWebhookDelivery{.id = {QUuid::createUuid()}}).error().code,
                 u"not_found"_s);
    }

    void whatIsLongOverIsForgotten()
    {
        Desk desk;
        const auto delivered = desk.world.happen();
        desk.settle(desk.claim().first(), {.status = 200});
        const auto held = desk.world.happen();
        QVERIFY(desk.world.house.run(desk.world.company.owner, UpdateWebhookConfig{.isPaused = true}));
        const auto forget = [&] {
            return desk.world.house.db->transaction([&](Connection &db) { return desk.attempts.forgetOld(db); }).value_or(-1);
        };
        desk.world.house.clock.advance(std::chrono::milliseconds(Attempts::keptForMs - 1)); // 1 ms has gone by
        QCOMPARE(forget(), 0);
        desk.world.house.clock.advance(1ms);
        QCOMPARE(forget(), 1);
        QCOMPARE(desk.world.house.count(u"tenants_webhookattempt"_s), 0);
        QCOMPARE(desk.world.house.run(desk.world.company.owner, GetWebhookDelivery{.id = delivered}).error().code,
                 u"not_found"_s);
        QVERIFY(desk.world.house.run(desk.world.company.owner, GetWebhookDelivery{.id = held})); // not delivered yet
    }

    /// Eight threads at once, as of eight servers: each message is somebody's, and nobody else's.
    void manyClaimEachMessageOnce()
    {
        Desk desk;
        constexpr int many = 60;
        for (int i = 0; i < many; ++i)
            desk.world.happen();
        std::mutex mutex;
        QList<WebhookMessageId> taken;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&] {
                for (;;) {
                    const auto claimed = desk.claim({.count = 5, .perTenant = 100});
                    const std::scoped_lock lock(mutex);
                    for (const auto &attempt : claimed)
                        taken.append(attempt.message);
                    if (claimed.isEmpty() && taken.size() >= many)
                        return;
                }
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(taken.size(), many);
        QCOMPARE(QSet<WebhookMessageId>(taken.begin(), taken.end()).size(), many);
        QCOMPARE(desk.world.house.count(u"tenants_webhookattempt"_s), many);
    }
};

QTEST_GUILESS_MAIN(AttemptsTest)
#include "attempts_test.moc"
