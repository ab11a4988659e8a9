// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/confirming.h"

#include "services/sandbox/charging.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"payment_intent"_s;

/// Off session with a customer, an unattached method could never be charged again; so an intent either keeps it or uses it up.
void keepOrUseUp(Context &context, const QJsonObject &intent, const QJsonObject &method)
{
    if (!method[u"customer"].isNull() || !method[u"id"].toString().startsWith(u"pm_"))
        return;
    const auto customer = intent[u"customer"].toString();
    const bool isKept = !customer.isEmpty() && !intent[u"setup_future_usage"].isNull();
    if (!isKept || !attach(context, method, customer))
        useUp(context, method);
}

QJsonObject failed(Context &context, QJsonObject intent, const QJsonObject &method, const Decline &decline)
{
    const auto charge = makeCharge(context, {.method = method,
                                             .amount = intent[u"amount"].toInteger(),
                                             .currency = intent[u"currency"].toString(),
                                             .customer = intent[u"customer"].toString(),
                                             .intent = intent[u"id"].toString(),
                                             .decline = decline,
                                             .details = intent});
    const auto id = charge[u"id"].toString();
    intent.insert(u"last_payment_error"_s, intentError(decline, method, id));
    intent.insert(u"latest_charge"_s, id);
    intent.insert(u"next_action"_s, QJsonValue::Null);
    intent.insert(u"payment_method"_s, QJsonValue::Null);
    intent.insert(u"status"_s, u"requires_payment_method"_s);
    context.store(type, intent, u"payment_intent.payment_failed"_s);
    return intent;
}

QJsonObject paid(Context &context, QJsonObject intent, const QJsonObject &method, bool wasAuthenticated)
{
    const bool isCaptured = intent[u"capture_method"] != u"manual"_s;
    const auto amount = intent[u"amount"];
    const auto charge = makeCharge(context, {.method = method,
                                             .amount = amount.toInteger(),
                                             .currency = intent[u"currency"].toString(),
                                             .customer = intent[u"customer"].toString(),
                                             .intent = intent[u"id"].toString(),
                                             .isCaptured = isCaptured,
                                             .wasAuthenticated = wasAuthenticated,
                                             .details = intent});
    keepOrUseUp(context, intent, method);
    intent.insert(u"last_payment_error"_s, QJsonValue::Null);
    intent.insert(u"latest_charge"_s, charge[u"id"]);
    intent.insert(u"next_action"_s, QJsonValue::Null);
    intent.insert(u"payment_method"_s, method[u"id"]);
    intent.insert(isCaptured ? u"amount_received"_s : u"amount_capturable"_s, amount);
    intent.insert(u"status"_s, isCaptured ? u"succeeded"_s : u"requires_capture"_s);
    context.store(type, intent, isCaptured ? u"payment_intent.succeeded"_s : u"payment_intent.amount_capturable_updated"_s);
    if (isCaptured)
        for (const auto &react : context.engine.reactions.intentSucceeded)
            react(context, intent);
    return intent;
}

bool asksForAuthentication(const QJsonObject &intent, const TestCard *card, bool isOffSession)
{
    const auto wish = intent[u"payment_method_options"][u"card"][u"request_three_d_secure"];
    const bool isWished = wish == u"any"_s || wish == u"challenge"_s;
    return card && (card->needsAuthentication || (isWished && !isOffSession));
}

} // namespace

Answer<QJsonObject> methodFor(Context &context, const QJsonObject &intent, const QJsonObject &parameters)
{
    if (const auto token = parameters[u"confirmation_token"]; token.isString())
        return noSuch(u"confirmation_token"_s, token.toString(), u"confirmation_token"_s);
    const auto id = parameters[u"payment_method"].toString(intent[u"payment_method"].toString());
    if (parameters.contains(u"payment_method") && parameters.contains(u"payment_method_data"))
        return invalidParameter(u"payment_method"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: payment_method, payment_method_data."_s);
    if (id.isEmpty() && !parameters.contains(u"payment_method_data"))
        return wrongState(intent, u"You cannot confirm this intent because it's missing a payment method. Update the intent with "
                                  "a payment method and confirm it again, or confirm it again directly with a payment method."_s);
    const auto method = parameters.contains(u"payment_method_data")
                            ? makePaymentMethod(context, parameters[u"payment_method_data"].toObject(), u"payment_method_data"_s)
                            : paymentMethodNamed(context, id, u"payment_method"_s);
    if (!method)
        return method;
    const auto owner = method->value(u"customer");
    if (!owner.isNull() && intent[u"customer"].isNull())
        return invalidParameter(u"payment_method"_s, u"payment_method_unexpected_state"_s,
                                u"The payment method supplied (%1) belongs to a Customer. Please include the Customer in the "
                                "`customer` parameter."_s.arg(method->value(u"id").toString()));
    if (!owner.isNull() && owner != intent[u"customer"])
        return invalidParameter(u"payment_method"_s, u"payment_method_unexpected_state"_s,
                                u"The payment method supplied (%1) does not belong to the Customer you supplied (%2)."_s.arg(
                                    method->value(u"id").toString(), intent[u"customer"].toString()));
    if (isUsedUp(context, *method))
        return usedUp();
    return method;
}

QJsonObject charged(Context &context, const QJsonObject &intent, const QJsonObject &method, const Confirmation &confirmation)
{
    const auto *card = testCardOf(method);
    if (card && card->declines())
        return failed(context, intent, method, declineOf(*card));
    if (!asksForAuthentication(intent, card, confirmation.isOffSession))
        return paid(context, intent, method, false);
    if (confirmation.isOffSession || confirmation.failsOnAction)
        return failed(context, intent, method, authenticationRequired());

    auto waiting = intent;
    waiting.insert(u"payment_method"_s, method[u"id"]);
    waiting.insert(u"last_payment_error"_s, QJsonValue::Null);
    waiting.insert(u"next_action"_s, nextAction(context, intent, method, confirmation.returnUrl));
    waiting.insert(u"status"_s, u"requires_action"_s);
    context.store(type, waiting, u"payment_intent.requires_action"_s);
    return waiting;
}

QJsonObject authenticated(Context &context, const QJsonObject &intent, bool isApproved)
{
    const auto method = *paymentMethodNamed(context, intent[u"payment_method"].toString(), u"payment_method"_s);
    if (isApproved)
        return paid(context, intent, method, true);
    return failed(context, intent, method,
                  {.code = u"payment_intent_authentication_failure"_s,
                   .message =
                       u"The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new "
                       "PaymentMethod to attempt to fulfill this PaymentIntent again."_s});
}

QJsonObject intentError(const Decline &decline, const QJsonObject &method, const QString &charge)
{
    QJsonObject error{
        {u"code"_s, decline.code},
        {u"doc_url"_s, QString(u"https://stripe.com/docs/error-codes/"_s + QString(decline.code).replace(u'_', u'-'))},
        {u"message"_s, decline.message},
        {u"payment_method"_s, method},
        {u"type"_s, u"card_error"_s}};
    if (!decline.declineCode.isEmpty())
        error.insert(u"decline_code"_s, decline.declineCode);
    if (!charge.isEmpty())
        error.insert(u"charge"_s, charge);
    return error;
}

Refusal declinedIntent(const Context &context, const QJsonObject &intent)
{
    const auto object = intent[u"object"].toString();
    auto told = intent[object == type ? u"last_payment_error"_s : u"last_setup_error"_s].toObject();
    ApiError error{.status = 402,
                   .type = told.take(u"type").toString(),
                   .code = told.take(u"code").toString(),
                   .message = told.take(u"message").toString(),
                   .more = told,
                   .isEffective = true};
    error.more.insert(object, context.find(object, intent[u"id"].toString()).value_or(intent));
    return refused(error);
}

Refusal wrongState(const QJsonObject &intent, const QString &message)
{
    const auto object = intent[u"object"].toString();
    return refused({.code = object + u"_unexpected_state"_s, .message = message, .more = {{object, intent}}});
}

QJsonObject nextAction(Context &context, const QJsonObject &intent, const QJsonObject &method, const QString &returnUrl)
{
    const auto token = context.engine.newId(QLatin1String("auth_"), 24);
    context.engine.store.put(context.world(), u"authentication"_s,
                             {{u"id"_s, token},
                              {u"platform"_s, context.principal.platform},
                              {u"account"_s, context.principal.account},
                              {u"type"_s, intent[u"object"]},
                              {u"intent"_s, intent[u"id"]},
                              {u"payment_method"_s, method[u"id"]},
                              {u"return_url"_s, returnUrl}});
    const auto url = QString(context.url + (context.principal.isLive ? u"/authenticate/l/"_s : u"/authenticate/t/"_s) + token);
    if (!returnUrl.isEmpty())
        return {{u"type"_s, u"redirect_to_url"_s},
                {u"redirect_to_url"_s, QJsonObject{{u"return_url"_s, returnUrl}, {u"url"_s, url}}}};
    return {{u"type"_s, u"use_stripe_sdk"_s},
            {u"use_stripe_sdk"_s, QJsonObject{{u"type"_s, u"three_d_secure_redirect"_s}, {u"stripe_js"_s, url}}}};
}

} // namespace plandeck::sandbox
