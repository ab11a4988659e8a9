// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace plandeck::sandbox {

/// The coupon behind each discount that an invoice or its lines name, by the discount's id, as it was when it was given.
using Coupons = QHash<QString, QJsonObject>;

/// The invoice with everything that follows from its lines: discounts and taxes on each line, totals, what the customer's
/// balance and credit notes leave to pay. A line's own discounts come first, then the invoice's, each on what the ones
/// before it left (Stripe: "discounts are applied in the order given"); fixed amounts are divided among the lines.
QJsonObject totalled(QJsonObject invoice, const Coupons &coupons);

} // namespace plandeck::sandbox
