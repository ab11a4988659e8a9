// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/invoiceitems.h"
#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"invoice_item"_s;

/// The draft that an item is on, or is to go on.
Answer<QJsonObject> draftNamed(const Context &context, const QString &id, const QString &customer)
{
    const auto invoice = context.referenced(u"invoice"_s, id, u"invoice"_s);
    if (!invoice)
        return invoice;
    if (textOf(*invoice, u"customer") != customer)
        return invalidParameter(u"invoice"_s, u"The invoice %1 belongs to another customer."_s.arg(id));
    if (invoice->value(u"status") != u"draft"_s)
        return invalidParameter(u"invoice"_s, u"Invoice %1 is no longer editable: it has been finalized."_s.arg(id));
    return invoice;
}

/// The draft with the line of an item: added, changed, or (without item) taken away.
void putLine(Context &context, const QJsonObject &invoice, const QString &itemId, const std::optional<QJsonObject> &item)
{
    QJsonArray lines;
    bool isThere = false;
    for (const auto &value : listOf(invoice, u"lines")) {
        const bool isIt = value[u"parent"][u"invoice_item_details"][u"invoice_item"] == itemId;
        isThere = isThere || isIt;
        if (!isIt)
            lines.append(value);
        else if (item)
            lines.append(with(lineOf(context, *item), {{u"id"_s, value[u"id"]}, {u"invoice"_s, invoice[u"id"]}}));
    }
    if (!isThere && item)
        lines.append(with(lineOf(context, *item), {{u"invoice"_s, invoice[u"id"]}}));
    updateInvoice(context, invoice, recomputed(context, withList(invoice, u"lines"_s, lines)));
}

Answer<QJsonObject> create(Context &context, const QJsonObject &parameters)
{
    const auto customer = textOf(parameters, u"customer");
    if (customer.isEmpty())
        return missingParameter(u"customer"_s);
    auto item = newInvoiceItem(context, customer, parameters, {});
    if (!item)
        return item;
    std::optional<QJsonObject> invoice;
    if (const auto id = textOf(parameters, u"invoice"); !id.isEmpty()) {
        const auto draft = draftNamed(context, id, customer);
        if (!draft)
            return draft;
        if (draft->value(u"currency") != item->value(u"currency"))
            return invalidParameter(
                u"currency"_s, u"The currency of the invoice item must be the invoice's: %1."_s.arg(textOf(*draft, u"currency")));
        invoice = *draft;
        *item = with(*item, {{u"invoice"_s, id}, {u"_is_of_invoice"_s, true}});
    }
    addInvoiceItem(context, *item);
    if (invoice)
        putLine(context, *invoice, idOf(*item), item.value());
    return item;
}

Answer<QJsonObject> retrieve(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

/// Items on a finalised invoice are part of it.
Answer<> checkedEditable(const Context &context, const QJsonObject &item)
{
    const auto invoice = context.find(u"invoice"_s, textOf(item, u"invoice"));
    if (invoice && invoice->value(u"status") != u"draft"_s)
        return refused({.message = u"This invoice item cannot be changed: it is on invoice %1, which has been finalized."_s.arg(
                            idOf(*invoice))});
    return {};
}

Answer<QJsonObject> update(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    if (const auto ok = checkedEditable(context, *before); !ok)
        return refused(ok.error());
    const auto item = filledInvoiceItem(context, *before, parameters, {});
    if (!item)
        return item;
    context.engine.store.put(context.space(), type, *item);
    if (const auto invoice = context.find(u"invoice"_s, textOf(*item, u"invoice")))
        putLine(context, *invoice, idOf(*item), *item);
    return item;
}

Answer<QJsonObject> remove(Context &context, const QJsonObject &)
{
    const auto item = context.atPath(type);
    if (!item)
        return item;
    if (const auto ok = checkedEditable(context, *item); !ok)
        return refused(ok.error());
    if (const auto invoice = context.find(u"invoice"_s, textOf(*item, u"invoice")))
        putLine(context, *invoice, idOf(*item), {});
    context.store(type, *item, u"invoiceitem.deleted"_s);
    context.engine.store.remove(context.space(), type, idOf(*item));
    return QJsonObject{{u"id"_s, idOf(*item)}, {u"object"_s, u"invoiceitem"_s}, {u"deleted"_s, true}};
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    QList<QJsonObject> items;
    for (const auto &item : context.engine.store.newestFirst(context.space(), type))
        items.append(with(item, {{u"created"_s, item[u"date"]}})); // what the created filter looks at
    auto page = pageOf(items, type, context.route, parameters, [&](const QJsonObject &item) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == item[name]; };
        const bool isPending = item[u"invoice"].isNull();
        return agrees(u"customer") && agrees(u"invoice")
               && (!parameters.contains(u"pending") || parameters[u"pending"].toBool() == isPending);
    });
    if (!page)
        return page;
    QJsonArray data;
    for (const auto &item : page->value(u"data").toArray()) {
        auto shown = item.toObject();
        shown.remove(u"created"_s);
        data.append(shown);
    }
    return with(*page, {{u"data"_s, data}});
}

} // namespace

void addInvoiceItemHandlers(Handlers &handlers)
{
    handlers.insert(u"invoiceItems.create"_s, create);
    handlers.insert(u"invoiceItems.retrieve"_s, retrieve);
    handlers.insert(u"invoiceItems.update"_s, update);
    handlers.insert(u"invoiceItems.del"_s, remove);
    handlers.insert(u"invoiceItems.list"_s, list);
}

} // namespace plandeck::sandbox
