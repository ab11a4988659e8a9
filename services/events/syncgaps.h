// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/events/synccursors.h"

namespace plandeck {

/// Rows of tenants_syncgap: when nothing was heard of an account, and what a catch-up made of it.
class SyncGaps final
{
public:
    /// The account's open gap, up to now; else a new one since then, if that is given. Null when there is none.
    static Result<std::optional<SyncGapId>> open(Connection &db, const HeldCursor &cursor, const std::optional<QDateTime> &since,
                                                 const QDateTime &now, SyncGapId fresh);
    /// So many events more were new to us.
    static Result<> count(Connection &db, TenantId tenant, SyncGapId gap, qint64 fetched);
    /// The catch-up has come to its end; events before lostUntil could not be had any more.
    static Result<> close(Connection &db, TenantId tenant, SyncGapId gap, const QDateTime &now,
                          const std::optional<QDateTime> &lostUntil);

    static Result<SyncGap> one(Connection &db, const TenantScope &scope, SyncGapId gap);
    static Result<Page<SyncGap>> list(Connection &db, const TenantScope &scope, const ListSyncGaps &request);
};

} // namespace plandeck
