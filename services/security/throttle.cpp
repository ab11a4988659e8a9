// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/throttle.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype mostKeys = 100'000; // some 10 MB; an attacker with more addresses than that is not stopped by counting

Result<> throttledUntil(qint64 waitMs)
{
    if (waitMs <= 0)
        return {};
    return failed({.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = int((waitMs + 999) / 1000)});
}

} // namespace

Result<> RateLimit::check(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_windows.constFind(key);
    if (key.isEmpty() || found == m_windows.cend() || found->hits < m_most)
        return {};
    return throttledUntil(found->since + windowMs - m_clock.nowMs());
}

void RateLimit::count(const QString &key)
{
    if (key.isEmpty())
        return;
    const auto now = m_clock.nowMs();
    const std::scoped_lock lock(m_mutex);
    if (m_windows.size() >= mostKeys) {
        m_windows.removeIf([now](const auto &entry) { return now - entry.value().since >= windowMs; });
        if (m_windows.size() >= mostKeys)
            m_windows.clear();
    }
    auto &window = m_windows[key];
    if (now - window.since >= windowMs || now < window.since)
        window = {now, 0};
    ++window.hits;
}

Result<> BackOff::check(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.constFind(key);
    return found == m_records.cend() ? Result<>() : throttledUntil(found->nextAt - m_clock.nowMs());
}

void BackOff::failed(const QString &key)
{
    const auto now = m_clock.nowMs();
    const std::scoped_lock lock(m_mutex);
    if (m_records.size() >= mostKeys) {
        m_records.removeIf([now](const auto &entry) { return now - entry.value().lastAt >= forgetMs; });
        if (m_records.size() >= mostKeys)
            m_records.clear();
    }
    auto &record = m_records[key];
    if (now - record.lastAt >= forgetMs)
        record = {};
    record.lastAt = now;
    if (++record.failures >= m_free)
        record.nextAt = now + std::min(60'000LL, 1000LL << std::min(record.failures - m_free, 6));
}

void BackOff::succeeded(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    m_records.remove(key);
}

} // namespace plandeck
