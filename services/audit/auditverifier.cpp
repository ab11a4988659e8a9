// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditverifier.h"

#include "services/audit/auditrow.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 pageSize = 1000;

struct Position
{
    QString tenant = {};
    qint64 seq = 0;

    static constexpr std::array fields{field<&Position::tenant>("tenant_id"), field<&Position::seq>("seq")};
};

QString statement(const QString &columns, bool isFirst)
{
    return u"SELECT "_s + columns + u" FROM tenants_auditentry e LEFT JOIN tenants_audithead h ON h.tenant_id = e.tenant_id"_s
           + (isFirst ? QString() : u" WHERE (e.tenant_id, e.seq) > (:tenant, :seq)"_s)
           + u" ORDER BY e.tenant_id, e.seq LIMIT :limit"_s;
}

} // namespace

/// With the head as it was at the same moment: both come by one statement.
struct AuditVerifier::Row : AuditRow
{
    QString storedHash = {};
    std::optional<qint64> headSeq = {};
    std::optional<QString> headHash = {};
    std::optional<QString> headSeal = {};

    static constexpr std::array fields =
        joined(AuditRow::fields, std::array{field<&Row::storedHash>("hash"), field<&Row::headSeq>("head_seq"),
                                            field<&Row::headHash>("head_hash"), field<&Row::headSeal>("head_seal")});
};

/// How far we have come.
struct AuditVerifier::Place
{
    QString tenant = {};
    qint64 seq = 0;
    QString hash = {};
    bool isEnd = true; // the head was there when it was read
};

Result<QList<AuditVerifier::Row>> AuditVerifier::page(const std::optional<Place> &after, qint64 limit)
{
    static const auto columns = u"e.tenant_id, e.seq, e.id, e.at, e.actor_kind, e.actor_id, e.on_behalf_of, e.reason, e.source,"
                                " e.action, e.object_id, e.outcome, e.detail, e.changes, e.request_id, e.address, e.prev_hash,"
                                " e.hash, h.seq AS head_seq, h.hash AS head_hash, h.seal AS head_seal"_s;
    static const auto first = statement(columns, true);
    static const auto next = statement(columns, false);
    return m_database.read([&](Connection &db) {
        return after ? db.rows<Row>(next, {{"tenant", after->tenant}, {"seq", after->seq}, {"limit", limit}})
                     : db.rows<Row>(first, {{"limit", limit}});
    });
}

/// An entry that says something that none of ours can say is not even read: it is found one by one.
Result<QList<AuditVerifier::Row>> AuditVerifier::readablePage(const std::optional<Place> &after, AuditReport &report)
{
    static const auto first = statement(u"e.tenant_id, e.seq"_s, true);
    static const auto next = statement(u"e.tenant_id, e.seq"_s, false);
    auto rows = page(after, pageSize);
    if (rows || rows.error().code != "row_does_not_fit"_L1)
        return rows;
    rows = page(after, 1);
    if (rows || rows.error().code != "row_does_not_fit"_L1)
        return rows;
    const auto where = m_database.read([&](Connection &db) {
        return after ? db.one<Position>(next, {{"tenant", after->tenant}, {"seq", after->seq}, {"limit", 1}})
                     : db.one<Position>(first, {{"limit", 1}});
    });
    if (!where)
        return failed(where.error());
    report.bad = {where->tenant, where->seq, AuditFlaw::Changed};
    return QList<Row>();
}

std::optional<AuditFlaw> AuditVerifier::flawOf(const Row &row, const Place &before) const
{
    if (row.seq != before.seq + 1)
        return row.seq > before.seq ? AuditFlaw::Missing : AuditFlaw::Unlinked;
    if (row.previousHash != before.hash)
        return AuditFlaw::Unlinked;
    const bool isUnchained = row.storedHash.isEmpty() && before.hash.isEmpty();
    if (!isUnchained && row.storedHash != row.hash())
        return AuditFlaw::Changed;
    if (!row.headSeq || row.seq > *row.headSeq)
        return AuditFlaw::BeyondEnd;
    if (row.seq < *row.headSeq)
        return std::nullopt;
    const bool isSealed = row.headHash == row.storedHash && row.headSeal == m_seal.of(row.tenant, row.seq, row.storedHash);
    return isSealed ? std::nullopt : std::optional(AuditFlaw::EndBroken);
}

Result<AuditReport> AuditVerifier::verify()
{
    AuditReport report;
    std::optional<Place> last;
    const auto noteCut = [&] {
        if (last && !last->isEnd && !report.bad)
            report.bad = {last->tenant, last->seq + 1, AuditFlaw::CutOff};
    };
    for (;;) {
        const auto rows = readablePage(last, report);
        if (!rows)
            return failed(rows.error());
        for (const auto &row : *rows) {
            const bool isNewChain = !last || last->tenant != row.tenant;
            if (isNewChain)
                noteCut();
            if (const auto flaw = flawOf(row, isNewChain ? Place{.tenant = row.tenant} : *last); flaw && !report.bad)
                report.bad = {row.tenant, row.seq, *flaw};
            if (report.bad)
                return report;
            report.chains += isNewChain ? 1 : 0;
            ++report.entries;
            report.unchained += row.storedHash.isEmpty() ? 1 : 0;
            last = Place{row.tenant, row.seq, row.storedHash, row.headSeq == row.seq};
        }
        if (rows->isEmpty())
            break;
    }
    noteCut();
    return report.bad ? Result<AuditReport>(report) : findLostHeads(report).map([&] { return report; });
}

/// Ends of chains of which nothing is left.
Result<> AuditVerifier::findLostHeads(AuditReport &report)
{
    static const auto sql = u"SELECT h.tenant_id, 1 AS seq FROM tenants_audithead h LEFT JOIN tenants_auditentry e"
                            " ON e.tenant_id = h.tenant_id AND e.seq = h.seq WHERE e.seq IS NULL AND h.seq > 0 LIMIT 1"_s;
    const auto lost = m_database.read([](Connection &db) { return db.row<Position>(sql); });
    if (!lost)
        return failed(lost.error());
    if (*lost)
        report.bad = {(*lost)->tenant, (*lost)->seq, AuditFlaw::CutOff};
    return {};
}

} // namespace plandeck
