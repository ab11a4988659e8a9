// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/apikeys/usagemeter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void UsageMeter::count(const Caller &caller)
{
    if (caller.tenant.isNull() || caller.source == Caller::Source::Desk || caller.source == Caller::Source::Job)
        return; // the desk is not the API
    const auto now = m_clock.nowUtc();
    const auto month = monthOf(now);
    const std::scoped_lock lock(m_mutex);
    ++m_gathered.calls[{caller.tenant, month}];
    if (!caller.key.isNull())
        m_gathered.lastUsed[{caller.tenant, caller.key}] = now.toMSecsSinceEpoch();
}

void UsageMeter::flush()
{
    Gathered mine;
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(mine, m_gathered);
    }
    if (mine.isEmpty() || m_database.transaction([&](Connection &db) { return write(db, mine); }))
        return;
    const std::scoped_lock lock(m_mutex);
    for (const auto &[key, calls] : mine.calls.asKeyValueRange())
        m_gathered.calls[key] += calls;
    for (const auto &[key, at] : mine.lastUsed.asKeyValueRange())
        m_gathered.lastUsed[key] = std::max(m_gathered.lastUsed.value(key), at);
}

Result<> UsageMeter::write(Connection &db, const Gathered &gathered)
{
    static const auto add = u"INSERT INTO tenants_apiusage (tenant_id, month, calls) VALUES (:tenant, :month, :calls)"
                            " ON CONFLICT (tenant_id, month) DO UPDATE SET calls = tenants_apiusage.calls + excluded.calls"_s;
    for (const auto &[key, calls] : gathered.calls.asKeyValueRange())
        if (auto added = db.change(add, {{"tenant", key.first}, {"month", key.second}, {"calls", calls}}); !added)
            return failed(added.error());
    static const auto touch = u"UPDATE tenants_tenantapikey SET last_used_at = :at WHERE tenant_id = :tenant AND id = :id"
                              " AND (last_used_at IS NULL OR last_used_at < :at)"_s;
    for (const auto &[key, at] : gathered.lastUsed.asKeyValueRange())
        if (auto touched = db.change(touch, {{"tenant", key.first}, {"id", key.second}, {"at", at}}); !touched)
            return failed(touched.error());
    return {};
}

} // namespace plandeck
