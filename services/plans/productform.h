// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "services/stripe/formencoding.h"

namespace plandeck {

/// What a plan is as a product at Stripe: name, description, the first 15 features cut to 80 characters, metadata, and the two
/// ids of ours that lead back.
[[nodiscard]] FormBody productForm(const Plan &plan, TenantId tenant);

/// The features as a product can have them.
[[nodiscard]] QStringList productFeatures(const Plan &plan);

/// A product's parameters in full, and what there is to unset of the one that is there: Stripe merges metadata and keeps what is
/// left out.
[[nodiscard]] FormBody productUpdateForm(const Plan &plan, TenantId tenant, const TextMap &metadataThere);

/// What a plan is as a price of that product.
[[nodiscard]] FormBody priceForm(const Plan &plan, const QString &product);

/// The metadata a plan's product has: the plan's own and ours.
[[nodiscard]] TextMap productMetadata(const Plan &plan, TenantId tenant);

} // namespace plandeck
