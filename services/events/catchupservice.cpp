// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/catchupservice.h"

#include "services/audit/auditlog.h"
#include "services/events/eventcatchup.h"
#include "services/events/syncgaps.h"
#include "services/operations/dispatcher.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<Page<SyncCursor>> CatchUpService::handle(const Caller &caller, const ListSyncCursors &request)
{
    return m_database.list([&](Connection &db) { return SyncCursors::list(db, caller.scope(), request); });
}

Result<Page<SyncGap>> CatchUpService::handle(const Caller &caller, const ListSyncGaps &request)
{
    return m_database.list([&](Connection &db) { return SyncGaps::list(db, caller.scope(), request); });
}

Result<CatchUpReport> CatchUpService::handle(const Caller &caller, const CatchUpEvents &)
{
    return m_catchUp.runFor(caller.scope()).and_then([&](CatchUpReport &&report) -> Result<CatchUpReport> {
        const AuditLog::Record record{.action = u"events.catch-up"_s,
                                      .objectId = report.accountId,
                                      .detail = {{u"fetched"_s, QString::number(report.fetched)}}};
        const auto noted = m_database.transaction([&](Connection &db) { return m_audit.write(db, caller, record); });
        return noted ? Result<CatchUpReport>(std::move(report)) : failed(noted.error());
    });
}

void bindSync(Dispatcher &dispatcher, CatchUpService &service)
{
    dispatcher.bind(SyncOperations{}, service);
}

} // namespace plandeck
