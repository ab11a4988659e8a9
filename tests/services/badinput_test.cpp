// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/jwt.h"
#include "tests/http/rawclient.h"
#include "tests/services/badinput.h"
#include "tests/support/testhouse.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray logged;
QMutex logMutex;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker locker(&logMutex);
    logged += text.toUtf8() + '\n';
}

/// Every row of every table that a refused request must leave alone, as text: not the audit log, not the counting of calls.
QMap<QString, QString> contentOf(TestDatabase &db)
{
    const bool isSqlite = TestDatabase::engine() == Engine::Sqlite;
    const auto tables =
        db.value(isSqlite ? u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND (name LIKE 'tenants_%'"
                            " OR name LIKE 'platform_%')"_s
                          : u"SELECT string_agg(relname, ',') FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition"
                            " AND (relname LIKE 'tenants_%' OR relname LIKE 'platform_%')"_s)
            .toString()
            .split(u',');
    QMap<QString, QString> content;
    for (const auto &table : tables) {
        if (table == u"tenants_auditentry"_s || table == u"tenants_audithead"_s || table == u"tenants_apiusage"_s)
            continue;
        const auto columns =
            db.value(isSqlite ? u"SELECT group_concat('quote(' || name || ')', '||') FROM pragma_table_info('%1')"
                                " WHERE name <> 'last_used_at'"_s.arg(table)
                              : u"SELECT string_agg('coalesce(' || column_name || '::text, '''')', '||')"
                                " FROM information_schema.columns WHERE table_name = '%1'"
                                " AND column_name <> 'last_used_at'"_s.arg(table))
                .toString();
        const auto rows = u"SELECT %1 AS line FROM %2 ORDER BY 1"_s.arg(columns, table);
        content.insert(table, db.value(u"SELECT %1(line, '\n') FROM (%2) AS lines"_s.arg(
                                           isSqlite ? u"group_concat"_s : u"string_agg"_s, rows))
                                  .toString());
    }
    return content;
}

} // namespace

/// Each operation with everything that can be wrong with a request, over a real port of the whole house: the exact status and
/// code, and afterwards nothing has changed and nothing secret was said.
class BadInputTest final : public QObject
{
    Q_OBJECT

    static constexpr QByteArrayView houseKey = "0123456789abcdef0123456789abcdef";

    std::unique_ptr<TestHouse> m_house;
    qint64 m_begun = 0; // seconds
    TestHouse::Company m_acme; // connected, with a plan
    TestHouse::Company m_other; // not connected, with a draft
    TestHouse::Company m_billing; // its only user may not do much
    TestHouse::Company m_ended; // its session has ended, its keys are revoked
    QMap<QByteArray, QByteArray> m_words; // what stands for {names} in a request
    QMap<QString, QString> m_before;
    Secret m_opsRefresh;
    Secret m_supportRefresh;

    Secret signedInStaff(const QString &email, StaffRole role)
    {
        const QByteArray password("sand castles in winter");
        const auto made = m_house->house().staff().create(email, role, Secret(password));
        auto signedIn = m_house->run({}, StaffLogin{.email = email, .password = Secret(password)});
        if (!made || !signedIn)
            qFatal("no staff");
        return std::move(signedIn->refresh);
    }
    QByteArray staffAccess(const Secret &refresh)
    {
        const auto fresh = m_house->run({}, RefreshStaffToken{.refresh = refresh.copy()});
        return fresh ? fresh->access.reveal().toByteArray() : QByteArray("ended");
    }
    QByteArray accessOf(const TestHouse::Company &company)
    {
        const auto fresh = m_house->run({}, RefreshToken{.refresh = company.registration.tokens.refresh.copy()});
        return fresh ? fresh->access.reveal().toByteArray() : QByteArray("ended");
    }
    /// The claims of a token of the house's beginning, as if it were young, signed with a key.
    QByteArray renewed(const Secret &token, const QByteArray &key) const
    {
        const auto ours = JwtSigner::create(Secret(houseKey.toByteArray()));
        const auto signer = JwtSigner::create(Secret(key));
        auto claims = ours->verify(token.reveal(), TokenClaims::Type::Access, m_begun);
        if (!claims)
            qFatal("no claims: %s", qPrintable(claims.error().code));
        claims->iat = m_house->clock.nowSecs();
        claims->exp = claims->iat + 60;
        return signer->sign(*claims).reveal().toByteArray();
    }
    QByteArray filled(QByteArray text) const
    {
        for (const auto &[name, value] : m_words.asKeyValueRange())
            text.replace(QByteArray('<' + name + '>'), value);
        return text;
    }
    void makeWorld()
    {
        m_house = std::make_unique<TestHouse>();
        auto &house = *m_house;
        m_begun = house.clock.nowSecs();
        m_acme = house.connected();
        m_other = house.company(u"Other"_s, u"otto@other.example"_s);
        m_billing = house.company(u"Billing"_s, u"bill@billing.example"_s);
        m_ended = house.company(u"Ended"_s, u"ed@ended.example"_s);
        // Paused, so that nothing is sent while we look.
        QVERIFY(house.run(m_acme.owner, SetWebhookConfig{.url = u"https://nobody.invalid/"_s}));
        QVERIFY(house.run(m_acme.owner, UpdateWebhookConfig{.isPaused = true}));
        const auto plan = house.run(m_acme.owner, TestHouse::pro());
        const auto told = house.run(m_acme.owner, ListWebhookDeliveries{});
        QVERIFY(told && told->count == 1);
        auto draft = TestHouse::pro();
        draft.isDraft = true;
        const auto foreign = house.run(m_other.owner, std::move(draft));
        QVERIFY(plan && foreign);
        const auto of = [](const TestHouse::Company &company) { return company.owner.tenant.text(); };
        house.db.execute(u"UPDATE tenants_tenantuser SET role = 'billing' WHERE tenant_id = '%1'"_s.arg(of(m_billing)));
        house.db.execute(u"UPDATE tenants_session SET ended_at = 1 WHERE tenant_id = '%1'"_s.arg(of(m_ended)));
        house.db.execute(u"UPDATE tenants_tenantapikey SET is_active = false WHERE tenant_id = '%1'"_s.arg(of(m_ended)));
        const auto invitation = house.run(m_acme.owner, ConnectStripe{});
        const auto used = house.run(m_acme.owner, ConnectStripe{});
        QVERIFY(invitation && used);
        QVERIFY(!house.run({}, FinishConnect{.state = used->state.copy(), .error = u"access_denied"_s}));

        m_opsRefresh = signedInStaff(u"olga@platform.example"_s, StaffRole::Ops);
        m_supportRefresh = signedInStaff(u"sam@platform.example"_s, StaffRole::Support);
        m_words = {{"tenant", of(m_acme).toLatin1()},
                   {"plan", plan->id.text().toLatin1()},
                   {"foreign", foreign->id.text().toLatin1()},
                   {"message", told->results.first().id.text().toLatin1()},
                   {"key", m_acme.registration.apiKeys.test.reveal().toByteArray()},
                   {"livekey", m_acme.registration.apiKeys.live.reveal().toByteArray()},
                   {"foreignkey", m_other.registration.apiKeys.test.reveal().toByteArray()},
                   {"revoked", m_ended.registration.apiKeys.test.reveal().toByteArray()},
                   {"stale", m_acme.registration.tokens.access.reveal().toByteArray()},
                   {"refresh", m_acme.registration.tokens.refresh.reveal().toByteArray()},
                   {"state", invitation->state.reveal().toByteArray()},
                   {"usedstate", used->state.reveal().toByteArray()}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeWorld();
        qInstallMessageHandler(keepLog);
        m_before = contentOf(m_house->db);
        QVERIFY(m_before.size() >= 8);
        QVERIFY(m_before[u"tenants_tenantplan"_s].contains(u"E-mail support"_s));
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void isRefused_data()
    {
        QTest::addColumn<BadRequest>("request");
        for (const auto &request : badRequests())
            QTest::newRow(request.name.constData()) << request;
    }
    void isRefused()
    {
        QFETCH(BadRequest, request);
        if (request.isCounted) // each minute anew: this is about the input, not about how often
            m_house->clock.advance(61s);
        m_words.insert("token", accessOf(m_acme));
        m_words.insert("opstoken", staffAccess(m_opsRefresh));
        m_words.insert("supporttoken", staffAccess(m_supportRefresh));
        m_words.insert("othertoken", accessOf(m_other));
        m_words.insert("billingtoken", accessOf(m_billing));
        m_words.insert("endedtoken", renewed(m_ended.registration.tokens.access, houseKey.toByteArray()));
        m_words.insert("forgedtoken", renewed(m_acme.registration.tokens.access, "another key, as long as it has to be"));

        RawClient client(quint16(m_house->house().url().port()));
        const QByteArray head =
            request.method + ' ' + filled(request.path) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + filled(request.headers);
        const auto body = filled(request.body);
        const auto answer = client.ask(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(answer);
        const auto json = answer->json();
        const QByteArray said = QByteArray::number(answer->status) + ' ' + answer->body;
        QVERIFY2(answer->status == request.status, said.constData());
        QVERIFY2(json[u"code"_s].toString() == QString::fromLatin1(request.code), said.constData());
        QCOMPARE(json[u"status"_s].toInt(), request.status);
        QCOMPARE(answer->header("Content-Type"), QByteArray("application/problem+json"));
        QVERIFY(!answer->header("X-Request-Id").isEmpty());
        QCOMPARE(json[u"request_id"_s].toString().toLatin1(), answer->header("X-Request-Id"));
        if (!request.field.isEmpty()) {
            const auto codes = json[u"error_codes"_s][QString::fromUtf8(request.field)].toArray();
            QVERIFY2(codes.contains(QString::fromLatin1(request.problem)), said.constData());
            QCOMPARE(json[u"errors"_s][QString::fromUtf8(request.field)].toArray().size(), codes.size());
        }
        if (answer->status == 405)
            QCOMPARE(answer->header("Allow"), request.allow);
        if (answer->status == 401)
            QVERIFY(!answer->header("WWW-Authenticate").isEmpty());
        QVERIFY2(!answer->body.contains(secretMarker), said.constData());
    }

    void andNothingHasChanged()
    {
        const auto after = contentOf(m_house->db);
        QCOMPARE(after.keys(), m_before.keys());
        for (const auto &table : m_before.keys())
            QVERIFY2(after[table] == m_before[table], qPrintable(table));
        QCOMPARE(m_house->sandbox().objects(u"product"_s, *m_house->run(m_acme.owner, GetStripeStatus{})->accountId).size(), 1);
    }

    void andNothingSecretWasLogged()
    {
        qWarning("the log is kept");
        const QMutexLocker locker(&logMutex);
        QVERIFY(logged.contains("the log is kept"));
        QVERIFY2(!logged.contains(secretMarker), logged.constData());
        for (const auto &name : {"key", "livekey", "foreignkey", "revoked", "stale", "endedtoken", "refresh", "token", "opstoken",
                                 "state", "usedstate"})
            QVERIFY2(!logged.contains(m_words.value(name)), name);
    }

    void andNothingSecretIsOnRecord()
    {
        m_house->house().stop(1000); // what was gathered is written
        const auto log =
            m_house->db
                .value(TestDatabase::engine() == Engine::Sqlite
                           ? u"SELECT group_concat(action || outcome || object_id || detail, ' ') FROM tenants_auditentry"_s
                           : u"SELECT string_agg(action || outcome || object_id || detail::text, ' ') FROM tenants_auditentry"_s)
                .toString()
                .toUtf8();
        QVERIFY(log.contains("permission_denied"));
        QVERIFY(!log.contains(secretMarker));
        for (const auto &name : {"key", "token", "refresh", "state"})
            QVERIFY2(!log.contains(m_words.value(name)), name);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinput_test.moc"
