// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/domain/clock.h"
#include "services/domain/later.h"
#include "services/domain/random.h"

#include <QtCore/QHash>

#include <memory>
#include <mutex>

namespace plandeck {

/// Remembers what changed when, so that somebody far away can ask what he missed, and wakes those who wait for it.
///
/// A cursor is "<feed>.<number>.<time>". Our own one is exact. One of another server's is compared by its time, with some
/// overlap, so that a client may go from server to server: it hears of some changes twice, and misses none. Whatever we cannot
/// know is answered with "everything". Thread-safe.
class ChangeFeed final
{
public:
    static constexpr qint64 overlapMs = 2000; // how far the clocks of two servers, and the news between them, may be apart
    static constexpr int mostPerTenant = 64; // who wait
    static constexpr int mostPerSession = 8;
    static constexpr qsizetype mostTenants = 50'000; // remembered; then all is forgotten

    struct News
    {
        QString cursor = {};
        QList<Topic> topics = {};
        bool isEverything = false;
    };

    ChangeFeed(const Clock &clock, RandomSource &random);
    ~ChangeFeed();
    Q_DISABLE_COPY_MOVE(ChangeFeed)

    void note(TenantId tenant, Topic topic);
    /// News may have been lost: whoever asks, with whatever cursor of before, is told of everything.
    void noteEverything();

    /// An empty cursor has missed nothing.
    News since(TenantId tenant, const QString &cursor) const;
    /// Over with the next change after the cursor of those news. Null when too many wait already, of the tenant or of the session
    /// (which may be a key's). The feed outlives what it gives.
    [[nodiscard]] std::shared_ptr<Later> next(TenantId tenant, const QUuid &session, const News &news, int patienceMs);
    /// How many wait.
    qsizetype waiting() const;

private:
    class Waiter;
    struct Mark
    {
        quint64 number = 0; // 0: never
        qint64 timeMs = 0;
    };
    using Marks = std::array<Mark, allTopics.size()>;

    struct Point
    {
        quint32 feed = 0;
        quint64 number = 0;
        qint64 timeMs = 0;
    };
    static std::optional<Point> pointOf(const QString &cursor);
    bool isKnown(const Point &point) const;
    bool isAfter(const Mark &mark, const Point &point) const;

    const Clock &m_clock;
    const quint32 m_id;
    mutable std::mutex m_mutex;
    quint64 m_number = 1;
    Mark m_from; // what was before is not known
    QHash<TenantId, Marks> m_marks;
    QMultiHash<TenantId, Waiter *> m_waiters;
};

} // namespace plandeck
