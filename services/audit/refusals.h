// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/operations/operation.h"
#include "services/storage/database.h"

#include <mutex>

namespace plandeck {

/// What access refused, for the tenant's audit log. Gathered and written together every few seconds (see Periodic): a refusal
/// costs no write, and a flood of them is bounded.
class Refusals final
{
public:
    Refusals(Database &database, const AuditLog &audit)
        : m_database(database)
        , m_audit(audit)
    {
    }

    void note(const Caller &caller, const OperationInfo &info, const Error &error);
    void flush();

private:
    struct Refusal
    {
        Caller caller;
        QString action;
        QString code;
    };
    static constexpr qsizetype mostAtOnce = 500;

    Database &m_database;
    const AuditLog &m_audit;
    std::mutex m_mutex;
    QList<Refusal> m_gathered;
};

} // namespace plandeck
