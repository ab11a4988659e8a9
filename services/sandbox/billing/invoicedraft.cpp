// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/invoicedraft.h"

#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/lines.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/// What a finalised invoice still takes: nothing that its amounts or its paper show.
Answer<> checkedEditable(const QJsonObject &invoice, const QJsonObject &parameters)
{
    static const QStringList always{u"metadata"_s,       u"expand"_s,           u"auto_advance"_s, u"default_payment_method"_s,
                                    u"default_source"_s, u"payment_settings"_s, u"due_date"_s,     u"days_until_due"_s,
                                    u"rendering"_s};
    if (invoice[u"status"] == u"draft"_s)
        return {};
    for (const auto &name : parameters.keys())
        if (!always.contains(name))
            return invalidParameter(name, u"invoice_not_editable"_s, u"Finalized invoices can't be updated in this way"_s);
    return {};
}

Answer<QJsonObject> withDueDate(QJsonObject invoice, const QJsonObject &parameters)
{
    assign(invoice, parameters, {u"collection_method"});
    const bool isSent = invoice[u"collection_method"] == u"send_invoice"_s;
    const bool hasDate = parameters.contains(u"due_date");
    const bool hasDays = parameters.contains(u"days_until_due");
    if (hasDate && hasDays)
        return invalidParameter(u"due_date"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: due_date, days_until_due."_s);
    if (!isSent && (hasDate || hasDays))
        return invalidParameter(hasDate ? u"due_date"_s : u"days_until_due"_s,
                                u"You can only set `days_until_due` or `due_date` if `collection_method` is `send_invoice`."_s);
    if (isSent && !hasDate && !hasDays && invoice[u"due_date"].isNull())
        return invalidParameter(
            u"days_until_due"_s, u"parameter_missing"_s,
            u"If invoice `collection_method` is `send_invoice`, you must specify `days_until_due` or `due_date`."_s);
    if (hasDate)
        return with(invoice, {{u"due_date"_s, parameters[u"due_date"]}, {u"_days_until_due"_s, {}}});
    if (hasDays)
        return with(invoice, {{u"due_date"_s, invoice[u"created"].toInteger() + parameters[u"days_until_due"].toInteger() * day},
                              {u"_days_until_due"_s, parameters[u"days_until_due"]}});
    return invoice;
}

Answer<QJsonObject> withMethod(const Context &context, QJsonObject invoice, const QJsonObject &parameters)
{
    if (const auto id = textOf(parameters, u"default_payment_method"); !id.isEmpty()) {
        const auto method = context.referenced(u"payment_method"_s, id, u"default_payment_method"_s);
        if (!method)
            return method;
        if (method->value(u"customer") != invoice[u"customer"])
            return invalidParameter(
                u"default_payment_method"_s, u"resource_missing"_s,
                u"The customer does not have a payment method with the ID %1. The payment method must be attached "
                "to the customer."_s.arg(id));
    }
    assign(invoice, parameters, {u"default_payment_method", u"default_source"});
    return invoice;
}

QJsonObject withAdvance(QJsonObject invoice, const QJsonObject &parameters, qint64 now)
{
    if (const auto given = parameters[u"auto_advance"]; given.isBool()) {
        invoice.insert(u"auto_advance"_s, given);
        const bool isDraft = invoice[u"status"] == u"draft"_s;
        const bool isOpen = invoice[u"status"] == u"open"_s && invoice[u"collection_method"] == u"charge_automatically"_s;
        invoice.insert(u"automatically_finalizes_at"_s, isDraft && given.toBool() ? QJsonValue(now + hour) : QJsonValue());
        invoice.insert(u"next_payment_attempt"_s, isOpen && given.toBool() ? QJsonValue(now + hour) : QJsonValue());
    }
    if (const auto at = parameters[u"automatically_finalizes_at"]; at.isDouble())
        invoice = with(invoice, {{u"auto_advance"_s, true}, {u"automatically_finalizes_at"_s, at}});
    return invoice;
}

Answer<QJsonObject> withTaxesAndDiscounts(Context &context, QJsonObject invoice, const QJsonObject &parameters)
{
    if (parameters.contains(u"default_tax_rates")) {
        const auto rates = taxRatesOf(context, parameters[u"default_tax_rates"], u"default_tax_rates"_s);
        if (!rates)
            return refused(rates.error());
        invoice.insert(u"default_tax_rates"_s, *rates);
    }
    if (!parameters.contains(u"discounts"))
        return invoice;
    const auto discounts = redeemed(context, parameters[u"discounts"].toArray(),
                                    {.customer = textOf(invoice, u"customer"),
                                     .invoice = idOf(invoice),
                                     .currency = textOf(invoice, u"currency"),
                                     .amount = invoice[u"subtotal"].toInteger()},
                                    u"discounts"_s);
    if (!discounts)
        return refused(discounts.error());
    return with(invoice, {{u"discounts"_s, *discounts}});
}

} // namespace

Answer<QJsonObject> filledInvoice(Context &context, const QJsonObject &before, const QJsonObject &parameters)
{
    if (const auto ok = checkedEditable(before, parameters); !ok)
        return refused(ok.error());
    const auto filled =
        withDueDate(before, parameters)
            .and_then([&](const QJsonObject &invoice) { return withMethod(context, invoice, parameters); })
            .and_then([&](const QJsonObject &invoice) { return withTaxesAndDiscounts(context, invoice, parameters); });
    if (!filled)
        return filled;
    auto invoice = withAdvance(*filled, parameters, context.nowFor(textOf(before, u"customer")));
    assign(invoice, parameters,
           {u"account_tax_ids", u"custom_fields", u"description", u"effective_at", u"footer", u"number", u"on_behalf_of",
            u"statement_descriptor"});
    for (const auto &name : {u"automatic_tax"_s, u"issuer"_s, u"payment_settings"_s})
        if (parameters[name].isObject())
            invoice.insert(name, merged(invoice[name].toObject(), parameters[name].toObject()));
    const auto &table = context.engine.operations;
    for (const auto &name : {u"rendering"_s, u"shipping_details"_s})
        if (parameters.contains(name))
            invoice.insert(name, parameters[name].isObject()
                                     ? merged(table.blank(QString(u"invoice."_s + name)), parameters[name].toObject())
                                     : QJsonValue());
    if (const auto ok = mergeMetadata(invoice, parameters); !ok)
        return refused(ok.error());
    return before[u"status"] == u"draft"_s ? recomputed(context, invoice) : invoice;
}

Answer<QJsonObject> revisionOf(Context &context, const QJsonObject &parameters)
{
    const auto original =
        context.referenced(u"invoice"_s, parameters[u"from_invoice"][u"invoice"].toString(), u"from_invoice[invoice]"_s);
    if (!original)
        return original;
    if (original->value(u"status") != u"open"_s)
        return invalidParameter(u"from_invoice[invoice]"_s, u"Only an open invoice can be revised."_s);
    const auto now = context.nowFor(textOf(*original, u"customer"));
    auto draft = newInvoice(context, {.customer = textOf(*original, u"customer"),
                                      .currency = textOf(*original, u"currency"),
                                      .lines = listOf(*original, u"lines"),
                                      .discounts = original->value(u"discounts").toArray(),
                                      .period = {now, now}});
    draft = with(draft, {{u"default_tax_rates"_s, original->value(u"default_tax_rates")},
                         {u"from_invoice"_s, QJsonObject{{u"action"_s, u"revision"_s}, {u"invoice"_s, idOf(*original)}}}});
    auto rest = parameters;
    for (const auto &name : {u"from_invoice"_s, u"customer"_s, u"currency"_s})
        rest.remove(name);
    const auto filled = filledInvoice(context, draft, rest);
    if (filled)
        addInvoice(context, *filled);
    return filled;
}

} // namespace plandeck::sandbox
