// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/guardconnection.h"

#include "services/http/answerwriter.h"
#include "services/http/guard.h"
#include "services/http/observer.h"
#include "services/http/problem.h"

#include <QtNetwork/QHostAddress>

#include <sys/socket.h>

namespace plandeck {
namespace {

constexpr qint64 slack = 64 * 1024; // so that one whole request never fills the read buffer to the brim

} // namespace

GuardConnection::GuardConnection(GuardServer &server)
    : QTcpSocket(&server)
    , m_server(server)
    , m_head(server.limits())
{
    m_since.start();
    m_wrote.start();
    setReadBufferSize(limits().requestLine + limits().headerBytes + limits().body + slack);
    connect(this, &QTcpSocket::readyRead, this, &GuardConnection::scan);
    connect(this, &QTcpSocket::bytesWritten, this, &GuardConnection::noteWritten);
    connect(this, &QTcpSocket::disconnected, this, &GuardConnection::weigh);
}

GuardConnection::~GuardConnection()
{
    disconnect(this, &QTcpSocket::disconnected, this, nullptr); // the socket says so once more while it goes
    m_server.weigh(-m_weight);
}

const GuardLimits &GuardConnection::limits() const
{
    return m_server.limits();
}

const QString &GuardConnection::peer()
{
    if (m_peer.isEmpty()) {
        bool isIpv4 = false;
        const quint32 ipv4 = peerAddress().toIPv4Address(&isIpv4);
        m_peer = isIpv4 ? QHostAddress(ipv4).toString() : peerAddress().toString();
    }
    return m_peer;
}

void GuardConnection::scan()
{
    if (m_isCutOff)
        return discard();
    if (!isOpen()) // Qt announces the rest of what it had read with the next turn of the loop; by then the client may be gone
        return cutOffParser();
    switch (m_state) {
    case State::Idle:
    case State::Head: return scanHead();
    case State::Body: return scanBody(bytesAvailable());
    case State::Answering: // asks on before it has its answer: it gets this one, and asks the rest again elsewhere
        m_shallClose = true;
        return cutOffParser();
    case State::Closing: Q_UNREACHABLE(); // cut off
    }
}

void GuardConnection::scanHead()
{
    if (bytesToWrite() > limits().unsent) // asks on without reading the answers
        return breakOff();
    switch (m_head.look(*this)) {
    case RequestHead::Verdict::Refused: return refuse(m_head.refusal());
    case RequestHead::Verdict::Incomplete:
        if (m_state == State::Idle && m_head.hasBegun())
            enter(State::Head);
        return;
    case RequestHead::Verdict::Complete: break;
    }

    m_isUsed = true;
    m_bodyLeft = m_head.contentLength();
    const qint64 here = bytesAvailable() - m_head.taken();
    if (m_head.wantsContinue() && m_bodyLeft > 0 && here == 0)
        send("HTTP/1.1 100 Continue\r\n\r\n");
    enter(State::Body);
    scanBody(here);
}

void GuardConnection::scanBody(qint64 here)
{
    m_bodyLeft -= std::min(m_bodyLeft, here);
    if (m_bodyLeft == 0)
        enter(State::Answering); // the parser takes exactly what was counted, and hands the request over in this turn
    weigh();
}

void GuardConnection::weigh()
{
    const bool isAsking = m_state == State::Body || m_state == State::Answering;
    const qint64 body = isAsking ? m_head.contentLength() - m_bodyLeft : 0;
    const qint64 weight = state() == ConnectedState ? body + bytesToWrite() : 0;
    const qint64 change = weight - std::exchange(m_weight, weight);
    if (change != 0)
        m_server.weigh(change);
}

void GuardConnection::enter(State state)
{
    m_state = state;
    m_since.start();
}

void GuardConnection::answer(const HttpResponse &response, const AnswerFrame &frame)
{
    m_shallClose = m_shallClose || m_head.wantsClose();
    send(m_server.writer().bytes(response, frame, m_shallClose));
    if (m_shallClose)
        return closeGently();
    m_head.clear();
    enter(State::Idle);
    weigh();
}

void GuardConnection::refuse(QByteArrayView code)
{
    auto &writer = m_server.writer();
    const Error error{.kind = Error::Kind::Invalid, .code = QString::fromLatin1(code)};
    const QByteArray id = writer.requestId(m_head.requestId());
    const auto response = problemResponse(error, id);
    m_server.noteRefusal({.status = response.status, .microseconds = m_since.elapsed() * 1000, .id = id, .client = peer()});
    send(writer.bytes(response, {.requestId = id, .isHead = m_head.isHead()}, true));
    closeGently();
}

void GuardConnection::send(const QByteArray &bytes)
{
    if (bytesToWrite() == 0)
        m_wrote.start();
    write(bytes);
    flush(); // now, not with the next turn of the loop: a tenth of the time of a small request
}

void GuardConnection::drop()
{
    cutOffParser();
    abort();
    weigh();
}

/// Without this the kernel would go on offering the client what it never takes.
void GuardConnection::breakOff()
{
    const linger none{1, 0};
    ::setsockopt(int(socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    drop();
}

void GuardConnection::finishUp()
{
    if (m_state == State::Answering)
        m_shallClose = true;
    else if (m_state == State::Idle && bytesToWrite() > 0)
        closeGently();
    else if (m_state == State::Idle)
        disconnectFromHost();
    else if (m_state != State::Closing)
        drop();
}

void GuardConnection::cutOffParser()
{
    if (!std::exchange(m_isCutOff, true)) {
        QObject::disconnect(this, &QTcpSocket::readyRead, &m_server.parser(), nullptr);
        if (isTransactionStarted()) // the parser's: what it had read of an unfinished request
            commitTransaction();
        setReadBufferSize(0); // nothing is kept any more
    }
    discard();
}

void GuardConnection::discard()
{
    if (state() != ConnectedState)
        return;
    m_discarded += skip(bytesAvailable());
    if (m_discarded > limits().lingerBytes)
        abort();
}

/// Closing while the client still sends would make the kernel reset the connection, and the answer would be lost with it:
/// so we say that we are done, and read on until the client is, or its time is up.
void GuardConnection::closeGently()
{
    enter(State::Closing);
    cutOffParser();
    weigh();
    if (bytesToWrite() == 0)
        stopSending();
}

void GuardConnection::stopSending()
{
    if (state() == ConnectedState)
        ::shutdown(int(socketDescriptor()), SHUT_WR);
    m_since.start();
}

void GuardConnection::noteWritten()
{
    m_wrote.start();
    weigh();
    if (m_state == State::Closing && bytesToWrite() == 0)
        stopSending();
}

void GuardConnection::tick()
{
    const bool isUnsent = bytesToWrite() > 0;
    if (isUnsent && m_wrote.hasExpired(limits().writeStallMs))
        return breakOff();
    switch (m_state) {
    case State::Idle:
        if (!isUnsent && m_since.hasExpired(m_isUsed ? limits().idleMs : limits().headerMs))
            disconnectFromHost();
        return;
    case State::Head:
        if (m_since.hasExpired(limits().headerMs))
            refuse("request_timeout");
        return;
    case State::Body:
        if (m_since.hasExpired(limits().bodyMs))
            refuse("request_timeout");
        return;
    case State::Answering: return;
    case State::Closing:
        if (!isUnsent && m_since.hasExpired(limits().lingerMs))
            abort();
        return;
    }
}

qint64 GuardConnection::waitingMs() const
{
    return m_state == State::Answering || bytesToWrite() > 0 ? -1 : m_since.elapsed();
}

} // namespace plandeck
