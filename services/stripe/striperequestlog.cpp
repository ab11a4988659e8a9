// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/striperequestlog.h"

namespace plandeck {

void StripeRequestLog::append(const StripeLogEntry &entry)
{
    const std::scoped_lock lock(m_mutex);
    if (m_entries.size() == capacity)
        m_entries.removeFirst(); // QList drops its head without moving the rest
    m_entries.append(entry);
    auto &count = m_counts[entry.status];
    ++count.attempts;
    count.durationMs += entry.durationMs;
}

QMap<int, StripeLogCount> StripeRequestLog::counts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

QList<StripeLogEntry> StripeRequestLog::entries() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}

} // namespace plandeck
