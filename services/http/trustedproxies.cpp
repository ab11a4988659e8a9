// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/trustedproxies.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QHostAddress asIpv4WhereItIs(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

/// Splits where a separator stands outside of quotes (RFC 7239: for="[2001:db8::1]:80").
QList<QByteArray> split(const QByteArray &text, char separator)
{
    QList<QByteArray> parts(1);
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == separator && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    for (auto &part : parts)
        part = part.trimmed();
    return parts;
}

/// The value of a parameter in one element of Forwarded; empty when it is not there.
QByteArray parameterOf(const QByteArray &element, QByteArrayView name)
{
    for (const auto &pair : split(element, ';')) {
        const auto equals = pair.indexOf('=');
        if (equals < 0 || QByteArrayView(pair).first(equals).trimmed().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const auto value = pair.sliced(equals + 1).trimmed();
        const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
        return isQuoted ? value.sliced(1, value.size() - 2) : value;
    }
    return {};
}

} // namespace

QHostAddress addressIn(QByteArrayView node)
{
    auto text = QString::fromLatin1(node.trimmed());
    if (text.startsWith(u'[')) {
        const auto end = text.indexOf(u']');
        text = end < 0 ? QString() : text.sliced(1, end - 1);
    } else if (text.count(u':') == 1) {
        text.truncate(text.indexOf(u':'));
    }
    const bool isNumeric = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u'.' || c == u':';
    });
    // QHostAddress takes "1" and "10.1" too, as inet_aton() does
    if (!isNumeric || (!text.contains(u':') && text.count(u'.') != 3))
        return {};
    return asIpv4WhereItIs(QHostAddress(text));
}

Result<TrustedProxies> TrustedProxies::parse(const QStringList &networks, Header header)
{
    TrustedProxies proxies;
    proxies.m_header = header;
    for (const auto &text : networks) {
        const auto slash = text.indexOf(u'/');
        const auto address = addressIn(text.left(slash < 0 ? text.size() : slash).toLatin1());
        const int whole = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
        bool isNumber = true;
        const int length = slash < 0 ? whole : text.sliced(slash + 1).toInt(&isNumber);
        if (address.isNull() || !isNumber || length < 0 || length > whole)
            return failed({.kind = Error::Kind::Invalid, .code = u"proxy_invalid"_s, .detail = text});
        proxies.m_networks.append({address, length});
    }
    return proxies;
}

bool TrustedProxies::trusts(const QHostAddress &address) const
{
    return std::ranges::any_of(m_networks, [&](const auto &network) {
        return network.first.protocol() == address.protocol() && address.isInSubnet(network.first, network.second);
    });
}

QList<QByteArray> TrustedProxies::hopsOf(const HttpRequest &request) const
{
    switch (m_header) {
    case Header::XForwardedFor: return split(request.header("X-Forwarded-For"), ',');
    case Header::Forwarded: break;
    }
    QList<QByteArray> hops;
    for (const auto &element : split(request.header("Forwarded"), ','))
        hops.append(parameterOf(element, "for"));
    return hops;
}

/// As the proxy next to us was asked: what stands further left, it passed on.
QByteArray TrustedProxies::schemeOf(const HttpRequest &request) const
{
    switch (m_header) {
    case Header::XForwardedFor: return split(request.header("X-Forwarded-Proto"), ',').last().toLower();
    case Header::Forwarded: break;
    }
    return parameterOf(split(request.header("Forwarded"), ',').last(), "proto").toLower();
}

void TrustedProxies::resolve(HttpRequest &request) const
{
    if (m_networks.isEmpty())
        return;
    auto client = addressIn(request.peer.toLatin1());
    if (!trusts(client))
        return;
    request.isSecure = schemeOf(request) == "https";
    const auto hops = hopsOf(request);
    for (auto hop = hops.crbegin(); hop != hops.crend() && trusts(client); ++hop) {
        const auto next = addressIn(*hop);
        if (next.isNull()) // "unknown", "_hidden": the proxy that says so is all we know
            break;
        client = next;
    }
    request.peer = client.toString();
}

} // namespace plandeck
