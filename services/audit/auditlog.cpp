// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditlog.h"

#include "services/audit/auditrow.h"

#include <QtCore/QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(lcAudit, "plandeck.audit")

/// In the place of a seal, for good: going on from a broken end must not make it whole.
QString brokenSeal()
{
    return u"broken"_s;
}

std::optional<ActorId> unlessNull(ActorId id)
{
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace

struct AuditLog::Head
{
    qint64 seq = 0;
    QString hash = {};
    QString seal = {};

    static constexpr std::array fields{field<&Head::seq>("seq"), field<&Head::hash>("hash"), field<&Head::seal>("seal")};
};

Result<> AuditLog::write(Connection &db, const Caller &caller, const Record &record) const
{
    AuditRow row{.tenant = caller.tenant.text(),
                 .id = newId<AuditEntryId>(m_clock, m_random),
                 .at = m_clock.nowUtc(),
                 .actorKind = caller.kind,
                 .actor = unlessNull(caller.actor()),
                 .onBehalfOf = unlessNull(caller.onBehalfOf),
                 .reason = record.reason,
                 .source = caller.source,
                 .action = record.action,
                 .objectId = record.objectId,
                 .outcome = record.outcome,
                 .detail = record.detail,
                 .changes = record.changes,
                 .requestId = caller.requestId,
                 .address = caller.address};
    const auto head = locked(db, row.tenant);
    if (!head)
        return failed(head.error());
    row.seq = head->seq + 1;
    row.previousHash = head->hash;
    const auto hash = row.hash();
    return db.insert("tenants_auditentry"_L1, row, {{"hash", hash}}).and_then([&] {
        return move(db, row.tenant, *head, row.seq, hash);
    });
}

/// Where the chain ends, and until the transaction does so nobody else adds to it. SQLite has one writer anyway.
Result<AuditLog::Head> AuditLog::locked(Connection &db, const QString &tenant) const
{
    static const auto sqlite = u"SELECT seq, hash, seal FROM tenants_audithead WHERE tenant_id = :tenant"_s;
    static const QString postgres = sqlite + u" FOR UPDATE"_s;
    static const auto begin = u"INSERT INTO tenants_audithead (tenant_id, seq, hash, seal) VALUES (:tenant, 0, '', '')"
                              " ON CONFLICT (tenant_id) DO NOTHING"_s;
    const auto &select = db.engine() == Engine::Sqlite ? sqlite : postgres;
    const auto head = db.row<Head>(select, {{"tenant", tenant}});
    if (!head)
        return failed(head.error());
    if (*head)
        return **head;
    return db.change(begin, {{"tenant", tenant}}).and_then([&](qint64) { // or somebody else has begun it meanwhile
        return db.one<Head>(select, {{"tenant", tenant}});
    });
}

Result<> AuditLog::move(Connection &db, const QString &tenant, const Head &from, qint64 seq, const QString &hash) const
{
    static const auto sql = u"UPDATE tenants_audithead SET seq = :seq, hash = :hash, seal = :seal WHERE tenant_id = :tenant"_s;
    const bool isWhole = from.seal == m_seal.of(tenant, from.seq, from.hash);
    if (!isWhole)
        qCWarning(lcAudit, "the end of the audit log of %s was not sealed by this server", qPrintable(tenant));
    const auto seal = isWhole ? m_seal.of(tenant, seq, hash) : brokenSeal();
    return db.change(sql, {{"seq", seq}, {"hash", hash}, {"seal", seal}, {"tenant", tenant}}).map([](qint64) {});
}

} // namespace plandeck
