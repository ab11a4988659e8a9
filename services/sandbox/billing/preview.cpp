// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/anchors.h"
#include "services/sandbox/billing/billnow.h"
#include "services/sandbox/billing/cycle.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/invoiceitems.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/billing/starting.h"
#include "services/sandbox/billing/subscriptiondraft.h"
#include "services/sandbox/billing/subscriptionupdates.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/events.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

Refusal nothingUpcoming(const QString &customer)
{
    return refused(
        {.status = 404, .code = u"invoice_upcoming_none"_s, .message = u"No upcoming invoices for customer: %1"_s.arg(customer)});
}

/// Invoice items that there are only in the preview.
Answer<> addItems(Context &context, const QString &customer, const QString &currency, const QJsonArray &given)
{
    for (qsizetype i = 0; i < given.size(); ++i) {
        auto entry = given.at(i).toObject();
        const auto path = u"invoice_items[%1]"_s.arg(i);
        const auto known = entry.take(u"invoiceitem").toString();
        const auto stored = context.find(u"invoice_item"_s, known);
        if (!known.isEmpty() && !stored)
            return noSuch(u"invoiceitem"_s, known, QString(path + u"[invoiceitem]"));
        const auto item =
            stored ? filledInvoiceItem(context, *stored, entry, path) : newInvoiceItem(context, customer, entry, path, currency);
        if (!item)
            return refused(item.error());
        context.engine.store.put(context.space(), u"invoice_item"_s, *item);
    }
    return {};
}

/// A customer who exists for the preview only.
QJsonObject passerBy(Context &context, const QJsonObject &details)
{
    auto customer = context.blank(u"customer"_s, QLatin1String("cus_"), 14, context.now());
    assign(customer, details, {u"tax_exempt"});
    customer.insert(u"address"_s, addressed(context, {}, details[u"address"]));
    if (const auto shipping = details[u"shipping"].toObject(); !shipping.isEmpty())
        customer.insert(u"shipping"_s, with(shipping, {{u"address"_s, addressed(context, {}, shipping[u"address"])}}));
    context.engine.store.put(context.space(), u"customer"_s, customer);
    return customer;
}

/// What subscription_details say, as parameters of an update.
QJsonObject asUpdate(const QJsonObject &details)
{
    QJsonObject parameters;
    for (const auto &name : {u"billing_cycle_anchor"_s, u"cancel_at"_s, u"cancel_at_period_end"_s, u"default_tax_rates"_s,
                             u"items"_s, u"metadata"_s, u"proration_behavior"_s, u"proration_date"_s, u"trial_end"_s})
        if (details.contains(name))
            parameters.insert(name, details[name]);
    return parameters;
}

/// The next invoice of a subscription as it is, or as the details change it: the one that the change makes at once, or the
/// one at the end of the period.
Answer<QJsonObject> nextInvoice(Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    const auto details = parameters[u"subscription_details"].toObject();
    if (isOver(subscription) || subscription[u"status"] == u"paused"_s)
        return nothingUpcoming(textOf(subscription, u"customer"));
    if (details[u"cancel_now"].toBool()) {
        const auto now = context.nowFor(textOf(subscription, u"customer"));
        if (textOf(details, u"proration_behavior") != u"none")
            creditUnused(context, subscription, details[u"proration_date"].toInteger(now));
        return billOf(context, subscription, u"subscription_update"_s, {}, {periodStartOf(subscription), now});
    }
    const auto update = asUpdate(details);
    const auto change = changeOf(context, subscription, update);
    if (!change)
        return refused(change.error());
    const auto after = withCancelDate(context, change->after, update).and_then([&](const QJsonObject &ending) {
        return withDiscounts(context, ending, parameters);
    });
    if (!after)
        return after;
    if (change->isBilledNow) {
        const auto now = context.nowFor(textOf(subscription, u"customer"));
        return billOf(context, *after, u"subscription_update"_s, change->lines, {periodStartOf(subscription), now});
    }
    const auto end = after->value(u"cancel_at");
    if (end.isDouble() && end.toInteger() <= periodEndOf(*after))
        return nothingUpcoming(textOf(subscription, u"customer"));
    return upcomingInvoice(context, *after);
}

/// The first invoice of a subscription that does not exist yet, or the customer's waiting items alone.
Answer<QJsonObject> firstInvoice(Context &context, const QJsonObject &customer, const QJsonObject &parameters,
                                 const QString &currency)
{
    const auto details = parameters[u"subscription_details"].toObject();
    if (!details.contains(u"items")) {
        QJsonArray lines;
        for (const auto &item : pendingItems(context, idOf(customer), {}, currency))
            lines.append(lineOf(context, item));
        if (lines.isEmpty())
            return nothingUpcoming(idOf(customer));
        const auto now = context.nowFor(idOf(customer));
        return newInvoice(context, {.customer = idOf(customer), .currency = currency, .lines = lines, .period = {now, now}});
    }
    auto create = asUpdate(details);
    create.remove(u"proration_date"_s);
    create.insert(u"customer"_s, idOf(customer));
    for (const auto &name : {u"billing_mode"_s})
        if (details.contains(name))
            create.insert(name, details[name]);
    for (const auto &name : {u"currency"_s, u"discounts"_s})
        if (parameters.contains(name))
            create.insert(name, parameters[name]);
    if (details.contains(u"start_date"))
        create.insert(u"backdate_start_date"_s, details[u"start_date"]);
    if (const auto anchor = create.take(u"billing_cycle_anchor").toObject(); anchor[u"timestamp"].isDouble())
        create.insert(u"billing_cycle_anchor"_s, anchor[u"timestamp"]);
    return previewStart(context, create);
}

/// The one of the customer's subscriptions that is billed next, if any.
QString nextBilled(const Context &context, const QString &customer)
{
    std::optional<QJsonObject> next;
    for (const auto &subscription : context.engine.store.newestFirst(context.space(), u"subscription"_s))
        if (subscription[u"customer"] == customer && !isOver(subscription) && subscription[u"status"] != u"paused"_s
            && (!next || periodEndOf(subscription) < periodEndOf(*next)))
            next = subscription;
    return next ? idOf(*next) : QString();
}

Answer<QJsonObject> previewed(Context &context, const QJsonObject &parameters)
{
    auto id = textOf(parameters, u"subscription");
    auto customerId = textOf(parameters, u"customer");
    if (id.isEmpty() && !customerId.isEmpty() && !parameters[u"subscription_details"].toObject().contains(u"items"))
        id = nextBilled(context, customerId);
    std::optional<QJsonObject> subscription;
    if (!id.isEmpty()) {
        const auto found = context.referenced(u"subscription"_s, id, u"subscription"_s);
        if (!found)
            return found;
        if (!customerId.isEmpty() && customerId != textOf(*found, u"customer"))
            return invalidParameter(u"subscription"_s, u"The subscription %1 belongs to another customer."_s.arg(id));
        subscription = *found;
        customerId = textOf(*found, u"customer");
    }
    if (customerId.isEmpty() && !parameters.contains(u"customer_details"))
        return invalidParameter(u"customer"_s, u"parameter_missing"_s,
                                u"You must provide one of the following: customer, customer_details, subscription."_s);
    const auto customer = customerId.isEmpty()
                              ? Answer<QJsonObject>(passerBy(context, parameters[u"customer_details"].toObject()))
                              : customerNamed(context, customerId);
    if (!customer)
        return customer;
    const auto own = subscription ? textOf(*subscription, u"currency") : customer->value(u"currency").toString(u"usd"_s);
    const auto currency = parameters[u"currency"].toString(own).toLower();
    if (const auto ok = addItems(context, idOf(*customer), currency, parameters[u"invoice_items"].toArray()); !ok)
        return refused(ok.error());
    return subscription ? nextInvoice(context, *subscription, parameters)
                        : firstInvoice(context, *customer, parameters, currency);
}

/// Carries everything out as if it were meant, looks at the invoice, and undoes it all.
Answer<QJsonObject> createPreview(Context &context, const QJsonObject &parameters)
{
    QList<Held> unheard;
    context.held = &unheard;
    auto invoice = previewed(context, parameters);
    context.held = nullptr;
    if (!invoice)
        return invoice;
    context.engine.store.rollback();
    const auto id = QString(u"upcoming_"_s + idOf(*invoice));
    return with(
        within(*invoice, u"lines"_s, {{u"url"_s, u"/v1/invoices/%1/lines"_s.arg(id)}}),
        {{u"id"_s, id}, {u"auto_advance"_s, false}, {u"automatically_finalizes_at"_s, {}}, {u"billing_reason"_s, u"upcoming"_s}});
}

} // namespace

void addPreviewHandlers(Handlers &handlers)
{
    handlers.insert(u"invoices.createPreview"_s, createPreview);
}

} // namespace plandeck::sandbox
