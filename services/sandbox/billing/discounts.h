// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/totals.h"
#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// What discounts are given on, and what restrictions look at.
struct DiscountOwner
{
    QString customer = {};
    QString subscription = {};
    QString subscriptionItem = {};
    QString invoice = {};
    QString invoiceItem = {};
    QString currency = {};
    std::optional<qint64> subtotal = {}; // minor units, for a promotion code's minimum
};

/// Redeems a discounts parameter: each entry names a coupon, a promotion code, or a discount there is already. Answers the
/// discounts' ids. Refuses expired, used-up and unfitting ones.
[[nodiscard]] Answer<QJsonArray> redeemed(Context &context, const QJsonArray &given, const DiscountOwner &owner,
                                          const QString &param);

/// Those of the discounts that still take something off at a moment: once is once, repeating ends.
QJsonArray liveDiscounts(const Context &context, const QJsonArray &ids, qint64 moment);
/// Notes that an invoice has used them, so that "once" ends.
void useDiscounts(Context &context, const QJsonArray &ids);
/// Takes one away and records it; answers what Stripe gives back.
QJsonObject endDiscount(Context &context, const QJsonObject &discount);

/// The coupons behind all discounts of an invoice and its lines.
Coupons couponsOf(const Context &context, const QJsonObject &invoice);

} // namespace plandeck::sandbox
