// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/invoicing.h"

namespace plandeck::sandbox {

/// An invoice of a subscription that is finalised and collected at once.
struct Bill
{
    QJsonObject invoice = {}; // made by billOf(), not stored yet
    QString behavior = {}; // payment_behavior; empty: allow_incomplete
    bool isOffSession = true;
};

/// The invoice of these lines and all that waits for one.
QJsonObject billOf(Context &context, const QJsonObject &subscription, const QString &reason, const QJsonArray &lines,
                   const Period &period);

/// Stores the bill, finalises it, and unless it is sent or waits for its customer (default_incomplete) tries to collect it.
/// The subscription is stored already and follows. Refuses (402) with error_if_incomplete. Answers the invoice.
[[nodiscard]] Answer<QJsonObject> billNow(Context &context, const Bill &bill);

} // namespace plandeck::sandbox
