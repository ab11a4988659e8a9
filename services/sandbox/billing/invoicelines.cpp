// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/invoiceitems.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/catalogue.h"
#include "services/sandbox/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"invoice"_s;

Answer<QJsonObject> invoiceAtPath(const Context &context)
{
    const auto id = context.path.value(context.path.contains(u"invoiceId"_s) ? u"invoiceId"_s : u"id"_s);
    const auto invoice = context.find(type, id);
    return invoice ? Answer<QJsonObject>(*invoice) : noSuchInPath(type, id);
}

Answer<QJsonObject> draftAtPath(const Context &context)
{
    const auto invoice = invoiceAtPath(context);
    if (invoice && invoice->value(u"status") != u"draft"_s)
        return refused({.code = u"invoice_not_editable"_s, .message = u"Finalized invoices can't be updated in this way"_s});
    return invoice;
}

QJsonObject stored(Context &context, const QJsonObject &before, const QJsonArray &lines, const QJsonObject &parameters)
{
    auto after = withList(before, u"lines"_s, lines);
    if (const auto metadata = parameters[u"invoice_metadata"]; !metadata.isUndefined())
        static_cast<void>(mergeMetadata(after, {{u"metadata"_s, metadata}})); // checked as any metadata are
    after = recomputed(context, after);
    updateInvoice(context, before, after);
    return after;
}

qsizetype lineIndex(const QJsonArray &lines, const QString &id)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines.at(i)[u"id"] == id)
            return i;
    return -1;
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    const auto invoice = invoiceAtPath(context);
    if (!invoice)
        return invoice;
    QList<QJsonObject> lines;
    for (const auto &line : listOf(*invoice, u"lines"))
        lines.append(line.toObject());
    return pageOf(lines, u"line_item"_s, context.route, parameters, [](const QJsonObject &) { return true; });
}

Answer<QJsonObject> add(Context &context, const QJsonObject &parameters)
{
    const auto invoice = draftAtPath(context);
    if (!invoice)
        return invoice;
    auto lines = listOf(*invoice, u"lines");
    const auto given = parameters[u"lines"].toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto entry = given.at(i).toObject();
        const auto path = u"lines[%1]"_s.arg(i);
        const auto waiting = textOf(entry, u"invoice_item");
        const auto item = waiting.isEmpty()
                              ? newInvoiceItem(context, textOf(*invoice, u"customer"), entry, path, textOf(*invoice, u"currency"))
                              : context.referenced(u"invoice_item"_s, waiting, named(path, u"invoice_item"));
        if (!item)
            return item;
        if (!item->value(u"invoice").isNull())
            return invalidParameter(named(path, u"invoice_item"),
                                    u"The invoice item %1 is on an invoice already."_s.arg(waiting));
        const auto taken = with(*item, {{u"invoice"_s, idOf(*invoice)}, {u"_is_of_invoice"_s, waiting.isEmpty()}});
        if (waiting.isEmpty())
            addInvoiceItem(context, taken);
        else
            context.engine.store.put(context.space(), u"invoice_item"_s, taken);
        lines.append(with(lineOf(context, taken), {{u"invoice"_s, idOf(*invoice)}}));
    }
    return stored(context, *invoice, lines, parameters);
}

/// A line as an entry changes it: the same as for an invoice item.
Answer<QJsonObject> changedLine(Context &context, const QJsonObject &invoice, const QJsonObject &line, const QJsonObject &entry,
                                const QString &path)
{
    const auto asItem =
        with(line, {{u"customer"_s, invoice[u"customer"]}, {u"tax_rates"_s, line[u"_tax_rates"]}, {u"_price"_s, {}}});
    const auto changed = filledInvoiceItem(context, asItem, entry, path);
    if (!changed)
        return changed;
    auto result = with(line, {{u"_tax_rates"_s, changed->value(u"tax_rates")}});
    for (const auto &name : {u"amount"_s, u"description"_s, u"discountable"_s, u"discounts"_s, u"metadata"_s, u"period"_s,
                             u"pricing"_s, u"quantity"_s, u"quantity_decimal"_s})
        result.insert(name, changed->value(name));
    return result;
}

Answer<QJsonObject> update(Context &context, const QJsonObject &parameters)
{
    const auto invoice = draftAtPath(context);
    if (!invoice)
        return invoice;
    auto lines = listOf(*invoice, u"lines");
    const auto given = parameters[u"lines"].toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto path = u"lines[%1]"_s.arg(i);
        const auto id = given.at(i)[u"id"].toString();
        const auto at = lineIndex(lines, id);
        if (at < 0)
            return noSuch(u"line item"_s, id, named(path, u"id"));
        const auto line = changedLine(context, *invoice, lines.at(at).toObject(), given.at(i).toObject(), path);
        if (!line)
            return line;
        lines.replace(at, *line);
    }
    return stored(context, *invoice, lines, parameters);
}

Answer<QJsonObject> updateOne(Context &context, const QJsonObject &parameters)
{
    const auto invoice = draftAtPath(context);
    if (!invoice)
        return invoice;
    auto lines = listOf(*invoice, u"lines");
    const auto id = context.path.value(u"id"_s);
    const auto at = lineIndex(lines, id);
    if (at < 0)
        return noSuchInPath(u"line_item"_s, id);
    const auto line = changedLine(context, *invoice, lines.at(at).toObject(), parameters, {});
    if (!line)
        return line;
    lines.replace(at, *line);
    return listOf(stored(context, *invoice, lines, {}), u"lines").at(at).toObject();
}

Answer<QJsonObject> remove(Context &context, const QJsonObject &parameters)
{
    const auto invoice = draftAtPath(context);
    if (!invoice)
        return invoice;
    auto lines = listOf(*invoice, u"lines");
    const auto given = parameters[u"lines"].toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto id = given.at(i)[u"id"].toString();
        const auto at = lineIndex(lines, id);
        if (at < 0)
            return noSuch(u"line item"_s, id, u"lines[%1][id]"_s.arg(i));
        const auto line = lines.takeAt(at);
        const auto item = context.find(u"invoice_item"_s, line[u"parent"][u"invoice_item_details"][u"invoice_item"].toString());
        if (item && given.at(i)[u"behavior"] == u"unassign"_s)
            context.engine.store.put(context.space(), u"invoice_item"_s, with(*item, {{u"invoice"_s, {}}}));
        else if (item)
            context.engine.store.remove(context.space(), u"invoice_item"_s, idOf(*item));
    }
    return stored(context, *invoice, lines, parameters);
}

Answer<QJsonObject> retrievePayment(Context &context, const QJsonObject &)
{
    return context.atPath(u"invoice_payment"_s);
}

Answer<QJsonObject> listPayments(Context &context, const QJsonObject &parameters)
{
    return listPage(context, u"invoice_payment"_s, parameters, [&](const QJsonObject &payment) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == payment[name]; };
        const auto intent = parameters[u"payment"][u"payment_intent"];
        return agrees(u"invoice") && agrees(u"status")
               && (intent.isUndefined() || payment[u"payment"][u"payment_intent"] == intent);
    });
}

} // namespace

void addInvoiceLineHandlers(Handlers &handlers)
{
    handlers.insert(u"invoices.listLineItems"_s, list);
    handlers.insert(u"invoices.addLines"_s, add);
    handlers.insert(u"invoices.updateLines"_s, update);
    handlers.insert(u"invoices.updateLineItem"_s, updateOne);
    handlers.insert(u"invoices.removeLines"_s, remove);
    handlers.insert(u"invoicePayments.retrieve"_s, retrievePayment);
    handlers.insert(u"invoicePayments.list"_s, listPayments);
}

} // namespace plandeck::sandbox
