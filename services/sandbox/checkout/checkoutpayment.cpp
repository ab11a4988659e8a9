// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/checkout/checkoutpayment.h"

#include "services/sandbox/billing/starting.h"
#include "services/sandbox/discounting.h"
#include "services/sandbox/paymentmethods.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto note = u"checkout_wishes"_s; // {id: of the session, payment_intent_data, …}

QJsonObject wishesOf(const Context &context, const QJsonObject &session)
{
    return context.find(note, session[u"id"].toString()).value_or(QJsonObject());
}

Answer<QJsonObject> run(Context &context, const QString &operation, const QJsonObject &parameters)
{
    return context.engine.handlers[operation](context, parameters);
}

/// The session's customer: the one it has, or a new one where one is needed.
Answer<QString> buyerOf(Context &context, const QJsonObject &session, const QString &email)
{
    const auto known = session[u"customer"].toString();
    const bool isNeeded = session[u"mode"] == u"subscription"_s || session[u"customer_creation"] == u"always"_s;
    if (!known.isEmpty() || !isNeeded)
        return known;
    return run(context, u"customers.create"_s, {{u"email"_s, email}}).map([](const QJsonObject &made) {
        return made[u"id"].toString();
    });
}

Answer<QJsonObject> paid(Context &context, QJsonObject session, const QString &customer, const QString &card)
{
    const auto wishes = wishesOf(context, session);
    auto parameters = wishes[u"payment_intent_data"].toObject();
    if (const auto discount = wishes[u"discounts"][0].toObject(); !discount.isEmpty()) {
        const auto redeemed = redeem(context, discount,
                                     {.customer = customer,
                                      .currency = session[u"currency"].toString(),
                                      .amount = session[u"amount_subtotal"].toInteger()},
                                     u"discounts[0]"_s);
        if (!redeemed)
            return redeemed;
    }
    parameters.insert(u"amount"_s, session[u"amount_total"]);
    parameters.insert(u"currency"_s, session[u"currency"]);
    parameters.insert(u"payment_method"_s, card);
    parameters.insert(u"confirm"_s, true);
    parameters.insert(u"error_on_requires_action"_s, true);
    if (!customer.isEmpty())
        parameters.insert(u"customer"_s, customer);
    const auto intent = run(context, u"paymentIntents.create"_s, parameters);
    if (!intent)
        return intent;
    session.insert(u"payment_intent"_s, intent->value(u"id"));
    session.insert(u"payment_status"_s, intent->value(u"status") == u"succeeded"_s ? u"paid"_s : u"unpaid"_s);
    return session;
}

/// Recurring prices are the subscription's items, the others go on its first invoice.
Answer<QJsonObject> subscribed(Context &context, QJsonObject session, const QString &customer, const QString &card)
{
    const auto method = paymentMethodNamed(context, card, u"payment_method"_s).and_then([&](const QJsonObject &made) {
        return attach(context, made, customer);
    });
    if (!method)
        return method;
    const auto wishes = wishesOf(context, session);
    auto parameters = wishes[u"subscription_data"].toObject();
    QJsonArray items;
    QJsonArray once;
    for (const auto &line : session[u"line_items"][u"data"].toArray()) {
        QJsonObject entry{{u"price"_s, line[u"price"][u"id"]}};
        if (line[u"quantity"].isDouble())
            entry.insert(u"quantity"_s, line[u"quantity"]);
        (line[u"price"][u"type"] == u"recurring"_s ? items : once).append(entry);
    }
    parameters.insert(u"customer"_s, customer);
    parameters.insert(u"items"_s, items);
    parameters.insert(u"default_payment_method"_s, method->value(u"id"));
    parameters.insert(u"payment_behavior"_s, u"error_if_incomplete"_s);
    if (!once.isEmpty())
        parameters.insert(u"add_invoice_items"_s, once);
    if (wishes.contains(u"discounts"))
        parameters.insert(u"discounts"_s, wishes[u"discounts"]);
    const auto subscription = startSubscription(context, parameters);
    if (!subscription)
        return subscription;
    const bool isTrial = subscription->value(u"status") == u"trialing"_s;
    session.insert(u"subscription"_s, subscription->value(u"id"));
    session.insert(u"invoice"_s, subscription->value(u"latest_invoice"));
    session.insert(u"payment_status"_s, isTrial ? u"no_payment_required"_s : u"paid"_s);
    return session;
}

Answer<QJsonObject> setUp(Context &context, QJsonObject session, const QString &customer, const QString &card)
{
    auto parameters = wishesOf(context, session)[u"setup_intent_data"].toObject();
    parameters.insert(u"payment_method"_s, card);
    parameters.insert(u"confirm"_s, true);
    if (!customer.isEmpty())
        parameters.insert(u"customer"_s, customer);
    const auto intent = run(context, u"setupIntents.create"_s, parameters);
    if (!intent)
        return intent;
    session.insert(u"setup_intent"_s, intent->value(u"id"));
    return session;
}

QJsonObject detailsOf(const Context &context, const QString &customer, const QString &email)
{
    auto details = context.engine.operations.blank(u"checkout.session.customer_details"_s);
    details.insert(u"email"_s, email);
    details.insert(u"tax_exempt"_s, u"none"_s);
    details.insert(u"tax_ids"_s, QJsonArray());
    if (const auto known = context.find(u"customer"_s, customer))
        for (const auto &name : {u"address"_s, u"email"_s, u"name"_s, u"phone"_s, u"tax_exempt"_s})
            details.insert(name, known->value(name));
    return details;
}

} // namespace

QJsonValue discountsShown(const QJsonObject &parameters)
{
    QJsonArray discounts;
    for (const auto &given : parameters[u"discounts"].toArray())
        discounts.append(merged({{u"coupon"_s, {}}, {u"promotion_code"_s, {}}}, given.toObject()));
    return discounts.isEmpty() ? QJsonValue() : QJsonValue(discounts);
}

void rememberWishes(Context &context, const QJsonObject &session, const QJsonObject &parameters)
{
    QJsonObject wishes{{u"id"_s, session[u"id"]}};
    assign(wishes, parameters, {u"payment_intent_data", u"subscription_data", u"setup_intent_data", u"discounts"});
    context.engine.store.put(context.space(), note, wishes);
}

Answer<QJsonObject> completeCheckout(Context &context, const QJsonObject &session, const QString &card, const QString &email)
{
    const auto customer = buyerOf(context, session, email);
    if (!customer)
        return refused(customer.error());
    const auto mode = session[u"mode"].toString();
    auto done = mode == u"payment"        ? paid(context, session, *customer, card)
                : mode == u"subscription" ? subscribed(context, session, *customer, card)
                                          : setUp(context, session, *customer, card);
    if (!done)
        return done;
    done->insert(u"customer"_s, customer->isEmpty() ? QJsonValue() : QJsonValue(*customer));
    done->insert(u"customer_details"_s, detailsOf(context, *customer, email));
    done->insert(u"status"_s, u"complete"_s);
    done->insert(u"url"_s, QJsonValue::Null);
    context.store(u"checkout.session"_s, *done, u"checkout.session.completed"_s);
    return done;
}

} // namespace plandeck::sandbox
