// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// What is to be collected from a customer: an invoice, mostly.
struct Collection
{
    QString customer = {};
    QString paymentMethod = {};
    qint64 amount = 0;
    QString currency = {};
    bool isOffSession = false;
    QString description = {};
    QString invoice = {};
    QJsonObject metadata = {};
};

/// Makes a payment intent, tries to charge it, records the events and answers the intent as it then is (succeeded,
/// requires_action, or requires_payment_method with last_payment_error; latest_charge). A decline is no error here. Without a
/// payment method the intent waits for one.
QJsonObject collect(Context &context, const Collection &collection);

/// Tries an intent that waits for money once more, with this method; nothing happens to one that is through.
QJsonObject collectAgain(Context &context, const QString &intent, const QString &paymentMethod, bool isOffSession);

/// Cancels an intent that waits for money ("void_invoice", "abandoned", …); nothing happens to one that is through.
void giveUp(Context &context, const QString &intent, const QString &reason);

/// The method that pays for a customer: invoice_settings.default_payment_method, then the old default source; empty when
/// there is none. 400 for an unknown customer.
[[nodiscard]] Answer<QString> payingMethod(const Context &context, const QString &customer);

/// The invoice that an intent collects for; empty for any other. Reactions::intentSucceeded gets intents of both kinds.
QString invoiceOf(const Context &context, const QString &intent);

} // namespace plandeck::sandbox
