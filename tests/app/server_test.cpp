// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/catalogue.h"
#include "services/storage/database.h"
#include "tests/http/rawclient.h"
#include "tests/stripe/scriptedserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

#include <csignal>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

using Variables = QList<std::pair<QString, QString>>;

constexpr int patience = 30'000;

/// plandeck-server as a process, in a world of its own: only these variables, its files in a folder that goes away.
class Server final
{
public:
    Server()
    {
        set({{u"SECRET_KEY"_s, u"0123456789abcdef0123456789abcdef"_s}, {u"DATABASE_URL"_s, u"sqlite:///"_s + databasePath()}});
    }
    ~Server()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill(); // by its id
        m_process.waitForFinished(patience);
    }

    QString databasePath() const { return m_folder.filePath(u"plandeck.db"_s); }
    void set(const Variables &variables)
    {
        for (const auto &[name, value] : variables)
            m_variables.insert(name, value);
    }

    void begin(const QStringList &arguments)
    {
        QProcessEnvironment environment;
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        environment.insert(u"HOME"_s, m_folder.path());
        for (const auto &[name, value] : m_variables.toStdMap())
            environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(PLANDECK_SERVER), arguments);
        QVERIFY(m_process.waitForStarted(patience));
    }
    /// Begins and waits until it listens.
    void serve(const QStringList &more = {})
    {
        begin(QStringList{u"--listen"_s, u"127.0.0.1:0"_s} + more);
        m_said.clear();
        while (!m_said.contains("listening on ")) {
            QVERIFY2(m_process.waitForReadyRead(patience), qPrintable(errors()));
            m_said += m_process.readAllStandardOutput();
        }
        m_url = QUrl(QString::fromLatin1(m_said.sliced(m_said.indexOf("listening on ") + 13).trimmed()));
    }
    /// What serve() heard.
    const QByteArray &said() const { return m_said; }
    /// Runs to its end.
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        begin(arguments);
        m_process.write(input);
        m_process.closeWriteChannel();
        return end();
    }
    int end()
    {
        if (!m_process.waitForFinished(patience))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }
    void terminate() { ::kill(pid_t(m_process.processId()), SIGTERM); }
    /// Past the point where a signal would end it at once.
    bool listensToSignals() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        for (const auto &line : status.readAll().split('\n'))
            if (line.startsWith("SigBlk:"))
                return (line.sliced(7).trimmed().toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1U) != 0;
        return false;
    }

    quint16 port() const { return quint16(m_url.port()); }
    QByteArray output() { return m_process.readAllStandardOutput(); }
    QString errors()
    {
        m_errors += m_process.readAllStandardError();
        return QString::fromUtf8(m_errors);
    }
    /// What the program itself says, without the log.
    QStringList complaints() { return errors().split(u'\n').filter(QRegularExpression(u"^(plandeck-server: |  )"_s)); }

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
    QProcess m_process;
    QByteArray m_said;
    QByteArray m_errors;
    QUrl m_url;
};

constexpr auto registration = R"({"company_name":"Acme GmbH","email":"anna@acme.example","password":"correct horse battery"})";

QByteArray bearer(const QByteArray &token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

} // namespace

class ServerTest final : public QObject
{
    Q_OBJECT

    static QByteArray tokenOf(Server &server)
    {
        const auto made = RawClient(server.port()).ask(post("/api/v1/auth/tenants/register/", registration));
        return made ? made->json()[u"tokens"_s][u"access"_s].toString().toLatin1() : QByteArray();
    }

private Q_SLOTS:
    void itServesUntilItIsTold()
    {
        Server server;
        server.serve();
        RawClient client(server.port());
        QCOMPARE(client.ask(get("/healthz"))->status, 200);
        QCOMPARE(client.ask(get("/readyz"))->status, 200);
        QCOMPARE(client.ask(get("/api/v1/auth/plans/"))->code(), u"not_authenticated"_s);
        QVERIFY(!tokenOf(server).isEmpty());
        QElapsedTimer timer;
        timer.start();
        server.terminate(); // the client's connection is still open
        QCOMPARE(server.end(), 0);
        QVERIFY(timer.elapsed() < 5000);
    }

    void whatWasMadeIsThereAtTheNextStart()
    {
        Server server;
        server.serve();
        const auto token = tokenOf(server);
        server.terminate();
        QCOMPARE(server.end(), 0);
        server.serve();
        QCOMPARE(RawClient(server.port()).ask(get("/api/v1/auth/tenants/me/", bearer(token)))->status, 200);
    }

    void theDemoMayBeStartedAgain()
    {
        Server server;
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
            goOn.acquire();
            goOn.release();
            if (request.target == "/v1/accounts")
                return ScriptedAnswer{.body = R"({"id":"acct_1"})"};
            return ScriptedAnswer{.body = R"({"url":"https:\/\/connect.stripe.com\/setup","expires_at":1})"};
        });
        Server server;
        server.set({{u"STRIPE_SECRET_KEY"_s, u"sk_test_1"_s}, {u"STRIPE_API_BASE"_s, stripe.url().toString()}});
        server.serve();
        RawClient client(server.port());
        client.send(get("/api/v1/auth/tenants/stripe/connect/?flow=account_links", bearer(tokenOf(server))));
        QVERIFY(stripe.waitForRequests(1));
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
        Server server;
        server.set({{u"STRIPE_SECRET_KEY"_s, u"sk_test_1"_s}, {u"STRIPE_API_BASE"_s, stripe.url().toString()}});
        server.serve();
        RawClient client(server.port());
        client.send(get("/api/v1/auth/tenants/stripe/connect/?flow=account_links", bearer(tokenOf(server))));
        QVERIFY(stripe.waitForRequests(1));
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
        Server server;
        QCOMPARE(server.run({u"migrate"_s}), 0);
        const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
        QVERIFY(database);
        const auto held = (*database)->transaction([&](Connection &) -> Result<> { // nobody else may write
            server.begin({u"--listen"_s, u"127.0.0.1:0"_s});
            if (!QTest::qWaitFor([&] { return server.listensToSignals(); }, patience))
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
        Server server;
        QCOMPARE(server.run({u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())}), 1);
        QCOMPARE(server.complaints().size(), 1);
        QVERIFY2(server.complaints().first().contains(u"(address_in_use)"_s), qPrintable(server.errors()));
    }

    void aDatabaseOfANewerVersion()
    {
        Server server;
        QCOMPARE(server.run({u"migrate"_s}), 0);
        QVERIFY(server.output().contains("version "));
        QCOMPARE(server.run({u"migrate"_s}), 0); // again is nothing
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
        QCOMPARE(server.complaints().size(), 2);
    }

    void aKeyThatIsNoGoodTouchesNothing()
    {
        Server server;
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
        row("staff without a role", {u"create-staff"_s, u"sam@platform.example"_s}, {}, 2, u"--role support"_s);
        row("staff of no such role", {u"create-staff"_s, u"sam@platform.example"_s, u"--role"_s, u"king"_s}, {}, 2,
            u"--role support"_s);
        row("staff who are nobody", {u"create-staff"_s, u"--role"_s, u"ops"_s}, {}, 2, u"an e-mail address"_s);
        row("a password for all to see", {u"create-staff"_s, u"sam@platform.example"_s, u"--password"_s, u"x"_s}, {}, 2,
            u"password"_s);
        row("the audit log without the key", {u"check"_s, u"--audit"_s}, {{u"SECRET_KEY"_s, {}}}, 1,
            u"SECRET_KEY: .*\\(secret_key_missing\\)"_s);
        row("broken JSON", {u"call"_s, u"tenants.login"_s, u"--json"_s, u"{"_s}, {}, 1, u"\\(invalid_json\\)"_s);
    }
    void wrongStartsAreOneClearLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Variables, variables);
        QFETCH(QString, says);
        Server server;
        server.set(variables);
        QTEST(server.run(arguments), "code");
        QCOMPARE(server.output(), QByteArray());
        QCOMPARE(server.complaints().size(), 1);
        QVERIFY2(server.complaints().first().contains(QRegularExpression(says)), qPrintable(server.errors()));
        QVERIFY2(!server.errors().contains(u"sesame"_s), qPrintable(server.errors()));
    }

    void wrongFieldsAreNamed()
    {
        Server server;
        QCOMPARE(server.run({u"call"_s, u"tenants.register"_s, u"--json"_s, u"{\"email\": 1}"_s}), 1);
        const auto said = server.complaints().join(u'\n');
        QVERIFY2(said.contains(u"(validation_failed)"_s), qPrintable(said));
        QVERIFY2(said.contains(u"  email: This value has the wrong type."_s), qPrintable(said));
        QVERIFY2(said.contains(u"  company_name: This field is required."_s), qPrintable(said));
    }

    void everyOperationCanBeCalled_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const auto *info : Catalogue::infos)
            QTest::newRow(info->endpoint.name.data()) << info->access.isPublic();
    }
    void everyOperationCanBeCalled()
    {
        QFETCH(bool, isPublic);
        Server server;
        QCOMPARE(server.run({u"call"_s, QString::fromLatin1(QTest::currentDataTag())}), 1);
        const auto said = server.complaints().first();
        const auto code =
            isPublic ? u"\\((validation_failed|state_invalid|signature_invalid)\\)"_s : u"\\(not_authenticated\\)"_s;
        QVERIFY2(said.contains(QRegularExpression(code)), qPrintable(said));
    }

    void callsWithoutAServer()
    {
        Server server;
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

    void staffAreMadeOnTheCommandLine()
    {
        Server server;
        const QStringList make{u"create-staff"_s, u"sam@platform.example"_s, u"--role"_s, u"support"_s};
        QCOMPARE(server.run(make, "short\n"), 1);
        QVERIFY2(server.complaints().join(u' ').contains(u"password"_s), qPrintable(server.errors()));
        QCOMPARE(server.run(make, "sand castles in winter\n"), 0);
        QVERIFY(!server.output().contains("castles"));
        QCOMPARE(server.run(make, "sand castles in winter\n"), 1);
        QVERIFY2(server.complaints().last().contains(u"(email_taken)"_s), qPrintable(server.errors()));
        QCOMPARE(server.run({u"create-staff"_s, u"not an address"_s, u"--role"_s, u"ops"_s}, "sand castles in winter\n"), 1);
        QVERIFY2(server.complaints().last().contains(u"(not_an_email)"_s) || server.complaints().last().contains(u"e-mail"_s),
                 qPrintable(server.errors()));
        QVERIFY(!server.errors().contains(u"castles"_s));

        QCOMPARE(server.run({u"create-staff"_s, u"--email"_s, u"olga@platform.example"_s, u"--role"_s, u"ops"_s,
                             u"--generate-password"_s}),
                 0);
        const auto password = QRegularExpression(u"once: (\\w{20})\n"_s).match(QString::fromUtf8(server.output())).captured(1);
        QVERIFY(!password.isEmpty());
        QCOMPARE(server.run({u"call"_s, u"staff.login"_s, u"--json"_s,
                             u"{\"email\":\"olga@platform.example\",\"password\":\"%1\"}"_s.arg(password)}),
                 0);
        const auto signedIn = QJsonDocument::fromJson(server.output()).object();
        server.set({{u"PLANDECK_TOKEN"_s, signedIn[u"access"_s].toString()}});
        QCOMPARE(server.run({u"call"_s, u"staff.me"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(server.output()).object()[u"role"_s].toString(), u"ops"_s);
        QCOMPARE(server.run({u"call"_s, u"staff.tenants.list"_s}), 0);
        QCOMPARE(server.run({u"call"_s, u"tenants.me"_s}), 1);
        QVERIFY2(server.complaints().last().contains(u"(token_invalid)"_s), qPrintable(server.errors()));
    }

    void theAuditLogIsChecked()
    {
        Server server;
        QCOMPARE(server.run({u"call"_s, u"tenants.register"_s, u"--json"_s, QString::fromLatin1(registration)}), 0);
        const auto tenant = QJsonDocument::fromJson(server.output())[u"tenant"_s][u"id"_s].toString();
        QCOMPARE(server.run({u"check"_s, u"--audit"_s}), 0);
        QCOMPARE(server.output(), QByteArray("audit: 1 entries in 1 logs, nothing wrong\n"));
        {
            const auto database = Database::open(DatabaseUrl::sqlite(server.databasePath()));
            QVERIFY(database);
            for (const auto &sql :
                 {u"DROP TRIGGER tenants_auditentry_update"_s, u"UPDATE tenants_auditentry SET address = 'x'"_s})
                QVERIFY((*database)->read([&](Connection &db) { return db.execute(sql); }));
        }
        QCOMPARE(server.run({u"check"_s, u"--audit"_s}), 1);
        QVERIFY2(server.errors().contains(u"tenant %1, entry 1: the entry is not what was written (changed)"_s.arg(tenant)),
                 qPrintable(server.errors()));
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
        Server server;
        QCOMPARE(server.run(arguments), 0);
        QVERIFY(server.output().contains(says));
        QCOMPARE(server.errors(), QString());
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
