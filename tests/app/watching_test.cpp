// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"
#include "tests/support/testhouse.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The text format of Prometheus, read strictly: every sample belongs to the family before it, is of its kind and given once,
/// histograms rise and end at +Inf with their count. Values by "name{labels}".
class Metrics final
{
public:
    explicit Metrics(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            problem = "the last line does not end";
        for (const auto &line : text.chopped(1).split('\n'))
            if (problem.isEmpty())
                read(line);
        if (problem.isEmpty())
            checkHistograms();
    }
    double value(const QByteArray &sample) const { return m_values.value(sample, -1); }
    bool has(const QByteArray &sample) const { return m_values.contains(sample); }

    QByteArray problem = {};

private:
    void read(const QByteArray &line)
    {
        static const QRegularExpression head(u"^# (HELP|TYPE) ([a-z_]+) (.+)$"_s);
        static const QRegularExpression sample(
            u"^([a-z_]+)(\\{([a-z_]+=\"([^\"\\\\]|\\\\[\\\\\"n])*\",?)+\\})? (-?[0-9.e+-]+|\\+Inf)$"_s);
        const auto text = QString::fromUtf8(line);
        if (const auto match = head.match(text); match.hasMatch()) {
            const auto name = match.captured(2).toLatin1();
            if (match.captured(1) == u"HELP"_s && m_kinds.contains(name))
                problem = "a second family: " + line;
            if (match.captured(1) == u"TYPE"_s && name != m_family)
                problem = "a type without help: " + line;
            m_family = name;
            m_kinds.insert(name, match.captured(3).toLatin1());
            return;
        }
        const auto match = sample.match(text);
        const auto name = match.captured(1).toLatin1();
        const QByteArray key = name + match.captured(2).toLatin1();
        const bool isHistogram = m_kinds.value(m_family) == "histogram";
        const bool isIn = isHistogram ? name == m_family + "_bucket" || name == m_family + "_sum" || name == m_family + "_count"
                                      : name == m_family;
        if (!match.hasMatch() || !isIn)
            problem = "no sample of " + m_family + ": " + line;
        else if (m_values.contains(key))
            problem = "given twice: " + line;
        else if (m_kinds.value(m_family) == "counter" && !m_family.endsWith("_total"))
            problem = "a counter of another name: " + line;
        m_values.insert(key, match.captured(5).toDouble());
        m_order.append(key);
    }
    void checkHistograms()
    {
        double last = 0;
        for (const auto &key : m_order) {
            if (!key.contains("_bucket{"))
                continue;
            const auto value = m_values.value(key);
            if (value < last)
                problem = "a histogram that falls: " + key;
            const bool isEnd = key.contains("le=\"+Inf\"");
            last = isEnd ? 0 : value;
            const QByteArray count = QByteArray(key).replace("_bucket{", "_count{").replace(",le=\"+Inf\"", "");
            if (isEnd && m_values.value(count, -1) != value)
                problem = "a histogram that does not add up: " + key;
        }
    }

    QByteArray m_family;
    QMap<QByteArray, QByteArray> m_kinds;
    QMap<QByteArray, double> m_values;
    QByteArrayList m_order;
};

} // namespace

/// What watches a server: metrics, readiness; and who it believes a client to be.
class WatchingTest final : public QObject
{
    Q_OBJECT

    static std::optional<RawAnswer> ask(TestHouse &house, const QByteArray &request)
    {
        return RawClient(quint16(house.house().url().port())).ask(request);
    }

private Q_SLOTS:
    void metricsTellWhatHappened()
    {
        TestHouse house;
        QVERIFY(house.house().start());
        const auto acme = house.connected();
        QVERIFY(house.run(acme.owner, TestHouse::pro()));
        QCOMPARE(ask(house, get("/api/v1/auth/plans/018bcfe5-687b-7000-8000-000000000001/"))->status, 401);
        QCOMPARE(ask(house, get("/nowhere/\"quoted\""))->status, 404);
        for (int i = 0; i < 61; ++i)
            QVERIFY(ask(house, post("/api/v1/auth/tenants/token/refresh/", R"({"refresh":"x"})")));
        const auto answer = ask(house, get("/metrics"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("Content-Type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        const Metrics metrics(answer->body);
        QCOMPARE(metrics.problem, QByteArray());
        QCOMPARE(metrics.value(R"(plandeck_http_requests_total{method="GET",route="/api/v1/auth/plans/{id}/",status="401"})"),
                 1.0);
        QCOMPARE(metrics.value(R"(plandeck_http_requests_total{method="GET",route="none",status="404"})"), 1.0);
        QCOMPARE(metrics.value(R"(plandeck_http_request_duration_seconds_count{method="GET",route="/api/v1/auth/plans/{id}/"})"),
                 1.0);
        QVERIFY(metrics.value("plandeck_http_rate_limited_total") >= 1);
        QCOMPARE(metrics.value("plandeck_http_requests_in_flight"), 1.0); // this one
        QVERIFY(metrics.value("plandeck_database_connections") >= 1);
        QCOMPARE(metrics.value("plandeck_database_up"), 1.0);
        QVERIFY(metrics.value(R"(plandeck_stripe_requests_total{status="200"})") >= 2);
        QCOMPARE(metrics.value(R"(plandeck_outbox_messages{state="pending"})"), 0.0); // nobody wants any
        QCOMPARE(metrics.value(R"(plandeck_inbox_events{state="dead"})"), 0.0);
        QCOMPARE(metrics.value(R"(plandeck_open_operations{state="sent"})"), 0.0);
        QVERIFY(metrics.value("process_resident_memory_bytes") > 1e6);
        QVERIFY(metrics.value("process_threads") > 1);
        QVERIFY(metrics.value("process_open_fds") > 3);
        QVERIFY(qAbs(metrics.value("process_start_time_seconds") - double(QDateTime::currentSecsSinceEpoch())) < 600);
        QVERIFY(answer->body.contains("plandeck_build_info{version=\"" PLANDECK_VERSION "\""));
    }

    void queuesAreCounted()
    {
        TestHouse house;
        QVERIFY(house.house().start());
        house.db.execute(
            u"INSERT INTO tenants_stripeevent (tenant_id, id, livemode, account_id, event_id, type, api_version,"
            " object_id, receiver, payload, created_at, received_at, state, due_at, worker, attempts, last_error,"
            " processed_at, trace) VALUES ('00000000-0000-0000-0000-000000000000',"
            " '018bcfe5-687b-7000-8000-000000000001', %1, 'acct_1', 'evt_1', 'x', '', '', 'account', %2, 0, 0,"
            " 'dead', NULL, '', 9, '', NULL, '[]')"_s.arg(TestDatabase::engine() == Engine::Sqlite ? u"0"_s : u"false"_s,
                                                          TestDatabase::engine() == Engine::Sqlite ? u"x'00'"_s : u"'\\x00'"_s));
        const Metrics metrics(ask(house, get("/metrics"))->body);
        QCOMPARE(metrics.problem, QByteArray());
        QCOMPARE(metrics.value(R"(plandeck_inbox_events{state="dead"})"), 1.0);
    }

    void metricsAreThereWithoutADatabase()
    {
        TestHouse house;
        QVERIFY(house.house().start());
        house.db.execute(u"DROP TABLE tenants_stripeevent"_s);
        const Metrics metrics(ask(house, get("/metrics"))->body);
        QCOMPARE(metrics.problem, QByteArray());
        QCOMPARE(metrics.value("plandeck_database_up"), 0.0);
        QVERIFY(!metrics.has(R"(plandeck_inbox_events{state="dead"})"));
    }

    void metricsAreForThisMachineAlone_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("here") << QString() << QByteArray() << 200;
        QTest::newRow("through a proxy") << QString() << QByteArray("X-Forwarded-For: 127.0.0.1\r\n") << 403;
        QTest::newRow("through another proxy") << QString() << QByteArray("Forwarded: for=127.0.0.1\r\n") << 403;
        QTest::newRow("with the token") << u"0123456789"_s << QByteArray("Authorization: Bearer 0123456789\r\n") << 200;
        QTest::newRow("with it through a proxy")
            << u"0123456789"_s << QByteArray("Authorization: Bearer 0123456789\r\nX-Forwarded-For: 203.0.113.7\r\n") << 200;
        QTest::newRow("without it") << u"0123456789"_s << QByteArray() << 401;
        QTest::newRow("with another") << u"0123456789"_s << QByteArray("Authorization: Bearer 0123456780\r\n") << 401;
    }
    void metricsAreForThisMachineAlone()
    {
        QFETCH(QString, token);
        QFETCH(QByteArray, headers);
        TestHouse house({.metricsToken = token});
        QVERIFY(house.house().start());
        const auto answer = ask(house, get("/metrics", headers));
        QVERIFY(answer);
        QTEST(answer->status, "status");
        QCOMPARE(answer->body.contains("plandeck_build_info"), answer->status == 200);
    }

    void readinessIsTheTruth_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("an older schema")
            << u"DELETE FROM plandeck_schema WHERE version = (SELECT max(version) FROM plandeck_schema)"_s;
        QTest::newRow("no schema") << u"DROP TABLE plandeck_schema"_s;
    }
    void readinessIsTheTruth()
    {
        QFETCH(QString, sql);
        TestHouse house;
        QVERIFY(house.house().start());
        QCOMPARE(ask(house, get("/readyz"))->status, 200);
        house.db.execute(sql);
        const auto answer = ask(house, get("/readyz"));
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->code(), u"unavailable"_s);
        QVERIFY(answer->json()[u"detail"_s].toString().contains(u"database"_s));
        QVERIFY(!answer->header("Retry-After").isEmpty());
        QCOMPARE(ask(house, get("/healthz"))->status, 200); // it lives
    }

    void aDatabaseThatIsGoneIsNotReady()
    {
        TestHouse house;
        QVERIFY(house.house().start());
        QCOMPARE(ask(house, get("/readyz"))->status, 200);
        house.db.vanish();
        QCOMPARE(ask(house, get("/readyz"))->status, 503);
        QCOMPARE(ask(house, get("/healthz"))->status, 200);
    }

    void whoIsAboutToEndIsNotReady()
    {
        TestHouse house;
        QVERIFY(house.house().start());
        house.house().announceEnd();
        QCOMPARE(ask(house, get("/readyz"))->json()[u"detail"_s].toString(), u"The server is shutting down."_s);
        QCOMPARE(ask(house, get("/healthz"))->status, 200);
    }

    /// Behind a proxy everybody has a limit of his own, and cannot write himself another address.
    void limitsAreForTheClientNotForTheProxy()
    {
        TestHouse house({.trustedProxies = {u"127.0.0.1"_s}});
        QVERIFY(house.house().start());
        const auto refresh = [&](const QByteArray &chain) {
            return ask(house,
                       post("/api/v1/auth/tenants/token/refresh/", R"({"refresh":"x"})", "X-Forwarded-For: " + chain + "\r\n"))
                ->status;
        };
        for (int i = 0; i < 60; ++i)
            QCOMPARE(refresh("198.51.100." + QByteArray::number(i) + ", 203.0.113.7"), 401);
        QCOMPARE(refresh("203.0.113.7"), 429);
        QCOMPARE(refresh("198.51.100.77, 203.0.113.7"), 429); // forged in front of what the proxy wrote
        QCOMPARE(refresh("203.0.113.8"), 401); // a neighbour
    }

    void withoutATrustedProxyTheHeaderIsNothing()
    {
        TestHouse house;
        QVERIFY(house.house().start());
        const auto refresh = [&](int i) {
            const QByteArray forged = "X-Forwarded-For: 203.0.113." + QByteArray::number(i) + "\r\n";
            return ask(house, post("/api/v1/auth/tenants/token/refresh/", R"({"refresh":"x"})", forged))->status;
        };
        for (int i = 0; i < 60; ++i)
            QCOMPARE(refresh(i), 401);
        QCOMPARE(refresh(200), 429);
    }

    void linksAreAsTheProxyWasAsked()
    {
        TestHouse house({.trustedProxies = {u"127.0.0.1"_s}});
        QVERIFY(house.house().start());
        const auto acme = house.company();
        QVERIFY(house.run(acme.owner, CreatePlan{.name = u"A"_s, .price = Minor{1}, .isDraft = true}));
        QVERIFY(house.run(acme.owner, CreatePlan{.name = u"B"_s, .price = Minor{1}, .isDraft = true}));
        const QByteArray token = "Authorization: Bearer " + acme.registration.tokens.access.reveal().toByteArray() + "\r\n";
        const auto next = [&](const QByteArray &headers) {
            return ask(house, get("/api/v1/auth/plans/?page_size=1", token + headers))->json()[u"next"_s].toString();
        };
        QVERIFY2(next("X-Forwarded-Proto: https\r\n").startsWith(u"https://localhost"_s), qPrintable(next({})));
        QVERIFY(next({}).startsWith(u"http://localhost"_s));
    }

    void theAuditLogKnowsTheClient()
    {
        TestHouse house({.trustedProxies = {u"127.0.0.1"_s}});
        QVERIFY(house.house().start());
        QCOMPARE(ask(house, post("/api/v1/auth/tenants/register/",
                                 R"({"company_name":"New","email":"n@n.example","password":"correct horse battery"})",
                                 "X-Forwarded-For: 203.0.113.7\r\n"))
                     ->status,
                 201);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"address = '203.0.113.7'"_s), 1);
    }
};

QTEST_GUILESS_MAIN(WatchingTest)
#include "watching_test.moc"
