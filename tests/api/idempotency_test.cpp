// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/idempotency.h"
#include "tests/api/things.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <memory>
#include <vector>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto things = "/api/v1/auth/things/";
constexpr auto callPath = "/api/v1/auth/things/call/";
constexpr auto ball = R"({"name":"Ball","price_cents":5,"colour":"red"})";
constexpr auto cube = R"({"name":"Cube","price_cents":5,"colour":"red"})";

/// The things, and what was answered kept in a database of the engine under test.
struct Kept
{
    FakeClock clock;
    SeededRandom random;
    TestDatabase db;
    Idempotency idempotency{*db, clock, random, Secret("0123456789abcdef0123456789abcdef"_ba)};
    ThingApi api{{}, &idempotency};

    ThingApi::Answer create(const QByteArray &key, const QByteArray &body = ball, QList<HttpHeader> headers = {})
    {
        headers.emplaceBack("Idempotency-Key", key);
        return api.ask("POST", things, body, std::move(headers));
    }
    ThingApi::Answer call(const QByteArray &key, const QByteArray &said)
    {
        return api.askAsNobody("POST", callPath, "{\"said\":\"" + said + "\"}", {{"X-Heard", "x"}, {"Idempotency-Key", key}});
    }
    qint64 rows() { return db.value(u"SELECT count(*) FROM tenants_idempotency"_s).toLongLong(); }
};

} // namespace

class IdempotencyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRequestIsExecutedOnce()
    {
        Kept kept;
        const auto first = kept.create("k1");
        QCOMPARE(first.status(), 201);
        QCOMPARE(first.header("Idempotent-Replayed"), QByteArray());
        const auto again = kept.create("k1");
        QCOMPARE(again.status(), 201);
        QCOMPARE(again.response.body, first.response.body);
        QCOMPARE(again.response.type, first.response.type);
        QCOMPARE(again.header("Cache-Control"), "private, no-cache");
        QCOMPARE(again.header("Idempotent-Replayed"), "true");
        const auto otherForm = kept.api.ask("POST", "/api/v1/auth/things", ball, {{"idempotency-key", "k1"}});
        QCOMPARE(otherForm.header("Idempotent-Replayed"), "true");
        QCOMPARE(kept.api.service.executed, 1);
    }

    void soAreChangesAndDeletions()
    {
        Kept kept;
        const auto made = QJsonDocument::fromJson(kept.create("k1").response.body).object();
        const QByteArray path = QByteArray(things) + made.value(u"id"_s).toString().toLatin1() + '/';
        const auto patch = [&](const QByteArray &key, const QByteArray &name) {
            return kept.api.ask("PATCH", path, "{\"name\":\"" + name + "\"}", {{"Idempotency-Key", key}});
        };
        QCOMPARE(patch("k2", "Cube").status(), 200);
        QCOMPARE(patch("k3", "Cone").status(), 200);
        QCOMPARE(patch("k2", "Cube").header("Idempotent-Replayed"), "true"); // and it is a cone still
        QVERIFY(kept.api.ask("GET", path).response.body.contains("Cone"));
        QCOMPARE(patch("k2", "Ball").code(), u"idempotency_mismatch"_s);
        const auto remove = [&] {
            return kept.api.ask("DELETE", path, R"({"colour":"dark_blue","confirm":true})", {{"Idempotency-Key", "k4"}});
        };
        QCOMPARE(remove().status(), 204);
        const auto again = remove(); // not 404: it is the same deletion
        QCOMPARE(again.status(), 204);
        QCOMPARE(again.response.body, QByteArray());
    }

    void anotherRequestUnderTheSameKeyIsRefused()
    {
        Kept kept;
        QCOMPARE(kept.create("k1").status(), 201);
        for (const auto &other : {kept.create("k1", cube),
                                  kept.api.ask("POST", QByteArray(things) + "?draft=true", ball, {{"Idempotency-Key", "k1"}})}) {
            QCOMPARE(other.status(), 409);
            QCOMPARE(other.code(), u"idempotency_mismatch"_s);
        }
        QCOMPARE(kept.create("k2", cube).status(), 201);
        QCOMPARE(kept.api.service.executed, 2);
    }

    void keysBelongToTheirCaller()
    {
        Kept kept;
        QCOMPARE(kept.create("k1").status(), 201);
        const auto byKey = kept.api.askAsNobody("POST", things, cube, {{"X-API-Key", "test_key"}, {"Idempotency-Key", "k1"}});
        QCOMPARE(byKey.status(), 201);
        const auto live = kept.create("k1", R"({"name":"Live","price_cents":5,"colour":"red"})", {{"X-Mode", "live"}});
        QCOMPARE(live.status(), 201);
        QCOMPARE(kept.api.service.executed, 3);
    }

    void anonymousKeysBelongToTheirAddress()
    {
        Kept kept;
        QCOMPARE(kept.call("k1", "a").status(), 200);
        QCOMPARE(kept.call("k1", "b").status(), 409);
        kept.api.peer = u"192.0.2.8"_s;
        QCOMPARE(kept.call("k1", "b").status(), 200);
    }

    void refusalsAreNotKept()
    {
        Kept kept;
        QCOMPARE(kept.create("k1", "{").status(), 400);
        QCOMPARE(kept.create("k1", "{}").status(), 400);
        QCOMPARE(kept.create("k1", ball, {{"Content-Type", "text/plain"}}).status(), 415);
        QCOMPARE(kept.api.askAsNobody("POST", things, ball, {{"Idempotency-Key", "k1"}}).status(), 401);
        QCOMPARE(kept.rows(), 0);
        kept.api.aThing("Ball");
        QCOMPARE(kept.create("k1").code(), u"name_taken"_s); // the service's refusal neither
        QCOMPARE(kept.rows(), 0);
        QCOMPARE(kept.create("k1", cube).status(), 201);
    }

    void whatFailedIsKeptUnlessNothingCouldBeDone()
    {
        Kept kept;
        QCOMPARE(kept.call("k1", "conflict").status(), 409);
        const auto again = kept.call("k1", "conflict");
        QCOMPARE(again.code(), u"conflict"_s);
        QCOMPARE(again.response.type, "application/problem+json");
        QCOMPARE(again.header("Idempotent-Replayed"), "true");
        QCOMPARE(kept.api.service.executed, 1);
        for (int i = 0; i < 2; ++i) {
            QTest::ignoreMessage(QtWarningMsg, "things.call unavailable ");
            QCOMPARE(kept.call("k2", "unavailable").header("Idempotent-Replayed"), QByteArray());
        }
        QCOMPARE(kept.api.service.executed, 3);
    }

    void whileItRunsOthersWait()
    {
        Kept kept;
        std::unique_ptr<QThread> first(QThread::create([&] { QCOMPARE(kept.call("k1", "wait").status(), 200); }));
        first->start();
        QVERIFY(kept.api.service.waiting.tryAcquire(1, 5000));
        const auto second = kept.call("k1", "wait");
        QCOMPARE(second.status(), 409);
        QCOMPARE(second.code(), u"idempotency_in_progress"_s);
        QCOMPARE(second.header("Retry-After"), "1");
        QCOMPARE(kept.call("k1", "other").code(), u"idempotency_mismatch"_s);
        kept.api.service.mayGoOn.release();
        QVERIFY(first->wait(5000));
        QCOMPARE(kept.call("k1", "wait").header("Idempotent-Replayed"), "true");
        QCOMPARE(kept.api.service.executed, 1);
    }

    void whatRunsForAMinuteIsTakenOver()
    {
        Kept kept;
        std::unique_ptr<QThread> lost(QThread::create([&] { (void)kept.call("k1", "wait"); }));
        lost->start();
        QVERIFY(kept.api.service.waiting.tryAcquire(1, 5000));
        kept.clock.advance(1min);
        std::unique_ptr<QThread> heir(QThread::create([&] { QCOMPARE(kept.call("k1", "wait").status(), 200); }));
        heir->start();
        QVERIFY(kept.api.service.waiting.tryAcquire(1, 5000)); // it is executed anew
        kept.api.service.mayGoOn.release(1);
        kept.api.service.mayGoOn.release(1);
        QVERIFY(lost->wait(5000) && heir->wait(5000));
        QCOMPARE(kept.call("k1", "wait").header("Idempotent-Replayed"), "true");
        QCOMPARE(kept.api.service.executed, 2);
        QCOMPARE(kept.rows(), 1);
    }

    void manyAtOnceExecuteOnce()
    {
        Kept kept;
        std::atomic<int> good = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back(QThread::create([&] {
                const auto answer = kept.create("k1");
                good += answer.status() == 201 || answer.code() == "idempotency_in_progress"_L1 ? 1 : 0;
            }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait(20'000));
        QCOMPARE(good, 8);
        QCOMPARE(kept.api.service.executed, 1);
    }

    void afterADayTheKeyIsNew()
    {
        Kept kept;
        QCOMPARE(kept.call("k1", "a").status(), 200);
        QCOMPARE(kept.call("k2", "a").status(), 200);
        kept.clock.advance(24h - 1ms);
        QCOMPARE(kept.call("k1", "b").status(), 409);
        kept.clock.advance(1ms);
        QCOMPARE(kept.call("k1", "b").status(), 200);
        QCOMPARE(kept.rows(), 1); // and k2 is forgotten
    }

    void answersWithSecretsAreSealed()
    {
        Kept kept;
        const QByteArray path = things + kept.api.aThing() + "/open/";
        const QByteArray body = R"({"password":"sesame"})";
        const auto open = [&] { return kept.api.ask("POST", path, body, {{"Idempotency-Key", "k1"}}); };
        const auto first = open();
        QCOMPARE(first.status(), 200);
        const auto stored = kept.db.value(u"SELECT body FROM tenants_idempotency"_s).toString();
        QVERIFY(stored.startsWith(u"v1.") && !stored.contains(u"sesame"));
        const auto hash = kept.db.value(u"SELECT request_hash FROM tenants_idempotency"_s).toString();
        QVERIFY(hash.size() == 64 && hash.toLatin1() != QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        const auto again = open();
        QCOMPARE(again.response.body, first.response.body);
        QCOMPARE(again.header("Cache-Control"), "no-store");
        QCOMPARE(again.header("Idempotent-Replayed"), "true");
    }

    void keysThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("fields");
        QTest::newRow("longest") << QByteArray(255, 'k') << QString();
        QTest::newRow("too long") << QByteArray(256, 'k') << u"Idempotency-Key=too_long"_s;
        QTest::newRow("control") << QByteArray("a\tb") << u"Idempotency-Key=not_allowed_character"_s;
        QTest::newRow("not ASCII") << QByteArray("k\xc3\xa4se") << u"Idempotency-Key=not_allowed_character"_s;
    }
    void keysThatAreNone()
    {
        QFETCH(QByteArray, key);
        Kept kept;
        QTEST(kept.create(key).fieldCodes(), "fields");
    }

    void writingMayWaitSoInlineBecomesPooled()
    {
        Kept kept;
        QCOMPARE(kept.call("k1", "a").cost, Cost::Pooled);
        QCOMPARE(kept.api.askAsNobody("POST", callPath, {}, {{"X-Heard", "x"}}).cost, Cost::Inline);
        QCOMPARE(kept.api.ask("GET", things, {}, {{"Idempotency-Key", "k1"}}).cost, Cost::Inline);
        QCOMPARE(kept.rows(), 1);
    }

    void withoutStorageNothingIsExecuted()
    {
        FakeClock clock;
        SeededRandom random;
        TestDatabase db(TestDatabase::Content::Empty);
        Idempotency idempotency(*db, clock, random, Secret("0123456789abcdef0123456789abcdef"_ba));
        ThingApi api({}, &idempotency);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"things.create storage_failed"_s));
        const auto answer = api.ask("POST", things, ball, {{"Idempotency-Key", "k1"}});
        QCOMPARE(answer.status(), 503);
        QCOMPARE(api.service.executed, 0);
    }
};

QTEST_GUILESS_MAIN(IdempotencyTest)
#include "idempotency_test.moc"
