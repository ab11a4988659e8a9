// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/sync.h"
#include "services/storage/database.h"

namespace plandeck {

class AuditLog;
class Dispatcher;
class EventCatchUp;

/// What people ask of the catch-up: how far it is, what was missed, and to look now.
class CatchUpService final
{
public:
    CatchUpService(Database &database, const AuditLog &audit, EventCatchUp &catchUp)
        : m_database(database)
        , m_audit(audit)
        , m_catchUp(catchUp)
    {
    }

    Result<Page<SyncCursor>> handle(const Caller &caller, const ListSyncCursors &request);
    Result<Page<SyncGap>> handle(const Caller &caller, const ListSyncGaps &request);
    Result<CatchUpReport> handle(const Caller &caller, const CatchUpEvents &request);

private:
    Database &m_database;
    const AuditLog &m_audit;
    EventCatchUp &m_catchUp;
};

void bindSync(Dispatcher &dispatcher, CatchUpService &service);

} // namespace plandeck
