// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drift/planjudge.h"

namespace plandeck {

std::optional<SyncState> PlanJudge::stateOf(const PlanRepository::Versioned &plan, TenantId tenant, const MirroredProduct &there)
{
    if (plan.syncState != SyncState::Synced && plan.syncState != SyncState::Drifted)
        return std::nullopt;
    return driftOf(plan, tenant, StripePlan::of(there)).isEmpty() ? SyncState::Synced : SyncState::Drifted;
}

Result<bool> PlanJudge::note(Connection &db, const TenantScope &scope, const PlanRepository::Versioned &plan,
                             const MirroredProduct &there)
{
    const auto state = stateOf(plan, scope.tenant(), there);
    if (!state || *state == plan.syncState)
        return false;
    return PlanRepository::setSync(db, scope, plan.id, *state, plan.version).map([] { return true; });
}

} // namespace plandeck
