// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/attempts.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/collecting.h"
#include "services/sandbox/confirming.h"
#include "services/sandbox/events.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 day = 24 * 3600;
/// Days from one failed attempt to the next; after the last, what is set happens to the subscription.
constexpr std::array<qint64, 3> retryAfter = {3, 5, 7};

const auto type = u"invoice_payment"_s;

std::optional<QJsonObject> openPayment(const Context &context, const QString &invoice)
{
    for (const auto &payment : context.engine.store.newestFirst(context.space(), type))
        if (payment[u"invoice"] == invoice && payment[u"status"] == u"open"_s)
            return payment;
    return {};
}

QString intentOf(const QJsonObject &payment)
{
    return payment[u"payment"][u"payment_intent"].toString();
}

/// The open link that an intent pays through.
std::optional<QJsonObject> paymentBy(const Context &context, const QString &intent)
{
    for (const auto &payment : context.engine.store.newestFirst(context.space(), type))
        if (intentOf(payment) == intent && payment[u"status"] == u"open"_s)
            return payment;
    return {};
}

QString purposeOf(const QJsonObject &invoice)
{
    const auto reason = textOf(invoice, u"billing_reason");
    if (reason == u"subscription_create")
        return u"Subscription creation"_s;
    return reason.startsWith(u"subscription") ? u"Subscription update"_s : u"Payment for Invoice"_s;
}

void link(Context &context, const QJsonObject &invoice, const QString &intent)
{
    const auto now = context.nowFor(textOf(invoice, u"customer"));
    context.engine.store.put(context.space(), type,
                             with(context.blank(type, QLatin1String("inpay_1"), 23, now),
                                  {{u"amount_requested"_s, invoice[u"amount_remaining"]},
                                   {u"currency"_s, invoice[u"currency"]},
                                   {u"invoice"_s, invoice[u"id"]},
                                   {u"is_default"_s, true},
                                   {u"payment"_s, QJsonObject{{u"payment_intent"_s, intent}, {u"type"_s, u"payment_intent"_s}}},
                                   {u"status"_s, u"open"_s}}));
}

/// The failure on record, and when the next attempt comes.
QJsonObject failed(Context &context, const QJsonObject &invoice, const QJsonObject &intent, const Charging &charging)
{
    const auto attempts = invoice[u"attempt_count"].toInteger();
    auto next = charging.isRetried ? QJsonValue() : invoice[u"next_payment_attempt"];
    const auto subscription = subscriptionOf(context, invoice).value_or(QJsonObject());
    const bool isFirst = subscription[u"status"] == u"incomplete"_s; // paid within 23 hours or never
    if (charging.isRetried && !isFirst && invoice[u"auto_advance"].toBool() && attempts <= qint64(retryAfter.size()))
        next = context.nowFor(textOf(invoice, u"customer")) + retryAfter.at(size_t(attempts - 1)) * day;
    const auto after = with(invoice, {{u"next_payment_attempt"_s, next}});
    context.store(u"invoice"_s, after, u"invoice.payment_failed"_s);
    if (intent[u"status"] == u"requires_action"_s || intent[u"last_payment_error"][u"code"] == u"authentication_required"_s)
        record(context, context.space(), {.type = u"invoice.payment_action_required"_s, .object = after});
    invoiceUnpaid(context, after);
    return after;
}

} // namespace

QString invoiceMethod(const Context &context, const QJsonObject &invoice, const QJsonObject &subscription,
                      const QString &customer)
{
    for (const auto &holder : {invoice, subscription})
        for (const auto &name : {u"default_payment_method"_s, u"default_source"_s})
            if (const auto method = textOf(holder, name); !method.isEmpty())
                return method;
    return payingMethod(context, customer).value_or(QString());
}

Refusal noWayToPay()
{
    return refused({.code = u"resource_missing"_s,
                    .message =
                        u"This customer has no attached payment source or default payment method. Please consider adding a "
                        "default payment method. For more information, visit "
                        "https://stripe.com/docs/billing/subscriptions/overview."_s});
}

QJsonObject withIntent(Context &context, const QJsonObject &invoice)
{
    const auto payment = openPayment(context, idOf(invoice));
    const auto waiting = payment ? context.find(u"payment_intent"_s, intentOf(*payment)) : std::nullopt;
    const bool isUsable = waiting && waiting->value(u"status") != u"canceled"_s;
    if (isUsable && payment->value(u"amount_requested") == invoice[u"amount_remaining"])
        return invoice;
    dropIntent(context, idOf(invoice)); // somebody cancelled it, or a credit note has lowered the amount
    const auto intent = collect(context, {.customer = textOf(invoice, u"customer"),
                                          .amount = invoice[u"amount_remaining"].toInteger(),
                                          .currency = textOf(invoice, u"currency"),
                                          .description = purposeOf(invoice),
                                          .invoice = idOf(invoice)});
    link(context, invoice, idOf(intent));
    const auto after = with(invoice, {{u"confirmation_secret"_s, QJsonObject{{u"client_secret"_s, intent[u"client_secret"]},
                                                                             {u"type"_s, u"payment_intent"_s}}}});
    context.engine.store.put(context.space(), u"invoice"_s, after);
    return after;
}

void dropIntent(Context &context, const QString &invoice)
{
    const auto payment = openPayment(context, invoice);
    if (!payment)
        return;
    giveUp(context, intentOf(*payment), u"void_invoice"_s);
    const auto owner = context.find(u"invoice"_s, invoice).value_or(QJsonObject());
    const auto now = context.nowFor(textOf(owner, u"customer"));
    context.engine.store.put(
        context.space(), type,
        within(with(*payment, {{u"status"_s, u"canceled"_s}}), u"status_transitions"_s, {{u"canceled_at"_s, now}}));
}

Charged chargeInvoice(Context &context, const QJsonObject &invoice, const Charging &charging)
{
    const auto customer = textOf(invoice, u"customer");
    auto method = charging.paymentMethod;
    if (method.isEmpty())
        method = invoiceMethod(context, invoice, subscriptionOf(context, invoice).value_or(QJsonObject()), customer);
    const auto attempts = invoice[u"attempt_count"].toInteger() + 1;
    const auto attempted = with(withIntent(context, invoice), {{u"attempt_count"_s, attempts}, {u"attempted"_s, true}});
    context.engine.store.put(context.space(), u"invoice"_s, attempted);

    const auto waiting = intentOf(*openPayment(context, idOf(invoice)));
    const auto intent = method.isEmpty() ? *context.find(u"payment_intent"_s, waiting)
                                         : collectAgain(context, waiting, method, charging.isOffSession);
    const auto after = *context.find(u"invoice"_s, idOf(invoice));
    if (after[u"status"] == u"paid"_s) // by settleByIntent()
        return {after, intent};
    return {failed(context, after, intent, charging), intent};
}

QJsonObject attachIntent(Context &context, const QJsonObject &invoice, const QJsonObject &intent)
{
    dropIntent(context, idOf(invoice));
    link(context, invoice, idOf(intent));
    if (intent[u"status"] == u"succeeded"_s)
        settleByIntent(context, intent);
    return *context.find(u"invoice"_s, idOf(invoice));
}

void settleByIntent(Context &context, const QJsonObject &intent)
{
    const auto payment = paymentBy(context, idOf(intent));
    const auto invoice = payment ? context.find(u"invoice"_s, textOf(*payment, u"invoice")) : std::nullopt;
    if (!invoice)
        return;
    paid(context, with(*invoice, {{u"_payment_method"_s, intent[u"payment_method"]}}), false);
    const auto now = context.nowFor(textOf(*invoice, u"customer"));
    const auto after = within(with(*payment, {{u"status"_s, u"paid"_s}, {u"amount_paid"_s, intent[u"amount_received"]}}),
                              u"status_transitions"_s, {{u"paid_at"_s, now}});
    context.store(type, after, u"invoice_payment.paid"_s);
}

ApiError Charged::error(const Context &context, bool isEffective) const
{
    if (!intent[u"last_payment_error"].isNull()) {
        auto error = declinedIntent(context, intent).value();
        error.isEffective = isEffective;
        return error;
    }
    if (intent[u"status"] == u"requires_action"_s)
        return {.status = 402,
                .type = u"card_error"_s,
                .code = u"invoice_payment_intent_requires_action"_s,
                .message = u"Payment for this invoice requires additional user action before it can be completed successfully. "
                           "Payment can be completed using the PaymentIntent associated with the invoice."_s,
                .more = {{u"payment_intent"_s, intent}},
                .isEffective = isEffective};
    auto error = noWayToPay().value();
    error.isEffective = isEffective;
    return error;
}

} // namespace plandeck::sandbox
