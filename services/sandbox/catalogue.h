// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Makes and stores a product from the parameters of products.create or a price's product_data (prefix "product_data").
[[nodiscard]] Answer<QJsonObject> makeProduct(Context &context, const QJsonObject &parameters, const QString &prefix);

/// Makes a price of the product from the parameters of prices.create or a product's default_price_data (the prefix names
/// which, for complaints), without storing it.
[[nodiscard]] Answer<QJsonObject> newPrice(Context &context, const QJsonObject &parameters, const QString &product,
                                           const QString &prefix);

/// "unit_amount", or "default_price_data[unit_amount]" under a prefix.
QString named(const QString &prefix, QStringView name);

} // namespace plandeck::sandbox
