// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"
#include "tests/app/serverprocess.h"
#include "tests/http/rawclient.h"
#include "tests/stripe/scriptedserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class ServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itServesUntilItIsTold()
    {
        ServerProcess server;
        server.serve();
        RawClient client(server.port());
        QCOMPARE(client.ask(get("/healthz"))->status, 200);
        QCOMPARE(client.ask(get("/readyz"))->status, 200);
        QCOMPARE(client.ask(get("/api/v1/auth/plans/"))->code(), u"not_authenticated"_s);
        QVERIFY(!registered(server).isEmpty());
        QElapsedTimer timer;
        timer.start();
        server.terminate(); // the client's connection is still open
        QCOMPARE(server.end(), 0);
        QVERIFY(timer.elapsed() < 5000);
    }

    void whatWasMadeIsThereAtTheNextStart()
    {
        ServerProcess server;
        server.serve();
        const auto token = registered(server);
        server.terminate();
        QCOMPARE(server.end(), 0);
        server.serve();
        QCOMPARE(RawClient(server.port()).ask(get("/api/v1/auth/tenants/me/", bearer(token)))->status, 200);
    }

    void theDemoMayBeStartedAgain()
    {
        ServerProcess server;
        server.serve({u"--demo"_s});
        const QRegularExpression keyLine(u"demo test key (test_[A-Za-z0-9]{32})"_s);
        const auto key = keyLine.match(QString::fromLatin1(server.said())).captured(1).toLatin1();
        QVERIFY2(!key.isEmpty(), server.said().constData());
        const auto countOfPlans = [&] {
            const auto answer = RawClient(server.port()).ask(get("/api/v1/plans/", "X-API-Key: " + key + "\r\n"));
            return answer ? answer->json()[u"count"_s].toInt() : -1;
        };
        QCOMPARE(countOfPlans(), 6);
        server.terminate();
        QCOMPARE(server.end(), 0);
        server.serve({u"--demo"_s});
        QVERIFY(server.said().contains("there already"));
        QCOMPARE(countOfPlans(), 6);
    }

    void aRequestThatRunsIsAnswered()
    {
        QSemaphore goOn;
        ScriptedServer stripe([&](const SeenRequest &request, int) {
            if (request.target.startsWith("/v1/events")) // the server catches up as it starts
                return ScriptedAnswer{.body = R"({"object":"list","data":[],"has_more":false})"};
            goOn.acquire();
            goOn.release();
            if (request.target == "/v1/accounts")
                return ScriptedAnswer{.body = R"({"id":"acct_1"})"};
            return ScriptedAnswer{.body = R"({"url":"https:\/\/connect.stripe.com\/setup","expires_at":1})"};
        });
        ServerProcess server;
        server.set({{u"STRIPE_SECRET_KEY"_s, u"sk_test_1"_s}, {u"STRIPE_API_BASE"_s, stripe.url().toString()}});
        server.serve();
        RawClient client(server.port());
        client.send(get("/api/v1/auth/tenants/stripe/connect/?flow=account_links", bearer(registered(server))));
        QVERIFY(stripe.waitForRequest("/v1/accounts"));
        server.terminate();
        QTRY_VERIFY(!RawClient(server.port()).ask(get("/healthz"))); // nobody new is let in
        goOn.release();
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(server.end(), 0);
    }

    void aStripeThatIsSilentHoldsNothingUp()
    {
        ScriptedServer stripe({ScriptedAnswer::silence()});
        ServerProcess server;
        server.set({{u"STRIPE_SECRET_KEY"_s, u"sk_test_1"_s}, {u"STRIPE_API_BASE"_s, stripe.url().toString()}});
        server.serve();
        RawClient client(server.port());
        client.send(get("/api/v1/auth/tenants/stripe/connect/?flow=account_links", bearer(registered(server))));
        QVERIFY(stripe.waitForRequest("/v1/accounts"));
        QElapsedTimer timer;
        timer.start();
        server.terminate();
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 502);
        QCOMPARE(answer->code(), u"stripe_unavailable"_s);
        QCOMPARE(server.end(), 0);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    /// The signal comes while the database is being opened: it starts up and ends at once, cleanly.
    void toldWhileItStarts()
    {
        ServerProcess server;
        QCOMPARE(server.run({u"migrate"_s}), 0);
        const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
        QVERIFY(database);
        const auto held = (*database)->transaction([&](Connection &) -> Result<> { // nobody else may write
            server.begin({u"--listen"_s, u"127.0.0.1:0"_s});
            if (!QTest::qWaitFor([&] { return server.listensToSignals(); }, ServerProcess::patience))
                return failed({.code = u"deaf"_s});
            server.terminate();
            return {};
        });
        QVERIFY(held);
        QCOMPARE(server.end(), 0);
        QVERIFY(server.output().contains("listening on "));
    }

    void aPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServerProcess server;
        QCOMPARE(server.run({u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())}), 1);
        QCOMPARE(server.complaints().size(), 1);
        QVERIFY2(server.complaints().first().contains(u"(address_in_use)"_s), qPrintable(server.errors()));
    }

    void aDatabaseOfANewerVersion()
    {
        ServerProcess server;
        QCOMPARE(server.run({u"migrate"_s}), 0);
        QVERIFY(server.output().contains("version "));
        QCOMPARE(server.run({u"migrate"_s}), 0); // again is nothing
        QCOMPARE(server.run({u"migrate"_s, u"--partitions"_s, u"16"_s}), 1); // of a file
        QVERIFY2(server.complaints().last().contains(u"(partitions_unsupported)"_s), qPrintable(server.errors()));
        {
            const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
            QVERIFY(database);
            QVERIFY((*database)->transaction([](Connection &db) {
                return db.change(
                    u"INSERT INTO plandeck_schema (version, file, checksum, applied_at) VALUES (9999, 'x', 'x', 0)"_s);
            }));
        }
        for (const auto &command : {u"serve"_s, u"migrate"_s}) {
            QCOMPARE(server.run({command, u"--listen"_s, u"127.0.0.1:0"_s}), 1);
            QVERIFY2(server.complaints().last().contains(u"(schema_newer)"_s), qPrintable(server.errors()));
        }
        QCOMPARE(server.complaints().size(), 3);
    }

    void aKeyThatIsNoGoodTouchesNothing()
    {
        ServerProcess server;
        server.set({{u"SECRET_KEY"_s, u"short"_s}});
        QCOMPARE(server.run({}), 1);
        QVERIFY(!QFile::exists(server.databasePath()));
    }

    void wrongStartsAreOneClearLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &arguments, const Variables &variables, int code,
                            const QString &says) { QTest::newRow(name) << arguments << variables << code << says; };
        row("no key", {}, {{u"SECRET_KEY"_s, {}}}, 1, u"SECRET_KEY: .*\\(secret_key_missing\\)"_s);
        row("short key", {}, {{u"SECRET_KEY"_s, u"0123456789abcdef0123456789abcde"_s}}, 1,
            u"SECRET_KEY: .*\\(secret_key_too_short\\)"_s);
        row("no such database server", {}, {{u"DATABASE_URL"_s, u"postgresql://anna:sesame@127.0.0.1:1/x"_s}}, 1,
            u"\\(connection_failed\\)"_s);
        row("a folder for a database", {}, {{u"DATABASE_URL"_s, u"sqlite:////tmp"_s}}, 1, u"\\(connection_failed\\)"_s);
        row("no URL", {}, {{u"DATABASE_URL"_s, u"plandeck.db"_s}}, 1, u"DATABASE_URL: .*\\(database_url_invalid\\)"_s);
        row("no URL on the line", {u"--database"_s, u"plandeck.db"_s}, {}, 2, u"--database takes"_s);
        row("no address", {u"--listen"_s, u"here"_s}, {}, 2, u"--listen takes"_s);
        row("no number", {u"--workers"_s, u"many"_s}, {}, 2, u"--workers takes"_s);
        row("no mode", {u"call"_s, u"plans.list"_s, u"--mode"_s, u"dead"_s}, {}, 2, u"--mode takes"_s);
        row("no such option", {u"--frob"_s}, {}, 2, u"frob"_s);
        row("no such command", {u"frob"_s}, {}, 2, u"\"frob\""_s);
        row("a word too many", {u"serve"_s, u"quickly"_s}, {}, 2, u"\"serve\""_s);
        row("a public URL that is none", {}, {{u"PUBLIC_URL"_s, u"acme"_s}}, 1, u"PUBLIC_URL: .*\\(not_a_url\\)"_s);
        row("a lifetime that is none", {}, {{u"JWT_ACCESS_TOKEN_LIFETIME"_s, u"1h"_s}}, 1, u"\\(lifetime_invalid\\)"_s);
        row("a publishable key", {}, {{u"STRIPE_SECRET_KEY"_s, u"pk_test_sesame"_s}}, 1,
            u"STRIPE_SECRET_KEY: .*\\(stripe_key_invalid\\)"_s);
        row("call what?", {u"call"_s}, {}, 2, u"one operation"_s);
        row("call two", {u"call"_s, u"plans.list"_s, u"plans.get"_s}, {}, 2, u"one operation"_s);
        row("no such operation", {u"call"_s, u"plans.frob"_s}, {}, 2, u"plans.create"_s);
        row("nobody", {u"call"_s, u"plans.list"_s}, {}, 1, u"\\(not_authenticated\\)"_s);
        row("a token that is none", {u"call"_s, u"plans.list"_s}, {{u"PLANDECK_TOKEN"_s, u"sesame"_s}}, 1,
            u"\\(token_invalid\\)"_s);
        row("a key that is none", {u"call"_s, u"plans.list"_s}, {{u"PLANDECK_API_KEY"_s, u"sesame"_s}}, 1,
            u"\\(key_invalid\\)"_s);
        row("broken JSON", {u"call"_s, u"tenants.login"_s, u"--json"_s, u"{"_s}, {}, 1, u"\\(invalid_json\\)"_s);
    }
    void wrongStartsAreOneClearLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Variables, variables);
        QFETCH(QString, says);
        ServerProcess server;
        server.set(variables);
        QTEST(server.run(arguments), "code");
        QCOMPARE(server.output(), QByteArray());
        QCOMPARE(server.complaints().size(), 1);
        QVERIFY2(server.complaints().first().contains(QRegularExpression(says)), qPrintable(server.errors()));
        QVERIFY2(!server.errors().contains(u"sesame"_s), qPrintable(server.errors()));
    }

    void whatItTellsOfItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("Commands:");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("plandeck-server " PLANDECK_VERSION);
        QTest::newRow("openapi") << QStringList{u"openapi"_s} << QByteArray(R"("openapi":"3.1.0")");
    }
    void whatItTellsOfItself()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        ServerProcess server;
        QCOMPARE(server.run(arguments), 0);
        QVERIFY(server.output().contains(says));
        QCOMPARE(server.errors(), QString());
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
