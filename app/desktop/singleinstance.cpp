// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {
namespace {

// One line each way: "open LINK TOKEN", either of them "-" when there is none; "ok" is the answer.
constexpr qint64 longestLine = 2048;
constexpr auto answer = "ok\n";
constexpr int connectMs = 1000;
constexpr int answerMs = 3000; // the other one may be busy starting
constexpr auto patience = 5s; // with who connects and says nothing

QString folderOr(const QString &folder)
{
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : folder;
}

bool isToken(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[0-9A-Za-z_.:/+=@-]{1,512}"_s));
    return text != u"-"_s && form.match(text).hasMatch();
}

} // namespace

SingleInstance::SingleInstance(const QString &name, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(QDir(folderOr(folder)).filePath(u"plandeck-%1.socket"_s.arg(name)))
    , m_lock(QDir(folderOr(folder)).filePath(u"plandeck-%1.lock"_s.arg(name)))
{
    m_lock.setStaleLockTime(0); // only its process makes it stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            receive(socket);
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const std::optional<DeskPlace> &place, const QByteArray &token)
{
    if (m_lock.tryLock()) {
        listen();
        return false;
    }
    const QString shown = isToken(QString::fromLatin1(token)) ? QString::fromLatin1(token) : u"-"_s;
    return send(u"open %1 %2\n"_s.arg(place ? place->link() : u"-"_s, shown).toLatin1());
}

/// A runtime folder that cannot be written to makes this start one of its own: better two windows than none.
void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // left over by a process that was killed: the lock says that nobody is there
    m_server.listen(m_socket);
}

bool SingleInstance::send(const QByteArray &line) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(connectMs))
        return false;
    socket.write(line);
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(answerMs))
            return false;
    return socket.readLine(longestLine) == answer;
}

void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > longestLine)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        obey(socket->readLine(longestLine));
        socket->write(answer);
        socket->disconnectFromServer();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

void SingleInstance::obey(const QByteArray &line)
{
    const auto words = QString::fromLatin1(line).trimmed().split(u' ');
    if (words.size() != 3 || words[0] != u"open"_s)
        return;
    if (isToken(words[2]))
        qputenv("XDG_ACTIVATION_TOKEN", words[2].toLatin1());
    Q_EMIT raised();
    if (const auto place = DeskPlace::fromLink(words[1]))
        Q_EMIT placeWanted(*place);
}

} // namespace plandeck

#include "moc_singleinstance.cpp"
