// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A server of this test's own, since it takes it down.
class Server final
{
public:
    Server()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral(PLANDECK_WITH_POSTGRES),
            {u"--durable"_s, u"sh"_s, u"-c"_s,
             u"echo \"$PLANDECK_TEST_POSTGRES\"; while read -r word; do \"$PLANDECK_TEST_POSTGRES_RESTART\"; echo \"$word\"; done"_s});
    }
    ~Server()
    {
        m_process.closeWriteChannel(); // its loop ends, and with it the server
        m_process.waitForFinished(60'000);
    }

    QString line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(60'000))
                return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    bool restart()
    {
        m_process.write("restarted\n");
        return line() == u"restarted";
    }

private:
    QProcess m_process;
};

} // namespace

class PostgresRestartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterTheServerCrashedAndCameBack()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        Server server;
        const auto url = DatabaseUrl::parse(server.line());
        QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
        const auto database = Database::open(*url).value();
        const auto add = [](Connection &c) {
            return c.change(u"INSERT INTO t (x) VALUES (:x)"_s, {{"x", 1}}).map([](qint64) {});
        };
        const auto count = [](Connection &c) { return c.value(u"SELECT count(*) FROM t"_s); };
        QVERIFY(database->read([](Connection &c) { return c.execute(u"CREATE TABLE t (x bigint)"_s); }));
        QVERIFY(database->transaction(add));

        // Prepared statements, the connection, everything is gone; nobody notices.
        QVERIFY(server.restart());
        QTest::ignoreMessage(QtWarningMsg, "the connection was lost and is made again");
        const auto counted = database->read(count);
        QVERIFY2(counted, qPrintable(counted ? QString() : counted.error().code + u' ' + counted.error().detail));
        QCOMPARE(counted->toInt(), 1);
        QVERIFY(server.restart());
        QTest::ignoreMessage(QtWarningMsg, "the connection was lost and is made again");
        QVERIFY(database->transaction(add));
        QCOMPARE(database->read(count).value().toInt(), 2);

        // In the middle of a transaction it is said, and nothing is changed.
        const auto outcome = database->transaction([&](Connection &c) -> Result<> {
            if (auto added = add(c); !added)
                return added;
            if (!server.restart())
                return failed({.code = u"not_restarted"_s});
            return add(c);
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"connection_lost"_s);
        QTest::ignoreMessage(QtWarningMsg, "the connection was lost and is made again");
        QCOMPARE(database->read(count).value().toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(PostgresRestartTest)
#include "postgresrestart_test.moc"
