// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mirror/productmirror.h"
#include "services/operations/drift.h"
#include "services/stripe/stripeobjects.h"

namespace plandeck {

/// What a plan is at Stripe.
struct StripePlan
{
    std::optional<StripeProduct> product = {}; // none: deleted, or never seen
    QList<StripePrice> prices = {}; // all of the product's

    static StripePlan of(const MirroredProduct &mirrored);
    const StripePrice *price(const std::optional<QString> &id) const;
};

/// The price that customers take: the plan's own while it can be bought and no other is the product's default, else the default,
/// else the newest that can be bought. Whoever “changes a price” in Stripe's dashboard makes a new one and archives ours.
/// Null when none can be bought.
[[nodiscard]] const StripePrice *countingPrice(const Plan &plan, const StripePlan &there);

/// Whether the price is what the plan says; a trial of our own price is what it was when the price was made, and ours to say.
[[nodiscard]] bool hasTermsOf(const StripePrice &price, const Plan &plan);

/// Every difference, in a fixed order.
[[nodiscard]] QList<Drift> driftOf(const Plan &plan, TenantId tenant, const StripePlan &there);

/// The plan as Stripe has it; a draft when its product is gone. Null when a plan cannot be so.
[[nodiscard]] std::optional<Plan> asAtStripe(const Plan &plan, const StripePlan &there);

} // namespace plandeck
