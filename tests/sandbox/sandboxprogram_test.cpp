// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 10'000; // ms

/// A plandeck-sandbox that runs until the test ends.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(PLANDECK_SANDBOX), arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

    /// The port it says it listens on, 0 if it ended instead.
    quint16 port()
    {
        static const QRegularExpression line(u"listening on http://127.0.0.1:(\\d+)\\n"_s);
        while (!line.match(m_output).hasMatch() && m_process.waitForReadyRead(patience))
            m_output += QString::fromUtf8(m_process.readAll());
        return line.match(m_output).captured(1).toUShort();
    }

    int exitCode()
    {
        if (!m_process.waitForFinished(patience))
            return -1;
        m_output += QString::fromUtf8(m_process.readAll());
        return m_process.exitCode();
    }

    void terminate() { m_process.terminate(); }
    QString output() const { return m_output; }

private:
    QProcess m_process;
    QString m_output;
};

/// Sends one request over an own connection; what came until the other end closed.
QByteArray exchange(quint16 port, const QByteArray &head, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(patience))
        return "no connection";
    socket.write(head + "\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + body);
    while (socket.waitForReadyRead(patience)) { }
    return socket.readAll();
}

const QByteArray authorization = "\r\nAuthorization: Bearer sk_test_program000000001234";
const QStringList usual{u"--listen"_s, u"127.0.0.1:0"_s, u"--key"_s, u"sk_test_program000000001234"_s};

} // namespace

class SandboxProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{u"--colour"_s};
        QTest::newRow("word") << QStringList{u"serve"_s};
        QTest::newRow("address") << QStringList{u"--listen"_s, u"localhost"_s};
        QTest::newRow("port") << QStringList{u"--listen"_s, u"127.0.0.1:99999"_s};
        QTest::newRow("second address") << QStringList{u"--connect-listen"_s, u"nowhere:1"_s};
        QTest::newRow("key") << QStringList{u"--key"_s, u"pk_test_12345678"_s};
        QTest::newRow("two test keys") << QStringList{u"--key"_s, u"sk_test_12345678"_s, u"--key"_s, u"sk_test_87654321"_s};
        QTest::newRow("client ids") << QStringList{u"--key"_s, u"sk_test_12345678"_s, u"--client-id"_s,
                                                   u"a"_s,     u"--client-id"_s,      u"b"_s};
        QTest::newRow("clock") << QStringList{u"--clock"_s, u"noon"_s};
    }
    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        Program program(arguments);
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.output().startsWith(u"plandeck-sandbox: "));
        QVERIFY(program.output().contains(u"--help"));
    }

    void explainsItself()
    {
        Program program({u"--help"_s});
        QCOMPARE(program.exitCode(), 0);
        for (const auto &option : {u"--listen"_s, u"--connect-listen"_s, u"--key"_s, u"--client-id"_s, u"--redirect-uri"_s,
                                   u"--state"_s, u"--clock"_s})
            QVERIFY(program.output().contains(option));
    }

    void failsOnAPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        Program program({u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(program.output().contains(u"address_in_use"), qPrintable(program.output()));
    }

    void failsOnABrokenStateFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"state"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else\n");
        file.close();
        Program program(usual + QStringList{u"--state"_s, file.fileName()});
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(program.output().contains(u"state_file_broken"), qPrintable(program.output()));
    }

    void makesUpKeysAndSaysThem()
    {
        Program program({u"--listen"_s, u"127.0.0.1:0"_s});
        const auto port = program.port();
        static const QRegularExpression key(u"secret key (sk_test_\\w+), publishable key pk_test_\\w+, client id ca_\\w+"_s);
        const auto secret = key.match(program.output()).captured(1).toLatin1();
        QVERIFY(!secret.isEmpty());
        const auto answer = exchange(port, "GET /v1/account HTTP/1.1\r\nAuthorization: Bearer " + secret);
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    }

    void servesAndEndsCleanly()
    {
        Program program(usual + QStringList{u"--clock"_s, u"1800000000"_s});
        const auto port = program.port();
        const auto made = exchange(port, "POST /v1/products HTTP/1.1" + authorization, "name=Pro");
        QVERIFY2(made.startsWith("HTTP/1.1 200"), made.constData());
        QVERIFY(made.contains("Request-Id: req_"));
        const auto product = QJsonDocument::fromJson(made.mid(made.indexOf("\r\n\r\n") + 4)).object();
        QVERIFY(product[u"created"].toInteger() >= 1'800'000'000 && product[u"created"].toInteger() < 1'800'000'060);
        program.terminate();
        QCOMPARE(program.exitCode(), 0);
    }

    void endsWhileAFaultWaits()
    {
        Program program(usual);
        const auto port = program.port();
        exchange(port, "POST /_sandbox/faults HTTP/1.1", R"({"kind":"latency","ms":100000})");
        QTcpSocket waiting;
        waiting.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(waiting.waitForConnected(patience));
        waiting.write("GET /v1/account HTTP/1.1\r\nHost: 127.0.0.1" + authorization + "\r\n\r\n");
        QVERIFY(waiting.waitForBytesWritten(patience));
        program.terminate();
        QCOMPARE(program.exitCode(), 0);
    }

    void hangsUpWithoutAnAnswer()
    {
        Program program(usual);
        const auto port = program.port();
        for (const QByteArray kind : {"drop_before", "drop_after"}) {
            exchange(port, "POST /_sandbox/faults HTTP/1.1", R"({"kind":")" + kind + R"("})");
            QCOMPARE(exchange(port, "POST /v1/products HTTP/1.1" + authorization, "name=Pro"), QByteArray());
        }
        QCOMPARE(exchange(port, "GET /v1/products HTTP/1.1" + authorization).count("\"object\":\"product\""), 1); // of drop_after
    }

    void servesOAuthOnASecondPort()
    {
        Program program(usual + QStringList{u"--connect-listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(program.port() > 0);
        static const QRegularExpression line(u"OAuth on http://127.0.0.1:(\\d+)\\n"_s);
        const auto port = line.match(program.output()).captured(1).toUShort();
        QVERIFY(exchange(port, "GET /oauth/authorize HTTP/1.1").contains("invalid_client"));
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "sandboxprogram_test.moc"
