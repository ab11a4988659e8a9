// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/audit.h"
#include "services/storage/database.h"

namespace plandeck {

class Dispatcher;

/// The tenant's own look at its log, and the platform's at its own.
class AuditService final
{
public:
    explicit AuditService(Database &database)
        : m_database(database)
    {
    }

    Result<CursorPage<AuditEntry>> handle(const Caller &caller, const ListAudit &request);
    Result<CursorPage<AuditEntry>> handle(const Caller &caller, const ListPlatformAudit &request);

private:
    Result<CursorPage<AuditEntry>> list(TenantId chain, const ListAudit &request);

    Database &m_database;
};

void bindAudit(Dispatcher &dispatcher, AuditService &service);

} // namespace plandeck
