// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditchanges.h"
#include "services/audit/auditseal.h"
#include "services/domain/caller.h"
#include "services/domain/random.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Who did what to which object. A change's entry is written in the change's own transaction; secrets never, at most their
/// last four characters. Each tenant has a chain of entries, and the platform one for what concerns no tenant or all:
///
///   entry 1 ──hash──► entry 2 ──hash──► entry 3 ◄──seq, hash, seal── head
///
/// Writers of one tenant take turns at its head, from here until they commit; those of different tenants do not meet.
class AuditLog final
{
public:
    struct Record
    {
        QString action; // "plans.create"
        QString objectId = {}; // what it was done to
        TextMap detail = {}; // circumstances, in words
        QList<AuditChange> changes = {}; // before and after
        QString reason = {}; // in the words of whoever did it, where one is asked for
        QString outcome = QStringLiteral("done");
    };

    AuditLog(const Clock &clock, RandomSource &random, const Secret &masterKey)
        : m_clock(clock)
        , m_random(random)
        , m_seal(masterKey)
    {
    }

    /// In the chain of the caller's tenant, or of the platform when there is none.
    [[nodiscard]] Result<> write(Connection &db, const Caller &caller, const Record &record) const;

private:
    struct Head;
    Result<Head> locked(Connection &db, const QString &tenant) const;
    Result<> move(Connection &db, const QString &tenant, const Head &from, qint64 seq, const QString &hash) const;

    const Clock &m_clock;
    RandomSource &m_random;
    AuditSeal m_seal;
};

} // namespace plandeck
