// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/http/message.h"

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

namespace plandeck {

/// Whose word is taken for where a request comes from. A header says it, and anybody can write one: so only what a trusted
/// proxy wrote counts, which is read from the right until an address is no trusted proxy's. That one is the client.
///
///     X-Forwarded-For: 6.6.6.6, 203.0.113.7, 10.0.0.2        from 10.0.0.1, trusted 10.0.0.0/8  →  203.0.113.7
class TrustedProxies final
{
public:
    /// One header is believed, never both: a proxy that writes the one passes a forged other one through.
    enum class Header { XForwardedFor, Forwarded };
    friend constexpr std::array<std::string_view, 2> wordsOf(Header) { return {"x-forwarded-for", "forwarded"}; }

    /// Nobody is trusted.
    TrustedProxies() = default;
    /// Addresses and networks: "127.0.0.1", "10.0.0.0/8", "fd00::/8". Error `proxy_invalid`, the one at fault as detail.
    [[nodiscard]] static Result<TrustedProxies> parse(const QStringList &networks, Header header = Header::XForwardedFor);

    bool isEmpty() const { return m_networks.isEmpty(); }

    /// Sets the request's peer to its client and isSecure to what the proxies say, if they may.
    void resolve(HttpRequest &request) const;

private:
    bool trusts(const QHostAddress &address) const;
    QList<QByteArray> hopsOf(const HttpRequest &request) const;
    QByteArray schemeOf(const HttpRequest &request) const;

    QList<std::pair<QHostAddress, int>> m_networks;
    Header m_header = Header::XForwardedFor;
};

/// The address alone; null when there is none. With or without port, IPv6 with or without brackets; IPv4 within IPv6 as IPv4.
[[nodiscard]] QHostAddress addressIn(QByteArrayView node);

} // namespace plandeck
