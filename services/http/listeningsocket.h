// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtNetwork/QHostAddress>

#include <utility>

namespace plandeck {

/// A listening TCP socket, made by hand because QTcpServer cannot share a port among threads (SO_REUSEPORT).
class ListeningSocket final
{
public:
    /// Listens. Errors are Unavailable: address_in_use, address_denied, listen_failed. Fails when anybody listens there already,
    /// also another process of ours whose listeners share the port: with SO_REUSEPORT alone both would run and take half the
    /// clients each.
    [[nodiscard]] static Result<ListeningSocket> open(const QHostAddress &address, quint16 port);
    /// One more listener on the port of this one; the kernel spreads the connections.
    [[nodiscard]] Result<ListeningSocket> another() const;

    ListeningSocket(ListeningSocket &&other) noexcept
        : m_address(other.m_address)
        , m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    ListeningSocket &operator=(ListeningSocket &&) = delete;
    ~ListeningSocket();

    quint16 port() const;
    /// The descriptor, which is the caller's from now on.
    int release() { return std::exchange(m_descriptor, -1); }

private:
    ListeningSocket(const QHostAddress &address, int descriptor)
        : m_address(address)
        , m_descriptor(descriptor)
    {
    }

    QHostAddress m_address;
    int m_descriptor;
};

} // namespace plandeck
