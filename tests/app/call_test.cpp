// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/catalogue.h"
#include "services/storage/database.h"
#include "tests/app/serverprocess.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a call came out: "0 count next previous results", "1 not_found".
QString outcomeOf(ServerProcess &server, const QStringList &arguments)
{
    const auto before = server.complaints().size();
    const int code = server.run(arguments);
    const auto said = server.complaints().mid(before).join(u'\n');
    const QRegularExpression codeInBrackets(u"\\(([a-z_]+)\\)"_s);
    QStringList words = QJsonDocument::fromJson(server.output()).object().keys();
    if (code != 0)
        words = {codeInBrackets.match(said).captured(1)};
    return QString::number(code) + u' ' + words.join(u' ');
}

void addOperations()
{
    QTest::addColumn<bool>("isPublic");
    for (const auto *info : Catalogue::infos)
        QTest::newRow(info->endpoint.name.data()) << info->access.isPublic();
}

} // namespace

/// plandeck-server call: every operation, on the database and of a server, with the same outcome.
class CallTest final : public QObject
{
    Q_OBJECT

    ServerProcess m_server; // serves
    ServerProcess m_caller; // calls, on the same data
    QString m_token;

private Q_SLOTS:
    void initTestCase()
    {
        m_server.serve();
        m_token = QString::fromLatin1(registered(m_server));
        QVERIFY(!m_token.isEmpty());
        m_caller.set({{u"DATABASE_URL"_s, u"sqlite:///"_s + m_server.databasePath()}});
    }

    void everyOperationWantsToKnowWhoAsks_data() { addOperations(); }
    void everyOperationWantsToKnowWhoAsks()
    {
        QFETCH(bool, isPublic);
        m_caller.set({{u"PLANDECK_TOKEN"_s, {}}});
        const QStringList asked{u"call"_s, QString::fromLatin1(QTest::currentDataTag())};
        const auto here = outcomeOf(m_caller, asked);
        const auto there = outcomeOf(m_caller, asked + QStringList{u"--server"_s, m_server.url().toString()});
        QCOMPARE(there, here);
        const QRegularExpression expected(isPublic ? u"^1 (validation_failed|state_invalid|signature_invalid)$"_s
                                                   : u"^1 not_authenticated$"_s);
        QVERIFY2(here.contains(expected), qPrintable(here));
    }

    /// Beside the running server and its sandbox.
    void everyOperationCanBeCalledBothWays_data() { addOperations(); }
    void everyOperationCanBeCalledBothWays()
    {
        m_caller.set({{u"PLANDECK_TOKEN"_s, m_token}});
        const QStringList asked{u"call"_s, QString::fromLatin1(QTest::currentDataTag()), u"--json"_s,
                                uR"({"id": "018bcfe5-687b-7000-8000-000000000001", "reason": "asked to",
                                    "current_password": "wrong", "new_password": "sesame open wide"})"_s};
        const auto here = outcomeOf(m_caller, asked);
        QCOMPARE(outcomeOf(m_caller, asked + QStringList{u"--server"_s, m_server.url().toString()}), here);
        QVERIFY2(here.size() > 2 && here != u"1 not_authenticated"_s, qPrintable(here));
    }

    void whatIsMadeThereIsThere()
    {
        m_caller.set({{u"PLANDECK_TOKEN"_s, {}}});
        QFile token(m_caller.fileIn(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write(m_token.toLatin1() + '\n');
        token.close();
        const QStringList there{u"--server"_s, m_server.url().toString() + u'/', u"--token-file"_s, token.fileName()};
        const QStringList create{u"call"_s, u"plans.create"_s, u"--json"_s, u"-"_s};
        QCOMPARE(m_caller.run(create + there, R"({"name":"Pro","price_cents":2999,"billing_interval":"month","draft":true})"), 0);
        const auto made = QJsonDocument::fromJson(m_caller.output()).object();
        QCOMPARE(made[u"name"_s].toString(), u"Pro"_s);
        QCOMPARE(m_caller.run({u"call"_s, u"plans.get"_s, u"--token-file"_s, u"-"_s, u"--json"_s,
                               u"{\"id\": \"%1\"}"_s.arg(made[u"id"_s].toString())},
                              m_token.toLatin1()),
                 0);
        QCOMPARE(QJsonDocument::fromJson(m_caller.output()).object()[u"id"_s], made[u"id"_s]);
    }

    void serversThatAreNotAsked_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("in the clear") << u"http://plandeck.example"_s << 2 << u"--server takes"_s;
        QTest::newRow("no URL") << u"here"_s << 2 << u"--server takes"_s;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << 2 << u"--server takes"_s;
        QTest::newRow("nobody there") << u"http://127.0.0.1:1"_s << 1 << u"(server_unreachable)"_s;
        QTest::newRow("no TLS there") << u"https://127.0.0.1:%1"_s << 1 << u"(tls_failed)"_s;
        QTest::newRow("something else") << u"http://127.0.0.1:%1/elsewhere"_s << 1 << u"(not_found)"_s;
    }
    void serversThatAreNotAsked()
    {
        QFETCH(QString, server);
        QFETCH(QString, says);
        m_caller.set({{u"PLANDECK_TOKEN"_s, m_token}});
        const auto before = m_caller.complaints().size();
        const auto url = server.contains(u"%1"_s) ? server.arg(m_server.port()) : server;
        QTEST(m_caller.run({u"call"_s, u"plans.list"_s, u"--server"_s, url}), "code");
        const auto said = m_caller.complaints().mid(before).join(u'\n');
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void secretsAreNotTakenFromTheCommandLine_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("token") << u"--token"_s;
        QTest::newRow("key") << u"--api-key"_s;
    }
    void secretsAreNotTakenFromTheCommandLine()
    {
        QFETCH(QString, option);
        QCOMPARE(m_caller.run({u"call"_s, u"plans.list"_s, option, u"sesame"_s}), 2);
    }

    void wrongFieldsAreNamed()
    {
        ServerProcess server;
        QCOMPARE(server.run({u"call"_s, u"tenants.register"_s, u"--json"_s, u"{\"email\": 1}"_s}), 1);
        const auto said = server.complaints().join(u'\n');
        QVERIFY2(said.contains(u"(validation_failed)"_s), qPrintable(said));
        QVERIFY2(said.contains(u"  email: This value has the wrong type."_s), qPrintable(said));
        QVERIFY2(said.contains(u"  company_name: This field is required."_s), qPrintable(said));
    }

    void callsWithoutAServer()
    {
        ServerProcess server;
        QCOMPARE(server.run({u"call"_s, u"tenants.register"_s, u"--json"_s, QString::fromLatin1(registration)}), 0);
        const auto made = QJsonDocument::fromJson(server.output()).object();
        const auto token = made[u"tokens"_s][u"access"_s].toString();
        QVERIFY(!token.isEmpty());
        server.set({{u"PLANDECK_TOKEN"_s, token}});
        QCOMPARE(server.run({u"call"_s, u"tenants.me"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(server.output()).object()[u"email"_s].toString(), u"anna@acme.example"_s);
        QCOMPARE(server.run({u"call"_s, u"stripe.connect"_s, u"--listen"_s, u"127.0.0.1:8787"_s}), 0);
        QVERIFY(server.output().contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A8787%2Fapi%2Fv1")); // where it would serve
        server.set({{u"PLANDECK_TOKEN"_s, {}}, {u"PLANDECK_API_KEY"_s, made[u"api_keys"_s][u"test"_s].toString()}});
        QCOMPARE(server.run({u"call"_s, u"tenants.me"_s}), 1);
        QVERIFY(server.complaints().last().contains(u"(user_required)"_s));
        const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
        QVERIFY(database);
        const auto noted = (*database)->read([](Connection &db) {
            return db.value(u"SELECT count(*) FROM tenants_auditentry WHERE outcome = 'user_required'"_s);
        });
        QVERIFY(noted);
        QCOMPARE(noted->toInt(), 1); // also without housekeeping
    }
};

QTEST_GUILESS_MAIN(CallTest)
#include "call_test.moc"
