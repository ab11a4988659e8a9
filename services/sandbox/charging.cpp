// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/charging.h"

#include "services/sandbox/balances.h"
#include "services/sandbox/cards.h"
#include "services/sandbox/priceamounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"charge"_s;
constexpr qint64 largestAmount = 99'999'999; // minor units

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject outcomeOf(const Context &context, const std::optional<Decline> &decline)
{
    auto outcome = context.engine.operations.blank(u"charge.outcome"_s);
    outcome.insert(u"network_status"_s, decline ? u"declined_by_network"_s : u"approved_by_network"_s);
    outcome.insert(u"reason"_s, decline ? textOrNull(decline->declineCode) : QJsonValue());
    outcome.insert(u"risk_level"_s, u"normal"_s);
    outcome.insert(u"risk_score"_s, 20);
    outcome.insert(u"seller_message"_s,
                   decline ? u"The bank did not return any further details with this decline."_s : u"Payment complete."_s);
    outcome.insert(u"type"_s, decline ? u"issuer_declined"_s : u"authorized"_s);
    return outcome;
}

QString bookCharge(Context &context, const QJsonObject &charge, qint64 amount)
{
    return book(context, {.amount = amount,
                          .currency = charge[u"currency"].toString(),
                          .type = type,
                          .source = charge[u"id"].toString(),
                          .description = charge[u"description"].toString(),
                          .created = context.nowFor(charge[u"customer"].toString())});
}

/// Minor units. Source: Stripe's documentation, "Minimum and maximum charge amounts".
qint64 smallestAmount(const QString &currency)
{
    static const QHash<QString, qint64> smallest{{u"usd"_s, 50},  {u"eur"_s, 50},  {u"gbp"_s, 30},   {u"aud"_s, 50},
                                                 {u"cad"_s, 50},  {u"chf"_s, 50},  {u"jpy"_s, 50},   {u"dkk"_s, 250},
                                                 {u"nok"_s, 300}, {u"sek"_s, 300}, {u"pln"_s, 200},  {u"nzd"_s, 50},
                                                 {u"sgd"_s, 50},  {u"hkd"_s, 400}, {u"mxn"_s, 1000}, {u"brl"_s, 50}};
    return smallest.value(currency, 1);
}

} // namespace

QJsonObject makeCharge(Context &context, const ChargeDraft &draft)
{
    auto charge = context.blank(type, QLatin1String("ch_3"), 23, context.nowFor(draft.customer));
    const bool isPaid = !draft.decline;
    const bool isCaptured = isPaid && draft.isCaptured;
    const auto id = charge[u"id"].toString();
    const QJsonObject members{
        {u"amount"_s, draft.amount},
        {u"amount_captured"_s, isCaptured ? draft.amount : 0},
        {u"billing_details"_s, draft.method[u"billing_details"]},
        {u"calculated_statement_descriptor"_s, u"STRIPE SANDBOX"_s},
        {u"captured"_s, isCaptured},
        {u"currency"_s, draft.currency},
        {u"customer"_s, textOrNull(draft.customer)},
        {u"failure_code"_s, isPaid ? QJsonValue() : draft.decline->code},
        {u"failure_message"_s, isPaid ? QJsonValue() : draft.decline->message},
        {u"fraud_details"_s, QJsonObject()},
        {u"outcome"_s, outcomeOf(context, draft.decline)},
        {u"paid"_s, isPaid},
        {u"payment_intent"_s, textOrNull(draft.intent)},
        {u"payment_method"_s, draft.method[u"id"]},
        {u"payment_method_details"_s, chargedDetails(context, draft.method, draft.amount, draft.wasAuthenticated)},
        {u"receipt_url"_s, isPaid ? QJsonValue(u"https://pay.stripe.com/receipts/"_s + id) : QJsonValue()},
        {u"status"_s, isPaid ? u"succeeded"_s : u"failed"_s}};
    for (auto it = members.begin(); it != members.end(); ++it)
        charge.insert(it.key(), it.value());
    for (const auto &name : {u"application_fee_amount"_s, u"description"_s, u"metadata"_s, u"on_behalf_of"_s, u"receipt_email"_s,
                             u"shipping"_s, u"statement_descriptor"_s, u"statement_descriptor_suffix"_s, u"transfer_group"_s})
        if (draft.details.contains(name))
            charge.insert(name, draft.details[name]);
    if (isCaptured)
        charge.insert(u"balance_transaction"_s, bookCharge(context, charge, draft.amount));
    context.store(type, charge, isPaid ? u"charge.succeeded"_s : u"charge.failed"_s);
    return charge;
}

QJsonObject captureCharge(Context &context, const QJsonObject &charge, qint64 amount)
{
    auto captured = charge;
    captured.insert(u"captured"_s, true);
    captured.insert(u"amount_captured"_s, amount);
    captured.insert(u"amount_refunded"_s, charge[u"amount"].toInteger() - amount);
    captured.insert(u"balance_transaction"_s, bookCharge(context, charge, amount));
    context.store(type, captured, u"charge.captured"_s);
    return captured;
}

QJsonObject refundCharge(Context &context, const QJsonObject &charge, qint64 amount)
{
    auto refunded = charge;
    const auto total = charge[u"amount_refunded"].toInteger() + amount;
    refunded.insert(u"amount_refunded"_s, total);
    refunded.insert(u"refunded"_s, total == charge[u"amount"].toInteger());
    context.store(type, refunded, u"charge.refunded"_s);
    return refunded;
}

Answer<> checkedAmount(qint64 amount, const QString &currency, const QString &param)
{
    if (amount < 1)
        return invalidParameter(param, u"parameter_invalid_integer"_s, u"This value must be greater than or equal to 1."_s);
    if (amount > largestAmount)
        return invalidParameter(param, u"amount_too_large"_s, u"Amount must be no more than 999,999.99"_s);
    if (amount < smallestAmount(currency))
        return invalidParameter(
            param, u"amount_too_small"_s,
            u"Amount must be at least %1 %2"_s.arg(QString::number(smallestAmount(currency)), currency + u" (minor units)"_s));
    return {};
}

} // namespace plandeck::sandbox
