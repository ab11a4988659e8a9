// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <mutex>

namespace plandeck {

/// So many a minute for each address. An IPv6 address counts as its /64: who has one of these has all of them. Counted in this
/// process; memory is bounded: with very many addresses the windows that have run out go first, then all.
class RateLimit final
{
public:
    RateLimit(const Clock &clock, int mostPerMinute)
        : m_clock(clock)
        , m_most(mostPerMinute)
    {
    }

    /// Nothing when the address has not used up its minute; else Throttled `throttled` with retryAfter. An empty one (our own
    /// desk) is never throttled.
    [[nodiscard]] Result<> check(const QString &address) const;
    void count(const QString &address);
    /// Both at once, for what counts whether it succeeds or not: however many come together, no more pass.
    [[nodiscard]] Result<> take(const QString &address);

private:
    struct Window
    {
        qint64 since = 0; // milliseconds
        int hits = 0;
    };
    static constexpr qint64 windowMs = 60'000;
    static bool isOver(const Window &window, qint64 now);
    Result<> checked(const QString &key, qint64 now) const; // these two under the lock
    void add(const QString &key, qint64 now);

    const Clock &m_clock;
    const int m_most;
    mutable std::mutex m_mutex;
    QHash<QString, Window> m_windows;
};

/// A few failures are free, then each one makes the key wait longer: 1, 2, 4 … 60 seconds. A success forgets them.
class BackOff final
{
public:
    explicit BackOff(const Clock &clock, int free = 5)
        : m_clock(clock)
        , m_free(free)
    {
    }

    [[nodiscard]] Result<> check(const QString &key) const;
    void failed(const QString &key);
    void succeeded(const QString &key);

private:
    struct Record
    {
        int failures = 0;
        qint64 nextAt = 0;
        qint64 lastAt = 0;
    };
    static constexpr qint64 forgetMs = 60 * 60'000;
    static bool isForgotten(const Record &record, qint64 now);

    const Clock &m_clock;
    const int m_free;
    mutable std::mutex m_mutex;
    QHash<QString, Record> m_records;
};

} // namespace plandeck
