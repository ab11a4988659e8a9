// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/items.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype mostItems = 20; // Stripe: "up to 20 items"

Answer<QJsonObject> pricedByData(Context &context, const QJsonObject &data, const QString &path)
{
    const auto product = context.referenced(u"product"_s, textOf(data, u"product"), named(path, u"product"));
    if (!product)
        return product;
    auto price = newPrice(context, data, idOf(*product), path);
    if (!price)
        return price;
    price->insert(u"active"_s, false); // for this one use
    context.create(u"price"_s, *price);
    return price;
}

/// What an entry changes about an item.
Answer<QJsonObject> filled(Context &context, const QJsonObject &subscription, QJsonObject item, const QJsonObject &entry,
                           const QString &path)
{
    const bool isPriced = entry.contains(u"price") || entry.contains(u"price_data") || entry.contains(u"plan");
    if (isPriced) {
        const auto price = priceOf(context, entry, textOf(subscription, u"currency"), path);
        if (!price)
            return price;
        if (price->value(u"recurring").isNull())
            return invalidParameter(named(path, u"price"), u"The price specified is set to `type=one_time` but this field only "
                                                           "accepts prices with `type=recurring`."_s);
        item = with(item, {{u"price"_s, *price}, {u"plan"_s, planOf(*price)}});
    }
    if (item[u"price"].toObject().isEmpty())
        return missingParameter(named(path, u"price"));
    if (entry[u"quantity"].toInteger() < 0)
        return invalidParameter(named(path, u"quantity"), u"parameter_invalid_integer"_s, u"Invalid non-negative integer"_s);
    if (isMetered(item)) {
        if (entry.contains(u"quantity"))
            return invalidParameter(named(path, u"quantity"),
                                    u"You cannot set quantity for metered prices: it comes from their meter."_s);
        item.remove(u"quantity"_s);
    } else {
        item.insert(u"quantity"_s, entry[u"quantity"].toInteger(item[u"quantity"].toInteger(1)));
    }
    if (entry.contains(u"tax_rates")) {
        const auto rates = taxRatesOf(context, entry[u"tax_rates"], named(path, u"tax_rates"));
        if (!rates)
            return refused(rates.error());
        item.insert(u"tax_rates"_s, *rates);
    }
    if (entry.contains(u"billing_thresholds"))
        item.insert(u"billing_thresholds"_s,
                    entry[u"billing_thresholds"].isObject() ? entry[u"billing_thresholds"] : QJsonValue());
    if (entry.contains(u"discounts")) {
        const auto discounts = redeemed(context, entry[u"discounts"].toArray(),
                                        {.customer = textOf(subscription, u"customer"),
                                         .subscription = idOf(subscription),
                                         .subscriptionItem = idOf(item),
                                         .currency = textOf(item[u"price"].toObject(), u"currency")},
                                        named(path, u"discounts"));
        if (!discounts)
            return refused(discounts.error());
        item.insert(u"discounts"_s, *discounts);
    }
    if (const auto ok = mergeMetadata(item, entry); !ok)
        return refused(ok.error());
    return item;
}

QJsonObject newItem(Context &context, const QJsonObject &subscription)
{
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    auto item = with(context.blank(u"subscription_item"_s, QLatin1String("si_"), 14, now),
                     {{u"subscription"_s, subscription[u"id"]}, {u"tax_rates"_s, QJsonArray()}});
    item.remove(u"price"_s);
    return item;
}

qsizetype indexOf(const QJsonArray &items, const QString &id)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items.at(i)[u"id"] == id)
            return i;
    return -1;
}

/// What must hold between the items.
Answer<> checkedTogether(const QJsonArray &items, bool isFlexible, const QString &param)
{
    if (items.isEmpty())
        return invalidParameter(param, u"A subscription must have at least one active price."_s);
    if (items.size() > mostItems)
        return invalidParameter(param, u"A subscription can have at most %1 items."_s.arg(mostItems));
    const auto first = items.first().toObject();
    const auto currency = textOf(first[u"price"].toObject(), u"currency");
    QStringList prices;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto item = items.at(i).toObject();
        const auto price = item[u"price"].toObject();
        const auto path = u"%1[%2][price]"_s.arg(param).arg(i);
        if (textOf(price, u"currency") != currency)
            return invalidParameter(
                path, u"The price specified only supports `%1`. This doesn't match the expected currency: `%2`."_s.arg(
                          textOf(price, u"currency"), currency));
        if (!isFlexible && intervalOf(item) != intervalOf(first))
            return invalidParameter(path,
                                    u"Currently, all items of a subscription must have the same billing interval, unless its "
                                    "billing_mode is flexible."_s);
        if (prices.contains(idOf(price)))
            return invalidParameter(path,
                                    u"You cannot add multiple subscription items with the same price: %1."_s.arg(idOf(price)));
        prices.append(idOf(price));
    }
    return {};
}

} // namespace

Answer<QJsonObject> priceOf(Context &context, const QJsonObject &entry, const QString &currency, const QString &param)
{
    const auto name = entry.contains(u"plan") ? u"plan"_s : u"price"_s;
    if (entry.contains(u"price_data") && entry.contains(name))
        return invalidParameter(named(param, u"price_data"), u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: price, price_data."_s);
    if (entry.contains(u"price_data"))
        return pricedByData(context, entry[u"price_data"].toObject(), named(param, u"price_data"));
    const auto price = context.referenced(u"price"_s, textOf(entry, name), named(param, name));
    if (!price)
        return price;
    if (!price->value(u"active").toBool())
        return invalidParameter(named(param, name), u"The price specified is inactive. This field only accepts active prices."_s);
    return pricedIn(*price, currency);
}

Answer<QJsonArray> changedItems(Context &context, const QJsonObject &subscription, const QJsonArray &given, const QString &param)
{
    auto items = listOf(subscription, u"items");
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto entry = given.at(i).toObject();
        const auto path = u"%1[%2]"_s.arg(param).arg(i);
        const auto id = textOf(entry, u"id");
        const auto at = indexOf(items, id);
        if (!id.isEmpty() && at < 0)
            return noSuch(u"subscription item"_s, id, named(path, u"id"));
        if (entry[u"deleted"].toBool()) {
            if (id.isEmpty())
                return missingParameter(named(path, u"id"));
            items.removeAt(at);
            continue;
        }
        const auto item =
            filled(context, subscription, at < 0 ? newItem(context, subscription) : items.at(at).toObject(), entry, path);
        if (!item)
            return refused(item.error());
        if (at < 0)
            items.append(*item);
        else
            items.replace(at, *item);
    }
    const bool isFlexible = subscription[u"billing_mode"][u"type"] == u"flexible"_s;
    if (const auto ok = checkedTogether(items, isFlexible, param); !ok)
        return refused(ok.error());
    return items;
}

bool isMetered(const QJsonObject &item)
{
    return item[u"price"][u"recurring"][u"usage_type"] == u"metered"_s;
}

Interval intervalOf(const QJsonObject &item)
{
    return Interval::of(item[u"price"][u"recurring"].toObject());
}

Period periodOf(const QJsonObject &item)
{
    return {item[u"current_period_start"].toInteger(), item[u"current_period_end"].toInteger()};
}

QJsonObject withPeriod(const QJsonObject &item, const Period &period)
{
    return with(item, {{u"current_period_start"_s, period.start}, {u"current_period_end"_s, period.end}});
}

qint64 periodEndOf(const QJsonObject &subscription)
{
    auto end = std::numeric_limits<qint64>::max();
    for (const auto &item : listOf(subscription, u"items"))
        end = std::min(end, item[u"current_period_end"].toInteger());
    return end;
}

qint64 periodStartOf(const QJsonObject &subscription)
{
    qint64 start = 0;
    for (const auto &item : listOf(subscription, u"items"))
        start = std::max(start, item[u"current_period_start"].toInteger());
    return start;
}

int anchorDayOf(const QJsonObject &subscription)
{
    return subscription[u"billing_cycle_anchor_config"][u"day_of_month"].toInt();
}

Period itemPeriodAt(const QJsonObject &subscription, const QJsonObject &item, qint64 moment)
{
    return periodAt(subscription[u"billing_cycle_anchor"].toInteger(), intervalOf(item), moment, anchorDayOf(subscription));
}

QJsonObject planOf(const QJsonObject &price)
{
    const auto recurring = price[u"recurring"].toObject();
    const auto transform = price[u"transform_quantity"];
    QJsonObject plan{{u"object"_s, u"plan"_s},
                     {u"amount"_s, price[u"unit_amount"]},
                     {u"amount_decimal"_s, price[u"unit_amount_decimal"]},
                     {u"transform_usage"_s, transform.isObject() ? transform : QJsonValue()}};
    for (const auto &name : {u"id"_s, u"active"_s, u"billing_scheme"_s, u"created"_s, u"currency"_s, u"livemode"_s, u"metadata"_s,
                             u"nickname"_s, u"product"_s, u"tiers_mode"_s})
        plan.insert(name, price[name]);
    for (const auto &name : {u"interval"_s, u"interval_count"_s, u"meter"_s, u"trial_period_days"_s, u"usage_type"_s})
        plan.insert(name, recurring[name]);
    return plan;
}

} // namespace plandeck::sandbox
