// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/stripesignature.h"

#include <QtCore/QList>

#include <charconv>
#include <optional>

namespace plandeck {
namespace {

struct Header
{
    QByteArrayView timestamp; // as it was signed
    qint64 time = 0; // unix seconds
    QList<QByteArrayView> signatures; // v1
};

/// Null without exactly one timestamp: what was signed would be a guess.
std::optional<Header> parsed(QByteArrayView text)
{
    Header header;
    while (!text.isEmpty()) {
        const auto comma = text.indexOf(',');
        const auto item = (comma < 0 ? text : text.first(comma)).trimmed();
        text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
        if (item.startsWith("v1=")) {
            header.signatures.append(item.sliced(3));
        } else if (item.startsWith("t=")) {
            if (!header.timestamp.isNull())
                return std::nullopt;
            header.timestamp = item.sliced(2);
        }
    }
    const auto *begin = header.timestamp.data();
    const auto *end = begin + header.timestamp.size();
    const auto [stop, fault] = std::from_chars(begin, end, header.time);
    if (header.timestamp.isEmpty() || fault != std::errc() || stop != end)
        return std::nullopt;
    return header;
}

} // namespace

StripeSignature::StripeSignature(const std::vector<Secret> &secrets, const Clock &clock)
    : m_clock(clock)
{
    for (const auto &secret : secrets)
        m_keys.emplace_back(secret.reveal());
}

bool StripeSignature::isGood(QByteArrayView text, QByteArrayView body) const
{
    const auto header = parsed(text);
    if (!header)
        return false;
    const auto now = m_clock.nowSecs();
    if (header->time < now - toleranceSecs || header->time > now + aheadSecs)
        return false;
    bool isGood = false; // all are compared: the time it takes tells nothing
    for (const auto &key : m_keys) {
        const auto expected = key.hexOf({header->timestamp, ".", body});
        for (const auto signature : header->signatures)
            isGood |= Secret::isSame(expected, signature);
    }
    return isGood;
}

} // namespace plandeck
