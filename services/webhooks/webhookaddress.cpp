// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhookaddress.h"

#include <algorithm>
#include <array>
#include <future>
#include <thread>

#include <netdb.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto lookUpLimit = std::chrono::seconds(2);

struct Block
{
    quint32 network;
    int prefix;
    constexpr bool contains(quint32 address) const { return ((address ^ network) >> (32 - prefix)) == 0; }
};

constexpr quint32 ip(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// Not globally reachable (IANA IPv4 Special-Purpose Address Registry), multicast, and one metadata service that is not in there.
constexpr std::array closedBlocks{
    Block{ip(0, 0, 0, 0), 8}, // this network
    Block{ip(10, 0, 0, 0), 8}, // private
    Block{ip(100, 64, 0, 0), 10}, // carrier-grade NAT
    Block{ip(127, 0, 0, 0), 8}, // loopback
    Block{ip(168, 63, 129, 16), 32}, // Azure's metadata
    Block{ip(169, 254, 0, 0), 16}, // link-local, metadata of most clouds
    Block{ip(172, 16, 0, 0), 12}, // private
    Block{ip(192, 0, 0, 0), 24}, // protocol assignments
    Block{ip(192, 0, 2, 0), 24}, // documentation
    Block{ip(192, 88, 99, 0), 24}, // 6to4 relays
    Block{ip(192, 168, 0, 0), 16}, // private
    Block{ip(198, 18, 0, 0), 15}, // benchmarks
    Block{ip(198, 51, 100, 0), 24}, // documentation
    Block{ip(203, 0, 113, 0), 24}, // documentation
    Block{ip(224, 0, 0, 0), 4}, // multicast
    Block{ip(240, 0, 0, 0), 4}, // reserved, broadcast
};

bool isPublic(quint32 address)
{
    return std::ranges::none_of(closedBlocks, [address](const Block &block) { return block.contains(address); });
}

bool isIn(const QHostAddress &address, const QString &network, int prefix)
{
    return address.isInSubnet(QHostAddress(network), prefix);
}

/// The IPv4 address that an IPv6 one stands for: mapped (::ffff:0:0/96), or translated by NAT64 (64:ff9b::/96).
std::optional<quint32> embeddedIn(const QHostAddress &address)
{
    bool isMapped = false;
    if (const auto v4 = address.toIPv4Address(&isMapped); isMapped)
        return v4;
    if (!isIn(address, u"64:ff9b::"_s, 96))
        return std::nullopt;
    const auto bytes = address.toIPv6Address();
    return ip(bytes[12], bytes[13], bytes[14], bytes[15]);
}

/// Global unicast is 2000::/3, without what in it is for protocols, tunnels and documentation.
bool isPublicV6(const QHostAddress &address)
{
    return isIn(address, u"2000::"_s, 3) && !isIn(address, u"2001::"_s, 23) && !isIn(address, u"2001:db8::"_s, 32)
           && !isIn(address, u"2002::"_s, 16) && !isIn(address, u"3fff::"_s, 20);
}

bool isLoopback(const QHostAddress &address)
{
    const auto v4 = embeddedIn(address);
    return v4 ? *v4 >> 24 == 127 : address == QHostAddress(QHostAddress::LocalHostIPv6);
}

/// As the system knows it, this long. None when it is not known, or not by then.
QList<QHostAddress> addressesOf(const QString &host, std::chrono::milliseconds limit)
{
    std::packaged_task<QList<QHostAddress>()> lookUp([name = host.toLatin1()] {
        QList<QHostAddress> addresses;
        addrinfo *first = nullptr;
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        if (::getaddrinfo(name.constData(), nullptr, &hints, &first) != 0)
            return addresses;
        for (const auto *each = first; each; each = each->ai_next)
            addresses.append(QHostAddress(each->ai_addr));
        ::freeaddrinfo(first);
        return addresses;
    });
    auto found = lookUp.get_future();
    std::thread(std::move(lookUp)).detach(); // nothing ends it before the resolver does
    return found.wait_for(limit) == std::future_status::ready ? found.get() : QList<QHostAddress>();
}

Unexpected wrong(const QString &code)
{
    return invalid(u"url"_s, code);
}

} // namespace

bool mayDeliverTo(const QHostAddress &address, WebhookReach reach, bool isEncrypted)
{
    if (address.isNull())
        return false;
    if (isLoopback(address))
        return reach == WebhookReach::ThisMachineToo;
    const auto v4 = embeddedIn(address);
    return isEncrypted && (v4 ? isPublic(*v4) : isPublicV6(address));
}

Result<QUrl> webhookUrlOf(const QString &text, WebhookReach reach)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrong(u"not_a_url"_s);
    if (url.userInfo(QUrl::FullyEncoded).size() > 0 || url.authority().contains(u'@'))
        return wrong(u"url_has_credentials"_s);
    const QHostAddress literal(url.host());
    const bool isLocal = url.host() == "localhost"_L1 || (!literal.isNull() && isLoopback(literal));
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && reach == WebhookReach::ThisMachineToo && isLocal))
        return wrong(u"url_not_https"_s);
    if (!literal.isNull() && !mayDeliverTo(literal, reach))
        return wrong(u"address_not_allowed"_s);
    url.setFragment({}); // is not sent
    return url;
}

Result<> checkResolved(const QUrl &url, WebhookReach reach)
{
    const auto addresses = addressesOf(url.host(QUrl::FullyEncoded), lookUpLimit);
    const bool isEncrypted = url.scheme() == "https"_L1;
    const bool isFine =
        std::ranges::all_of(addresses, [&](const QHostAddress &address) { return mayDeliverTo(address, reach, isEncrypted); });
    return isFine ? Result<>() : wrong(u"address_not_allowed"_s);
}

} // namespace plandeck
