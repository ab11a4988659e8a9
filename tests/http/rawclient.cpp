// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QtEndian>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace plandeck {

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(quint16 port, int receiveBuffer)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval patience{5, 0};
    const int on = 1;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

bool RawClient::send(const QByteArray &bytes)
{
    for (QByteArrayView left = bytes; !left.isEmpty();) {
        const auto sent = ::send(m_socket, left.data(), size_t(left.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        left = left.sliced(sent);
    }
    return true;
}

bool RawClient::readMore()
{
    std::array<char, 64 * 1024> chunk;
    const auto got = ::recv(m_socket, chunk.data(), chunk.size(), 0);
    if (got > 0) {
        m_buffer.append(chunk.data(), got);
        return true;
    }
    m_end = got == 0 ? End::Closed : errno == EAGAIN || errno == EWOULDBLOCK ? End::StillOpen : End::Reset;
    return false;
}

std::optional<RawAnswer> RawClient::readAnswer(bool isHead)
{
    while (!m_buffer.contains("\r\n\r\n"))
        if (!readMore())
            return {};
    const auto headEnd = m_buffer.indexOf("\r\n\r\n");
    RawAnswer answer;
    const QByteArray head = m_buffer.first(headEnd);
    const auto lines = head.split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    answer.reason = lines.first().mid(13).trimmed();
    for (const QByteArray &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        answer.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = isHead ? 0 : answer.header("Content-Length").toLongLong();
    m_buffer.remove(0, headEnd + 4);
    while (m_buffer.size() < length)
        if (!readMore())
            return {};
    answer.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    return answer;
}

RawClient::End RawClient::readToEnd()
{
    while (readMore()) { }
    return m_end;
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

QByteArray get(const QByteArray &path, const QByteArray &headers)
{
    QByteArray bytes("GET ");
    bytes.append(path).append(" HTTP/1.1\r\nHost: localhost\r\n").append(headers).append("\r\n");
    return bytes;
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers)
{
    QByteArray bytes("POST ");
    bytes.append(path).append(" HTTP/1.1\r\nHost: localhost\r\nContent-Length: ").append(QByteArray::number(body.size()));
    bytes.append("\r\n").append(headers).append("\r\n").append(body);
    return bytes;
}

} // namespace plandeck
