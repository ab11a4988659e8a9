// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/balances.h"
#include "services/sandbox/charging.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/paymentintents.h"
#include "services/sandbox/refunding.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"refund"_s;

/// The charge that a refund names, by itself or by its payment intent.
Answer<QJsonObject> chargeOf(const Context &context, const QJsonObject &parameters)
{
    const auto charge = parameters[u"charge"].toString();
    const auto intent = parameters[u"payment_intent"].toString();
    if (!charge.isEmpty() && !intent.isEmpty())
        return invalidParameter(u"payment_intent"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: charge, payment_intent."_s);
    if (!charge.isEmpty())
        return context.referenced(u"charge"_s, charge, u"charge"_s);
    if (intent.isEmpty())
        return invalidParameter(u"charge"_s, u"parameter_missing"_s,
                                u"One of the following params should be provided for this request: payment_intent or charge."_s);
    const auto found = context.referenced(u"payment_intent"_s, intent, u"payment_intent"_s);
    if (!found)
        return found;
    const auto latest = context.find(u"charge"_s, found->value(u"latest_charge").toString());
    if (!latest || !latest->value(u"paid").toBool())
        return invalidParameter(u"payment_intent"_s,
                                u"This PaymentIntent (%1) does not have a successful charge to refund."_s.arg(intent));
    return *latest;
}

/// Refunding an authorisation ends its payment intent.
void endAuthorisation(Context &context, const QJsonObject &charge)
{
    const auto intent = context.find(u"payment_intent"_s, charge[u"payment_intent"].toString());
    if (intent && intent->value(u"status") == u"requires_capture"_s)
        cancelIntent(context, *intent, {});
}

Answer<QJsonObject> createRefund(Context &context, const QJsonObject &parameters)
{
    const auto charge = chargeOf(context, parameters);
    if (!charge)
        return charge;
    QJsonObject holder;
    if (const auto ok = mergeMetadata(holder, parameters); !ok)
        return refused(ok.error());
    const auto amount = parameters[u"amount"];
    return refund(context, *charge, amount.isDouble() ? std::optional(amount.toInteger()) : std::nullopt,
                  parameters[u"reason"].toString(), holder[u"metadata"].toObject());
}

Answer<QJsonObject> retrieveRefund(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> updateRefund(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    auto changed = *before;
    if (const auto ok = mergeMetadata(changed, parameters); !ok)
        return refused(ok.error());
    context.update(type, *before, changed);
    return changed;
}

/// Only refunds that wait for their receiver can be cancelled or expire; those to cards never wait.
Answer<QJsonObject> refuseEnd(Context &context, const QJsonObject &)
{
    const auto found = context.atPath(type);
    if (!found)
        return found;
    return refused({.message = u"Refund %1 has a status of %2: only a refund with the status requires_action can be ended."_s.arg(
                        found->value(u"id").toString(), found->value(u"status").toString())});
}

Answer<QJsonObject> listRefunds(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &found) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == found[name]; };
        return agrees(u"charge") && agrees(u"payment_intent");
    });
}

Answer<> checkedRefund(const QJsonObject &charge, qint64 amount, qint64 left)
{
    const auto id = charge[u"id"].toString();
    if (!charge[u"paid"].toBool())
        return invalidParameter(u"charge"_s, u"Charge %1 failed and cannot be refunded."_s.arg(id));
    if (left == 0)
        return invalidParameter(u"charge"_s, u"charge_already_refunded"_s, u"Charge %1 has already been refunded."_s.arg(id));
    if (amount < 1)
        return invalidParameter(u"amount"_s, u"parameter_invalid_integer"_s, u"This value must be greater than or equal to 1."_s);
    if (amount > left)
        return invalidParameter(u"amount"_s,
                                u"Refund amount (%1) is greater than unrefunded amount on charge (%2)."_s.arg(amount).arg(left));
    if (!charge[u"captured"].toBool() && amount < left)
        return invalidParameter(u"amount"_s,
                                u"An uncaptured charge can only be refunded as a whole: capture less of it instead."_s);
    return {};
}

} // namespace

Answer<QJsonObject> refund(Context &context, const QJsonObject &charge, std::optional<qint64> wanted, const QString &reason,
                           const QJsonObject &metadata)
{
    const auto left = charge[u"amount"].toInteger() - charge[u"amount_refunded"].toInteger();
    const auto amount = wanted.value_or(left);
    if (const auto ok = checkedRefund(charge, amount, left); !ok)
        return refused(ok.error());
    const auto created = context.nowFor(charge[u"customer"].toString());
    auto made = context.blank(type, QLatin1String("re_3"), 23, created);
    const bool isCaptured = charge[u"captured"].toBool();
    made.insert(u"amount"_s, amount);
    for (const auto &name : {u"currency"_s, u"customer"_s, u"payment_intent"_s, u"payment_method"_s})
        made.insert(name, charge[name]);
    made.insert(u"charge"_s, charge[u"id"]);
    made.insert(u"metadata"_s, metadata);
    made.insert(u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason));
    made.insert(u"status"_s, u"succeeded"_s);
    QJsonObject card{{u"reference_status"_s, u"pending"_s},
                     {u"reference_type"_s, u"acquirer_reference_number"_s},
                     {u"type"_s, isCaptured ? u"refund"_s : u"reversal"_s}};
    made.insert(u"destination_details"_s, QJsonObject{{u"card"_s, card}, {u"type"_s, u"card"_s}});
    if (isCaptured)
        made.insert(u"balance_transaction"_s, book(context, {.amount = -amount,
                                                             .currency = charge[u"currency"].toString(),
                                                             .type = type,
                                                             .source = made[u"id"].toString(),
                                                             .description = u"REFUND FOR CHARGE"_s,
                                                             .created = created}));
    context.create(type, made);
    refundCharge(context, charge, amount);
    if (!isCaptured)
        endAuthorisation(context, charge);

    const auto before = made;
    card.insert(u"reference"_s, QString::fromLatin1(context.engine.random.word(23, "0123456789")));
    card.insert(u"reference_status"_s, u"available"_s);
    made.insert(u"destination_details"_s, QJsonObject{{u"card"_s, card}, {u"type"_s, u"card"_s}});
    context.update(type, before, made);
    return made;
}

void addRefundHandlers(Handlers &handlers)
{
    handlers.insert(u"refunds.create"_s, createRefund);
    handlers.insert(u"refunds.retrieve"_s, retrieveRefund);
    handlers.insert(u"refunds.update"_s, updateRefund);
    handlers.insert(u"refunds.list"_s, listRefunds);
    handlers.insert(u"refunds.cancel"_s, refuseEnd);
    handlers.insert(u"testHelpers.refunds.expire"_s, refuseEnd);
}

} // namespace plandeck::sandbox
