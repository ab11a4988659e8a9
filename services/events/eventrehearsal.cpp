// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventrehearsal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// By which the transaction is rolled back after all went well. Nobody else sees it.
const auto rollBackCode = u"rehearsal_over"_s;

EventRehearsal wouldFail(const Error &error)
{
    return {.state = EventState::Failed, .note = error.code};
}

struct Word
{
    QString id = {};
    QString word = {};

    static constexpr std::array fields{field<&Word::id>("id"), field<&Word::word>("word")};
};

Result<qint64> lastEntry(Connection &db, TenantId tenant)
{
    static const auto sql = u"SELECT COALESCE(max(seq), 0) FROM tenants_auditentry WHERE tenant_id = :tenant"_s;
    return db.value(sql, {{"tenant", tenant}}).map([](const QVariant &seq) { return seq.toLongLong(); });
}

Result<QList<Word>> entriesAfter(Connection &db, TenantId tenant, qint64 last)
{
    static const auto sql =
        u"SELECT id, action AS word FROM tenants_auditentry WHERE tenant_id = :tenant AND seq > :last ORDER BY seq"_s;
    return db.rows<Word>(sql, {{"tenant", tenant}, {"last", last}});
}

/// The newest of them: a handler writes a few.
Result<QList<Word>> newestMessages(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"SELECT id, event_type AS word FROM tenants_webhookmessage WHERE tenant_id = :tenant"
                            " AND livemode = :live ORDER BY created_at DESC, id DESC LIMIT 100"_s;
    return db.rows<Word>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}});
}

QStringList wordsOf(const QList<Word> &rows)
{
    QStringList words;
    for (const auto &row : rows)
        words.append(row.word);
    return words;
}

} // namespace

Result<EventRehearsal> EventRehearsals::rehearse(const TakenEvent &event) const
{
    const auto *prepare = m_handlers.find(event.type);
    if (!prepare)
        return EventRehearsal{.state = EventState::Ignored, .note = u"no_handler"_s};
    const auto effect = (*prepare)(event);
    return effect ? inTransaction(event, *effect) : wouldFail(effect.error());
}

Result<EventRehearsal> EventRehearsals::inTransaction(const TakenEvent &event, const EventEffect &effect) const
{
    EventRehearsal seen;
    const auto end = m_database.transaction([&](Connection &db) -> Result<> {
        const auto entry = lastEntry(db, event.tenant);
        auto before = newestMessages(db, event.scope());
        if (!entry || !before)
            return failed(!entry ? entry.error() : before.error());
        const auto outcome = effect(db);
        if (!outcome)
            return failed(outcome.error());
        const auto entries = entriesAfter(db, event.tenant, *entry);
        auto messages = newestMessages(db, event.scope());
        if (!entries || !messages)
            return failed(!entries ? entries.error() : messages.error());
        messages->removeIf(
            [&](const Word &message) { return std::ranges::find(*before, message.id, &Word::id) != before->end(); });
        std::ranges::reverse(*messages);
        seen = {.state = EventState::Done,
                .note = outcome->note,
                .isChange = outcome->changed.has_value(),
                .audit = wordsOf(*entries),
                .messages = wordsOf(*messages)};
        return failed({.kind = Error::Kind::Conflict, .code = rollBackCode});
    });
    if (end.error().code == rollBackCode)
        return seen;
    return end.error().kind == Error::Kind::Storage ? Result<EventRehearsal>(failed(end.error())) : wouldFail(end.error());
}

} // namespace plandeck
