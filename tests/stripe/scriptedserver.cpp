// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stripe/scriptedserver.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Takes one whole request out of the buffer; false if it is not all there yet.
bool takeRequest(QByteArray &buffer, SeenRequest &request)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto lines = buffer.first(end).split('\n');
    const auto words = lines.first().trimmed().split(' ');
    for (const auto &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const auto size = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + size)
        return false;
    request.method = words.value(0);
    request.target = words.value(1);
    request.body = buffer.sliced(end + 4, size);
    buffer.remove(0, end + 4 + size);
    return true;
}

} // namespace

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
    , m_server(new QTcpServer)
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { accept(); });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

ScriptedServer::ScriptedServer(QList<ScriptedAnswer> answers)
    : ScriptedServer([answers = std::move(answers)](const SeenRequest &, int number) {
        return answers[std::min<qsizetype>(number, answers.size() - 1)];
    })
{
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

QList<SeenRequest> ScriptedServer::seen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

bool ScriptedServer::waitForRequests(int count) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_seen.size() >= count; });
}

bool ScriptedServer::waitForRequest(const QByteArray &target) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10),
                              [&] { return std::ranges::find(m_seen, target, &SeenRequest::target) != m_seen.cend(); });
}

void ScriptedServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        const int connection = m_connections++;
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, connection] { read(socket, connection); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    m_buffers[socket] += socket->readAll();
    SeenRequest request;
    if (!takeRequest(m_buffers[socket], request))
        return;
    request.connection = connection;
    answer(socket, request);
}

void ScriptedServer::answer(QTcpSocket *socket, const SeenRequest &request)
{
    int number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        number = int(m_seen.size());
        m_seen.append(request);
        m_changed.notify_all();
    }
    const auto answer = m_script(request, number);
    if (answer.kind == ScriptedAnswer::Kind::Silence)
        return;
    if (answer.kind == ScriptedAnswer::Kind::HangUp)
        return socket->abort();
    const bool isCut = answer.kind == ScriptedAnswer::Kind::HangUpInBody;
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\nContent-Type: application/json\r\n" + answer.headers;
    text += "Content-Length: " + QByteArray::number(answer.body.size() + (isCut ? 10 : 0)) + "\r\n\r\n" + answer.body;
    socket->write(text);
    if (isCut)
        socket->disconnectFromHost();
}

} // namespace plandeck
