// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/paymentintents.h"

#include "services/sandbox/charging.h"
#include "services/sandbox/confirming.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/priceamounts.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"payment_intent"_s;

bool is(const QJsonObject &intent, std::initializer_list<QStringView> states)
{
    return std::ranges::find(states, intent[u"status"].toString()) != states.end();
}

/// What creation, update and confirmation all may set.
Answer<> fill(Context &context, QJsonObject &intent, const QJsonObject &parameters)
{
    assign(intent, parameters,
           {u"allowed_payment_method_types", u"amount_details", u"application_fee_amount", u"capture_method", u"description",
            u"excluded_payment_method_types", u"payment_details", u"receipt_email", u"setup_future_usage",
            u"statement_descriptor", u"statement_descriptor_suffix", u"transfer_group"});
    if (const auto types = parameters[u"allowed_payment_method_types"].toArray(); !types.isEmpty()) {
        intent.insert(u"payment_method_types"_s, types);
        intent.insert(u"automatic_payment_methods"_s, QJsonValue::Null);
    }
    if (const auto details = parameters[u"amount_details"]; details.isString())
        intent.remove(u"amount_details"_s);
    if (const auto given = parameters[u"payment_method_options"]; given.isObject())
        intent.insert(u"payment_method_options"_s, merged(intent[u"payment_method_options"].toObject(), given.toObject()));
    if (const auto given = parameters[u"shipping"]; given.isObject()) {
        auto shipping = given.toObject();
        shipping.insert(u"address"_s, addressed(context, {}, shipping[u"address"]));
        intent.insert(u"shipping"_s, shipping);
    } else if (given.isString()) {
        intent.insert(u"shipping"_s, QJsonValue::Null);
    }
    if (const auto given = parameters[u"transfer_data"]; given.isObject())
        intent.insert(u"transfer_data"_s, merged(intent[u"transfer_data"].toObject(), given.toObject()));
    if (parameters.contains(u"customer")) {
        const auto customer = customerNamed(context, parameters[u"customer"].toString());
        if (!customer)
            return refused(customer.error());
        intent.insert(u"customer"_s, customer->value(u"id"));
    }
    return mergeMetadata(intent, parameters);
}

Confirmation confirmationOf(const QJsonObject &parameters)
{
    const auto offSession = parameters[u"off_session"];
    return {.isOffSession = offSession.toBool() || offSession.isString(),
            .failsOnAction = parameters[u"error_on_requires_action"].toBool(),
            .returnUrl = parameters[u"return_url"].toString()};
}

Answer<QJsonObject> confirmed(Context &context, const QJsonObject &intent, const QJsonObject &parameters)
{
    const auto method = methodFor(context, intent, parameters);
    if (!method)
        return method;
    const auto confirmation = confirmationOf(parameters);
    if (!confirmation.returnUrl.isEmpty() && confirmation.isOffSession)
        return invalidParameter(u"return_url"_s, u"return_url cannot be used with off_session=true."_s);
    const auto after = charged(context, intent, *method, confirmation);
    if (is(after, {u"requires_payment_method"}))
        return declinedIntent(context, after);
    return *context.find(type, after[u"id"].toString());
}

/// Only a confirming creation says how it is confirmed.
Answer<> checkedCreation(const QJsonObject &parameters)
{
    const bool isConfirmed = parameters[u"confirm"].toBool();
    for (const auto &name : {u"off_session"_s, u"return_url"_s, u"error_on_requires_action"_s, u"mandate_data"_s})
        if (!isConfirmed && parameters.contains(name))
            return invalidParameter(name, u"You can only specify `%1` when `confirm=true`."_s.arg(name));
    if (parameters.contains(u"automatic_payment_methods") && parameters.contains(u"allowed_payment_method_types"))
        return invalidParameter(u"allowed_payment_method_types"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: automatic_payment_methods, "
                                "allowed_payment_method_types."_s);
    return {};
}

Answer<QJsonObject> createIntent(Context &context, const QJsonObject &parameters)
{
    const auto code = parameters[u"currency"].toString().toLower();
    if (const auto currency = currencyOf(code, u"currency"_s); !currency)
        return refused(currency.error());
    if (const auto ok = checkedAmount(parameters[u"amount"].toInteger(), code); !ok)
        return refused(ok.error());
    if (const auto ok = checkedCreation(parameters); !ok)
        return refused(ok.error());
    if (const auto id = parameters[u"customer"].toString(); !id.isEmpty())
        if (const auto customer = customerNamed(context, id); !customer)
            return customer;

    auto intent = emptyIntent(context, parameters[u"amount"].toInteger(), code, parameters[u"customer"].toString());
    assign(intent, parameters, {u"confirmation_method", u"on_behalf_of"});
    if (parameters.contains(u"automatic_payment_methods"))
        intent.insert(u"automatic_payment_methods"_s, merged(intent[u"automatic_payment_methods"].toObject(),
                                                             parameters[u"automatic_payment_methods"].toObject()));
    if (const auto ok = fill(context, intent, parameters); !ok)
        return refused(ok.error());
    if (parameters.contains(u"payment_method") || parameters.contains(u"payment_method_data")) {
        const auto method = methodFor(context, intent, parameters);
        if (!method)
            return method;
        intent.insert(u"payment_method"_s, method->value(u"id"));
        intent.insert(u"status"_s, u"requires_confirmation"_s);
    }
    context.create(type, intent);
    return parameters[u"confirm"].toBool() ? confirmed(context, intent,
                                                       {{u"off_session"_s, parameters[u"off_session"]},
                                                        {u"return_url"_s, parameters[u"return_url"]},
                                                        {u"error_on_requires_action"_s, parameters[u"error_on_requires_action"]}})
                                           : Answer<QJsonObject>(intent);
}

Answer<QJsonObject> retrieveIntent(Context &context, const QJsonObject &parameters)
{
    const auto intent = context.atPath(type);
    const auto secret = parameters[u"client_secret"];
    if (intent && secret.isString() && secret != intent->value(u"client_secret"))
        return invalidParameter(u"client_secret"_s,
                                u"The client_secret provided does not match any associated PaymentIntent on this account."_s);
    return intent;
}

/// What is settled stays: an amount or method only changes while the intent waits for money.
Answer<> checkedUpdate(const QJsonObject &intent, const QJsonObject &parameters)
{
    if (is(intent, {u"requires_payment_method", u"requires_confirmation", u"requires_action"}))
        return {};
    for (const auto &name : {u"amount"_s, u"currency"_s, u"customer"_s, u"payment_method"_s, u"payment_method_data"_s,
                             u"capture_method"_s, u"setup_future_usage"_s})
        if (parameters.contains(name))
            return wrongState(intent, u"This PaymentIntent's %1 could not be updated because it has a status of %2. You may only "
                                      "update the %1 of a PaymentIntent with one of the following statuses: "
                                      "requires_payment_method, requires_confirmation, requires_action."_s.arg(
                                          name, intent[u"status"].toString()));
    return {};
}

Answer<QJsonObject> updateIntent(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    if (const auto ok = checkedUpdate(*before, parameters); !ok)
        return refused(ok.error());
    auto intent = *before;
    if (const auto currency = parameters[u"currency"].toString().toLower(); !currency.isEmpty()) {
        if (const auto known = currencyOf(currency, u"currency"_s); !known)
            return refused(known.error());
        intent.insert(u"currency"_s, currency);
    }
    assign(intent, parameters, {u"amount"});
    if (const auto ok = checkedAmount(intent[u"amount"].toInteger(), intent[u"currency"].toString()); !ok)
        return refused(ok.error());
    if (const auto ok = fill(context, intent, parameters); !ok)
        return refused(ok.error());
    if (parameters[u"payment_method"] == QJsonValue(QString())) {
        intent.insert(u"payment_method"_s, QJsonValue::Null);
        intent.insert(u"status"_s, u"requires_payment_method"_s);
    } else if (parameters.contains(u"payment_method") || parameters.contains(u"payment_method_data")) {
        const auto method = methodFor(context, intent, parameters);
        if (!method)
            return method;
        intent.insert(u"payment_method"_s, method->value(u"id"));
        intent.insert(u"next_action"_s, QJsonValue::Null);
        intent.insert(u"status"_s, u"requires_confirmation"_s);
    }
    context.engine.store.put(context.space(), type, intent); // Stripe has no payment_intent.updated
    return intent;
}

Answer<QJsonObject> confirmIntent(Context &context, const QJsonObject &parameters)
{
    auto intent = context.atPath(type);
    if (!intent)
        return intent;
    if (!is(*intent, {u"requires_payment_method", u"requires_confirmation", u"requires_action"}))
        return wrongState(*intent, is(*intent, {u"succeeded"})
                                       ? u"You cannot confirm this PaymentIntent because it has already succeeded after being "
                                         "previously confirmed."_s
                                       : u"You cannot confirm this PaymentIntent because it has a status of %1."_s.arg(
                                           intent->value(u"status").toString()));
    if (const auto ok = fill(context, *intent, parameters); !ok)
        return refused(ok.error());
    return confirmed(context, *intent, parameters);
}

Answer<QJsonObject> captureIntent(Context &context, const QJsonObject &parameters)
{
    auto intent = context.atPath(type);
    if (!intent)
        return intent;
    if (!is(*intent, {u"requires_capture"}))
        return wrongState(
            *intent,
            u"This PaymentIntent could not be captured because it has a status of %1. Only a PaymentIntent "
            "with one of the following statuses may be captured: requires_capture."_s.arg(intent->value(u"status").toString()));
    const auto most = intent->value(u"amount_capturable").toInteger();
    const auto amount = parameters[u"amount_to_capture"].toInteger(most);
    if (amount < 1 || amount > most)
        return invalidParameter(
            u"amount_to_capture"_s, u"amount_too_large"_s,
            u"The amount to capture (%1) must be positive and at most what was authorised (%2)."_s.arg(amount).arg(most));
    assign(*intent, parameters, {u"application_fee_amount", u"statement_descriptor", u"statement_descriptor_suffix"});
    if (const auto ok = mergeMetadata(*intent, parameters); !ok)
        return refused(ok.error());
    captureCharge(context, *context.find(u"charge"_s, intent->value(u"latest_charge").toString()), amount);
    intent->insert(u"amount_capturable"_s, 0);
    intent->insert(u"amount_received"_s, amount);
    intent->insert(u"status"_s, u"succeeded"_s);
    context.store(type, *intent, u"payment_intent.succeeded"_s);
    for (const auto &react : context.engine.reactions.intentSucceeded)
        react(context, *intent);
    return intent;
}

Answer<QJsonObject> cancelHandler(Context &context, const QJsonObject &parameters)
{
    const auto intent = context.atPath(type);
    if (!intent)
        return intent;
    if (is(*intent, {u"succeeded", u"canceled"}))
        return wrongState(*intent,
                          u"You cannot cancel this PaymentIntent because it has a status of %1. Only a PaymentIntent with "
                          "one of the following statuses may be canceled: requires_payment_method, requires_capture, "
                          "requires_confirmation, requires_action, processing."_s.arg(intent->value(u"status").toString()));
    return cancelIntent(context, *intent, parameters[u"cancellation_reason"].toString());
}

Answer<QJsonObject> incrementAuthorization(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    const auto amount = parameters[u"amount"].toInteger();
    if (!is(*before, {u"requires_capture"}))
        return wrongState(*before,
                          u"This PaymentIntent's authorization could not be incremented because it has a status of %1."_s.arg(
                              before->value(u"status").toString()));
    if (amount <= before->value(u"amount").toInteger())
        return invalidParameter(u"amount"_s, u"The amount must be greater than the currently authorized amount."_s);
    auto intent = *before;
    assign(intent, parameters, {u"amount", u"application_fee_amount", u"description", u"statement_descriptor"});
    intent.insert(u"amount_capturable"_s, amount);
    if (const auto ok = mergeMetadata(intent, parameters); !ok)
        return refused(ok.error());
    auto charge = *context.find(u"charge"_s, intent[u"latest_charge"].toString());
    const auto authorised = charge;
    charge.insert(u"amount"_s, amount);
    context.update(u"charge"_s, authorised, charge);
    context.store(type, intent, u"payment_intent.amount_capturable_updated"_s);
    return intent;
}

Answer<QJsonObject> listIntents(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &intent) {
        return !parameters.contains(u"customer") || parameters[u"customer"] == intent[u"customer"];
    });
}

} // namespace

QJsonObject emptyIntent(const Context &context, qint64 amount, const QString &currency, const QString &customer)
{
    auto intent = context.blank(type, QLatin1String("pi_3"), 23, context.nowFor(customer));
    const QJsonObject members{
        {u"amount"_s, amount},
        {u"amount_details"_s, QJsonObject{{u"tip"_s, QJsonObject()}}},
        {u"automatic_payment_methods"_s, QJsonObject{{u"allow_redirects"_s, u"always"_s}, {u"enabled"_s, true}}},
        {u"capture_method"_s, u"automatic_async"_s},
        {u"client_secret"_s, QString(intent[u"id"].toString() + u'_' + context.engine.newId(QLatin1String("secret_"), 25))},
        {u"confirmation_method"_s, u"automatic"_s},
        {u"currency"_s, currency},
        {u"customer"_s, customer.isEmpty() ? QJsonValue() : QJsonValue(customer)},
        {u"payment_method_options"_s, QJsonObject{{u"card"_s, QJsonObject{{u"installments"_s, {}},
                                                                          {u"mandate_options"_s, {}},
                                                                          {u"network"_s, {}},
                                                                          {u"request_three_d_secure"_s, u"automatic"_s}}}}},
        {u"payment_method_types"_s, QJsonArray{u"card"_s}},
        {u"status"_s, u"requires_payment_method"_s}};
    for (auto it = members.begin(); it != members.end(); ++it)
        intent.insert(it.key(), it.value());
    return intent;
}

QJsonObject cancelIntent(Context &context, const QJsonObject &intent, const QString &reason)
{
    if (is(intent, {u"requires_capture"}))
        if (const auto charge = context.find(u"charge"_s, intent[u"latest_charge"].toString()))
            refundCharge(context, *charge, charge->value(u"amount").toInteger());
    auto canceled = intent;
    canceled.insert(u"amount_capturable"_s, 0);
    canceled.insert(u"canceled_at"_s, context.nowFor(intent[u"customer"].toString()));
    canceled.insert(u"cancellation_reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason));
    canceled.insert(u"next_action"_s, QJsonValue::Null);
    canceled.insert(u"status"_s, u"canceled"_s);
    context.store(type, canceled, u"payment_intent.canceled"_s);
    return canceled;
}

void addPaymentIntentHandlers(Handlers &handlers)
{
    handlers.insert(u"paymentIntents.create"_s, createIntent);
    handlers.insert(u"paymentIntents.retrieve"_s, retrieveIntent);
    handlers.insert(u"paymentIntents.update"_s, updateIntent);
    handlers.insert(u"paymentIntents.confirm"_s, confirmIntent);
    handlers.insert(u"paymentIntents.capture"_s, captureIntent);
    handlers.insert(u"paymentIntents.cancel"_s, cancelHandler);
    handlers.insert(u"paymentIntents.incrementAuthorization"_s, incrementAuthorization);
    handlers.insert(u"paymentIntents.list"_s, listIntents);
}

} // namespace plandeck::sandbox
