// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/saga/stripeoperations.h"
#include "services/storage/database.h"

#include <functional>

namespace plandeck {

/// Finishes or undoes what a process left behind: at start, and now and then. Each kind of operation knows how.
class SagaRecovery final
{
public:
    /// True when the operation is closed now; else it has been postponed.
    using Resume = std::function<bool(StripeOperation &)>;

    SagaRecovery(Database &database, const Clock &clock)
        : m_database(database)
        , m_operations(clock)
    {
    }

    void add(const QString &kind, Resume resume) { m_resumes.insert(kind, std::move(resume)); }
    /// How many operations were closed.
    Result<int> run();

private:
    Database &m_database;
    StripeOperations m_operations;
    QHash<QString, Resume> m_resumes;
};

} // namespace plandeck
