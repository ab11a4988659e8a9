// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Where a discount comes to lie.
struct Redemption
{
    QString customer = {};
    QString subscription = {};
    QString subscriptionItem = {};
    QString invoice = {};
    QString invoiceItem = {};
    QString currency = {}; // of what is discounted
    qint64 amount = 0; // before the discount, for a promotion code's minimum_amount
};

/// Redeems an entry of discounts[]: {coupon}, {promotion_code}, or {discount}, which goes on. Stores the discount, counts the
/// redemption and records customer.discount.created. 400 for what is unknown, expired, used up, of another currency, or for
/// somebody else. The param is the entry's: "discounts[0]".
[[nodiscard]] Answer<QJsonObject> redeem(Context &context, const QJsonObject &given, const Redemption &redemption,
                                         const QString &param);

/// The coupon behind a discount, even if it was deleted since.
QJsonObject couponOf(const Context &context, const QJsonObject &discount);

/// The coupon as it is now: valid goes by redeem_by and max_redemptions.
QJsonObject couponAsOf(QJsonObject coupon, qint64 now);
/// The same of a promotion code: active goes by expires_at, max_redemptions and its coupon.
QJsonObject promotionCodeAsOf(const Context &context, QJsonObject code);

/// What a coupon takes off in a currency; none when it has no amount in that currency. Null for a percentage.
std::optional<qint64> amountOff(const QJsonObject &coupon, const QString &currency);

} // namespace plandeck::sandbox
