// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/clock.h"
#include "services/storage/database.h"

#include <QtCore/QHash>

#include <mutex>

namespace plandeck {

/// Counts calls of each tenant by month, and remembers when each key was last used. Kept in memory and written together every
/// few seconds (see Periodic), so that a call costs no write; a crash loses at most those seconds of counting.
class UsageMeter final
{
public:
    UsageMeter(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    void count(const Caller &caller);
    /// Writes what has gathered. What could not be written stays for the next time.
    void flush();

    /// "2026-11": the calendar month in UTC that calls count for.
    static QString monthOf(const QDateTime &now) { return now.toString(QStringLiteral("yyyy-MM")); }

private:
    struct Gathered
    {
        QHash<std::pair<TenantId, QString>, qint64> calls; // by tenant and month
        QHash<std::pair<TenantId, ApiKeyId>, qint64> lastUsed; // milliseconds since 1970
        bool isEmpty() const { return calls.isEmpty() && lastUsed.isEmpty(); }
    };
    static Result<> write(Connection &db, const Gathered &gathered);

    Database &m_database;
    const Clock &m_clock;
    std::mutex m_mutex;
    Gathered m_gathered;
};

} // namespace plandeck
