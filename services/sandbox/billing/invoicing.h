// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/periods.h"
#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// What a new invoice is made of.
struct InvoiceDraft
{
    QString customer = {};
    QJsonObject subscription = {}; // empty: none
    QString currency = {};
    QString reason = QStringLiteral("manual"); // billing_reason
    QJsonArray lines = {};
    QJsonArray discounts = {};
    Period period = {};
    bool advances = false; // auto_advance: finalised an hour later by itself
};

/// The invoice with its totals, not stored.
QJsonObject newInvoice(Context &context, const InvoiceDraft &draft);
/// Its totals again, after its lines, discounts or tax rates changed.
QJsonObject recomputed(const Context &context, const QJsonObject &invoice);
/// Stores a new invoice, gives it the invoice items that its lines came from, records invoice.created.
void addInvoice(Context &context, const QJsonObject &invoice);
/// Stores a change and records invoice.updated.
void updateInvoice(Context &context, const QJsonObject &before, const QJsonObject &after);

/// Draft → open, or paid if nothing is due. Gives it its number and pages and applies the customer's balance.
QJsonObject finalized(Context &context, const QJsonObject &draft);
/// Open or uncollectible → paid; out of band, or by the money that an intent took.
QJsonObject paid(Context &context, const QJsonObject &invoice, bool isOutOfBand);
/// Open or uncollectible → void.
QJsonObject voided(Context &context, const QJsonObject &invoice);
/// Open → uncollectible.
QJsonObject uncollectible(Context &context, const QJsonObject &invoice);
/// Records that it was sent to the customer.
void sent(Context &context, const QJsonObject &invoice);

/// The customer's invoice items that wait for an invoice: of the subscription and of no subscription, or of the latter only.
QList<QJsonObject> pendingItems(const Context &context, const QString &customer, const QString &subscription,
                                const QString &currency);

/// The subscription that an invoice bills, if there is one.
std::optional<QJsonObject> subscriptionOf(const Context &context, const QJsonObject &invoice);

} // namespace plandeck::sandbox
