// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/attempts.h"

#include "services/domain/worker.h"
#include "services/webhooks/webhookendpoints.h"
#include "services/webhooks/webhookmessages.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int gone = 410;

/// What is due, oldest first, without the tenants in the JSON list :busy. A row that another server is looking at is passed over.
const QString &dueSql(Engine engine)
{
    static const auto sql = u"SELECT m.tenant_id, m.id, m.livemode, m.state, m.attempt_count, m.tries, m.body, e.url,"
                            " e.secret_sealed FROM tenants_webhookmessage m JOIN tenants_webhookendpoint e"
                            " ON e.tenant_id = m.tenant_id AND e.livemode = m.livemode WHERE m.next_attempt_at <= :now"
                            " AND NOT e.is_paused AND m.tenant_id NOT IN (%1) ORDER BY m.next_attempt_at LIMIT :count%2"_s;
    static const QString sqlite = sql.arg(u"SELECT value FROM json_each(:busy)"_s, QString());
    static const QString postgres =
        sql.arg(u"SELECT CAST(value AS uuid) FROM jsonb_array_elements_text(:busy)"_s, u" FOR UPDATE OF m SKIP LOCKED"_s);
    return engine == Engine::Postgres ? postgres : sqlite;
}

struct Holder
{
    QString worker = {};

    static constexpr std::array fields{field<&Holder::worker>("worker")};
};

TenantScope scopeOf(const ClaimedAttempt &attempt)
{
    return Caller::system(attempt.tenant, attempt.mode()).scope();
}

} // namespace

Attempts::Attempts(const Parts &parts)
    : m(parts)
    , m_worker(workerName())
{
}

Result<bool> Attempts::isAnythingDue(Connection &db) const
{
    static const auto sql = u"SELECT 1 FROM tenants_webhookmessage WHERE next_attempt_at <= :now LIMIT 1"_s;
    return db.value(sql, {{"now", m.clock.nowMs()}}).map([](const QVariant &found) { return found.isValid(); });
}

Result<QList<ClaimedAttempt>> Attempts::claim(Connection &db, const Limits &limits) const
{
    auto running = limits.running;
    QStringList busy;
    for (const auto &[tenant, count] : running.asKeyValueRange())
        if (count >= limits.perTenant)
            busy.append(tenant.text());
    const auto due =
        db.rows<ClaimedAttempt>(dueSql(db.engine()), {{"now", m.clock.nowMs()}, {"busy", busy}, {"count", limits.count}});
    if (!due)
        return failed(due.error());
    QList<ClaimedAttempt> claimed;
    for (auto candidate : *due) {
        if (running.value(candidate.tenant) >= limits.perTenant || limits.mine.contains(candidate.message))
            continue;
        const auto isTaken = take(db, candidate);
        if (!isTaken)
            return failed(isTaken.error());
        if (!*isTaken)
            continue;
        ++running[candidate.tenant];
        claimed.append(candidate);
    }
    return claimed;
}

/// False: somebody was quicker.
Result<bool> Attempts::take(Connection &db, ClaimedAttempt &due) const
{
    static const auto claim =
        u"UPDATE tenants_webhookmessage SET state = 'sending', worker = :mine, attempt_count = attempt_count + 1, tries = tries "
        u"+ 1,"
        " next_attempt_at = :lease, updated_at = :now WHERE tenant_id = :tenant AND id = :id AND attempt_count = :seen"
        " AND next_attempt_at <= :now"_s;
    static const auto lost = u"UPDATE tenants_webhookattempt SET state = 'failed', error = 'interrupted'"
                             " WHERE tenant_id = :tenant AND message_id = :id AND state = 'sending'"_s;
    const auto now = m.clock.nowMs();
    const auto changed = db.change(claim, {{"mine", m_worker},
                                           {"lease", now + leaseMs},
                                           {"now", now},
                                           {"tenant", due.tenant},
                                           {"id", due.message},
                                           {"seen", due.number}});
    if (!changed)
        return failed(changed.error());
    if (*changed == 0)
        return false;
    if (due.state == DeliveryState::Sending)
        if (auto noted = db.change(lost, {{"tenant", due.tenant}, {"id", due.message}}); !noted)
            return failed(noted.error());
    ++due.number;
    ++due.tries;
    return WebhookMessages::insertAttempt(db, scopeOf(due), due.message,
                                          {.number = due.number, .url = due.url, .startedAt = m.clock.nowUtc()})
        .map([] { return true; });
}

Result<> Attempts::releaseOrphans(Connection &db) const
{
    // Those whose attempt runs are due at its lease's end: the index of what is due has them.
    static const auto select =
        u"SELECT DISTINCT worker FROM tenants_webhookmessage WHERE next_attempt_at > :now AND state = 'sending'"_s;
    static const auto release = u"UPDATE tenants_webhookmessage SET next_attempt_at = :now WHERE next_attempt_at > :now"
                                " AND state = 'sending' AND worker = :worker"_s;
    const auto now = m.clock.nowMs();
    const auto holders = db.rows<Holder>(select, {{"now", now}});
    if (!holders)
        return failed(holders.error());
    for (const auto &holder : *holders) {
        if (holder.worker == m_worker || !isKnownDead(holder.worker))
            continue;
        if (auto released = db.change(release, {{"now", now}, {"worker", holder.worker}}); !released)
            return failed(released.error());
    }
    return {};
}

Result<> Attempts::settle(Connection &db, const ClaimedAttempt &attempt, const WebhookOutcome &outcome) const
{
    static const auto record =
        u"UPDATE tenants_webhookattempt SET state = :state, duration_ms = :duration, status_code = :status,"
        " error = :error, response_excerpt = :excerpt"
        " WHERE tenant_id = :tenant AND message_id = :id AND number = :number"_s;
    static const auto move =
        u"UPDATE tenants_webhookmessage SET state = :state, worker = '', tries = :tries, next_attempt_at = :next,"
        " last_status_code = :status, last_error = :error, updated_at = :now"
        " WHERE tenant_id = :tenant AND id = :id AND attempt_count = :number AND state = 'sending'"_s;
    const auto status = outcome.status == 0 ? std::optional<qint64>() : outcome.status;
    const auto error = outcome.isDelivered() ? std::optional<QString>() : outcome.error;
    const auto recorded = db.change(record, {{"state", outcome.isDelivered() ? AttemptState::Delivered : AttemptState::Failed},
                                             {"duration", outcome.durationMs},
                                             {"status", status},
                                             {"error", error},
                                             {"excerpt", outcome.excerpt},
                                             {"tenant", attempt.tenant},
                                             {"id", attempt.message},
                                             {"number", attempt.number}});
    if (!recorded)
        return failed(recorded.error());
    const auto next = nextOf(db, attempt, outcome);
    if (!next)
        return failed(next.error());
    // A later attempt, a deletion or a resend may have come between: then the message has moved on.
    return db
        .change(move, {{"state", next->state},
                       {"tries", next->tries},
                       {"next", next->at},
                       {"status", status},
                       {"error", error},
                       {"now", m.clock.nowMs()},
                       {"tenant", attempt.tenant},
                       {"id", attempt.message},
                       {"number", attempt.number}})
        .map([](qint64) {});
}

Result<Attempts::Next> Attempts::nextOf(Connection &db, const ClaimedAttempt &attempt, const WebhookOutcome &outcome) const
{
    if (outcome.isDelivered())
        return Next{DeliveryState::Delivered, attempt.tries};
    const auto scope = scopeOf(attempt);
    const bool isGone = outcome.status == gone;
    auto endpoint =
        WebhookEndpoints::find(db, scope, isGone ? WebhookEndpoints::Lock::Exclusive : WebhookEndpoints::Lock::Shared);
    if (!endpoint)
        return failed(endpoint.error());
    if (!*endpoint)
        return Next{DeliveryState::Cancelled, attempt.tries};
    auto &row = **endpoint;
    if (isGone && row.url == attempt.url && !row.isPaused) { // asks not to be called any more
        const Webhook before = row;
        row.isPaused = true;
        row.pauseReason = WebhookPause::Gone;
        row.updatedAt = m.clock.nowUtc();
        auto paused =
            WebhookEndpoints::update(db, scope, row).and_then([&] { return WebhookMessages::hold(db, scope); }).and_then([&] {
                return m.audit.write(db, Caller::system(attempt.tenant, attempt.mode()),
                                     {.action = u"webhooks.update"_s,
                                      .objectId = placeOf(row.url),
                                      .changes = changesBetween(onRecord(before), onRecord(row))});
            });
        if (!paused)
            return failed(paused.error());
    }
    const bool isOurFault = outcome.error == "interrupted"_L1; // we ended: no try of the receiver's
    if (!isOurFault && (isGone || attempt.tries > qint64(pauses.size())))
        return Next{DeliveryState::Failed, attempt.tries};
    const auto tries = isOurFault ? attempt.tries - 1 : attempt.tries;
    if (row.isPaused)
        return Next{DeliveryState::Pending, tries};
    return Next{DeliveryState::Pending, tries, m.clock.nowMs() + (isOurFault ? 0 : pauseMs(tries))};
}

/// After the nth try, ± 10 %, so that those who failed together do not come back together.
qint64 Attempts::pauseMs(qint64 tries) const
{
    const auto base = pauses[size_t(tries - 1)] * 1000;
    const auto spread = base * jitterPercent / 100;
    quint32 dice = 0;
    m.random.fill({reinterpret_cast<unsigned char *>(&dice), sizeof dice});
    return base - spread + qint64(dice % quint64(2 * spread + 1));
}

Result<qint64> Attempts::forgetOld(Connection &db) const
{
    static const auto sql = u"DELETE FROM tenants_webhookmessage WHERE (tenant_id, id) IN (SELECT tenant_id, id"
                            " FROM tenants_webhookmessage WHERE next_attempt_at IS NULL AND updated_at < :before"
                            " AND state <> 'pending' LIMIT 1000)"_s;
    return db.change(sql, {{"before", m.clock.nowMs() - keptForMs}});
}

} // namespace plandeck
