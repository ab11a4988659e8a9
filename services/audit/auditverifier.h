// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditseal.h"
#include "services/domain/field.h"
#include "services/storage/database.h"

namespace plandeck {

/// What can be wrong with a chain, by the first entry where it shows.
enum class AuditFlaw {
    Changed, // the entry is not what was written
    Missing, // the one before it is gone
    Unlinked, // it does not continue the one before it: put in between, or moved
    CutOff, // the chain ended later once: entries at its end are gone
    BeyondEnd, // written past the end, or the record of the end is gone
    EndBroken, // the end was not sealed by this server: all of it may have been made anew
};
constexpr std::array<std::string_view, 6> wordsOf(AuditFlaw)
{
    return {"changed", "missing", "unlinked", "cut_off", "beyond_end", "end_broken"};
}

struct AuditReport
{
    struct Bad
    {
        QString tenant;
        qint64 seq;
        AuditFlaw flaw;
        friend bool operator==(const Bad &, const Bad &) = default;
    };

    qint64 chains = 0;
    qint64 entries = 0;
    qint64 unchained = 0; // of before there were chains: their number and order are checked, not what they say
    std::optional<Bad> bad = {}; // the first one, by tenant and number
};

/// Walks all chains and compares. Reads page by page beside running writers, in constant memory; no entry is read twice.
///
/// Found is whatever somebody did who may write the database and has not the server's key. Not found: a whole database put back
/// as it was, or a tenant whose entries and head are all gone.
class AuditVerifier final
{
public:
    AuditVerifier(Database &database, const Secret &masterKey)
        : m_database(database)
        , m_seal(masterKey)
    {
    }

    /// Errors: the storage's. A bad entry is no error but the report's news.
    [[nodiscard]] Result<AuditReport> verify();

private:
    struct Row;
    struct Place;

    Result<QList<Row>> page(const std::optional<Place> &after, qint64 limit);
    Result<QList<Row>> readablePage(const std::optional<Place> &after, AuditReport &report);
    std::optional<AuditFlaw> flawOf(const Row &row, const Place &before) const;
    Result<> findLostHeads(AuditReport &report);

    Database &m_database;
    AuditSeal m_seal;
};

} // namespace plandeck
