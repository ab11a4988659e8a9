// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/periods.h"
#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// The subscription's items after an items parameter: entries with an id change that item or take it away, the others
/// are new. Whatever they come from, prices must be active and recurring, share the currency, and (in classic billing) the
/// interval. New items have no period yet.
[[nodiscard]] Answer<QJsonArray> changedItems(Context &context, const QJsonObject &subscription, const QJsonArray &given,
                                              const QString &param);

/// The price that an entry names (price, or plan as it was called) or describes (price_data), in the given currency.
[[nodiscard]] Answer<QJsonObject> priceOf(Context &context, const QJsonObject &entry, const QString &currency,
                                          const QString &param);

bool isMetered(const QJsonObject &item);
Interval intervalOf(const QJsonObject &item);
Period periodOf(const QJsonObject &item);
QJsonObject withPeriod(const QJsonObject &item, const Period &period);
/// Where the subscription's next period begins: the first of its items' ends.
qint64 periodEndOf(const QJsonObject &subscription);
qint64 periodStartOf(const QJsonObject &subscription);
/// The day of the month that the subscription bills on, where its anchor had to make do with a shorter month; else 0.
int anchorDayOf(const QJsonObject &subscription);
/// The period of an item that a moment lies in, by the subscription's anchor.
Period itemPeriodAt(const QJsonObject &subscription, const QJsonObject &item, qint64 moment);

/// The legacy plan that stands beside a price.
QJsonObject planOf(const QJsonObject &price);

} // namespace plandeck::sandbox
