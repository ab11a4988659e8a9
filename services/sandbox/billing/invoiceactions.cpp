// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/paymentmethods.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"invoice"_s;

/// The invoice at the path, in one of these states; what cannot be done to others.
Answer<QJsonObject> invoiceIn(const Context &context, const QStringList &states, const QString &refusal)
{
    const auto invoice = context.atPath(type);
    if (!invoice)
        return invoice;
    const auto status = textOf(*invoice, u"status");
    if (!states.contains(status))
        return refused({.message = refusal.arg(status)});
    if (!context.find(u"customer"_s, textOf(*invoice, u"customer")))
        return refused({.message = u"The customer of this invoice has been deleted."_s});
    return invoice;
}

Answer<QJsonObject> finalize(Context &context, const QJsonObject &parameters)
{
    const auto found = context.atPath(type);
    if (found && found->value(u"status") != u"draft"_s)
        return refused({.code = u"invoice_not_editable"_s,
                        .message = u"This invoice is already finalized, you can't re-finalize a non-draft invoice."_s});
    auto draft = invoiceIn(context, {u"draft"_s}, u"%1"_s);
    if (!draft)
        return draft;
    if (listOf(*draft, u"lines").isEmpty() && draft->value(u"billing_reason") != u"manual"_s)
        return refused({.code = u"invoice_no_customer_line_items"_s, .message = u"Nothing to invoice for customer"_s});
    if (parameters.contains(u"auto_advance"))
        draft->insert(u"auto_advance"_s, parameters[u"auto_advance"]);
    const auto invoice = finalized(context, *draft);
    const auto original = draft->value(u"from_invoice")[u"invoice"].toString();
    if (const auto replaced = context.find(type, original); replaced && replaced->value(u"status") == u"open"_s)
        voided(context, with(*replaced, {{u"latest_revision"_s, idOf(invoice)}}));
    return invoice;
}

Answer<QString> payingWith(Context &context, const QJsonObject &invoice, const QJsonObject &parameters)
{
    const auto name = parameters.contains(u"source") ? u"source"_s : u"payment_method"_s;
    const auto id = textOf(parameters, name);
    if (id.isEmpty())
        return QString();
    const auto method = paymentMethodNamed(context, id, name);
    if (!method)
        return refused(method.error());
    if (!method->value(u"customer").isNull() && method->value(u"customer") != invoice[u"customer"])
        return invalidParameter(name, u"The payment method %1 does not belong to the customer of this invoice."_s.arg(id));
    return id;
}

Answer<QJsonObject> pay(Context &context, const QJsonObject &parameters)
{
    const auto found = context.atPath(type);
    if (!found)
        return found;
    if (found->value(u"status") == u"paid"_s)
        return refused({.code = u"invoice_already_paid"_s, .message = u"Invoice is already paid"_s});
    auto invoice =
        invoiceIn(context, {u"draft"_s, u"open"_s, u"uncollectible"_s}, u"Invoices with the status %1 cannot be paid."_s);
    if (!invoice)
        return invoice;
    const auto method = payingWith(context, *invoice, parameters);
    if (!method)
        return refused(method.error());
    if (invoice->value(u"status") == u"draft"_s)
        *invoice = finalized(context, *invoice);
    if (invoice->value(u"status") == u"paid"_s)
        return invoice;
    if (parameters[u"paid_out_of_band"].toBool())
        return paid(context, *invoice, true);
    const auto subscription = subscriptionOf(context, *invoice).value_or(QJsonObject());
    if (method->isEmpty() && invoiceMethod(context, *invoice, subscription, textOf(*invoice, u"customer")).isEmpty())
        return noWayToPay();
    const auto charged =
        chargeInvoice(context, *invoice,
                      {.paymentMethod = *method, .isOffSession = parameters[u"off_session"].toBool(true), .isRetried = false});
    if (!charged.isPaid())
        return refused(charged.error(context, true));
    return charged.invoice;
}

Answer<QJsonObject> send(Context &context, const QJsonObject &)
{
    auto invoice = invoiceIn(context, {u"draft"_s, u"open"_s}, u"Invoices with the status %1 cannot be sent."_s);
    if (!invoice)
        return invoice;
    if (invoice->value(u"collection_method") != u"send_invoice"_s)
        return refused({.message = u"You can only send an invoice whose collection_method is send_invoice."_s});
    if (invoice->value(u"status") == u"draft"_s)
        *invoice = finalized(context, with(*invoice, {{u"auto_advance"_s, false}}));
    sent(context, *invoice);
    return invoice;
}

Answer<QJsonObject> voidInvoice(Context &context, const QJsonObject &)
{
    return invoiceIn(context, {u"open"_s, u"uncollectible"_s},
                     u"You can only void open or uncollectible invoices; this one is %1."_s)
        .map([&](const QJsonObject &invoice) { return voided(context, invoice); });
}

Answer<QJsonObject> markUncollectible(Context &context, const QJsonObject &)
{
    return invoiceIn(context, {u"open"_s}, u"You can only mark open invoices as uncollectible; this one is %1."_s)
        .map([&](const QJsonObject &invoice) { return uncollectible(context, invoice); });
}

Answer<QJsonObject> attachPayment(Context &context, const QJsonObject &parameters)
{
    const auto invoice = invoiceIn(context, {u"open"_s}, u"A payment can only be attached to an open invoice; this one is %1."_s);
    if (!invoice)
        return invoice;
    if (!parameters.contains(u"payment_intent"))
        return missingParameter(u"payment_intent"_s);
    const auto intent = context.referenced(u"payment_intent"_s, textOf(parameters, u"payment_intent"), u"payment_intent"_s);
    if (!intent)
        return intent;
    if (intent->value(u"customer") != invoice->value(u"customer"))
        return invalidParameter(u"payment_intent"_s, u"The payment intent belongs to another customer."_s);
    return attachIntent(context, *invoice, *intent);
}

} // namespace

void addInvoiceActionHandlers(Handlers &handlers)
{
    handlers.insert(u"invoices.finalizeInvoice"_s, finalize);
    handlers.insert(u"invoices.pay"_s, pay);
    handlers.insert(u"invoices.sendInvoice"_s, send);
    handlers.insert(u"invoices.voidInvoice"_s, voidInvoice);
    handlers.insert(u"invoices.markUncollectible"_s, markUncollectible);
    handlers.insert(u"invoices.attachPayment"_s, attachPayment);
}

} // namespace plandeck::sandbox
