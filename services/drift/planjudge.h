// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drift/plandrift.h"
#include "services/plans/planrepository.h"

namespace plandeck {

/// Says of a plan how it stands to Stripe, by what is mirrored of its product and prices.
class PlanJudge final
{
public:
    /// Null while a change of ours is under way: it is about to overwrite whatever is there.
    [[nodiscard]] static std::optional<SyncState> stateOf(const PlanRepository::Versioned &plan, TenantId tenant,
                                                          const MirroredProduct &there);
    /// Writes that state; false when it is the one that was known.
    [[nodiscard]] static Result<bool> note(Connection &db, const TenantScope &scope, const PlanRepository::Versioned &plan,
                                           const MirroredProduct &there);
};

} // namespace plandeck
