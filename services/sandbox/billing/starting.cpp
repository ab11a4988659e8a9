// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/starting.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/anchors.h"
#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/billnow.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/billing/subscriptiondraft.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/events.h"
#include "services/sandbox/priceamounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"subscription"_s;

Answer<> checkedBehavior(const QJsonObject &parameters)
{
    if (parameters[u"payment_behavior"] == u"pending_if_incomplete"_s)
        return invalidParameter(u"payment_behavior"_s,
                                u"pending_if_incomplete is only supported when a subscription is updated."_s);
    if (!parameters.contains(u"items"))
        return missingParameter(u"items"_s);
    return {};
}

QJsonObject withMode(const QJsonObject &subscription, const QJsonObject &mode)
{
    if (mode.isEmpty())
        return subscription;
    const bool isFlexible = mode[u"type"] == u"flexible"_s;
    const auto flexible = mode[u"flexible"].toObject();
    return with(
        subscription,
        {{u"billing_mode"_s,
          QJsonObject{{u"flexible"_s,
                       isFlexible ? QJsonValue(merged({{u"proration_discounts"_s, u"included"_s}}, flexible)) : QJsonValue()},
                      {u"type"_s, mode[u"type"]}}}});
}

/// The subscription with everything that create says, before its first invoice.
Answer<QJsonObject> draftOf(Context &context, const QJsonObject &parameters)
{
    if (const auto ok = checkedBehavior(parameters); !ok)
        return refused(ok.error());
    if (!parameters.contains(u"customer"))
        return missingParameter(u"customer"_s);
    const auto customer = customerNamed(context, textOf(parameters, u"customer"));
    if (!customer)
        return customer;
    auto draft = withMode(blankSubscription(context, *customer), parameters[u"billing_mode"].toObject());
    if (const auto code = parameters[u"currency"].toString(); !code.isEmpty()) {
        if (const auto currency = currencyOf(code, u"currency"_s); !currency)
            return refused(currency.error());
        draft.insert(u"currency"_s, code.toLower());
    }
    const auto items = changedItems(context, draft, parameters[u"items"].toArray(), u"items"_s);
    if (!items)
        return refused(items.error());
    draft = with(withList(draft, u"items"_s, *items), {{u"currency"_s, items->first()[u"price"][u"currency"]}});
    if (const auto wanted = parameters[u"currency"].toString().toLower(); !wanted.isEmpty() && draft[u"currency"] != wanted)
        return invalidParameter(u"currency"_s, u"The prices of the subscription do not support the currency %1."_s.arg(wanted));
    if (customer->value(u"currency").isString() && customer->value(u"currency") != draft[u"currency"])
        return invalidParameter(u"items"_s,
                                u"You cannot combine currencies on a single customer. This customer has had a subscription, "
                                "coupon, or invoice item with currency %1."_s.arg(textOf(*customer, u"currency")));
    return filledSubscription(context, draft, parameters)
        .and_then([&](const QJsonObject &filled) { return anchored(context, filled, parameters); })
        .and_then([&](const QJsonObject &filled) { return withCancelDate(context, filled, parameters); })
        .and_then([&](const QJsonObject &filled) { return withDiscounts(context, filled, parameters); });
}

/// What the time up to the first anchor costs of an item, of the periods from its backdated start on, or of its first period.
QJsonArray firstLines(Context &context, const QJsonObject &subscription, const QJsonObject &item, const QString &prorations)
{
    const auto price = item[u"price"].toObject();
    const auto quantity = item[u"quantity"].toInteger();
    const auto period = periodOf(item);
    const auto cost = costOf(price, quantity);
    ItemLine line{
        .period = period, .quantity = quantity, .amount = cost.rounded(), .description = descriptionOf(context, price, quantity)};
    if (subscription[u"status"] == u"trialing"_s) {
        line.amount = 0;
        line.description = u"Trial period for "_s + productNameOf(context, price);
        return {lineOf(context, subscription, item, line)};
    }
    const auto anchor = subscription[u"billing_cycle_anchor"].toInteger();
    if (anchor > period.start) {
        if (prorations == u"none")
            return {};
        line.amount = prorated(cost, itemPeriodAt(subscription, item, period.start), period.start);
        return {lineOf(context, subscription, item, line)};
    }
    QJsonArray lines;
    for (auto moment = subscription[u"start_date"].toInteger(); moment < period.end; moment = line.period.end) {
        line.period = itemPeriodAt(subscription, item, moment);
        lines.append(lineOf(context, subscription, item, line));
    }
    return lines;
}

QJsonArray firstLines(Context &context, const QJsonObject &subscription, const QString &prorations)
{
    QJsonArray lines;
    for (const auto &value : listOf(subscription, u"items"))
        if (const auto item = value.toObject(); !isMetered(item))
            for (const auto &line : firstLines(context, subscription, item, prorations))
                lines.append(line);
    return lines;
}

/// The first invoice, not stored.
Answer<QJsonObject> firstBill(Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    if (const auto ok = addExtraItems(context, subscription, parameters[u"add_invoice_items"].toArray()); !ok)
        return refused(ok.error());
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    const auto lines = firstLines(context, subscription, textOf(parameters, u"proration_behavior"));
    return billOf(context, subscription, u"subscription_create"_s, lines, {now, now});
}

/// A way for the customer to leave a method for later, where nothing is to pay yet.
Answer<QJsonObject> setupFor(Context &context, const QString &customer)
{
    const auto create = context.engine.handlers.value(u"setupIntents.create"_s);
    return create(context, {{u"customer"_s, customer}, {u"usage"_s, u"off_session"_s}});
}

/// Stores subscription and invoice and collects it.
Answer<QJsonObject> started(Context &context, QJsonObject subscription, const QJsonObject &parameters)
{
    const auto invoice = firstBill(context, subscription, parameters);
    if (!invoice)
        return invoice;
    const auto behavior = textOf(parameters, u"payment_behavior");
    const bool isCharged = subscription[u"collection_method"] == u"charge_automatically"_s;
    const bool isDue = invoice->value(u"amount_due").toInteger() > 0;
    if (isCharged && isDue && behavior != u"default_incomplete" && !canPay(context, subscription))
        return noWayToPay();
    subscription.insert(u"latest_invoice"_s, idOf(*invoice));
    if (isCharged && !isDue && !canPay(context, subscription)) {
        const auto intent = setupFor(context, textOf(subscription, u"customer"));
        if (!intent)
            return intent;
        subscription.insert(u"pending_setup_intent"_s, idOf(*intent));
    }
    if (subscription[u"status"] != u"trialing"_s)
        subscription.insert(u"status"_s, isCharged && isDue ? u"incomplete"_s : u"active"_s);
    context.engine.store.put(context.space(), type, subscription);
    const auto billed = billNow(context, {*invoice, behavior, parameters[u"off_session"].toBool()});
    if (!billed)
        return billed;
    return *context.find(type, idOf(subscription));
}

/// The first currency of a customer stays its currency.
void settleCurrency(Context &context, const QJsonObject &subscription)
{
    const auto customer = *context.find(u"customer"_s, textOf(subscription, u"customer"));
    if (customer[u"currency"].isNull())
        context.update(u"customer"_s, customer, with(customer, {{u"currency"_s, subscription[u"currency"]}}));
}

} // namespace

Answer<QJsonObject> startSubscription(Context &context, const QJsonObject &parameters)
{
    const auto draft = draftOf(context, parameters);
    if (!draft)
        return draft;
    QList<Held> held;
    context.held = &held;
    const auto subscription = started(context, *draft, parameters);
    context.held = nullptr;
    if (!subscription)
        return subscription;
    context.store(type, *subscription, u"customer.subscription.created"_s);
    for (const auto &[space, happening] : held)
        if (happening.type != u"customer.subscription.updated") // nobody has seen it as it was before
            record(context, space, happening);
    const auto trialEnd = subscription->value(u"trial_end");
    if (trialEnd.isDouble() && trialEnd.toInteger() - context.nowFor(textOf(*subscription, u"customer")) < trialWarning)
        warnOfTrialEnd(context, *subscription);
    settleCurrency(context, *subscription);
    return subscription;
}

Answer<QJsonObject> previewStart(Context &context, const QJsonObject &parameters)
{
    return draftOf(context, parameters).and_then([&](const QJsonObject &draft) { return firstBill(context, draft, parameters); });
}

} // namespace plandeck::sandbox
