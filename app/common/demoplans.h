// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

namespace plandeck {

/// An ordinary price list, oldest first: what every company that is made up sells.
[[nodiscard]] QList<CreatePlan> demoPlans();

} // namespace plandeck
