// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"
#include "tests/app/serverprocess.h"
#include "tests/http/rawclient.h"
#include "tests/stripe/scriptedserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What check says of each thing: {"database": "ok", …}, and in all.
QMap<QString, QString> checked(ServerProcess &server, int code)
{
    QMap<QString, QString> levels;
    if (server.run({u"check"_s, u"--json"_s}) != code)
        qFatal("check ended otherwise: %s", qPrintable(server.errors()));
    const auto document = QJsonDocument::fromJson(server.output()).object();
    for (const auto &finding : document[u"results"_s].toArray()) {
        const bool isWell = finding[u"level"_s].toString() == u"ok"_s;
        if (finding[u"message"_s].toString().isEmpty() || finding[u"advice"_s].toString().isEmpty() != isWell)
            qFatal("a finding without words: %s", qPrintable(finding[u"check"_s].toString()));
        levels.insert(finding[u"check"_s].toString(), finding[u"level"_s].toString());
    }
    levels.insert(u"all"_s, document[u"level"_s].toString());
    return levels;
}

} // namespace

/// demo-data, and check on what it made and on what is broken.
class DemoDataTest final : public QObject
{
    Q_OBJECT

    static void change(const ServerProcess &server, const QString &sql)
    {
        const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
        QVERIFY(database);
        const auto done = (*database)->read([&](Connection &db) { return db.execute(sql); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

private Q_SLOTS:
    void companiesArePeopleKeysAndPlans()
    {
        ServerProcess server;
        QCOMPARE(server.run({u"demo-data"_s, u"--tenants"_s, u"300"_s, u"--plans"_s, u"8"_s}), 0);
        const auto said = QString::fromUtf8(server.output());
        QVERIFY2(said.contains(u"300 companies with 750 people, 600 keys and 2400 plans"_s), qPrintable(said));
        QVERIFY2(said.contains(u"demo company Acme GmbH"_s), qPrintable(said));
        const auto seen = QRegularExpression(u"sign in as (\\S+) with password (\\S+);"_s).match(said);
        const auto key = QRegularExpression(u"their test key (\\S+)"_s).match(said).captured(1).toLatin1();

        QCOMPARE(server.run({u"demo-data"_s, u"--tenants"_s, u"3"_s, u"--plans"_s, u"1"_s}), 0); // further ones
        QCOMPARE(checked(server, 0)[u"all"_s], u"ok"_s);

        const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
        const auto byName = (*database)->read([](Connection &db) {
            return db.value(u"SELECT count(*) FROM tenants_tenant WHERE name_key >= 'harbor ' AND name_key < 'harbor!'"_s);
        });
        QCOMPARE(byName->toInt(), 18); // as staff looks for them: each sixteenth

        server.serve();
        const auto signedIn = RawClient(server.port())
                                  .ask(post("/api/v1/auth/tenants/login/", QByteArray(R"({"email":"%1","password":"%2"})")
                                                                               .replace("%1", seen.captured(1).toLatin1())
                                                                               .replace("%2", seen.captured(2).toLatin1())));
        QVERIFY(signedIn);
        QCOMPARE(signedIn->status, 200);
        const auto plans = RawClient(server.port()).ask(get("/api/v1/auth/plans/", "X-API-Key: " + key + "\r\n"));
        QCOMPARE(plans->json()[u"count"_s].toInt(), 8);
    }

    void besideARunningServer()
    {
        ServerProcess server;
        server.serve();
        ServerProcess other;
        other.set({{u"DATABASE_URL"_s, u"sqlite:///"_s + server.databasePath()}});
        QCOMPARE(other.run({u"demo-data"_s, u"--tenants"_s, u"2"_s}), 0);
        QVERIFY(other.output().contains("2 companies"));
        QCOMPARE(RawClient(server.port()).ask(get("/readyz"))->status, 200);
    }

    void checkMakesNothing()
    {
        ServerProcess server;
        const auto levels = checked(server, 0);
        QCOMPARE(levels[u"database"_s], u"warn"_s);
        QVERIFY(!QFile::exists(server.databasePath()));
    }

    void whatIsBrokenIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("level");
        const auto row = [](const char *name, const QString &sql, const QString &check, const QString &level) {
            QTest::newRow(name) << sql << check << level;
        };
        row("a person nobody finds", u"DELETE FROM tenants_directory WHERE kind = 'email'"_s, u"directory"_s, u"fail"_s);
        row("a key nobody finds", u"UPDATE tenants_directory SET name = name || 'x' WHERE kind = 'api_key'"_s, u"directory"_s,
            u"fail"_s);
        row("an account that is gone", u"DELETE FROM tenants_stripeaccount"_s, u"directory"_s, u"fail"_s);
        row("a row without its tenant", QString(), u"integrity"_s, u"fail"_s);
        row("a secret of another key", u"UPDATE tenants_webhookendpoint SET secret_sealed = 'v1.AAAA'"_s, u"sealed secrets"_s,
            u"fail"_s);
        row("an operation left open", u"UPDATE tenants_stripeoperation SET state = 'sent', created_at = 0"_s, u"operations"_s,
            u"warn"_s);
        row("a message nobody sends", u"UPDATE tenants_webhookmessage SET state = 'pending', next_attempt_at = 1"_s, u"outbox"_s,
            u"warn"_s);
        row("an older schema", u"DELETE FROM plandeck_schema WHERE version > 1"_s, u"schema"_s, u"warn"_s);
        row("a newer schema", u"INSERT INTO plandeck_schema (version, file, checksum, applied_at) VALUES (9999, 'x', 'x', 0)"_s,
            u"schema"_s, u"fail"_s);
    }
    void whatIsBrokenIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, check);
        QFETCH(QString, level);
        ServerProcess server;
        QCOMPARE(server.run({u"demo-data"_s, u"--tenants"_s, u"1"_s}), 0);
        const auto password =
            QRegularExpression(u"anna@acme.example with password (\\S+)"_s).match(QString::fromUtf8(server.output())).captured(1);
        QCOMPARE(server.run({u"call"_s, u"tenants.login"_s, u"--json"_s,
                             u"{\"email\":\"anna@acme.example\",\"password\":\"%1\"}"_s.arg(password)}),
                 0);
        server.set({{u"PLANDECK_TOKEN"_s, QJsonDocument::fromJson(server.output()).object()[u"access"_s].toString()}});
        QCOMPARE(server.run({u"call"_s, u"webhooks.set"_s, u"--json"_s, u"{\"url\":\"https://nobody.invalid/\"}"_s}), 0);
        QCOMPARE(server.run({u"call"_s, u"plans.create"_s, u"--json"_s, // a message about it waits
                             u"{\"name\":\"A\",\"price_cents\":1,\"billing_interval\":\"month\",\"draft\":true}"_s}),
                 0);
        QCOMPARE(checked(server, 0)[check], u"ok"_s);
        if (check == u"integrity"_s) {
            const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
            QVERIFY((*database)->read([](Connection &db) {
                return db.execute(u"PRAGMA foreign_keys=OFF"_s).and_then([&] {
                    return db.execute(u"UPDATE tenants_tenantplan SET tenant_id = '018bcfe5-687b-7000-8000-000000000001'"
                                      " WHERE id = (SELECT id FROM tenants_tenantplan LIMIT 1)"_s);
                });
            }));
        } else {
            change(server, sql);
        }
        const auto levels = checked(server, level == u"fail"_s ? 1 : 0);
        QCOMPARE(levels[check], level);
        QCOMPARE(levels[u"all"_s], level);
    }

    void whatIsWrongAroundIsFound_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("level");
        const auto row = [](const char *name, const Variables &variables, const QString &check, const QString &level) {
            QTest::newRow(name) << variables << check << level;
        };
        row("no key", {{u"SECRET_KEY"_s, {}}}, u"secret key"_s, u"fail"_s);
        row("a short key", {{u"SECRET_KEY"_s, u"short"_s}}, u"secret key"_s, u"fail"_s);
        row("everybody's name", {{u"ALLOWED_HOSTS"_s, u"*"_s}}, u"addresses"_s, u"warn"_s);
        row("a proxy nobody trusts", {{u"PUBLIC_URL"_s, u"https://acme.example"_s}}, u"proxy"_s, u"warn"_s);
        row("a database that is away", {{u"DATABASE_URL"_s, u"postgresql://anna@127.0.0.1:1/x"_s}}, u"database"_s, u"fail"_s);
    }
    void whatIsWrongAroundIsFound()
    {
        QFETCH(Variables, variables);
        QFETCH(QString, check);
        QFETCH(QString, level);
        ServerProcess server;
        server.set(variables);
        QCOMPARE(checked(server, level == u"fail"_s ? 1 : 0)[check], level);
    }

    void stripesKeyIsTried_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("level");
        QTest::newRow("good") << 200 << u"ok"_s;
        QTest::newRow("refused") << 401 << u"fail"_s;
        QTest::newRow("away") << 500 << u"fail"_s;
    }
    void stripesKeyIsTried()
    {
        QFETCH(int, status);
        QFETCH(QString, level);
        ScriptedServer stripe([&](const SeenRequest &, int) {
            return ScriptedAnswer{.status = status, .body = R"({"id":"acct_1","error":{"message":"no"}})"};
        });
        ServerProcess server;
        server.set({{u"STRIPE_SECRET_KEY"_s, u"sk_test_1"_s},
                    {u"STRIPE_CONNECT_CLIENT_ID"_s, u"ca_1234567890"_s},
                    {u"STRIPE_API_BASE"_s, stripe.url().toString()}});
        const auto levels = checked(server, level == u"fail"_s ? 1 : 0);
        QCOMPARE(levels[u"stripe test"_s], level);
        QCOMPARE(levels[u"receivers"_s], u"warn"_s); // there is no secret for them
    }

    void forPeopleItIsLines()
    {
        ServerProcess server;
        server.set({{u"SECRET_KEY"_s, {}}});
        QCOMPARE(server.run({u"check"_s}), 1);
        const auto said = server.output();
        QVERIFY2(said.contains("fail  secret key      SECRET_KEY is not set.\n                      openssl rand -hex 32"),
                 said.constData());
    }
};

QTEST_GUILESS_MAIN(DemoDataTest)
#include "demodata_test.moc"
