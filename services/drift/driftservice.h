// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/drift/planjudge.h"
#include "services/drift/planrepair.h"
#include "services/mirror/mirrorsync.h"

namespace plandeck {

class Dispatcher;

/// The drift check: brings the mirror to what Stripe has now, compares plans with it field by field, and repairs in the direction
/// that was picked.
class DriftService final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        PlanRepair &repair;
        const AuditLog &audit;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit DriftService(const Parts &parts)
        : m(parts)
        , m_sync(parts.database, parts.stripe)
    {
    }

    Result<DriftReport> handle(const Caller &caller, const ListDrift &request);
    Result<DriftReport> handle(const Caller &caller, const GetPlanDrift &request);
    Result<Plan> handle(const Caller &caller, const RepairPlan &request);
    Result<DriftReport> handle(const Caller &caller, const RepairProduct &request);

    /// Reads an account's products and prices anew and says of each plan how it stands.
    [[nodiscard]] Result<DriftReport> check(const TenantScope &scope, const QString &account,
                                            const std::function<Result<>()> &betweenPages);

private:
    struct Looked
    {
        PlanRepository::Versioned plan;
        StripePlan there;
    };
    Result<QString> account(const TenantScope &scope) const;
    Result<Looked> lookedAt(const TenantScope &scope, PlanId id);
    Result<QList<Drift>> unknownProducts(const TenantScope &scope, const QString &account) const;
    Result<Plan> pushOurs(const Caller &caller, PlanId id);
    Result<Plan> takeStripes(const Caller &caller, PlanId id);
    Result<std::optional<StripeOperation>> adopt(Connection &db, const Caller &caller, const Looked &looked, const Plan &taken);
    Result<> archive(const Caller &caller, const QString &account, const QString &product);
    Result<> makePlan(const Caller &caller, const QString &account, const QString &product);
    Result<> noteRepair(Connection &db, const Caller &caller, const QString &object, RepairDirection direction,
                        const QList<Drift> &drifts) const;
    Result<Plan> advanced(const Caller &caller, PlanId id, std::optional<StripeOperation> operation);

    Parts m;
    MirrorSync m_sync;
};

void bindDrift(Dispatcher &dispatcher, DriftService &service);

} // namespace plandeck
