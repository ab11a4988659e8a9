// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/inbox.h"

#include "services/directory/directory.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto handled = [](const TakenEvent &) -> Result<EventEffect> { return nothingToDo(u"handled"_s); };

/// What refuses every new event, on either engine.
void breakStoring(TestDatabase &db)
{
    if (TestDatabase::engine() == Engine::Sqlite)
        return db.execute(u"CREATE TRIGGER no_more BEFORE INSERT ON tenants_stripeevent BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    db.execute(u"CREATE FUNCTION no_more() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''no''; END'"_s);
    db.execute(u"CREATE TRIGGER no_more BEFORE INSERT ON tenants_stripeevent FOR EACH ROW EXECUTE FUNCTION no_more()"_s);
}

void mendStoring(TestDatabase &db)
{
    db.execute(TestDatabase::engine() == Engine::Sqlite ? u"DROP TRIGGER no_more"_s
                                                        : u"DROP TRIGGER no_more ON tenants_stripeevent"_s);
}

QStringList idsOf(const Result<CursorPage<StripeEvent>> &page)
{
    QStringList ids;
    for (const auto &event : page->results)
        ids.append(event.eventId);
    return ids;
}

} // namespace

class EventServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsStoredBeforeItIsAcknowledged()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, handled);
        const Delivery delivery{.created = 1'699'999'990};
        const auto receipt = inbox.deliver(delivery);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().code + receipt.error().detail));
        QVERIFY(receipt->received);
        QVERIFY(!receipt->duplicate);

        const auto event = inbox.event();
        QCOMPARE(event.type, u"account.updated"_s);
        QCOMPARE(event.accountId, u"acct_1"_s);
        QCOMPARE(event.objectId, u"acct_1"_s);
        QCOMPARE(event.apiVersion, u"2026-10-28.endive"_s);
        QCOMPARE(event.receiver, EventSource::Account);
        QCOMPARE(event.createdAt, QDateTime::fromSecsSinceEpoch(1'699'999'990, Qt::UTC));
        QCOMPARE(event.receivedAt, inbox.clock.nowUtc());
        QCOMPARE(event.state, EventState::Stored);
        QCOMPARE(event.nextAttemptAt, std::optional(inbox.clock.nowUtc()));
        QCOMPARE(event.attempts, 0);
        QVERIFY(!event.processedAt);
        QVERIFY(event.trace.isEmpty());
        QCOMPARE(inbox.arrivals, 1);
        QCOMPARE(inbox.changes.told, (QList<std::pair<TenantId, Topic>>{{inbox.tenant, Topic::Events}}));
    }

    /// Once a minute at most, however many come; and not by one that is known.
    void theTenantsLastEventIsNoted()
    {
        Inbox inbox;
        const auto lastEvent = [&] {
            return inbox.db.value(u"SELECT last_event_at FROM tenants_tenant WHERE id = :id"_s, {{"id", inbox.tenant}})
                .toLongLong();
        };
        QCOMPARE(lastEvent(), 0);
        const auto first = inbox.clock.nowMs();
        QVERIFY(inbox.deliver({.id = u"evt_1"_s}));
        QCOMPARE(lastEvent(), first);
        inbox.clock.advance(59s);
        QVERIFY(inbox.deliver({.id = u"evt_2"_s}));
        QCOMPARE(lastEvent(), first);
        inbox.clock.advance(1s);
        QVERIFY(inbox.deliver({.id = u"evt_3"_s}));
        QCOMPARE(lastEvent(), first + 60'000);
        inbox.clock.advance(60s);
        QVERIFY(inbox.deliver({.id = u"evt_2"_s})->duplicate);
        QVERIFY(inbox.deliver({.id = u"evt_4"_s, .account = u"acct_of_nobody"_s}));
        QCOMPARE(lastEvent(), first + 60'000);
    }

    void thePayloadIsKeptByteForByte()
    {
        Inbox inbox;
        const QByteArray body =
            "\n { \"type\":\"x.y\" ,\t\"created\":1700000000,\"id\":\"evt_1\",\"livemode\":false,"
            "\"account\":\"acct_1\",\"data\":{\"object\":{\"id\":null,\"name\":\"Gr\xc3\xbc\xc3\x9f\x65 \\u0000 "
            "\\ud83d\\ude00 \xf0\x9f\x98\x80 ' \\\\ ? :x\",\"amount\":1e2}}, \"zzz\": [1.10, -0] }\r\n";
        QVERIFY(inbox.deliver(body));
        QCOMPARE(inbox.db.value(u"SELECT payload FROM tenants_stripeevent"_s).toByteArray(), body);
        QCOMPARE(inbox.event().payload.toUtf8(), body);
        QCOMPARE(inbox.event().objectId, QString());
    }

    void aDuplicateIsASuccessAndChangesNothing()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, handled);
        QVERIFY(inbox.deliver(Delivery{}));
        inbox.worker->drain();
        const auto before = inbox.event();
        inbox.clock.advance(3h);
        const auto again = inbox.deliver(Delivery{.type = u"account.other"_s, .object = {{u"id"_s, u"acct_2"_s}}});
        QVERIFY(again);
        QVERIFY(again->received);
        QVERIFY(again->duplicate);
        QCOMPARE(inbox.count(), 1);
        QCOMPARE(inbox.event(), before);
        QCOMPARE(inbox.event().payload, before.payload);
        QCOMPARE(inbox.arrivals, 1);
    }

    void anEventIsKnownByAccountAndId()
    {
        Inbox inbox;
        QVERIFY(!inbox.deliver(Delivery{})->duplicate);
        QVERIFY(!inbox.deliver(Delivery{.account = u"acct_2"_s})->duplicate);
        QVERIFY(!inbox.deliver(Delivery{.account = {}})->duplicate);
        QVERIFY(inbox.deliver(Delivery{.account = u"acct_2"_s})->duplicate);
        QVERIFY(inbox.deliver(Delivery{.account = {}})->duplicate);
        QCOMPARE(inbox.count(), 3);
    }

    /// Delivered again after the account was disconnected, or connected: it is the same event still.
    void whoeverTheAccountIsNowADuplicateIsOne()
    {
        Inbox inbox;
        QVERIFY(inbox.deliver(Delivery{}));
        QVERIFY(inbox.deliver(Delivery{.id = u"evt_2"_s, .account = u"acct_2"_s}));
        inbox.db.execute(u"UPDATE tenants_directory SET name = 'test:acct_2'"_s);
        QVERIFY(inbox.deliver(Delivery{})->duplicate);
        QVERIFY(inbox.deliver(Delivery{.id = u"evt_2"_s, .account = u"acct_2"_s})->duplicate);
        QCOMPARE(inbox.count(), 2);
    }

    void sixteenAtOnceStoreOne()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, handled);
        const auto body = Delivery{}.body();
        const auto signature = signedBy(receiverSecret, body);
        std::atomic<int> fresh = 0;
        std::atomic<int> duplicates = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 16; ++i)
            threads.emplace_back([&] {
                const auto receipt = inbox.post(body, signature);
                if (receipt)
                    ++(receipt->duplicate ? duplicates : fresh);
                inbox.db->release();
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(fresh, 1);
        QCOMPARE(duplicates, 15);
        QCOMPARE(inbox.count(), 1);
        QCOMPARE(inbox.arrivals, 1);
    }

    void whatIsNotOursToHandleIsKeptAndIgnored_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("livemode");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("an unknown type") << u"radar.early_fraud_warning.created"_s << u"acct_1"_s << false << true;
        QTest::newRow("a type we know but for its end") << u"account.updated.really"_s << u"acct_1"_s << false << true;
        QTest::newRow("an unknown account") << u"account.updated"_s << u"acct_stranger"_s << false << false;
        QTest::newRow("the account's other mode") << u"account.updated"_s << u"acct_1"_s << true << false;
        QTest::newRow("the platform itself") << u"account.updated"_s << QString() << false << false;
    }
    void whatIsNotOursToHandleIsKeptAndIgnored()
    {
        QFETCH(QString, type);
        QFETCH(QString, account);
        QFETCH(bool, livemode);
        QFETCH(bool, isOurs);
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, handled);
        const auto receipt = inbox.deliver(Delivery{.type = type, .account = account, .livemode = livemode});
        QVERIFY(receipt);
        QVERIFY(!receipt->duplicate);
        QCOMPARE(inbox.state(), u"ignored"_s);
        QCOMPARE(inbox.arrivals, 0);
        QCOMPARE(inbox.worker->drain(), 0);
        const auto tenant = inbox.db.value(u"SELECT tenant_id FROM tenants_stripeevent"_s).toString();
        QCOMPARE(tenant, (isOurs ? inbox.tenant : TenantId{}).text());
        QCOMPARE(inbox.changes.told.size(), isOurs ? 1 : 0);
    }

    void aBadSignatureIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const auto body = Delivery{}.body();
        QTest::newRow("none") << body << QByteArray();
        QTest::newRow("garbage") << body << QByteArray("certainly!");
        QTest::newRow("another secret") << body << signedBy("whsec_other", body);
        QTest::newRow("a body that was tampered with")
            << QByteArray(body).replace("evt_1", "evt_2") << signedBy(receiverSecret, body);
        QTest::newRow("too old") << body << signedBy(receiverSecret, body, 1'700'000'000 - 301);
        QTest::newRow("from the future") << body << signedBy(receiverSecret, body, 1'700'000'000 + 61);
        QTest::newRow("not even JSON") << QByteArray("{") << QByteArray("t=1700000000,v1=00");
    }
    void aBadSignatureIsRefusedAndNothingIsStored()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        Inbox inbox;
        const auto refused = inbox.post(body, signature);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"signature_invalid"_s);
        QCOMPARE(inbox.count(), 0);
    }

    void aBodyThatIsNoEventIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto with = [](const QString &name, const QJsonValue &value) {
            auto event = QJsonDocument::fromJson(Delivery{}.body()).object();
            value.isUndefined() ? event.remove(name) : void(event.insert(name, value));
            return QJsonDocument(event).toJson();
        };
        const auto bad = u"validation_failed"_s;
        QTest::newRow("empty") << QByteArray() << u"invalid_json"_s;
        QTest::newRow("whitespace") << QByteArray(" \n\t ") << u"invalid_json"_s;
        QTest::newRow("cut off") << Delivery{}.body().chopped(3) << u"invalid_json"_s;
        QTest::newRow("not UTF-8") << Delivery{}.body().replace("acct_1", "acct_\xff") << u"invalid_json"_s;
        QTest::newRow("two documents") << QByteArray(Delivery{}.body() + "{}") << u"invalid_json"_s;
        QTest::newRow("very deep") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']')) << u"invalid_json"_s;
        QTest::newRow("a form") << QByteArray("id=evt_1&type=x") << u"invalid_json"_s;
        QTest::newRow("no object") << QByteArray("[]") << bad;
        QTest::newRow("null") << QByteArray("null") << bad;
        QTest::newRow("the vector's own body") << QByteArray(R"({"id":"evt_1","object":"event"})") << bad;
        QTest::newRow("no id") << with(u"id"_s, QJsonValue::Undefined) << bad;
        QTest::newRow("an id of something else") << with(u"id"_s, u"acct_1"_s) << bad;
        QTest::newRow("a number for an id") << with(u"id"_s, 1) << bad;
        QTest::newRow("a long id") << with(u"id"_s, QString(u"evt_"_s + QString(300, u'x'))) << bad;
        QTest::newRow("NUL in the id") << with(u"id"_s, QString(u"evt_"_s + QChar(0))) << bad;
        QTest::newRow("no type") << with(u"type"_s, QJsonValue::Undefined) << bad;
        QTest::newRow("an empty type") << with(u"type"_s, u""_s) << bad;
        QTest::newRow("no created") << with(u"created"_s, QJsonValue::Undefined) << bad;
        QTest::newRow("created is a text") << with(u"created"_s, u"now"_s) << bad;
        QTest::newRow("created before all time") << with(u"created"_s, -1) << bad;
        QTest::newRow("no data") << with(u"data"_s, QJsonValue::Undefined) << bad;
        QTest::newRow("no object in it") << with(u"data"_s, QJsonObject()) << bad;
        QTest::newRow("a list for an object") << with(u"data"_s, QJsonObject{{u"object"_s, QJsonArray()}}) << bad;
        QTest::newRow("an id given twice") << Delivery{}.body().replace("\"livemode\"", "\"id\":\"evt_2\",\"livemode\"") << bad;
    }
    void aBodyThatIsNoEventIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        Inbox inbox;
        const auto refused = inbox.deliver(body);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(inbox.count(), 0);
        QCOMPARE(inbox.db.value(u"SELECT count(*) FROM tenants_stripeeventknown"_s).toInt(), 0);
    }

    void thePathChoosesTheSecretAndTheTypeTheHandler()
    {
        Inbox inbox;
        ReceiverSecrets secrets;
        secrets.byReceiver[size_t(Receiver::Payment)].emplace_back(QByteArray("whsec_payment"));
        secrets.byReceiver[size_t(Receiver::Connect)].emplace_back(QByteArray("whsec_connect"));
        inbox.handlers.add(u"account.updated"_s, handled);
        inbox.service = std::make_unique<EventService>(
            EventService::Parts{*inbox.db, inbox.handlers, inbox.audit, inbox.changes, inbox.clock, inbox.random, [] {}},
            secrets);
        const auto body = Delivery{}.body();
        const auto payment = signedBy("whsec_payment", body);
        QCOMPARE(inbox.post<Receiver::Connect>(body, payment).error().code, u"signature_invalid"_s);
        QCOMPARE(inbox.post<Receiver::Account>(body, payment).error().code, u"signature_invalid"_s); // none is configured
        QCOMPARE(inbox.post<Receiver::Subscription>(body, signedBy("", body)).error().code, u"signature_invalid"_s);
        QVERIFY(inbox.post<Receiver::Payment>(body, payment));
        QCOMPARE(inbox.event().receiver, EventSource::Payment);
        QCOMPARE(inbox.worker->drain(), 1);
        QCOMPARE(inbox.state(), u"done"_s);
        QVERIFY(inbox.post<Receiver::Connect>(body, signedBy("whsec_connect", body))->duplicate);
    }

    void aMissingSecretIsLoggedOnce()
    {
        Inbox inbox{QString()};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no STRIPE_WEBHOOK_SECRET is set for the receiver \"account\""_s));
        const auto body = Delivery{}.body();
        QCOMPARE(inbox.post(body, signedBy("", body)).error().code, u"signature_invalid"_s);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCOMPARE(inbox.post(body, signedBy("", body)).error().code, u"signature_invalid"_s);
    }

    void manyBadSignaturesAreThrottledAndGoodOnesNever()
    {
        Inbox inbox;
        const auto body = Delivery{}.body();
        for (int i = 0; i < 120; ++i)
            QCOMPARE(inbox.post(body, "t=1,v1=0").error().code, u"signature_invalid"_s);
        const auto throttled = inbox.post(body, "t=1,v1=0");
        QCOMPARE(throttled.error().code, u"throttled"_s);
        QCOMPARE(throttled.error().kind, Error::Kind::Throttled);
        QVERIFY(throttled.error().retryAfter > 0 && throttled.error().retryAfter <= 60);
        QCOMPARE(inbox.post(body, "t=1,v1=0", u"192.0.2.8"_s).error().code, u"signature_invalid"_s);
        QVERIFY(inbox.post(body, signedBy(receiverSecret, body)));
        inbox.clock.advance(60s);
        QCOMPARE(inbox.post(body, "t=1,v1=0").error().code, u"signature_invalid"_s);
    }

    void whatCannotBeStoredIsSentAgain()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, handled);
        breakStoring(inbox.db);
        const auto refused = inbox.deliver(Delivery{});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage); // 503
        QCOMPARE(inbox.arrivals, 0);
        QCOMPARE(inbox.db.value(u"SELECT count(*) FROM tenants_stripeeventknown"_s).toInt(), 0);
        mendStoring(inbox.db);
        const auto again = inbox.deliver(Delivery{});
        QVERIFY(again);
        QVERIFY(!again->duplicate);
        QCOMPARE(inbox.worker->drain(), 1);
    }

    void aDatabaseThatIsGoneIsSaid()
    {
        Inbox inbox;
        const auto body = Delivery{}.body();
        Error error;
        if (TestDatabase::engine() == Engine::Postgres) {
            const auto name = inbox.db.url().database;
            const auto server = Database::open(inbox.db.url().copyFor(u"postgres"_s));
            QVERIFY(server);
            const auto on = [&](const QString &sql) {
                return (*server)->read([&](Connection &db) { return db.execute(sql); }).has_value();
            };
            QVERIFY(on(u"ALTER DATABASE %1 ALLOW_CONNECTIONS false"_s.arg(name)));
            QVERIFY(on(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(name)));
            const auto refused = inbox.post(body, signedBy(receiverSecret, body));
            QVERIFY(!refused);
            error = refused.error();
            QVERIFY(on(u"ALTER DATABASE %1 ALLOW_CONNECTIONS true"_s.arg(name)));
        } else {
            inbox.db.execute(u"ALTER TABLE tenants_stripeevent RENAME TO elsewhere"_s);
            const auto refused = inbox.post(body, signedBy(receiverSecret, body));
            QVERIFY(!refused);
            error = refused.error();
            inbox.db.execute(u"ALTER TABLE elsewhere RENAME TO tenants_stripeevent"_s);
        }
        QCOMPARE(error.kind, Error::Kind::Storage);
        const auto again = inbox.post(body, signedBy(receiverSecret, body));
        QVERIFY(again);
        QVERIFY(!again->duplicate);
    }

    void theInboxIsListedNewestFirst()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, [](const TakenEvent &) -> Result<EventEffect> {
            return failed({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s});
        });
        const std::array types{u"account.updated"_s, u"product.created"_s, u"product.updated"_s, u"price.updated"_s};
        for (int i = 0; i < 4; ++i) {
            QVERIFY(inbox.deliver(
                Delivery{.id = u"evt_%1"_s.arg(i), .type = types[size_t(i)], .object = {{u"id"_s, u"Obj_%1"_s.arg(i)}}}));
            inbox.clock.advance(1s);
        }
        QVERIFY(inbox.deliver(Delivery{.id = u"evt_stranger"_s, .account = u"acct_2"_s}));
        inbox.worker->drain();
        const auto list = [&](const ListEvents &request) { return inbox.service->handle(inbox.owner, request); };
        QCOMPARE(idsOf(list({})), QStringList({u"evt_3"_s, u"evt_2"_s, u"evt_1"_s, u"evt_0"_s}));
        QCOMPARE(idsOf(list({.ordering = EventOrder::ReceivedAt})),
                 QStringList({u"evt_0"_s, u"evt_1"_s, u"evt_2"_s, u"evt_3"_s}));
        QCOMPARE(idsOf(list({.type = u"product.*"_s})), QStringList({u"evt_2"_s, u"evt_1"_s}));
        QCOMPARE(idsOf(list({.type = u"product.updated"_s})), QStringList({u"evt_2"_s}));
        QCOMPARE(idsOf(list({.type = u"product"_s})), QStringList());
        QCOMPARE(idsOf(list({.type = u"p%"_s})), QStringList());
        QCOMPARE(idsOf(list({.state = EventState::Failed})), QStringList({u"evt_0"_s}));
        QCOMPARE(idsOf(list({.search = u"obj_2"_s})), QStringList({u"evt_2"_s}));
        QCOMPARE(idsOf(list({.search = u"PRICE"_s})), QStringList({u"evt_3"_s}));
        QCOMPARE(idsOf(list({.search = u"%"_s})), QStringList());
        const auto second = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        QCOMPARE(idsOf(list({.createdAfter = second})), QStringList());
        QCOMPARE(idsOf(list({.createdBefore = second})), QStringList());
        QCOMPARE(list({.createdAfter = second.addSecs(-1), .createdBefore = second.addSecs(1)})->results.size(), 4);
    }

    void theInboxGoesOnWhereItEnded_data()
    {
        QTest::addColumn<EventOrder>("order");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::newRow("newest first") << EventOrder::ReceivedAtDown << QStringList{u"evt_4"_s, u"evt_3"_s, u"evt_2"_s}
                                      << QStringList{u"evt_1"_s, u"evt_0"_s};
        QTest::newRow("oldest first") << EventOrder::ReceivedAt << QStringList{u"evt_0"_s, u"evt_1"_s, u"evt_2"_s}
                                      << QStringList{u"evt_3"_s, u"evt_4"_s};
    }
    /// Whatever comes in meanwhile; some came at the same moment.
    void theInboxGoesOnWhereItEnded()
    {
        QFETCH(EventOrder, order);
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        Inbox inbox;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(inbox.deliver(Delivery{.id = u"evt_%1"_s.arg(i)}));
            if (i % 2)
                inbox.clock.advance(1s);
        }
        const auto list = [&](const std::optional<QString> &reference) {
            const auto cursor = reference ? QUrlQuery(reference->sliced(1)).queryItemValue(u"cursor"_s) : QString();
            return inbox.service->handle(inbox.owner, ListEvents{.cursor = cursor, .pageSize = 3, .ordering = order});
        };
        const auto begin = list({});
        QVERIFY(begin);
        QCOMPARE(idsOf(begin), first);
        QVERIFY(!begin->previous);
        inbox.clock.advance(1s);
        QVERIFY(inbox.deliver(Delivery{.id = u"evt_later"_s}));
        const auto further = list(begin->next);
        QVERIFY(further);
        QCOMPARE(idsOf(further), order == EventOrder::ReceivedAt ? second + QStringList{u"evt_later"_s} : second);
        QVERIFY(!further->next);
        QCOMPARE(idsOf(list(further->previous)), first);
        const auto refused = inbox.service->handle(inbox.owner, ListEvents{.cursor = u"sesame"_s});
        QCOMPARE(refused.error().problems, (QList<Problem>{{u"cursor"_s, u"cursor_invalid"_s}}));
    }

    void nobodySeesAnothersEvents()
    {
        Inbox inbox;
        QVERIFY(inbox.deliver(Delivery{}));
        const auto id = inbox.event().id;
        auto stranger = inbox.owner;
        stranger.tenant = newId<TenantId>(inbox.clock, inbox.random);
        auto live = inbox.owner;
        live.mode = Mode::Live;
        for (const auto &caller : {stranger, live}) {
            QCOMPARE(inbox.service->handle(caller, ListEvents{})->results.size(), 0);
            QCOMPARE(inbox.service->handle(caller, GetEvent{.id = id}).error().code, u"not_found"_s);
            QCOMPARE(inbox.service->handle(caller, RetryEvent{.id = id}).error().code, u"not_found"_s);
        }
    }

    void onlyAFailedEventIsRetried()
    {
        Inbox inbox;
        inbox.handlers.add(u"account.updated"_s, handled);
        QVERIFY(inbox.deliver(Delivery{}));
        const auto id = inbox.event().id;
        const auto refused = [&] {
            const auto outcome = inbox.service->handle(inbox.owner, RetryEvent{.id = id});
            return !outcome && outcome.error().kind == Error::Kind::Conflict && outcome.error().code == u"event_not_failed"_s;
        };
        QVERIFY(refused());
        inbox.worker->drain();
        QVERIFY(refused());
        QCOMPARE(inbox.db.value(u"SELECT count(*) FROM tenants_auditentry"_s).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(EventServiceTest)
#include "eventservice_test.moc"
