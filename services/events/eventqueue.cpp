// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventqueue.h"

#include "services/domain/worker.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// In these words in every statement, so that both engines see that the index of open events serves.
constexpr auto isOpen = "state IN ('stored', 'processing', 'failed')"_L1;

/// The one that waits longest. A row that another process is about to take is passed over.
const QString &dueSql(Engine engine)
{
    static const auto sqlite = u"SELECT tenant_id, id, type, account_id, livemode, created_at, attempts, trace"
                               " FROM tenants_stripeevent WHERE %1 AND due_at <= :now ORDER BY due_at LIMIT 1"_s.arg(isOpen);
    static const QString postgres = sqlite + u" FOR UPDATE SKIP LOCKED"_s;
    return engine == Engine::Postgres ? postgres : sqlite;
}

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
    static const auto update = u"UPDATE tenants_stripeevent SET state = 'processing', worker = :mine, due_at = :lease,"
                               " attempts = attempts + 1 WHERE tenant_id = :tenant AND id = :id"_s;
    static const auto payload = u"SELECT payload FROM tenants_stripeevent WHERE tenant_id = :tenant AND id = :id"_s;
    const auto now = m_clock.nowUtc();
    auto due = db.row<TakenEvent>(dueSql(db.engine()), {{"now", now}});
    if (!due || !*due)
        return due;
    auto &event = **due;
    ++event.attempts;
    return db.change(update, {{"mine", m_worker}, {"lease", now.addSecs(leaseSecs)}, {"tenant", event.tenant}, {"id", event.id}})
        .and_then([&](qint64) {
            return db.value(payload, {{"tenant", event.tenant}, {"id", event.id}});
        })
        .map([&](const QVariant &bytes) {
            event.payload = bytes.toByteArray();
            return std::move(*due);
        });
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
