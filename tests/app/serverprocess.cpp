// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/serverprocess.h"

#include "tests/http/rawclient.h"

#include <QtTest/QtTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

ServerProcess::ServerProcess()
{
    set({{u"SECRET_KEY"_s, u"0123456789abcdef0123456789abcdef"_s}, {u"DATABASE_URL"_s, u"sqlite:///"_s + databasePath()}});
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // by its id
    m_process.waitForFinished(patience);
}

void ServerProcess::set(const Variables &variables)
{
    for (const auto &[name, value] : variables)
        m_variables.insert(name, value);
}

void ServerProcess::begin(const QStringList &arguments, const QByteArray &input)
{
    QProcessEnvironment environment;
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    environment.insert(u"HOME"_s, m_folder.path());
    for (const auto &[name, value] : m_variables.toStdMap())
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(PLANDECK_SERVER), arguments);
    QVERIFY(m_process.waitForStarted(patience));
    m_process.write(input);
    m_process.closeWriteChannel();
}

void ServerProcess::serve(const QStringList &more)
{
    begin(QStringList{u"--listen"_s, u"127.0.0.1:0"_s} + more);
    m_said.clear();
    while (!m_said.contains("listening on ")) {
        QVERIFY2(m_process.waitForReadyRead(patience), qPrintable(errors()));
        m_said += m_process.readAllStandardOutput();
    }
    m_url = QUrl(QString::fromLatin1(m_said.sliced(m_said.indexOf("listening on ") + 13).trimmed()));
}

int ServerProcess::run(const QStringList &arguments, const QByteArray &input)
{
    begin(arguments, input);
    return end();
}

int ServerProcess::end()
{
    if (!m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
}

void ServerProcess::terminate()
{
    ::kill(pid_t(m_process.processId()), SIGTERM);
}

bool ServerProcess::listensToSignals() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("SigBlk:"))
            return (line.sliced(7).trimmed().toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1U) != 0;
    return false;
}

QString ServerProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return QString::fromUtf8(m_errors);
}

QStringList ServerProcess::complaints()
{
    return errors().split(u'\n').filter(QRegularExpression(u"^(plandeck-server: |  )"_s));
}

QByteArray registered(const ServerProcess &server)
{
    const auto made = RawClient(server.port()).ask(post("/api/v1/auth/tenants/register/", registration));
    return made ? made->json()[u"tokens"_s][u"access"_s].toString().toLatin1() : QByteArray();
}

QByteArray bearer(const QByteArray &token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

} // namespace plandeck
