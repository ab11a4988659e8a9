// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/periods.h"
#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// Credits what is left of the period of each item that changes between two states of a subscription, and debits the new
/// state for it: pending invoice items, to the second, each rounded by itself. Items whose interval changes are only
/// credited, because they are billed anew. Metered items are never prorated.
void prorate(Context &context, const QJsonObject &before, const QJsonObject &after, qint64 moment);
/// Credits what is left of the periods of all items.
void creditUnused(Context &context, const QJsonObject &subscription, qint64 moment);

/// A new invoice item, stored and recorded.
QJsonObject addInvoiceItem(Context &context, const QJsonObject &item);
/// The least of an invoice item: not stored.
QJsonObject blankInvoiceItem(Context &context, const QString &customer, const QString &currency);

} // namespace plandeck::sandbox
