// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// A subscription of the customer with nothing in it yet.
QJsonObject blankSubscription(Context &context, const QJsonObject &customer);

/// What create and update share: how it is paid, described, taxed, discounted.
[[nodiscard]] Answer<QJsonObject> filledSubscription(Context &context, QJsonObject subscription, const QJsonObject &parameters);
/// cancel_at and cancel_at_period_end, once the items have their periods.
[[nodiscard]] Answer<QJsonObject> withCancelDate(const Context &context, const QJsonObject &subscription,
                                                 const QJsonObject &parameters);
/// discounts, once the items are there.
[[nodiscard]] Answer<QJsonObject> withDiscounts(Context &context, const QJsonObject &subscription, const QJsonObject &parameters);
/// add_invoice_items become invoice items that wait for the subscription's next invoice.
[[nodiscard]] Answer<> addExtraItems(Context &context, const QJsonObject &subscription, const QJsonArray &given);

} // namespace plandeck::sandbox
