// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// What an attempt to collect an open invoice came to.
struct Charged
{
    QJsonObject invoice = {};
    QJsonObject intent = {};

    bool isPaid() const { return invoice[u"status"] == QLatin1String("paid"); }
    /// The 402 that a caller gets to see.
    ApiError error() const;
};

struct Charging
{
    QString paymentMethod = {}; // empty: what the invoice, its subscription or its customer says
    bool isOffSession = true;
    bool isRetried = true; // on failure the next attempt is scheduled
};

/// Tries to collect what remains: the invoice is paid, or notes the failure and when to try again.
Charged charged(Context &context, const QJsonObject &invoice, const Charging &charging = {});
/// Makes the intent that the customer confirms by itself (default_incomplete), and the secret that leads to it.
QJsonObject awaitingPayment(Context &context, const QJsonObject &invoice);

/// Which method pays: the invoice's, the subscription's, the customer's. Refuses as Stripe does if there is none.
[[nodiscard]] Answer<QString> methodFor(const Context &context, const QJsonObject &invoice, const QJsonObject &subscription,
                                        const QString &customer);

/// A payment intent has succeeded: pays the invoice that it belongs to.
void intentSucceeded(Context &context, const QJsonObject &intent);

} // namespace plandeck::sandbox
