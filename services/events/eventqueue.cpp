// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventqueue.h"

#include "services/saga/stripeoperations.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// In these words in every statement, so that both engines see that the index of open events serves.
constexpr auto isOpen = "state IN ('stored', 'processing', 'failed')"_L1;

struct Holder
{
    QString worker = {};

    static constexpr std::array fields{field<&Holder::worker>("worker")};
};

} // namespace

EventQueue::EventQueue(const Clock &clock)
    : m_clock(clock)
    , m_worker(workerName())
{
}

Result<std::optional<TakenEvent>> EventQueue::take(Connection &db) const
{
    // More than one: while we look, others take.
    static const auto select = u"SELECT tenant_id, id, type, account_id, livemode, created_at, attempts, trace, state, due_at"
                               " FROM tenants_stripeevent WHERE %1 AND due_at <= :now ORDER BY due_at LIMIT 10"_s.arg(isOpen);
    static const auto update =
        u"UPDATE tenants_stripeevent SET state = 'processing', worker = :mine, due_at = :lease, attempts = attempts + 1"
        " WHERE tenant_id = :tenant AND id = :id AND state = :was AND due_at = :wasdue"_s;
    static const auto bytes = u"SELECT payload FROM tenants_stripeevent WHERE tenant_id = :tenant AND id = :id"_s;
    const auto now = m_clock.nowUtc();
    auto due = db.rows<TakenEvent>(select, {{"now", now}});
    if (!due)
        return failed(due.error());
    for (auto &event : *due) {
        const auto changed = db.change(update, {{"mine", m_worker},
                                                {"lease", now.addSecs(leaseSecs)},
                                                {"tenant", event.tenant},
                                                {"id", event.id},
                                                {"was", event.state},
                                                {"wasdue", event.dueAt}});
        if (!changed)
            return failed(changed.error());
        if (*changed == 0)
            continue;
        const auto payload = db.value(bytes, {{"tenant", event.tenant}, {"id", event.id}});
        if (!payload)
            return failed(payload.error());
        ++event.attempts;
        event.payload = payload->toByteArray();
        return std::optional(std::move(event));
    }
    return std::nullopt;
}

Result<> EventQueue::settle(Connection &db, const TakenEvent &event, const Outcome &outcome) const
{
    static const auto sql =
        u"UPDATE tenants_stripeevent SET state = :state, due_at = :due, worker = '', last_error = :error, processed_at = :now,"
        " trace = :trace WHERE tenant_id = :tenant AND id = :id AND state = 'processing' AND worker = :mine"
        " AND attempts = :attempts"_s;
    const bool isGood = outcome.state == EventState::Done || outcome.state == EventState::Ignored;
    const auto now = m_clock.nowUtc();
    auto trace = event.trace;
    trace.append({.at = now, .state = outcome.state, .attempt = event.attempts, .note = outcome.note});
    const auto changed = db.change(sql, {{"state", outcome.state},
                                         {"due", outcome.nextAt},
                                         {"error", isGood ? QString() : outcome.note},
                                         {"now", now},
                                         {"trace", trace},
                                         {"tenant", event.tenant},
                                         {"id", event.id},
                                         {"mine", m_worker},
                                         {"attempts", event.attempts}});
    if (!changed)
        return failed(changed.error());
    return *changed == 1 ? Result<>() : failed({.kind = Error::Kind::Conflict, .code = u"lease_lost"_s});
}

Result<> EventQueue::releaseOrphans(Connection &db) const
{
    static const auto select = u"SELECT DISTINCT worker FROM tenants_stripeevent WHERE %1 AND state = 'processing'"_s.arg(isOpen);
    static const auto release = u"UPDATE tenants_stripeevent SET due_at = :now WHERE %1 AND state = 'processing'"
                                " AND worker = :worker AND due_at > :now"_s.arg(isOpen);
    const auto holders = db.rows<Holder>(select);
    if (!holders)
        return failed(holders.error());
    for (const auto &holder : *holders) {
        if (holder.worker == m_worker || !isKnownDead(holder.worker))
            continue;
        if (auto released = db.change(release, {{"now", m_clock.nowUtc()}, {"worker", holder.worker}}); !released)
            return failed(released.error());
    }
    return {};
}

} // namespace plandeck
