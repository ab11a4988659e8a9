// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/attempts.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/collecting.h"
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

/// The link between invoice and intent; one that waits is used again.
QJsonObject linked(Context &context, const QJsonObject &invoice, const QJsonObject &intent)
{
    auto payment = openPayment(context, idOf(invoice));
    if (!payment)
        payment = with(context.blank(type, QLatin1String("inpay_1"), 23, context.nowFor(textOf(invoice, u"customer"))),
                       {{u"amount_requested"_s, invoice[u"amount_remaining"]},
                        {u"currency"_s, invoice[u"currency"]},
                        {u"invoice"_s, invoice[u"id"]},
                        {u"is_default"_s, true},
                        {u"status"_s, u"open"_s}});
    payment->insert(u"payment"_s, QJsonObject{{u"payment_intent"_s, intent[u"id"]}, {u"type"_s, u"payment_intent"_s}});
    context.engine.store.put(context.space(), type, *payment);
    return *payment;
}

void payWith(Context &context, const QJsonObject &payment, const QJsonObject &intent)
{
    const auto now = context.nowFor(textOf(intent, u"customer"));
    const auto after = within(with(payment, {{u"status"_s, u"paid"_s}, {u"amount_paid"_s, intent[u"amount_received"]}}),
                              u"status_transitions"_s, {{u"paid_at"_s, now}});
    context.store(type, after, u"invoice_payment.paid"_s);
}

QString purposeOf(const QJsonObject &invoice)
{
    const auto reason = textOf(invoice, u"billing_reason");
    if (reason == u"subscription_create")
        return u"Subscription creation"_s;
    if (reason == u"subscription_update" || reason == u"subscription_cycle")
        return u"Subscription update"_s;
    return u"Payment for Invoice"_s;
}

QJsonObject withSecret(const QJsonObject &invoice, const QJsonObject &intent)
{
    return with(invoice, {{u"confirmation_secret"_s, QJsonObject{{u"client_secret"_s, intent[u"client_secret"]},
                                                                 {u"type"_s, u"payment_intent"_s}}}});
}

QJsonObject collected(Context &context, const QJsonObject &invoice, const QString &method, bool isOffSession)
{
    return collect(context, {.customer = textOf(invoice, u"customer"),
                             .paymentMethod = method,
                             .amount = invoice[u"amount_remaining"].toInteger(),
                             .currency = textOf(invoice, u"currency"),
                             .isOffSession = isOffSession,
                             .description = purposeOf(invoice),
                             .invoice = idOf(invoice),
                             .metadata = {}});
}

/// The failure on record, and when the next attempt comes.
QJsonObject failed(Context &context, const QJsonObject &invoice, const QJsonObject &intent, const Charging &charging)
{
    const auto attempts = invoice[u"attempt_count"].toInteger();
    auto next = charging.isRetried ? QJsonValue() : invoice[u"next_payment_attempt"];
    if (charging.isRetried && invoice[u"auto_advance"].toBool() && attempts <= qint64(retryAfter.size()))
        next = context.nowFor(textOf(invoice, u"customer")) + retryAfter.at(size_t(attempts - 1)) * day;
    const auto after = withSecret(with(invoice, {{u"next_payment_attempt"_s, next}}), intent);
    context.store(u"invoice"_s, after, u"invoice.payment_failed"_s);
    if (intent[u"status"] == u"requires_action"_s)
        record(context, context.space(), {.type = u"invoice.payment_action_required"_s, .object = after});
    invoiceUnpaid(context, after);
    return after;
}

} // namespace

Answer<QString> methodFor(const Context &context, const QJsonObject &invoice, const QJsonObject &subscription,
                          const QString &customer)
{
    for (const auto &holder : {invoice, subscription})
        if (const auto method = textOf(holder, u"default_payment_method"); !method.isEmpty())
            return method;
    return payingMethod(context, customer);
}

Charged charged(Context &context, const QJsonObject &invoice, const Charging &charging)
{
    const auto customer = textOf(invoice, u"customer");
    auto method = charging.paymentMethod;
    if (method.isEmpty())
        method = methodFor(context, invoice, subscriptionOf(context, invoice).value_or(QJsonObject()), customer).value_or(QString());
    const auto intent = collected(context, invoice, method, charging.isOffSession);
    const auto payment = linked(context, invoice, intent);
    auto attempted = with(invoice, {{u"attempt_count"_s, invoice[u"attempt_count"].toInteger() + 1}, {u"attempted"_s, true}});
    if (intent[u"status"] != u"succeeded"_s)
        return {failed(context, attempted, intent, charging), intent};
    const auto after = paid(context, withSecret(attempted, intent), false);
    payWith(context, payment, intent);
    return {after, intent};
}

QJsonObject awaitingPayment(Context &context, const QJsonObject &invoice)
{
    const auto intent = collected(context, invoice, {}, false);
    linked(context, invoice, intent);
    const auto after = with(withSecret(invoice, intent), {{u"next_payment_attempt"_s, {}}});
    context.engine.store.put(context.space(), u"invoice"_s, after);
    return after;
}

void intentSucceeded(Context &context, const QJsonObject &intent)
{
    for (const auto &payment : context.engine.store.newestFirst(context.space(), type)) {
        if (payment[u"payment"][u"payment_intent"] != intent[u"id"] || payment[u"status"] != u"open"_s)
            continue;
        const auto invoice = context.find(u"invoice"_s, textOf(payment, u"invoice"));
        if (invoice && (invoice->value(u"status") == u"open"_s || invoice->value(u"status") == u"uncollectible"_s))
            paid(context, *invoice, false);
        payWith(context, payment, intent);
        return;
    }
}

ApiError Charged::error() const
{
    const auto failure = intent[u"last_payment_error"].toObject();
    const bool needsAction = intent[u"status"] == u"requires_action"_s;
    ApiError error{.status = 402, .type = u"card_error"_s, .code = textOf(failure, u"code"), .message = textOf(failure, u"message")};
    if (error.code.isEmpty())
        error.code = needsAction ? u"invoice_payment_intent_requires_action"_s : u"card_declined"_s;
    if (error.message.isEmpty())
        error.message = u"Payment for this invoice requires additional user action before it can be completed successfully."_s;
    if (const auto decline = textOf(failure, u"decline_code"); !decline.isEmpty())
        error.more.insert(u"decline_code"_s, decline);
    error.more.insert(u"payment_intent"_s, intent);
    return error;
}

} // namespace plandeck::sandbox
