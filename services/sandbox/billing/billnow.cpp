// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/billnow.h"

#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/lines.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {

QJsonObject billOf(Context &context, const QJsonObject &subscription, const QString &reason, const QJsonArray &ownLines,
                   const Period &period)
{
    const auto customer = textOf(subscription, u"customer");
    const auto currency = textOf(subscription, u"currency");
    QJsonArray lines;
    for (const auto &item : pendingItems(context, customer, idOf(subscription), currency))
        lines.append(lineOf(context, item));
    for (const auto &line : ownLines)
        lines.append(line);
    return newInvoice(context,
                      {.customer = customer,
                       .subscription = subscription,
                       .currency = currency,
                       .reason = reason,
                       .lines = lines,
                       .discounts = liveDiscounts(context, subscription[u"discounts"].toArray(), context.nowFor(customer)),
                       .period = period});
}

Answer<QJsonObject> billNow(Context &context, const Bill &bill)
{
    addInvoice(context, bill.invoice);
    useDiscounts(context, bill.invoice[u"discounts"].toArray());
    auto invoice = finalized(context, with(bill.invoice, {{u"auto_advance"_s, true}}));
    if (invoice[u"status"] != u"open"_s || invoice[u"collection_method"] == u"send_invoice"_s)
        return invoice;
    if (bill.behavior == u"default_incomplete") {
        invoice.insert(u"next_payment_attempt"_s, QJsonValue::Null); // it is the customer's turn
        context.engine.store.put(context.space(), u"invoice"_s, invoice);
        invoiceUnpaid(context, with(invoice, {{u"auto_advance"_s, false}}));
        return invoice;
    }
    const auto charged = chargeInvoice(context, invoice, {.isOffSession = bill.isOffSession});
    if (!charged.isPaid() && bill.behavior == u"error_if_incomplete") {
        auto error = charged.error(context, false);
        if (error.code == u"invoice_payment_intent_requires_action")
            error.code = u"subscription_payment_intent_requires_action"_s;
        return refused(error);
    }
    return charged.invoice;
}

} // namespace plandeck::sandbox
