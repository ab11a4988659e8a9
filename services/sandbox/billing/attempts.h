// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// How an open invoice is collected.
struct Charging
{
    QString paymentMethod = {}; // empty: what the invoice, its subscription or its customer says
    bool isOffSession = true;
    bool isRetried = true; // on failure the next attempt is scheduled
};

/// What an attempt came to.
struct Charged
{
    QJsonObject invoice = {};
    QJsonObject intent = {};

    bool isPaid() const { return invoice[u"status"] == QLatin1String("paid"); }
    /// The 402 that whoever asked for the attempt gets to see. The attempt stays on record unless it is not effective.
    ApiError error(const Context &context, bool isEffective) const;
};

/// Tries to collect what remains of an open or uncollectible invoice: it is paid, or notes the failure and when to try again.
Charged chargeInvoice(Context &context, const QJsonObject &invoice, const Charging &charging = {});
/// The invoice with the payment intent that its customer, or an attempt, will confirm.
QJsonObject withIntent(Context &context, const QJsonObject &invoice);
/// Nobody can pay the invoice through its intent any more.
void dropIntent(Context &context, const QString &invoice);

/// Which method pays: the invoice's, the subscription's, the customer's; empty if there is none.
QString invoiceMethod(const Context &context, const QJsonObject &invoice, const QJsonObject &subscription,
                      const QString &customer);
/// The refusal of a customer who has no way to pay.
Refusal noWayToPay();

/// Pays an open invoice by an intent of its customer: at once if it has succeeded, else when it does.
QJsonObject attachIntent(Context &context, const QJsonObject &invoice, const QJsonObject &intent);

/// A payment intent has succeeded: pays the invoice that it belongs to.
void settleByIntent(Context &context, const QJsonObject &intent);

} // namespace plandeck::sandbox
