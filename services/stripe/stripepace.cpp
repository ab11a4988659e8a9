// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripepace.h"

#include "services/domain/field.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {
namespace {

constexpr auto tokenReturn = 1s;
constexpr size_t mostEndpoints = 200; // more than Stripe has for us: beyond it idle ones are dropped

/// Words of Stripe's paths are lower-case letters and underscores; ids have figures or capitals.
bool isId(const QString &segment)
{
    return std::ranges::any_of(segment, [](QChar c) { return c.isDigit() || c.isUpper(); });
}

QString endpointOf(Mode mode, const QString &method, const QString &path)
{
    auto segments = path.split(u'/', Qt::SkipEmptyParts);
    for (auto &segment : segments)
        if (segment != "v1"_L1 && isId(segment))
            segment = u"{}"_s;
    return wordOf(mode) + u' ' + method + u" /"_s + segments.join(u'/');
}

} // namespace

std::chrono::nanoseconds StripePace::Bucket::waitFor(qsizetype size, Moment now)
{
    while (!taken.empty() && taken.front() + tokenReturn <= now)
        taken.pop_front();
    return qsizetype(taken.size()) < size ? 0ns : std::chrono::nanoseconds(taken.front() + tokenReturn - now);
}

std::chrono::nanoseconds StripePace::take(Mode mode, const QString &method, const QString &path, Moment now)
{
    const std::scoped_lock lock(m_mutex);
    const bool isLive = mode == Mode::Live;
    auto &all = isLive ? m_live : m_test;
    auto &endpoint = m_endpoints[endpointOf(mode, method, path)];
    const bool isSearch = path.endsWith("/search"_L1);
    const auto wait = std::max(all.waitFor(isLive ? m_limits.live : m_limits.test, now),
                               endpoint.waitFor(isSearch ? m_limits.search : m_limits.endpoint, now));
    if (wait > 0ns)
        return wait;
    all.taken.push_back(now);
    endpoint.taken.push_back(now);
    if (m_endpoints.size() > mostEndpoints)
        forgetFull(now);
    return 0ns;
}

/// A bucket that lacks no token is as good as none.
void StripePace::forgetFull(Moment now)
{
    std::erase_if(m_endpoints, [now](const auto &entry) {
        const auto &taken = entry.second.taken;
        return taken.empty() || taken.back() + tokenReturn <= now;
    });
}

} // namespace plandeck
