// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/striperequestlog.h"

#include <algorithm>

namespace plandeck {

void StripeRequestLog::append(StripeLogEntry entry)
{
    const std::scoped_lock lock(m_mutex);
    entry.number = ++m_last;
    const auto dropFirst = [this](auto isIt) {
        const auto oldest = std::ranges::find_if(m_entries, isIt);
        if (--m_countOfTenant[oldest->tenant] == 0)
            m_countOfTenant.remove(oldest->tenant);
        m_entries.erase(oldest);
    };
    if (m_countOfTenant.value(entry.tenant) == tenantCapacity)
        dropFirst([&](const StripeLogEntry &old) { return old.tenant == entry.tenant; });
    else if (m_entries.size() == capacity)
        dropFirst([](const StripeLogEntry &) { return true; });
    m_entries.append(entry);
    ++m_countOfTenant[entry.tenant];
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

QList<StripeLogEntry> StripeRequestLog::entriesOf(const TenantScope &scope) const
{
    const std::scoped_lock lock(m_mutex);
    QList<StripeLogEntry> list;
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry)
        if (entry->tenant == scope.tenant() && entry->mode == scope.mode())
            list.append(*entry);
    return list;
}

} // namespace plandeck
