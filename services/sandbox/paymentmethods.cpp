// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/paymentmethods.h"

#include "services/sandbox/cards.h"
#include "services/sandbox/catalogue.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"payment_method"_s;

/// billing_details: the address as a whole or null, everything else given or null.
QJsonObject billingDetails(const Context &context, QJsonObject details, const QJsonObject &given)
{
    assign(details, given, {u"email", u"name", u"phone", u"tax_id"});
    if (given.contains(u"address"))
        details.insert(u"address"_s, addressed(context, details[u"address"], given[u"address"]));
    return details;
}

QJsonObject emptyMethod(const Context &context)
{
    auto method = context.blank(type, QLatin1String("pm_1"), 23, context.now());
    auto details = method[u"billing_details"].toObject();
    details.insert(u"address"_s, context.engine.operations.blank(u"customer.address"_s));
    method.insert(u"billing_details"_s, details);
    method.insert(u"allow_redisplay"_s, u"unspecified"_s);
    method.insert(u"metadata"_s, QJsonObject());
    return method;
}

QJsonObject cardMethod(const Context &context, const QJsonObject &card)
{
    auto method = emptyMethod(context);
    method.insert(u"type"_s, u"card"_s);
    method.insert(u"card"_s, card);
    return method;
}

/// What is told of a bank account or wallet: never more than the last four characters of its number.
QJsonObject otherHash(const Context &context, const QString &kind, const QJsonObject &given)
{
    auto hash = context.engine.operations.blank(u"payment_method."_s + kind);
    for (auto it = hash.begin(); it != hash.end(); ++it)
        if (given.contains(it.key()))
            it.value() = given[it.key()];
    for (const auto &number : {u"iban"_s, u"account_number"_s}) {
        const auto text = given[number].toString();
        if (text.isEmpty())
            continue;
        hash.insert(u"last4"_s, text.right(4));
        if (hash.contains(u"fingerprint"))
            hash.insert(u"fingerprint"_s, fingerprintOf(text));
        if (number == u"iban")
            hash.insert(u"country"_s, text.left(2).toUpper());
    }
    if (kind == u"us_bank_account") {
        hash.insert(u"account_holder_type"_s, given[u"account_holder_type"].toString(u"individual"_s));
        hash.insert(u"account_type"_s, given[u"account_type"].toString(u"checking"_s));
        hash.insert(u"bank_name"_s, u"STRIPE TEST BANK"_s);
    }
    return hash;
}

/// An old-style card as the payment method it also is.
QJsonObject methodOfSource(const Context &context, const QJsonObject &card)
{
    auto method = cardMethod(context, cardHash(context, *testCardOfLast4(card[u"last4"].toString()), card[u"exp_month"].toInt(),
                                               card[u"exp_year"].toInt()));
    for (const auto &name : {u"id"_s, u"customer"_s, u"created"_s})
        if (card.contains(name))
            method.insert(name, card[name]);
    return method;
}

Answer<QJsonObject> createMethod(Context &context, const QJsonObject &parameters)
{
    if (parameters.contains(u"payment_method") || parameters.contains(u"customer"))
        return invalidParameter(u"payment_method"_s, u"Payment methods of the platform's customers cannot be shared here: send "
                                                     "type and its details instead."_s);
    return makePaymentMethod(context, parameters, {});
}

Answer<QJsonObject> retrieveMethod(Context &context, const QJsonObject &)
{
    if (const auto *card = testCardOfId(context.path[u"id"_s]); card && context.path[u"id"_s].startsWith(u"pm_"))
        return paymentMethodNamed(context, context.path[u"id"_s], u"id"_s);
    return context.atPath(type);
}

Answer<QJsonObject> updateMethod(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    if (before->value(u"customer").isNull())
        return refused({.message = u"You must save this PaymentMethod to a customer before you can update it."_s});
    auto method = *before;
    assign(method, parameters, {u"allow_redisplay"});
    if (const auto given = parameters[u"billing_details"]; given.isObject())
        method.insert(u"billing_details"_s, billingDetails(context, method[u"billing_details"].toObject(), given.toObject()));
    for (const auto &kind : {u"card"_s, u"us_bank_account"_s}) {
        if (!parameters.contains(kind))
            continue;
        if (method[u"type"] != kind)
            return invalidParameter(kind, u"You cannot update %1 of a %2."_s.arg(kind, method[u"type"].toString()));
        method.insert(kind, merged(method[kind].toObject(), parameters[kind].toObject()));
    }
    if (const auto ok = mergeMetadata(method, parameters); !ok)
        return refused(ok.error());
    context.update(type, *before, method);
    return method;
}

Answer<QJsonObject> attachMethod(Context &context, const QJsonObject &parameters)
{
    const auto id = context.path[u"id"_s];
    if (!parameters.contains(u"customer"))
        return missingParameter(u"customer"_s);
    const auto customer = customerNamed(context, parameters[u"customer"].toString());
    if (!customer)
        return customer;
    const auto method = testCardOfId(id) ? paymentMethodNamed(context, id, u"id"_s) : context.atPath(type);
    if (!method)
        return method;
    return attach(context, *method, customer->value(u"id").toString());
}

Answer<QJsonObject> detachMethod(Context &context, const QJsonObject &)
{
    const auto method = context.atPath(type);
    if (!method)
        return method;
    if (method->value(u"customer").isNull())
        return refused(
            {.message = u"The payment method you provided is not attached to a customer so detachment is impossible."_s});
    return detach(context, *method);
}

Answer<QJsonObject> listOf(const Context &context, const QJsonObject &parameters, const QString &customer)
{
    return listPage(context, type, parameters, [&](const QJsonObject &method) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == method[name]; };
        const auto owner = method[u"customer"].toString();
        return !owner.isEmpty() && (customer.isEmpty() || customer == owner) && agrees(u"type") && agrees(u"allow_redisplay");
    });
}

Answer<QJsonObject> listMethods(Context &context, const QJsonObject &parameters)
{
    const auto id = parameters[u"customer"].toString();
    if (!id.isEmpty())
        if (const auto customer = customerNamed(context, id); !customer)
            return customer;
    return listOf(context, parameters, id);
}

Answer<QJsonObject> listOfCustomer(Context &context, const QJsonObject &parameters)
{
    const auto customer = context.atPath(u"customer"_s);
    if (!customer)
        return customer;
    return listOf(context, parameters, customer->value(u"id").toString());
}

Answer<QJsonObject> retrieveOfCustomer(Context &context, const QJsonObject &)
{
    const auto customer = context.path[u"customerId"_s];
    if (!context.find(u"customer"_s, customer))
        return noSuchInPath(u"customer"_s, customer);
    const auto method = context.atPath(type);
    if (method && method->value(u"customer").toString() != customer)
        return noSuchInPath(type, context.path[u"id"_s]);
    return method;
}

} // namespace

Answer<QJsonObject> paymentMethodNamed(Context &context, const QString &id, const QString &param)
{
    if (const auto stored = context.find(type, id))
        return *stored;
    if (const auto source = context.find(u"card"_s, id))
        return methodOfSource(context, *source);
    const auto card = cardOfToken(context, id, param);
    if (!card)
        return card;
    const auto method = cardMethod(context, *card);
    context.engine.store.put(context.space(), type, method);
    return method;
}

Answer<QJsonObject> makePaymentMethod(Context &context, const QJsonObject &parameters, const QString &prefix)
{
    const auto kind = parameters[u"type"].toString();
    if (kind.isEmpty())
        return missingParameter(named(prefix, u"type"));
    const auto given = parameters[kind].toObject();
    auto method = emptyMethod(context);
    method.insert(u"type"_s, kind);
    if (kind == u"card") {
        const auto path = named(prefix, u"card");
        const auto token = given[u"token"].toString();
        const auto card =
            token.isEmpty() ? cardOfNumber(context, given, path) : cardOfToken(context, token, named(path, u"token"));
        if (!card)
            return card;
        method.insert(u"card"_s, *card);
    } else {
        method.insert(kind, otherHash(context, kind, given));
    }
    assign(method, parameters, {u"allow_redisplay"});
    method.insert(u"billing_details"_s,
                  billingDetails(context, method[u"billing_details"].toObject(), parameters[u"billing_details"].toObject()));
    if (const auto ok = mergeMetadata(method, parameters); !ok)
        return refused(ok.error());
    context.engine.store.put(context.space(), type, method);
    return method;
}

Answer<QJsonObject> attach(Context &context, const QJsonObject &method, const QString &customer)
{
    const auto owner = method[u"customer"].toString();
    if (owner == customer)
        return method;
    if (!owner.isEmpty())
        return refused({.code = u"payment_method_unexpected_state"_s,
                        .message = u"The payment method you provided has already been attached to a customer."_s});
    if (isUsedUp(context, method))
        return usedUp();
    if (const auto *card = testCardOf(method); card && !card->canAttach)
        return cardRefusal(declineOf(*card));
    auto attached = method;
    attached.insert(u"customer"_s, customer);
    if (auto card = attached[u"card"].toObject(); !card.isEmpty()) {
        auto checks = card[u"checks"].toObject();
        checks.insert(u"cvc_check"_s, u"pass"_s);
        card.insert(u"checks"_s, checks);
        attached.insert(u"card"_s, card);
    }
    context.store(type, attached, u"payment_method.attached"_s);
    return attached;
}

QJsonObject detach(Context &context, const QJsonObject &method)
{
    const auto owner = context.find(u"customer"_s, method[u"customer"].toString());
    if (owner && owner->value(u"invoice_settings")[u"default_payment_method"] == method[u"id"]) {
        auto without = *owner;
        auto settings = without[u"invoice_settings"].toObject();
        settings.insert(u"default_payment_method"_s, QJsonValue::Null);
        without.insert(u"invoice_settings"_s, settings);
        context.update(u"customer"_s, *owner, without);
    }
    auto detached = method;
    detached.insert(u"customer"_s, QJsonValue::Null);
    context.store(type, detached, u"payment_method.detached"_s);
    useUp(context, detached);
    return detached;
}

const TestCard *testCardOf(const QJsonObject &method)
{
    const auto last4 = method[u"card"][u"last4"].toString();
    return last4.isEmpty() ? nullptr : testCardOfLast4(last4);
}

bool isUsedUp(const Context &context, const QJsonObject &method)
{
    return context.find(u"used_method"_s, method[u"id"].toString()).has_value();
}

void useUp(Context &context, const QJsonObject &method)
{
    context.engine.store.put(context.space(), u"used_method"_s, {{u"id"_s, method[u"id"]}});
}

Refusal usedUp(const QString &param)
{
    return invalidParameter(param, u"payment_method_unexpected_state"_s,
                            u"This PaymentMethod was previously used without being attached to a Customer or was detached from a "
                            "Customer, and may not be used again."_s);
}

Refusal cardRefusal(const Decline &decline, const QString &param)
{
    ApiError error{.status = 402, .type = u"card_error"_s, .code = decline.code, .param = param, .message = decline.message};
    if (!decline.declineCode.isEmpty())
        error.more.insert(u"decline_code"_s, decline.declineCode);
    return refused(error);
}

void addPaymentMethodHandlers(Handlers &handlers)
{
    handlers.insert(u"paymentMethods.create"_s, createMethod);
    handlers.insert(u"paymentMethods.retrieve"_s, retrieveMethod);
    handlers.insert(u"paymentMethods.update"_s, updateMethod);
    handlers.insert(u"paymentMethods.attach"_s, attachMethod);
    handlers.insert(u"paymentMethods.detach"_s, detachMethod);
    handlers.insert(u"paymentMethods.list"_s, listMethods);
    handlers.insert(u"customers.listPaymentMethods"_s, listOfCustomer);
    handlers.insert(u"customers.retrievePaymentMethod"_s, retrieveOfCustomer);
}

} // namespace plandeck::sandbox
