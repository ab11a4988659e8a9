// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/operations/oversight.h"
#include "services/storage/database.h"

namespace plandeck {

class Dispatcher;

/// What the platform's staff see of all tenants, and the one thing they may do to one: keep it out, and let it in again.
class OversightService final
{
public:
    struct Parts
    {
        Database &database;
        const AuditLog &audit;
        ChangeSink &changes;
        const Clock &clock;
    };
    explicit OversightService(const Parts &parts)
        : m(parts)
    {
    }

    Result<CursorPage<TenantListing>> handle(const Caller &caller, const ListTenants &request);
    Result<TenantListing> handle(const Caller &caller, const SuspendTenant &request);
    Result<TenantListing> handle(const Caller &caller, const ReactivateTenant &request);

private:
    struct Move;
    Result<TenantListing> move(const Caller &caller, TenantId tenant, const QString &reason, const Move &move);
    Result<> moveWebhooks(Connection &db, TenantId tenant, bool isSuspended) const;

    Parts m;
};

void bindOversight(Dispatcher &dispatcher, OversightService &service);

} // namespace plandeck
