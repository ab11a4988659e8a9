// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backgroundtester.h"
#include "services/storage/migrations.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Trial
{
    Result<ConnectionReport> of(const Profile &profile)
    {
        std::optional<Result<ConnectionReport>> outcome;
        tester.test(&owner, profile, {}, [&](const Result<ConnectionReport> &report) { outcome = report; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 15'000); }();
        return *outcome;
    }

    BackgroundTester tester;
    QObject owner;
};

Profile fileAt(const QString &path)
{
    return {.address = u"sqlite:///"_s + path};
}

/// Says the same to whoever comes; nothing: listens and is silent.
struct Answering
{
    explicit Answering(const QByteArray &answer)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
            auto *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] { socket->write(answer); });
        });
    }
    Profile profile() const
    {
        return {.kind = ProfileKind::Remote, .address = u"http://127.0.0.1:%1"_s.arg(server.serverPort())};
    }
    QTcpServer server;
};

QByteArray response(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
           + body;
}

} // namespace

class BackgroundTesterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNotThereIsNotMade()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"new/plandeck.db"_s);
        const auto report = Trial().of(fileAt(path));
        QVERIFY(report);
        QVERIFY(report->isNew);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"new"_s)));
    }

    void aDatabaseSaysItsVersionAndSchema()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plandeck.db"_s);
        {
            const auto database = Database::open(DatabaseUrl::sqlite(path));
            QVERIFY(database);
            QVERIFY(migrate(**database));
        }
        const auto report = Trial().of(fileAt(path));
        QVERIFY(report);
        QVERIFY(report->product.startsWith("SQLite 3."_L1));
        QVERIFY(report->schema > 0);
        QCOMPARE(report->schema, report->ourSchema);
    }

    void anEmptyDatabaseIsLeftEmpty()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plandeck.db"_s);
        QVERIFY(Database::open(DatabaseUrl::sqlite(path)));
        const auto report = Trial().of(fileAt(path));
        QVERIFY(report);
        QCOMPARE(report->schema, 0);
        QVERIFY(report->ourSchema > 0);
        const auto database = Database::open(DatabaseUrl::sqlite(path));
        QCOMPARE(*schemaVersion(**database), 0);
    }

    void whatIsNoDatabaseIsAnError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"plandeck.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto report = Trial().of(fileAt(file.fileName()));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Storage);
    }

    void nobodyListensAtAPort()
    {
        QTcpServer taken; // and given back: nobody is there
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto port = taken.serverPort();
        taken.close();
        const auto database =
            Trial().of({.kind = ProfileKind::Postgres, .address = u"postgresql://anna@127.0.0.1:%1/x"_s.arg(port)});
        QVERIFY(!database);
        QCOMPARE(database.error().code, u"database_refused"_s);
        const auto server = Trial().of({.kind = ProfileKind::Remote, .address = u"http://127.0.0.1:%1"_s.arg(port)});
        QCOMPARE(server.error().code, u"server_unreachable"_s);
    }

    void aServerIsKnownByWhatItSays()
    {
        const Answering plandeck(response(200, R"({"status":"ok"})"));
        const auto good = Trial().of(plandeck.profile());
        QVERIFY(good);
        QCOMPARE(good->product, u"plandeck-server"_s);
        const Answering other(response(200, "<html>"));
        QCOMPARE(Trial().of(other.profile()).error().code, u"answer_not_understood"_s);
        const Answering elsewhere(response(302, ""));
        QCOMPARE(Trial().of(elsewhere.profile()).error().code, u"answer_not_understood"_s);
    }

    void whoHasLostInterestIsNotTold()
    {
        const QTemporaryDir folder;
        BackgroundTester tester;
        auto owner = std::make_unique<QObject>();
        bool isTold = false;
        tester.test(owner.get(), fileAt(folder.filePath(u"x.db"_s)), {},
                    [&](const Result<ConnectionReport> &) { isTold = true; });
        owner.reset();
        Trial().of(fileAt(folder.filePath(u"x.db"_s))); // its turn comes later
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(BackgroundTesterTest)
#include "backgroundtester_test.moc"
