// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulkrun.h"
#include "services/operations/plans.h"

namespace plandeck {

/// What a copy of a plan is called: "Pro copy", from the second on "Pro copy 2". Never longer than a name may be.
[[nodiscard]] QString nameOfCopy(const QString &original, int number = 1);

/// Saves a copy of the plan as a draft, under the first name that is free. Taken back by deactivating the copy, since plans are
/// not deleted; what was taken back is brought back, not copied once more.
[[nodiscard]] BulkRun::Item draftCopyOf(const Plan &original);

} // namespace plandeck
