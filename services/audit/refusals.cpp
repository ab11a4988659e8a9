// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/refusals.h"

#include <algorithm>

namespace plandeck {

void Refusals::note(const Caller &caller, const OperationInfo &info, const Error &error)
{
    if (caller.tenant.isNull()) // nobody's log
        return;
    const std::scoped_lock lock(m_mutex);
    if (m_gathered.size() < mostAtOnce)
        m_gathered.append({caller, info.name(), error.code});
}

void Refusals::flush()
{
    QList<Refusal> mine;
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(mine, m_gathered);
    }
    if (mine.isEmpty())
        return;
    // Each chain is held until the end: everybody takes them in one order, so that nobody waits in a circle.
    std::ranges::stable_sort(mine, [](const Refusal &a, const Refusal &b) { return a.caller.tenant < b.caller.tenant; });
    const auto written = m_database.transaction([&](Connection &db) -> Result<> {
        for (const auto &refusal : mine)
            if (auto entry = m_audit.write(db, refusal.caller, {.action = refusal.action, .outcome = refusal.code}); !entry)
                return entry;
        return {};
    });
    if (written)
        return;
    const std::scoped_lock lock(m_mutex); // for the next time, before what came meanwhile
    m_gathered = (mine + m_gathered).first(std::min(mostAtOnce, mine.size() + m_gathered.size()));
}

} // namespace plandeck
