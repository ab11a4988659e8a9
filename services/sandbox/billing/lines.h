// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// A line of an invoice about a subscription's item.
struct ItemLine
{
    Period period = {};
    qint64 quantity = 1;
    qint64 amount = 0; // minor units
    QString description = {};
};
QJsonObject lineOf(Context &context, const QJsonObject &subscription, const QJsonObject &item, const ItemLine &line);

/// The line that an invoice item becomes on an invoice.
QJsonObject lineOf(Context &context, const QJsonObject &invoiceItem);

/// "2 × Pro (at $29.99 / month)"
QString descriptionOf(const Context &context, const QJsonObject &price, qint64 quantity);
/// The name of the price's product.
QString productNameOf(const Context &context, const QJsonObject &price);
/// A line's or invoice item's pricing member; null without a price.
QJsonValue pricingOf(const QJsonObject &price);
/// The members quantity and quantity_decimal.
QJsonObject withQuantity(const QJsonObject &object, qint64 quantity);

/// Full tax rates in place of ids, as items, invoices and subscriptions hold them.
[[nodiscard]] Answer<QJsonArray> taxRatesOf(const Context &context, const QJsonValue &ids, const QString &param);

} // namespace plandeck::sandbox
