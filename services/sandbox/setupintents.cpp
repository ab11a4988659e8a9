// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/setupintents.h"

#include "services/sandbox/confirming.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"setup_intent"_s;

bool is(const QJsonObject &intent, std::initializer_list<QStringView> states)
{
    return std::ranges::find(states, intent[u"status"].toString()) != states.end();
}

/// Notes the try among the intent's attempts.
void note(Context &context, QJsonObject &intent, const QJsonObject &method, const QString &status)
{
    const auto kind = method[u"type"].toString();
    auto attempt =
        context.blank(u"setup_attempt"_s, QLatin1String("setatt_1"), 23, context.nowFor(intent[u"customer"].toString()));
    auto details = context.engine.operations.blank(QString(u"setup_attempt.payment_method_details."_s + kind));
    const auto held = method[kind].toObject();
    for (auto it = details.begin(); it != details.end(); ++it)
        if (held.contains(it.key()))
            it.value() = held[it.key()];
    for (const auto &name : {u"customer"_s, u"flow_directions"_s, u"on_behalf_of"_s, u"usage"_s})
        attempt.insert(name, intent.contains(name) ? intent[name] : QJsonValue());
    attempt.insert(u"payment_method"_s, method[u"id"]);
    attempt.insert(u"payment_method_details"_s, QJsonObject{{u"type"_s, kind}, {kind, details}});
    attempt.insert(u"setup_error"_s, status == u"failed" ? intent[u"last_setup_error"] : QJsonValue());
    attempt.insert(u"setup_intent"_s, intent[u"id"]);
    attempt.insert(u"status"_s, status);
    context.engine.store.put(context.space(), u"setup_attempt"_s, attempt);
    intent.insert(u"latest_attempt"_s, attempt[u"id"]);
}

QJsonObject failed(Context &context, QJsonObject intent, const QJsonObject &method, const Decline &decline)
{
    intent.insert(u"last_setup_error"_s, intentError(decline, method));
    intent.insert(u"next_action"_s, QJsonValue::Null);
    intent.insert(u"payment_method"_s, QJsonValue::Null);
    intent.insert(u"status"_s, u"requires_payment_method"_s);
    note(context, intent, method, u"failed"_s);
    context.store(type, intent, u"setup_intent.setup_failed"_s);
    return intent;
}

QJsonObject succeeded(Context &context, QJsonObject intent, const QJsonObject &method)
{
    if (const auto customer = intent[u"customer"].toString(); !customer.isEmpty())
        static_cast<void>(attach(context, method, customer)); // the card can be attached, and is its or nobody's
    intent.insert(u"last_setup_error"_s, QJsonValue::Null);
    intent.insert(u"next_action"_s, QJsonValue::Null);
    intent.insert(u"payment_method"_s, method[u"id"]);
    intent.insert(u"status"_s, u"succeeded"_s);
    note(context, intent, method, u"succeeded"_s);
    context.store(type, intent, u"setup_intent.succeeded"_s);
    for (const auto &react : context.engine.reactions.setupSucceeded)
        react(context, intent);
    return intent;
}

Answer<QJsonObject> confirmed(Context &context, const QJsonObject &intent, const QJsonObject &parameters)
{
    const auto method = methodFor(context, intent, parameters);
    if (!method)
        return method;
    const auto *card = testCardOf(*method);
    if (card && !card->canAttach)
        return declinedIntent(context, failed(context, intent, *method, declineOf(*card)));
    if (!card || !card->needsAuthentication)
        return succeeded(context, intent, *method);
    auto waiting = intent;
    waiting.insert(u"payment_method"_s, method->value(u"id"));
    waiting.insert(u"next_action"_s, nextAction(context, intent, *method, parameters[u"return_url"].toString()));
    waiting.insert(u"status"_s, u"requires_action"_s);
    note(context, waiting, *method, u"requires_action"_s);
    context.store(type, waiting, u"setup_intent.requires_action"_s);
    return waiting;
}

Answer<> fill(Context &context, QJsonObject &intent, const QJsonObject &parameters)
{
    assign(intent, parameters,
           {u"allowed_payment_method_types", u"attach_to_self", u"description", u"excluded_payment_method_types",
            u"flow_directions", u"on_behalf_of", u"usage"});
    if (const auto types = parameters[u"allowed_payment_method_types"].toArray(); !types.isEmpty()) {
        intent.insert(u"payment_method_types"_s, types);
        intent.insert(u"automatic_payment_methods"_s, QJsonValue::Null);
    }
    if (const auto given = parameters[u"payment_method_options"]; given.isObject())
        intent.insert(u"payment_method_options"_s, merged(intent[u"payment_method_options"].toObject(), given.toObject()));
    if (const auto id = parameters[u"customer"].toString(); !id.isEmpty()) {
        if (const auto customer = customerNamed(context, id); !customer)
            return refused(customer.error());
        intent.insert(u"customer"_s, id);
    }
    return mergeMetadata(intent, parameters);
}

/// The method as the intent's own, to be confirmed.
Answer<> choose(Context &context, QJsonObject &intent, const QJsonObject &parameters)
{
    if (!parameters.contains(u"payment_method") && !parameters.contains(u"payment_method_data"))
        return {};
    const auto method = methodFor(context, intent, parameters);
    if (!method)
        return refused(method.error());
    intent.insert(u"payment_method"_s, method->value(u"id"));
    intent.insert(u"status"_s, u"requires_confirmation"_s);
    return {};
}

QJsonObject emptyIntent(const Context &context, const QString &customer)
{
    auto intent = context.blank(type, QLatin1String("seti_1"), 23, context.nowFor(customer));
    const QJsonObject members{
        {u"automatic_payment_methods"_s, QJsonObject{{u"allow_redirects"_s, u"always"_s}, {u"enabled"_s, true}}},
        {u"client_secret"_s, QString(intent[u"id"].toString() + u'_' + context.engine.newId(QLatin1String("secret_"), 30))},
        {u"metadata"_s, QJsonObject()},
        {u"payment_method_options"_s, QJsonObject{{u"card"_s, QJsonObject{{u"mandate_options"_s, {}},
                                                                          {u"network"_s, {}},
                                                                          {u"request_three_d_secure"_s, u"automatic"_s}}}}},
        {u"payment_method_types"_s, QJsonArray{u"card"_s}},
        {u"status"_s, u"requires_payment_method"_s},
        {u"usage"_s, u"off_session"_s}};
    for (auto it = members.begin(); it != members.end(); ++it)
        intent.insert(it.key(), it.value());
    return intent;
}

Answer<QJsonObject> createIntent(Context &context, const QJsonObject &parameters)
{
    if (parameters.contains(u"return_url") && !parameters[u"confirm"].toBool())
        return invalidParameter(u"return_url"_s, u"You can only specify `return_url` when `confirm=true`."_s);
    auto intent = emptyIntent(context, parameters[u"customer"].toString());
    if (parameters.contains(u"automatic_payment_methods"))
        intent.insert(u"automatic_payment_methods"_s, merged(intent[u"automatic_payment_methods"].toObject(),
                                                             parameters[u"automatic_payment_methods"].toObject()));
    if (const auto ok = fill(context, intent, parameters); !ok)
        return refused(ok.error());
    if (const auto ok = choose(context, intent, parameters); !ok)
        return refused(ok.error());
    context.create(type, intent);
    if (!parameters[u"confirm"].toBool())
        return intent;
    return confirmed(context, intent, {{u"return_url"_s, parameters[u"return_url"]}});
}

Answer<QJsonObject> retrieveIntent(Context &context, const QJsonObject &parameters)
{
    const auto intent = context.atPath(type);
    const auto secret = parameters[u"client_secret"];
    if (intent && secret.isString() && secret != intent->value(u"client_secret"))
        return invalidParameter(
            u"client_secret"_s,
            u"The client_secret provided does not match the client_secret associated with the SetupIntent."_s);
    return intent;
}

Answer<QJsonObject> updateIntent(Context &context, const QJsonObject &parameters)
{
    auto intent = context.atPath(type);
    if (!intent)
        return intent;
    const bool isWaiting = is(*intent, {u"requires_payment_method", u"requires_confirmation", u"requires_action"});
    for (const auto &name : {u"customer"_s, u"payment_method"_s, u"payment_method_data"_s})
        if (!isWaiting && parameters.contains(name))
            return wrongState(*intent, u"You cannot update %1 of this SetupIntent because it has a status of %2."_s.arg(
                                           name, intent->value(u"status").toString()));
    if (const auto ok = fill(context, *intent, parameters); !ok)
        return refused(ok.error());
    if (const auto ok = choose(context, *intent, parameters); !ok)
        return refused(ok.error());
    context.engine.store.put(context.space(), type, *intent); // Stripe has no setup_intent.updated
    return intent;
}

Answer<QJsonObject> confirmIntent(Context &context, const QJsonObject &parameters)
{
    const auto intent = context.atPath(type);
    if (!intent)
        return intent;
    if (!is(*intent, {u"requires_payment_method", u"requires_confirmation", u"requires_action"}))
        return wrongState(*intent, is(*intent, {u"succeeded"})
                                       ? u"You cannot confirm this SetupIntent because it has already succeeded."_s
                                       : u"You cannot confirm this SetupIntent because it has a status of %1."_s.arg(
                                           intent->value(u"status").toString()));
    return confirmed(context, *intent, parameters);
}

Answer<QJsonObject> cancelIntent(Context &context, const QJsonObject &parameters)
{
    auto intent = context.atPath(type);
    if (!intent)
        return intent;
    if (is(*intent, {u"succeeded", u"canceled"}))
        return wrongState(*intent,
                          u"You cannot cancel this SetupIntent because it has a status of %1. Only a SetupIntent with one "
                          "of the following statuses may be canceled: requires_payment_method, requires_confirmation, "
                          "requires_action."_s.arg(intent->value(u"status").toString()));
    assign(*intent, parameters, {u"cancellation_reason"});
    intent->insert(u"next_action"_s, QJsonValue::Null);
    intent->insert(u"status"_s, u"canceled"_s);
    context.store(type, *intent, u"setup_intent.canceled"_s);
    return intent;
}

Answer<QJsonObject> listIntents(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &intent) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == intent[name]; };
        return agrees(u"customer") && agrees(u"payment_method") && agrees(u"attach_to_self");
    });
}

Answer<QJsonObject> listAttempts(Context &context, const QJsonObject &parameters)
{
    const auto intent = context.referenced(type, parameters[u"setup_intent"].toString(), u"setup_intent"_s);
    if (!intent)
        return intent;
    return listPage(context, u"setup_attempt"_s, parameters,
                    [&](const QJsonObject &attempt) { return attempt[u"setup_intent"] == intent->value(u"id"); });
}

} // namespace

QJsonObject setupAuthenticated(Context &context, const QJsonObject &intent, bool isApproved)
{
    const auto method = context.find(u"payment_method"_s, intent[u"payment_method"].toString()).value_or(QJsonObject());
    if (isApproved)
        return succeeded(context, intent, method);
    return failed(context, intent, method,
                  {.code = u"setup_intent_authentication_failure"_s,
                   .message = u"The latest attempt to set up the payment method has failed because authentication failed."_s});
}

void addSetupIntentHandlers(Handlers &handlers)
{
    handlers.insert(u"setupIntents.create"_s, createIntent);
    handlers.insert(u"setupIntents.retrieve"_s, retrieveIntent);
    handlers.insert(u"setupIntents.update"_s, updateIntent);
    handlers.insert(u"setupIntents.confirm"_s, confirmIntent);
    handlers.insert(u"setupIntents.cancel"_s, cancelIntent);
    handlers.insert(u"setupIntents.list"_s, listIntents);
    handlers.insert(u"setupAttempts.list"_s, listAttempts);
}

} // namespace plandeck::sandbox
