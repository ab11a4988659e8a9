// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/totals.h"
#include "services/sandbox/discounting.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// Redeems a discounts parameter, entry by entry; answers the discounts' ids.
[[nodiscard]] Answer<QJsonArray> redeemed(Context &context, const QJsonArray &given, const Redemption &redemption,
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
