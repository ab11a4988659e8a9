// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/throttle.h"

#include <QtNetwork/QHostAddress>

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

/// An IPv6 address's first four groups; everything else as it is.
QString keyOf(const QString &address)
{
    if (!address.contains(u':'))
        return address;
    const auto bytes = QHostAddress(address).toIPv6Address();
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.c), 8).toHex());
}

/// For one more entry: those that are over go, and if that is not enough, all.
template<typename Entry>
void makeRoom(QHash<QString, Entry> &entries, auto isOver)
{
    if (entries.size() < mostKeys)
        return;
    entries.removeIf([&](const auto &entry) { return isOver(entry.value()); });
    if (entries.size() >= mostKeys)
        entries.clear();
}

} // namespace

bool RateLimit::isOver(const Window &window, qint64 now)
{
    return now - window.since >= windowMs || now < window.since; // the latter: somebody has set the clock back
}

Result<> RateLimit::checked(const QString &key, qint64 now) const
{
    const auto found = m_windows.constFind(key);
    if (found == m_windows.cend() || found->hits < m_most || isOver(*found, now))
        return {};
    return throttledUntil(found->since + windowMs - now);
}

void RateLimit::add(const QString &key, qint64 now)
{
    makeRoom(m_windows, [now](const Window &window) { return isOver(window, now); });
    auto &window = m_windows[key];
    if (isOver(window, now))
        window = {now, 0};
    ++window.hits;
}

Result<> RateLimit::check(const QString &address) const
{
    if (address.isEmpty())
        return {};
    const std::scoped_lock lock(m_mutex);
    return checked(keyOf(address), m_clock.nowMs());
}

void RateLimit::count(const QString &address)
{
    if (address.isEmpty())
        return;
    const std::scoped_lock lock(m_mutex);
    add(keyOf(address), m_clock.nowMs());
}

Result<> RateLimit::take(const QString &address)
{
    if (address.isEmpty())
        return {};
    const auto key = keyOf(address);
    const auto now = m_clock.nowMs();
    const std::scoped_lock lock(m_mutex);
    auto mayPass = checked(key, now);
    if (mayPass)
        add(key, now);
    return mayPass;
}

bool BackOff::isForgotten(const Record &record, qint64 now)
{
    return now - record.lastAt >= forgetMs || now < record.lastAt; // the latter: somebody has set the clock back
}

Result<> BackOff::check(const QString &key) const
{
    const auto now = m_clock.nowMs();
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.constFind(key);
    return found == m_records.cend() || isForgotten(*found, now) ? Result<>() : throttledUntil(found->nextAt - now);
}

void BackOff::failed(const QString &key)
{
    const auto now = m_clock.nowMs();
    const std::scoped_lock lock(m_mutex);
    makeRoom(m_records, [now](const Record &record) { return isForgotten(record, now); });
    auto &record = m_records[key];
    if (isForgotten(record, now))
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
