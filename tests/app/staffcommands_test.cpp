// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"
#include "tests/app/serverprocess.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// What operators do on the command line for staff and the audit log.
class StaffCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsOneClearLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto command = u"create-staff"_s;
        const auto sam = u"sam@platform.example"_s;
        QTest::newRow("no role") << QStringList{command, sam} << u"--role support"_s;
        QTest::newRow("no such role") << QStringList{command, sam, u"--role"_s, u"king"_s} << u"--role support"_s;
        QTest::newRow("nobody") << QStringList{command, u"--role"_s, u"ops"_s} << u"an e-mail address"_s;
        QTest::newRow("two") << QStringList{command, sam, sam, u"--role"_s, u"ops"_s} << u"an e-mail address"_s;
        QTest::newRow("a password for all to see")
            << QStringList{command, sam, u"--role"_s, u"ops"_s, u"--password"_s, u"x"_s} << u"password"_s;
    }
    void wrongUseIsOneClearLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        ServerProcess server;
        QCOMPARE(server.run(arguments), 2);
        QCOMPARE(server.complaints().size(), 1);
        QVERIFY2(server.complaints().first().contains(says), qPrintable(server.errors()));
    }

    void thePasswordComesByStandardInput()
    {
        ServerProcess server;
        const QStringList make{u"create-staff"_s, u"sam@platform.example"_s, u"--role"_s, u"support"_s};
        QCOMPARE(server.run(make, "short\n"), 1);
        QVERIFY2(server.errors().contains(u"This password is too short"_s), qPrintable(server.errors()));
        QCOMPARE(server.run(make, "sand castles in winter\n"), 0);
        QVERIFY(!server.output().contains("castles"));
        QCOMPARE(server.run(make, "sand castles in winter\n"), 1);
        QVERIFY2(server.errors().contains(u"(email_taken)"_s), qPrintable(server.errors()));
        QCOMPARE(server.run({u"create-staff"_s, u"not an address"_s, u"--role"_s, u"ops"_s}, "sand castles in winter\n"), 1);
        QVERIFY2(server.errors().contains(u"This is not a valid e-mail address."_s), qPrintable(server.errors()));
        QVERIFY(!server.errors().contains(u"castles"_s));
        QCOMPARE(server.run({u"call"_s, u"staff.login"_s, u"--json"_s,
                             u"{\"email\":\"sam@platform.example\",\"password\":\"sand castles in winter\"}"_s}),
                 0);
    }

    void aPasswordThatIsMadeIsShownOnceAndGood()
    {
        ServerProcess server;
        QCOMPARE(server.run({u"create-staff"_s, u"olga@platform.example"_s, u"--role"_s, u"ops"_s, u"--generate-password"_s}), 0);
        const auto password = QRegularExpression(u"once: (\\w{20})\n"_s).match(QString::fromUtf8(server.output())).captured(1);
        QVERIFY(!password.isEmpty());
        QVERIFY(!server.errors().contains(password));
        QCOMPARE(server.run({u"call"_s, u"staff.login"_s, u"--json"_s,
                             u"{\"email\":\"olga@platform.example\",\"password\":\"%1\"}"_s.arg(password)}),
                 0);
        const auto signedIn = QJsonDocument::fromJson(server.output()).object();
        server.set({{u"PLANDECK_TOKEN"_s, signedIn[u"access"_s].toString()}});
        QCOMPARE(server.run({u"call"_s, u"staff.me"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(server.output()).object()[u"role"_s].toString(), u"ops"_s);
        QCOMPARE(server.run({u"call"_s, u"staff.tenants.list"_s}), 0);
        QCOMPARE(server.run({u"call"_s, u"tenants.me"_s}), 1);
        QVERIFY2(server.errors().contains(u"(token_invalid)"_s), qPrintable(server.errors()));
    }

    void theAuditLogIsChecked()
    {
        ServerProcess server;
        QCOMPARE(server.run({u"call"_s, u"tenants.register"_s, u"--json"_s, QString::fromLatin1(registration)}), 0);
        const auto tenant = QJsonDocument::fromJson(server.output())[u"tenant"_s][u"id"_s].toString();
        (void)server.run({u"check"_s, u"--audit"_s});
        const auto good = server.output();
        QVERIFY2(good.contains("1 entries in 1 logs are as they were written"), good.constData());
        {
            const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
            QVERIFY(database);
            for (const auto &sql :
                 {u"DROP TRIGGER tenants_auditentry_update"_s, u"UPDATE tenants_auditentry SET address = 'x'"_s})
                QVERIFY((*database)->read([&](Connection &db) { return db.execute(sql); }));
        }
        QCOMPARE(server.run({u"check"_s, u"--audit"_s}), 1);
        const auto bad = server.output();
        QVERIFY2(bad.contains("entry 1: the entry is not what was written (changed)") && bad.contains(tenant.toLatin1()),
                 bad.constData());
    }
};

QTEST_GUILESS_MAIN(StaffCommandsTest)
#include "staffcommands_test.moc"
