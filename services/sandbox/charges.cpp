// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/charging.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/paymentmethods.h"
#include "services/sandbox/priceamounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"charge"_s;

/// What an old-style charge is taken from: a token, one of the customer's cards, or its default source.
Answer<QJsonObject> sourceOf(Context &context, const QJsonObject &parameters)
{
    const auto source = parameters[u"source"].toString();
    const auto id = parameters[u"customer"].toString();
    if (id.isEmpty())
        return source.isEmpty() ? Answer<QJsonObject>(
                   refused({.code = u"parameter_missing"_s, .message = u"Must provide source or customer."_s}))
                                : paymentMethodNamed(context, source, u"source"_s);
    const auto customer = customerNamed(context, id);
    if (!customer)
        return customer;
    const auto card = source.isEmpty() ? customer->value(u"default_source").toString() : source;
    if (card.isEmpty())
        return refused({.status = 402,
                        .type = u"card_error"_s,
                        .code = u"missing"_s,
                        .message = u"Cannot charge a customer that has no active card"_s});
    return paymentMethodNamed(context, card, u"source"_s);
}

Answer<QJsonObject> createCharge(Context &context, const QJsonObject &parameters)
{
    for (const auto &name : {u"amount"_s, u"currency"_s})
        if (!parameters.contains(name))
            return missingParameter(name);
    const auto code = parameters[u"currency"].toString().toLower();
    if (const auto currency = currencyOf(code, u"currency"_s); !currency)
        return refused(currency.error());
    const auto amount = parameters[u"amount"].toInteger();
    if (const auto ok = checkedAmount(amount, code); !ok)
        return refused(ok.error());
    const auto method = sourceOf(context, parameters);
    if (!method)
        return method;
    auto details = parameters;
    if (const auto ok = mergeMetadata(details, parameters); !ok)
        return refused(ok.error());
    const auto *card = testCardOf(*method);
    ChargeDraft draft{.method = *method,
                      .amount = amount,
                      .currency = code,
                      .customer = parameters[u"customer"].toString(),
                      .isCaptured = parameters[u"capture"].toBool(true),
                      .details = details};
    if (card && card->declines())
        draft.decline = declineOf(*card);
    else if (card && card->needsAuthentication)
        draft.decline = authenticationRequired();
    const auto charge = makeCharge(context, draft);
    if (!draft.decline)
        return charge;
    auto refusal = cardRefusal(*draft.decline).value();
    refusal.more.insert(u"charge"_s, charge[u"id"]);
    refusal.isEffective = true;
    return refused(refusal);
}

Answer<QJsonObject> retrieveCharge(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> updateCharge(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    auto charge = *before;
    if (const auto id = parameters[u"customer"].toString(); !id.isEmpty()) {
        if (const auto customer = customerNamed(context, id); !customer)
            return customer;
        if (!charge[u"customer"].isNull() && charge[u"customer"] != id)
            return invalidParameter(u"customer"_s, u"The charge already has a customer, which cannot be changed."_s);
        charge.insert(u"customer"_s, id);
    }
    assign(charge, parameters, {u"description", u"receipt_email", u"shipping", u"transfer_group"});
    if (const auto report = parameters[u"fraud_details"][u"user_report"]; report.isString()) {
        const auto text = report.toString();
        charge.insert(u"fraud_details"_s, text.isEmpty() ? QJsonObject() : QJsonObject{{u"user_report"_s, text}});
    }
    if (const auto ok = mergeMetadata(charge, parameters); !ok)
        return refused(ok.error());
    context.update(type, *before, charge);
    return charge;
}

Answer<QJsonObject> captureHandler(Context &context, const QJsonObject &parameters)
{
    auto charge = context.atPath(type);
    if (!charge)
        return charge;
    const auto id = charge->value(u"id").toString();
    if (charge->value(u"captured").toBool())
        return refused({.code = u"charge_already_captured"_s, .message = u"Charge %1 has already been captured."_s.arg(id)});
    if (charge->value(u"refunded").toBool())
        return refused({.code = u"charge_already_refunded"_s, .message = u"Charge %1 has already been refunded."_s.arg(id)});
    if (!charge->value(u"paid").toBool() || !charge->value(u"payment_intent").isNull())
        return refused(
            {.message = u"Charge %1 cannot be captured: capture its payment intent, if it has one that succeeded."_s.arg(id)});
    const auto most = charge->value(u"amount").toInteger();
    const auto amount = parameters[u"amount"].toInteger(most);
    if (amount < 1 || amount > most)
        return invalidParameter(u"amount"_s, u"amount_too_large"_s,
                                u"You cannot capture more than was authorised (%1)."_s.arg(most));
    assign(*charge, parameters, {u"receipt_email", u"statement_descriptor", u"statement_descriptor_suffix"});
    return captureCharge(context, *charge, amount);
}

Answer<QJsonObject> listCharges(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &charge) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == charge[name]; };
        return agrees(u"customer") && agrees(u"payment_intent") && agrees(u"transfer_group");
    });
}

} // namespace

void addChargeHandlers(Handlers &handlers)
{
    handlers.insert(u"charges.create"_s, createCharge);
    handlers.insert(u"charges.retrieve"_s, retrieveCharge);
    handlers.insert(u"charges.update"_s, updateCharge);
    handlers.insert(u"charges.capture"_s, captureHandler);
    handlers.insert(u"charges.list"_s, listCharges);
}

} // namespace plandeck::sandbox
