// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/random.h"
#include "services/operations/operation.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Who did what to which object. A change's entry is written in the change's own transaction; secrets never, at most their
/// last four characters.
class AuditLog final
{
public:
    struct Record
    {
        QString action; // "plans.create"
        QString objectId = {}; // what it was done to
        TextMap detail = {}; // before and after, in words
        QString outcome = QStringLiteral("done");
    };

    AuditLog(const Clock &clock, RandomSource &random)
        : m_clock(clock)
        , m_random(random)
    {
    }

    [[nodiscard]] Result<> write(Connection &db, const Caller &caller, const Record &record) const;

private:
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace plandeck
