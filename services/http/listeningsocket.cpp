// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/listeningsocket.h"

#include <QtCore/QtEndian>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int backlog = 1024;

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

SocketAddress toSocketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress out;
    if (isIpv4(address)) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = qToBigEndian(port);
        in.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        memcpy(&out.storage, &in, sizeof in);
        out.size = sizeof in;
    } else { // QHostAddress::Any is "::" for both families
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = qToBigEndian(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        memcpy(&in.sin6_addr, &bytes, sizeof bytes);
        in.sin6_scope_id = address.scopeId().toUInt();
        memcpy(&out.storage, &in, sizeof in);
        out.size = sizeof in;
    }
    return out;
}

bool switchOption(int descriptor, int level, int option, int value)
{
    return ::setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

Unexpected failedToListen(int number)
{
    const QString code = number == EADDRINUSE                  ? u"address_in_use"_s
                         : number == EACCES || number == EPERM ? u"address_denied"_s
                                                               : u"listen_failed"_s;
    return failed({.kind = Error::Kind::Unavailable, .code = code, .detail = QString::fromLocal8Bit(std::strerror(number))});
}

/// -1 and errno when it fails.
int bindAndListen(const QHostAddress &address, quint16 port, bool isShared)
{
    const int descriptor = ::socket(isIpv4(address) ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    const auto where = toSocketAddress(address, port);
    const bool isDual = address.protocol() == QAbstractSocket::AnyIPProtocol;
    const bool isListening = switchOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
                             && (isIpv4(address) || switchOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, isDual ? 0 : 1))
                             && (!isShared || switchOption(descriptor, SOL_SOCKET, SO_REUSEPORT, 1))
                             && ::bind(descriptor, where.get(), where.size) == 0 && ::listen(descriptor, backlog) == 0;
    if (isListening)
        return descriptor;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return -1;
}

} // namespace

Result<ListeningSocket> ListeningSocket::open(const QHostAddress &address, quint16 port)
{
    const int descriptor = bindAndListen(address, port, false);
    return descriptor < 0 ? Result<ListeningSocket>(failedToListen(errno)) : ListeningSocket(address, descriptor);
}

Result<ListeningSocket> ListeningSocket::another() const
{
    // Only now may the port be shared: whoever comes later and wants it for himself alone is refused, as we would have been.
    if (!switchOption(m_descriptor, SOL_SOCKET, SO_REUSEPORT, 1))
        return failedToListen(errno);
    const int descriptor = bindAndListen(m_address, port(), true);
    return descriptor < 0 ? Result<ListeningSocket>(failedToListen(errno)) : ListeningSocket(m_address, descriptor);
}

ListeningSocket::~ListeningSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

quint16 ListeningSocket::port() const
{
    SocketAddress bound;
    bound.size = sizeof bound.storage;
    if (::getsockname(m_descriptor, bound.get(), &bound.size) != 0)
        return 0;
    return qFromBigEndian(isIpv4(m_address) ? reinterpret_cast<const sockaddr_in *>(&bound.storage)->sin_port
                                            : reinterpret_cast<const sockaddr_in6 *>(&bound.storage)->sin6_port);
}

} // namespace plandeck
