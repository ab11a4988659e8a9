// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/invoicedraft.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/priceamounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"invoice"_s;

/// The subscription that a new invoice is for: it must be the customer's.
Answer<QJsonObject> billedSubscription(const Context &context, const QJsonObject &parameters, const QString &customer)
{
    const auto id = textOf(parameters, u"subscription");
    if (id.isEmpty())
        return QJsonObject();
    const auto subscription = context.referenced(u"subscription"_s, id, u"subscription"_s);
    if (subscription && textOf(*subscription, u"customer") != customer)
        return invalidParameter(u"subscription"_s, u"The subscription %1 belongs to another customer."_s.arg(id));
    return subscription;
}

Answer<QJsonObject> create(Context &context, const QJsonObject &parameters)
{
    if (parameters.contains(u"from_invoice"))
        return revisionOf(context, parameters);
    if (!parameters.contains(u"customer"))
        return missingParameter(u"customer"_s);
    const auto customer = customerNamed(context, textOf(parameters, u"customer"));
    if (!customer)
        return customer;
    const auto subscription = billedSubscription(context, parameters, idOf(*customer));
    if (!subscription)
        return subscription;
    const auto code = parameters[u"currency"].toString(customer->value(u"currency").toString(u"usd"_s)).toLower();
    if (const auto currency = currencyOf(code, u"currency"_s); !currency)
        return refused(currency.error());
    QJsonArray lines;
    const bool isSubscribed = !subscription->isEmpty();
    if (isSubscribed || parameters[u"pending_invoice_items_behavior"] == u"include"_s)
        for (const auto &item : pendingItems(context, idOf(*customer), idOf(*subscription), code))
            lines.append(lineOf(context, item));
    if (isSubscribed && lines.isEmpty())
        return refused({.code = u"invoice_no_subscription_line_items"_s, .message = u"Nothing to invoice for subscription"_s});
    const auto now = context.nowFor(idOf(*customer));
    auto invoice = filledInvoice(context,
                                 newInvoice(context, {.customer = idOf(*customer),
                                                      .subscription = *subscription,
                                                      .currency = code,
                                                      .lines = lines,
                                                      .period = {now, now},
                                                      .advances = parameters[u"auto_advance"].toBool()}),
                                 parameters);
    if (!invoice)
        return invoice;
    addInvoice(context, *invoice);
    return invoice;
}

Answer<QJsonObject> retrieve(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> update(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    const auto after = filledInvoice(context, *before, parameters);
    if (!after)
        return after;
    updateInvoice(context, *before, *after);
    return after;
}

/// Items that were made for a draft go with it; those it found waiting wait again.
void releaseItems(Context &context, const QJsonObject &draft)
{
    for (const auto &line : listOf(draft, u"lines")) {
        const auto id = line[u"parent"][u"invoice_item_details"][u"invoice_item"].toString();
        const auto item = context.find(u"invoice_item"_s, id);
        if (item && item->value(u"_is_of_invoice").toBool())
            context.engine.store.remove(context.space(), u"invoice_item"_s, id);
        else if (item)
            context.engine.store.put(context.space(), u"invoice_item"_s, with(*item, {{u"invoice"_s, {}}}));
    }
}

Answer<QJsonObject> remove(Context &context, const QJsonObject &)
{
    const auto invoice = context.atPath(type);
    if (!invoice)
        return invoice;
    if (invoice->value(u"status") != u"draft"_s)
        return refused({.message = u"You can only delete draft invoices; this one is %1. Void it instead."_s.arg(
                            textOf(*invoice, u"status"))});
    if (invoice->value(u"parent").isObject())
        return refused(
            {.message = u"This invoice belongs to a subscription and cannot be deleted. Finalize and void it instead."_s});
    releaseItems(context, *invoice);
    return context.erase(type, *invoice);
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    const auto subscription = parameters[u"subscription"];
    return listPage(context, type, parameters, [&](const QJsonObject &invoice) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == invoice[name]; };
        return agrees(u"customer") && agrees(u"status") && agrees(u"collection_method")
               && isWithin(parameters[u"due_date"], invoice[u"due_date"])
               && (subscription.isUndefined() || invoice[u"parent"][u"subscription_details"][u"subscription"] == subscription);
    });
}

} // namespace

void addInvoiceHandlers(Handlers &handlers)
{
    handlers.insert(u"invoices.create"_s, create);
    handlers.insert(u"invoices.retrieve"_s, retrieve);
    handlers.insert(u"invoices.update"_s, update);
    handlers.insert(u"invoices.del"_s, remove);
    handlers.insert(u"invoices.list"_s, list);
}

} // namespace plandeck::sandbox
