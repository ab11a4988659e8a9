// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/guard.h"

#include "services/http/answerwriter.h"
#include "services/http/guardconnection.h"
#include "services/http/logging.h"
#include "services/http/observer.h"
#include "services/http/problem.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace plandeck {
namespace {

constexpr int acceptPauseMs = 200; // after accept() failed, usually for want of descriptors

/// Often enough for the shortest deadline, at most once a second for the sake of an idle desk.
int tickMs(const GuardLimits &limits)
{
    const int shortest = std::min({limits.headerMs, limits.bodyMs, limits.idleMs, limits.writeStallMs, limits.lingerMs});
    return std::clamp(shortest / 4, 5, 1000);
}

} // namespace

GuardServer::GuardServer(QObject &parser, const GuardLimits &limits, AnswerWriter &writer, LoopCounters &counters,
                         HttpObserver *observer)
    : m_parser(parser)
    , m_limits(limits)
    , m_writer(writer)
    , m_counters(counters)
    , m_observer(observer)
{
    connect(this, &QTcpServer::acceptError, this, [this] { // Qt has paused; without a pause it would spin
        qCWarning(lcHttp, "Accepting a connection failed: %ls", qUtf16Printable(errorString()));
        QTimer::singleShot(acceptPauseMs, this, &GuardServer::acceptAgain);
    });
    connect(&m_ticker, &QTimer::timeout, this, &GuardServer::tick);
    m_ticker.start(tickMs(m_limits));
}

GuardServer::~GuardServer()
{
    const auto connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
    m_counters.open.store(0, std::memory_order_relaxed);
}

void GuardServer::incomingConnection(qintptr descriptor)
{
    if (m_connections.size() >= m_limits.connections)
        evictLongestWaiting();
    if (m_connections.size() >= m_limits.connections)
        return turnAway(int(descriptor));

    auto *connection = new GuardConnection(*this);
    if (!connection->setSocketDescriptor(descriptor)) {
        delete connection;
        ::close(int(descriptor));
        return;
    }
    connection->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(connection, &QObject::destroyed, this, [this, connection] { forget(connection); });
    m_connections.insert(connection);
    m_counters.open.store(int(m_connections.size()), std::memory_order_relaxed);
    addPendingConnection(connection);
}

void GuardServer::forget(GuardConnection *connection)
{
    if (!m_connections.remove(connection))
        return;
    m_counters.open.store(int(m_connections.size()), std::memory_order_relaxed);
    if (m_isDraining && m_connections.isEmpty())
        Q_EMIT emptied();
}

void GuardServer::evictLongestWaiting()
{
    GuardConnection *longest = nullptr;
    qint64 waiting = m_limits.evictAfterMs;
    for (auto *connection : std::as_const(m_connections)) {
        if (connection->waitingMs() >= waiting) {
            waiting = connection->waitingMs();
            longest = connection;
        }
    }
    if (longest)
        dropNow(longest);
}

void GuardServer::weigh(qint64 change)
{
    m_kept += change;
    while (change > 0 && m_kept > m_limits.kept && !m_connections.isEmpty())
        dropHeaviest();
}

void GuardServer::dropHeaviest()
{
    dropNow(*std::max_element(m_connections.cbegin(), m_connections.cend(),
                              [](const auto *a, const auto *b) { return a->weight() < b->weight(); }));
}

void GuardServer::dropNow(GuardConnection *connection)
{
    countRefusal();
    connection->drop();
    forget(connection); // its object goes with the next turn of the loop, its place now
}

/// There is no room, and nobody to make some. Best effort: one answer, one look at what the client has sent already.
void GuardServer::turnAway(int descriptor)
{
    countRefusal();
    const Error full{.kind = Error::Kind::Unavailable, .code = QStringLiteral("unavailable"), .retryAfter = 1};
    const QByteArray id = m_writer.requestId();
    const QByteArray bytes = m_writer.bytes(problemResponse(full, id), {.requestId = id}, true);
    std::array<char, 4096> unread;
    (void)::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    ::shutdown(descriptor, SHUT_WR);
    (void)::recv(descriptor, unread.data(), unread.size(), MSG_DONTWAIT);
    ::close(descriptor);
}

void GuardServer::noteRefusal(const HttpRecord &record)
{
    countRefusal();
    if (m_observer)
        m_observer->requestEnded(record);
}

void GuardServer::tick()
{
    const auto connections = m_connections; // a connection may leave while it is asked
    for (auto *connection : connections)
        connection->tick();
}

/// Qt 6.4 never forgets the first error of a listener and takes "nobody there" for the same one again: a new listener on
/// the same socket forgets.
void GuardServer::acceptAgain()
{
    if (m_isDraining)
        return;
    const int descriptor = ::fcntl(int(socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0) { // still none to be had
        QTimer::singleShot(acceptPauseMs, this, &GuardServer::acceptAgain);
        return;
    }
    close();
    setSocketDescriptor(descriptor);
}

void GuardServer::drain()
{
    close();
    m_isDraining = true;
    const auto connections = m_connections;
    for (auto *connection : connections)
        connection->finishUp();
    if (m_connections.isEmpty())
        Q_EMIT emptied();
}

} // namespace plandeck
