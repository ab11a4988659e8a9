// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "services/stripe/formencoding.h"

namespace plandeck {

/// What a plan is as a product at Stripe: name, description, the first 15 features cut to 80 characters, metadata, and the two
/// ids of ours that lead back.
[[nodiscard]] FormBody productForm(const Plan &plan, TenantId tenant);

/// The metadata a plan's product has: the plan's own and ours.
[[nodiscard]] TextMap productMetadata(const Plan &plan, TenantId tenant);

} // namespace plandeck
