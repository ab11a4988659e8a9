// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/deliveries.h"
#include "tests/sandbox/sandboxinside.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace plandeck;
using namespace plandeck::sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A sandbox's inside with a webhook endpoint.
struct Listened : SandboxInside
{
    explicit Listened(const QJsonArray &types = {u"*"_s})
        : endpoint(run(u"webhookEndpoints.create"_s, {{u"url"_s, u"http://127.0.0.1:1/hook"_s}, {u"enabled_events"_s, types}}))
    {
    }

    Deliveries deliveries{engine};
    QJsonObject endpoint;

    QJsonObject event() const { return engine.store.newestFirst(context.space(), u"event"_s).first(); }
};

} // namespace

class SandboxWebhooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The vector of our Stripe reference, §7.
    void signsAsStripeDoes()
    {
        QCOMPARE(webhookSignature(1'700'000'000, R"({"id":"evt_1","object":"event"})", "whsec_test_vector"),
                 QByteArray("t=1700000000,v1=47dcdf15debfd0659802b1ff8a97f5db9aa674dc803e53473f9844baf5ba3ead"));
    }

    void writesLettersForWhatIsWanted_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("letters");
        QTest::newRow("everything") << u"*"_s << 1;
        QTest::newRow("this") << u"customer.created"_s << 1;
        QTest::newRow("another") << u"customer.updated"_s << 0;
    }
    void writesLettersForWhatIsWanted()
    {
        QFETCH(QString, pattern);
        QFETCH(int, letters);
        Listened inside({pattern});
        inside.customer();
        QCOMPARE(inside.event()[u"pending_webhooks"], QJsonValue(letters));
        const auto due = inside.deliveries.due({});
        QCOMPARE(due.size(), letters);
        QCOMPARE(inside.deliveries.isEmpty(), letters == 0);
        if (letters == 0)
            return;
        QCOMPARE(due.first().url, inside.endpoint[u"url"].toString());
        QCOMPARE(due.first().signature,
                 webhookSignature(inside.clock.nowSecs(), due.first().body, inside.endpoint[u"secret"].toString().toUtf8()));
        QCOMPARE(QJsonDocument::fromJson(due.first().body).object(), inside.event());
    }

    void oneAtATimeForEachEndpoint()
    {
        Listened inside;
        inside.customer();
        inside.customer();
        const auto due = inside.deliveries.due({});
        QCOMPARE(due.size(), 1);
        QVERIFY(inside.deliveries.due({inside.endpoint[u"id"].toString()}).isEmpty());
        inside.deliveries.settle(due.first().delivery, {.status = 200});
        QCOMPARE(inside.deliveries.due({}).size(), 1);
    }

    void triesAgainWithGrowingPauses()
    {
        Listened inside;
        inside.customer();
        for (const qint64 pause : {2, 10, 60}) {
            const auto due = inside.deliveries.due({});
            QCOMPARE(due.size(), 1);
            inside.deliveries.settle(due.first().delivery, {.status = 500, .error = u"bad_status"_s});
            inside.engine.clock.setNow(inside.context.now() + pause - 1);
            QVERIFY(inside.deliveries.due({}).isEmpty());
            inside.engine.clock.setNow(inside.context.now() + 1);
        }
        inside.deliveries.settle(inside.deliveries.due({}).first().delivery, {.error = u"connection_failed"_s});
        QVERIFY(inside.deliveries.isEmpty());
        const auto delivery = inside.deliveries.json().first();
        QCOMPARE(delivery[u"status"], u"failed"_s);
        QCOMPARE(delivery[u"attempts"].toArray().size(), 4);
        QCOMPARE(inside.event()[u"pending_webhooks"], QJsonValue(1));
    }

    void anArrivalIsCounted()
    {
        Listened inside;
        inside.customer();
        inside.deliveries.settle(inside.deliveries.due({}).first().delivery, {.status = 204, .durationMs = 7});
        QCOMPARE(inside.event()[u"pending_webhooks"], QJsonValue(0));
        const auto delivery = inside.deliveries.json().first();
        QCOMPARE(delivery[u"status"], u"succeeded"_s);
        QCOMPARE(delivery[u"type"], u"customer.created"_s);
        QCOMPARE(delivery[u"attempts"][0][u"duration_ms"], QJsonValue(7));
        QVERIFY(!QJsonDocument(inside.deliveries.json()).toJson().contains(inside.endpoint[u"secret"].toString().toUtf8()));
    }

    void dropsWhatNobodyReceivesAnyMore_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QJsonObject>("parameters");
        QTest::newRow("deleted") << u"webhookEndpoints.del"_s << QJsonObject();
        QTest::newRow("disabled") << u"webhookEndpoints.update"_s << QJsonObject{{u"disabled"_s, true}};
    }
    void dropsWhatNobodyReceivesAnyMore()
    {
        QFETCH(QString, operation);
        QFETCH(QJsonObject, parameters);
        Listened inside;
        inside.customer();
        inside.run(operation, parameters, {{u"id"_s, inside.endpoint[u"id"].toString()}});
        QVERIFY(inside.deliveries.due({}).isEmpty());
        QVERIFY(inside.deliveries.isEmpty());
        QCOMPARE(inside.deliveries.json().first()[u"status"], u"dropped"_s);
    }

    void keepsTheLastThousand()
    {
        Listened inside;
        for (int i = 0; i < Deliveries::longestHistory + 2; ++i) {
            inside.customer();
            inside.deliveries.settle(inside.deliveries.due({}).first().delivery, {.status = 200});
        }
        QCOMPARE(inside.deliveries.json().size(), qsizetype(Deliveries::longestHistory));
    }
};

QTEST_APPLESS_MAIN(SandboxWebhooksTest)
#include "sandboxwebhooks_test.moc"
