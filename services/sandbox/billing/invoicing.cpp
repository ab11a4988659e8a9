// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/invoicing.h"

#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/connectedaccounts.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/events.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
const auto type = u"invoice"_s;

/// What the customer was when the invoice was made.
QJsonObject withCustomer(const QJsonObject &invoice, const QJsonObject &customer)
{
    return with(invoice, {{u"customer"_s, customer[u"id"]},
                          {u"customer_address"_s, customer[u"address"]},
                          {u"customer_email"_s, customer[u"email"]},
                          {u"customer_name"_s, customer[u"name"]},
                          {u"customer_phone"_s, customer[u"phone"]},
                          {u"customer_shipping"_s, customer[u"shipping"]},
                          {u"customer_tax_exempt"_s, customer[u"tax_exempt"].toString(u"none"_s)},
                          {u"customer_tax_ids"_s, QJsonArray()},
                          {u"starting_balance"_s, customer[u"balance"].toInteger()},
                          {u"test_clock"_s, customer[u"test_clock"].isString() ? customer[u"test_clock"] : QJsonValue()}});
}

QJsonObject withSubscription(const QJsonObject &invoice, const QJsonObject &subscription)
{
    if (subscription.isEmpty())
        return invoice;
    const auto settings = subscription[u"invoice_settings"].toObject();
    const QJsonObject details{{u"metadata"_s, subscription[u"metadata"]}, {u"subscription"_s, subscription[u"id"]}};
    auto result = with(invoice, {{u"default_tax_rates"_s, subscription[u"default_tax_rates"].toArray()},
                                 {u"parent"_s, QJsonObject{{u"quote_details"_s, {}},
                                                           {u"subscription_details"_s, details},
                                                           {u"type"_s, u"subscription_details"_s}}},
                                 {u"_days_until_due"_s, subscription[u"days_until_due"]}});
    for (const auto &name : {u"collection_method"_s, u"on_behalf_of"_s, u"automatic_tax"_s})
        result.insert(name, subscription[name]);
    for (const auto &name : {u"custom_fields"_s, u"description"_s, u"footer"_s, u"account_tax_ids"_s, u"issuer"_s})
        if (settings.contains(name))
            result.insert(name, settings[name]);
    if (result[u"automatic_tax"].isObject())
        result = within(result, u"automatic_tax"_s, {{u"provider"_s, {}}, {u"status"_s, {}}});
    return result;
}

/// ABCD1234-0001: the customer's prefix and its next number.
QString nextNumber(Context &context, const QString &customerId)
{
    const auto customer = *context.find(u"customer"_s, customerId);
    const auto sequence = customer[u"next_invoice_sequence"].toInteger(1);
    context.engine.store.put(context.space(), u"customer"_s, with(customer, {{u"next_invoice_sequence"_s, sequence + 1}}));
    return u"%1-%2"_s.arg(textOf(customer, u"invoice_prefix"), QString::number(sequence).rightJustified(4, u'0'));
}

/// The balance after the invoice: credit that is left, or nought.
qint64 endingBalance(const QJsonObject &invoice)
{
    return std::min<qint64>(invoice[u"total"].toInteger() + invoice[u"starting_balance"].toInteger(), 0);
}

QJsonObject againstBalance(Context &context, const QJsonObject &draft)
{
    const auto customer = *context.find(u"customer"_s, textOf(draft, u"customer"));
    const auto invoice = recomputed(context, with(draft, {{u"starting_balance"_s, customer[u"balance"].toInteger()}}));
    const auto ending = endingBalance(invoice);
    if (const auto change = ending - customer[u"balance"].toInteger(); change != 0)
        changeBalance(context, idOf(customer),
                      {.amount = change,
                       .currency = textOf(invoice, u"currency"),
                       .type = u"applied_to_invoice"_s,
                       .invoice = idOf(invoice)});
    return with(invoice, {{u"ending_balance"_s, ending}});
}

QString pageOf(const Context &context, const QString &invoice)
{
    return u"%1/invoice/%2/%3/%4"_s.arg(context.url, context.principal.isLive ? u"l"_s : u"t"_s, context.principal.account,
                                        invoice);
}

} // namespace

QJsonObject newInvoice(Context &context, const InvoiceDraft &draft)
{
    const auto now = context.nowFor(draft.customer);
    const auto customer = *context.find(u"customer"_s, draft.customer);
    const auto account = findAccount(context.engine, context.principal.account, context.principal.isLive).value_or(QJsonObject());
    auto invoice = context.blank(type, QLatin1String("in_1"), 23, now);
    const auto id = idOf(invoice);
    invoice = with(invoice, {{u"account_country"_s, account[u"country"]},
                             {u"account_name"_s, account[u"business_profile"][u"name"]},
                             {u"auto_advance"_s, draft.advances},
                             {u"automatically_finalizes_at"_s, draft.advances ? QJsonValue(now + hour) : QJsonValue()},
                             {u"billing_reason"_s, draft.reason},
                             {u"collection_method"_s, u"charge_automatically"_s},
                             {u"currency"_s, draft.currency},
                             {u"discounts"_s, draft.discounts},
                             {u"issuer"_s, QJsonObject{{u"type"_s, u"self"_s}}},
                             {u"metadata"_s, QJsonObject()},
                             {u"payment_settings"_s, context.engine.operations.blank(u"invoice.payment_settings"_s)},
                             {u"automatic_tax"_s, context.engine.operations.blank(u"invoice.automatic_tax"_s)},
                             {u"period_end"_s, draft.period.end},
                             {u"period_start"_s, draft.period.start},
                             {u"status"_s, u"draft"_s},
                             {u"hosted_invoice_url"_s, {}},
                             {u"invoice_pdf"_s, {}}});
    invoice = withSubscription(withCustomer(invoice, customer), draft.subscription);
    QJsonArray lines;
    for (const auto &line : draft.lines)
        lines.append(with(line.toObject(), {{u"invoice"_s, id}}));
    invoice.insert(u"lines"_s, QJsonObject{{u"object"_s, u"list"_s},
                                           {u"data"_s, lines},
                                           {u"has_more"_s, false},
                                           {u"url"_s, u"/v1/invoices/%1/lines"_s.arg(id)}});
    if (invoice[u"_days_until_due"].isDouble())
        invoice.insert(u"due_date"_s, now + invoice[u"_days_until_due"].toInteger() * day);
    return recomputed(context, invoice);
}

QJsonObject recomputed(const Context &context, const QJsonObject &invoice)
{
    return totalled(invoice, couponsOf(context, invoice));
}

void addInvoice(Context &context, const QJsonObject &invoice)
{
    for (const auto &line : listOf(invoice, u"lines"))
        if (const auto id = line[u"parent"][u"invoice_item_details"][u"invoice_item"].toString(); !id.isEmpty())
            if (const auto item = context.find(u"invoice_item"_s, id))
                context.engine.store.put(context.space(), u"invoice_item"_s, with(*item, {{u"invoice"_s, invoice[u"id"]}}));
    context.store(type, invoice, u"invoice.created"_s);
}

void updateInvoice(Context &context, const QJsonObject &before, const QJsonObject &after)
{
    context.update(type, before, after);
}

QJsonObject finalized(Context &context, const QJsonObject &draft)
{
    const auto now = context.nowFor(textOf(draft, u"customer"));
    const auto page = pageOf(context, idOf(draft));
    auto invoice = within(againstBalance(context, draft), u"status_transitions"_s, {{u"finalized_at"_s, now}});
    const auto number = draft[u"number"].isString() ? textOf(draft, u"number") : nextNumber(context, textOf(draft, u"customer"));
    const auto effective = draft[u"effective_at"];
    invoice = with(invoice, {{u"status"_s, u"open"_s},
                             {u"number"_s, number},
                             {u"effective_at"_s, effective.isNull() ? QJsonValue(now) : effective},
                             {u"automatically_finalizes_at"_s, {}},
                             {u"hosted_invoice_url"_s, page},
                             {u"invoice_pdf"_s, QString(page + u"/pdf"_s)}});
    if (invoice[u"_days_until_due"].isDouble())
        invoice.insert(u"due_date"_s, now + invoice[u"_days_until_due"].toInteger() * day);
    const bool isPaid = invoice[u"amount_due"].toInteger() == 0;
    const bool waits = !isPaid && invoice[u"auto_advance"].toBool() && invoice[u"collection_method"] == u"charge_automatically"_s;
    invoice.insert(u"next_payment_attempt"_s, waits ? QJsonValue(now + hour) : QJsonValue());
    context.store(type, invoice, u"invoice.finalized"_s);
    if (isPaid)
        return paid(context, invoice, false);
    invoice = withIntent(context, invoice);
    if (invoice[u"collection_method"] == u"send_invoice"_s && invoice[u"auto_advance"].toBool())
        sent(context, invoice);
    return invoice;
}

QJsonObject paid(Context &context, const QJsonObject &invoice, bool isOutOfBand)
{
    const auto now = context.nowFor(textOf(invoice, u"customer"));
    auto after = with(invoice, {{u"status"_s, u"paid"_s},
                                {u"attempted"_s, true},
                                {u"amount_paid"_s, invoice[u"amount_due"]},
                                {u"amount_remaining"_s, 0},
                                {u"auto_advance"_s, false},
                                {u"next_payment_attempt"_s, {}}});
    if (isOutOfBand)
        after.insert(u"amount_paid_off_stripe"_s, invoice[u"amount_remaining"]);
    after = within(after, u"status_transitions"_s, {{u"paid_at"_s, now}});
    context.store(type, after, u"invoice.paid"_s);
    if (isOutOfBand)
        dropIntent(context, idOf(after));
    record(context, context.space(), {.type = u"invoice.payment_succeeded"_s, .object = after});
    invoicePaid(context, after);
    return after;
}

QJsonObject voided(Context &context, const QJsonObject &invoice)
{
    const auto now = context.nowFor(textOf(invoice, u"customer"));
    const auto after =
        within(with(invoice, {{u"status"_s, u"void"_s}, {u"auto_advance"_s, false}, {u"next_payment_attempt"_s, {}}}),
               u"status_transitions"_s, {{u"voided_at"_s, now}});
    context.store(type, after, u"invoice.voided"_s);
    dropIntent(context, idOf(after));
    // What the balance paid goes back to it.
    if (const auto applied = after[u"ending_balance"].toInteger() - after[u"starting_balance"].toInteger(); applied != 0)
        changeBalance(context, textOf(after, u"customer"),
                      {.amount = -applied,
                       .currency = textOf(after, u"currency"),
                       .type = u"unapplied_from_invoice"_s,
                       .invoice = idOf(after)});
    invoiceGivenUp(context, after);
    return after;
}

QJsonObject uncollectible(Context &context, const QJsonObject &invoice)
{
    const auto now = context.nowFor(textOf(invoice, u"customer"));
    const auto after =
        within(with(invoice, {{u"status"_s, u"uncollectible"_s}, {u"auto_advance"_s, false}, {u"next_payment_attempt"_s, {}}}),
               u"status_transitions"_s, {{u"marked_uncollectible_at"_s, now}});
    context.store(type, after, u"invoice.marked_uncollectible"_s);
    invoiceGivenUp(context, after);
    return after;
}

void sent(Context &context, const QJsonObject &invoice)
{
    record(context, context.space(), {.type = u"invoice.sent"_s, .object = invoice});
}

QList<QJsonObject> pendingItems(const Context &context, const QString &customer, const QString &subscription,
                                const QString &currency)
{
    QList<QJsonObject> items;
    for (const auto &item : context.engine.store.newestFirst(context.space(), u"invoice_item"_s)) {
        const auto of = item[u"parent"][u"subscription_details"][u"subscription"].toString();
        if (item[u"customer"] == customer && item[u"invoice"].isNull() && item[u"currency"] == currency
            && (of.isEmpty() || of == subscription))
            items.prepend(item); // oldest first
    }
    return items;
}

std::optional<QJsonObject> subscriptionOf(const Context &context, const QJsonObject &invoice)
{
    const auto id = invoice[u"parent"][u"subscription_details"][u"subscription"].toString();
    return id.isEmpty() ? std::nullopt : context.find(u"subscription"_s, id);
}

} // namespace plandeck::sandbox
