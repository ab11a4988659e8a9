// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/subscriptiondraft.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

Answer<> checkedMethod(const Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    const auto id = textOf(parameters, u"default_payment_method");
    if (id.isEmpty())
        return {};
    const auto method = context.referenced(u"payment_method"_s, id, u"default_payment_method"_s);
    if (!method)
        return refused(method.error());
    if (method->value(u"customer") != subscription[u"customer"])
        return invalidParameter(
            u"default_payment_method"_s, u"resource_missing"_s,
            u"The customer does not have a payment method with the ID %1. The payment method must be attached "
            "to the customer."_s.arg(id));
    return {};
}

Answer<QJsonObject> withCollection(const QJsonObject &subscription, const QJsonObject &parameters)
{
    auto result = subscription;
    assign(result, parameters, {u"collection_method", u"days_until_due"});
    const bool isSent = result[u"collection_method"] == u"send_invoice"_s;
    if (isSent && !result[u"days_until_due"].isDouble())
        return invalidParameter(u"days_until_due"_s, u"parameter_missing"_s,
                                u"If you set `collection_method` to `send_invoice`, you must pass a `days_until_due` value."_s);
    if (isSent && result[u"days_until_due"].toInteger() < 0)
        return invalidParameter(u"days_until_due"_s, u"parameter_invalid_integer"_s, u"Invalid non-negative integer"_s);
    if (!isSent && parameters[u"days_until_due"].isDouble())
        return invalidParameter(u"days_until_due"_s,
                                u"You can only set `days_until_due` if `collection_method` is `send_invoice`."_s);
    if (!isSent)
        result.insert(u"days_until_due"_s, QJsonValue::Null);
    return result;
}

QJsonValue hashOrNull(const QJsonObject &blank, const QJsonValue &before, const QJsonValue &given)
{
    if (!given.isObject())
        return {}; // "" unsets
    return merged(before.isObject() ? before.toObject() : blank, given.toObject());
}

/// One of add_invoice_items.
Answer<> addExtraItem(Context &context, const QJsonObject &subscription, const QJsonObject &entry, const QString &path)
{
    const auto currency = textOf(subscription, u"currency");
    auto data = entry;
    const auto price = priceOf(context, data, currency, path);
    if (!price)
        return refused(price.error());
    if (price->value(u"recurring").isObject())
        return invalidParameter(named(path, u"price"),
                                u"The price specified is set to `type=recurring` but this field only accepts "
                                "prices with `type=one_time`."_s);
    if (textOf(*price, u"currency") != currency)
        return invalidParameter(named(path, u"price"), u"The price specified only supports `%1`. This doesn't match the expected "
                                                       "currency: `%2`."_s.arg(textOf(*price, u"currency"), currency));
    const auto quantity = entry[u"quantity"].toInteger(1);
    auto item =
        with(blankInvoiceItem(context, textOf(subscription, u"customer"), currency),
             {{u"amount"_s, costOf(*price, quantity).rounded()},
              {u"description"_s, productNameOf(context, *price)},
              {u"discountable"_s, entry[u"discountable"].toBool(true)},
              {u"parent"_s, QJsonObject{{u"subscription_details"_s, QJsonObject{{u"subscription"_s, subscription[u"id"]}}},
                                        {u"type"_s, u"subscription_details"_s}}},
              {u"pricing"_s, pricingOf(*price)}});
    const auto rates = taxRatesOf(context, entry[u"tax_rates"], named(path, u"tax_rates"));
    if (!rates)
        return refused(rates.error());
    const auto discounts =
        redeemed(context, entry[u"discounts"].toArray(),
                 {.customer = textOf(subscription, u"customer"), .invoiceItem = idOf(item), .currency = currency},
                 named(path, u"discounts"));
    if (!discounts)
        return refused(discounts.error());
    item = with(withQuantity(item, quantity), {{u"discounts"_s, *discounts}, {u"tax_rates"_s, *rates}});
    if (const auto ok = mergeMetadata(item, entry); !ok)
        return ok;
    addInvoiceItem(context, item);
    return {};
}

} // namespace

QJsonObject blankSubscription(Context &context, const QJsonObject &customer)
{
    const auto now = context.nowFor(idOf(customer));
    const auto &table = context.engine.operations;
    const auto subscription = context.blank(u"subscription"_s, QLatin1String("sub_1"), 23, now);
    const auto clock = customer[u"test_clock"];
    return with(within(within(subscription, u"items"_s,
                              {{u"url"_s, QString(u"/v1/subscription_items?subscription="_s + idOf(subscription))}}),
                       u"invoice_settings"_s, {{u"issuer"_s, QJsonObject{{u"type"_s, u"self"_s}}}}),
                {{u"billing_cycle_anchor"_s, now},
                 {u"billing_mode"_s, QJsonObject{{u"flexible"_s, QJsonObject{{u"proration_discounts"_s, u"included"_s}}},
                                                 {u"type"_s, u"flexible"_s}}},
                 {u"cancellation_details"_s, table.blank(u"subscription.cancellation_details"_s)},
                 {u"collection_method"_s, u"charge_automatically"_s},
                 {u"customer"_s, customer[u"id"]},
                 {u"default_tax_rates"_s, QJsonArray()},
                 {u"metadata"_s, QJsonObject()},
                 {u"payment_settings"_s,
                  with(table.blank(u"subscription.payment_settings"_s), {{u"save_default_payment_method"_s, u"off"_s}})},
                 {u"start_date"_s, now},
                 {u"test_clock"_s, clock.isString() ? clock : QJsonValue()},
                 {u"trial_settings"_s,
                  QJsonObject{{u"end_behavior"_s, QJsonObject{{u"billing_cycle_anchor"_s, {}},
                                                              {u"missing_payment_method"_s, u"create_invoice"_s}}}}}});
}

Answer<QJsonObject> filledSubscription(Context &context, QJsonObject subscription, const QJsonObject &parameters)
{
    if (const auto ok = checkedMethod(context, subscription, parameters); !ok)
        return refused(ok.error());
    const auto collected = withCollection(subscription, parameters);
    if (!collected)
        return collected;
    subscription = *collected;
    assign(subscription, parameters,
           {u"application_fee_percent", u"default_payment_method", u"default_source", u"description", u"on_behalf_of"});
    if (parameters.contains(u"default_tax_rates")) {
        const auto rates = taxRatesOf(context, parameters[u"default_tax_rates"], u"default_tax_rates"_s);
        if (!rates)
            return refused(rates.error());
        subscription.insert(u"default_tax_rates"_s, *rates);
    }
    const auto &table = context.engine.operations;
    for (const auto &name : {u"pause_collection"_s, u"transfer_data"_s})
        if (parameters.contains(name))
            subscription.insert(name, hashOrNull(table.blank(QString(u"subscription."_s + name)), {}, parameters[name]));
    for (const auto &name : {u"automatic_tax"_s, u"invoice_settings"_s, u"payment_settings"_s, u"trial_settings"_s})
        if (parameters.contains(name))
            subscription.insert(name, hashOrNull({}, subscription[name], parameters[name]));
    if (const auto details = parameters[u"cancellation_details"]; details.isObject())
        subscription.insert(u"cancellation_details"_s,
                            merged(subscription[u"cancellation_details"].toObject(), details.toObject()));
    if (const auto ok = mergeMetadata(subscription, parameters); !ok)
        return refused(ok.error());
    return subscription;
}

Answer<QJsonObject> withCancelDate(const Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    const auto given = parameters[u"cancel_at"];
    const auto atEnd = parameters[u"cancel_at_period_end"];
    if (given.isUndefined() && atEnd.isUndefined())
        return subscription;
    const bool isSet = !given.isUndefined() && given != QJsonValue(QString());
    if (isSet && atEnd.toBool())
        return invalidParameter(u"cancel_at_period_end"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: cancel_at, cancel_at_period_end."_s);
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    if (given.isDouble() && given.toInteger() <= now)
        return invalidParameter(u"cancel_at"_s, u"Invalid timestamp: cancel_at must be in the future."_s);
    if (!isSet && !atEnd.toBool())
        return within(with(subscription, {{u"cancel_at"_s, {}}, {u"cancel_at_period_end"_s, false}, {u"canceled_at"_s, {}}}),
                      u"cancellation_details"_s, {{u"reason"_s, {}}});
    auto end = periodEndOf(subscription);
    if (given.toString().startsWith(u"max"))
        for (const auto &item : listOf(subscription, u"items"))
            end = std::max(end, item[u"current_period_end"].toInteger());
    const auto canceled = subscription[u"canceled_at"];
    return within(with(subscription, {{u"cancel_at"_s, given.isDouble() ? given.toInteger() : end},
                                      {u"cancel_at_period_end"_s, atEnd.toBool()},
                                      {u"canceled_at"_s, canceled.isNull() ? QJsonValue(now) : canceled}}),
                  u"cancellation_details"_s, {{u"reason"_s, u"cancellation_requested"_s}});
}

Answer<QJsonObject> withDiscounts(Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    if (!parameters.contains(u"discounts"))
        return subscription;
    qint64 subtotal = 0;
    for (const auto &item : listOf(subscription, u"items"))
        subtotal += costOf(item[u"price"].toObject(), item[u"quantity"].toInteger()).rounded();
    const auto ids = redeemed(context, parameters[u"discounts"].toArray(),
                              {.customer = textOf(subscription, u"customer"),
                               .subscription = idOf(subscription),
                               .currency = textOf(subscription, u"currency"),
                               .amount = subtotal},
                              u"discounts"_s);
    if (!ids)
        return refused(ids.error());
    for (const auto &id : subscription[u"discounts"].toArray())
        if (const auto old = context.find(u"discount"_s, id.toString()); old && !ids->contains(id))
            endDiscount(context, *old);
    return with(subscription, {{u"discounts"_s, *ids}});
}

Answer<> addExtraItems(Context &context, const QJsonObject &subscription, const QJsonArray &given)
{
    for (qsizetype i = 0; i < given.size(); ++i)
        if (const auto ok = addExtraItem(context, subscription, given.at(i).toObject(), u"add_invoice_items[%1]"_s.arg(i)); !ok)
            return ok;
    return {};
}

} // namespace plandeck::sandbox
