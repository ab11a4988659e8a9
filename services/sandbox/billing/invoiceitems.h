// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// An invoice item from the parameters of invoiceItems.create, or an entry of invoices.addLines or of a preview; not stored.
/// currency is what it must be when nothing else says so (empty: the customer's).
[[nodiscard]] Answer<QJsonObject> newInvoiceItem(Context &context, const QString &customer, const QJsonObject &parameters,
                                                 const QString &prefix, const QString &currency = {});
/// The item as the parameters change it: amount, or price and quantity, period, description, discounts, tax rates.
[[nodiscard]] Answer<QJsonObject> filledInvoiceItem(Context &context, const QJsonObject &item, const QJsonObject &parameters,
                                                    const QString &prefix);

} // namespace plandeck::sandbox
