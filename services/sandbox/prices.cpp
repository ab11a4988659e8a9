// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/catalogue.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/priceamounts.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 longestTrial = 730; // days
constexpr qsizetype longestLookupKey = 200;
constexpr qsizetype mostLookupKeys = 10;

/// Stripe: at most three years in one interval.
qint64 mostIntervals(const QString &interval)
{
    if (interval == u"day")
        return 1095;
    if (interval == u"week")
        return 156;
    return interval == u"month" ? 36 : 3;
}

Answer<QJsonValue> recurringOf(const Context &context, const QJsonValue &given, const QString &path)
{
    if (given.isUndefined())
        return QJsonValue();
    const auto recurring = given.toObject();
    const auto interval = recurring[u"interval"].toString();
    const auto count = recurring[u"interval_count"].toInteger(1);
    const auto trial = recurring[u"trial_period_days"];
    const auto usage = recurring[u"usage_type"].toString(u"licensed"_s);
    const auto meter = recurring[u"meter"];
    if (count < 1 || count > mostIntervals(interval))
        return invalidParameter(
            named(path, u"interval_count"), u"parameter_invalid_integer"_s,
            u"Invalid interval_count: with interval=%1 it must be between 1 and %2 (three years)."_s.arg(interval).arg(
                mostIntervals(interval)));
    if (!trial.isUndefined() && (trial.toInteger() < 1 || trial.toInteger() > longestTrial))
        return invalidParameter(named(path, u"trial_period_days"), u"parameter_invalid_integer"_s,
                                u"Invalid trial_period_days: it must be between 1 and %1."_s.arg(longestTrial));
    if (usage == u"metered" && !meter.isString())
        return missingParameter(named(path, u"meter"));
    if (usage != u"metered" && meter.isString())
        return invalidParameter(named(path, u"meter"), u"You may only specify a meter with usage_type=metered."_s);
    if (meter.isString()) {
        const auto found = context.referenced(u"billing.meter"_s, meter.toString(), named(path, u"meter"));
        if (!found)
            return refused(found.error());
        if (found->value(u"status") != u"active"_s)
            return invalidParameter(named(path, u"meter"), u"A deactivated meter cannot be attached to a price."_s);
    }
    return QJsonValue(QJsonObject{{u"interval"_s, interval},
                                  {u"interval_count"_s, count},
                                  {u"meter"_s, meter.isString() ? meter : QJsonValue()},
                                  {u"trial_period_days"_s, trial.isUndefined() ? QJsonValue() : trial},
                                  {u"usage_type"_s, usage}});
}

QJsonObject optionOf(const QJsonObject &amounts, const QJsonValue &taxBehavior)
{
    auto option = amounts;
    option.insert(u"tax_behavior"_s, taxBehavior);
    return option;
}

/// Amounts in further currencies, beside what is there; the price's own stands among them.
Answer<QJsonObject> currencyOptionsOf(const QJsonObject &price, const QJsonObject &given, const QString &prefix)
{
    auto options = price[u"currency_options"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto path = named(named(prefix, u"currency_options"), it.key());
        const auto currency = currencyOf(it.key(), path);
        if (!currency)
            return refused(currency.error());
        if (it.key().toLower() == price[u"currency"].toString())
            return invalidParameter(path, u"The price's own currency cannot be one of its currency_options."_s);
        const auto option = it.value().toObject();
        const auto amounts = amountsOf(option, **currency, price[u"billing_scheme"] == u"tiered"_s, path);
        if (!amounts)
            return amounts;
        options.insert(it.key().toLower(), optionOf(*amounts, option[u"tax_behavior"].toString(u"unspecified"_s)));
    }
    return options;
}

/// Each lookup key belongs to one price; with transfer_lookup_key it moves.
Answer<> claimLookupKey(Context &context, const QJsonObject &price, const QJsonObject &parameters)
{
    const auto key = parameters[u"lookup_key"].toString();
    if (key.isEmpty())
        return {};
    if (key.size() > longestLookupKey)
        return invalidParameter(u"lookup_key"_s, u"Invalid string: must be at most %1 characters"_s.arg(longestLookupKey));
    for (const auto &other : context.engine.store.newestFirst(context.space(), u"price"_s)) {
        if (other[u"lookup_key"].toString() != key || other[u"id"] == price[u"id"])
            continue;
        if (!parameters[u"transfer_lookup_key"].toBool())
            return invalidParameter(u"lookup_key"_s,
                                    u"A price (`%1`) already uses that lookup key."_s.arg(other[u"id"].toString()));
        auto without = other;
        without.insert(u"lookup_key"_s, QJsonValue::Null);
        context.update(u"price"_s, other, without);
    }
    return {};
}

Answer<> checkedScheme(const QJsonObject &parameters, const QString &prefix)
{
    const bool isTiered = parameters[u"billing_scheme"] == u"tiered"_s;
    const auto divisor = parameters[u"transform_quantity"][u"divide_by"];
    if (isTiered && !parameters.contains(u"tiers_mode"))
        return missingParameter(u"tiers_mode"_s);
    if (!isTiered && parameters.contains(u"tiers_mode"))
        return invalidParameter(u"tiers_mode"_s, u"You may only specify tiers_mode with billing_scheme=tiered."_s);
    if (!divisor.isUndefined() && (isTiered || divisor.toInteger() < 1))
        return invalidParameter(u"transform_quantity"_s, u"transform_quantity needs divide_by of at least 1 and no tiers."_s);
    if (parameters.contains(u"custom_unit_amount") && parameters.contains(u"recurring"))
        return invalidParameter(named(prefix, u"custom_unit_amount"), u"parameters_exclusive"_s,
                                u"custom_unit_amount cannot be used with recurring prices."_s);
    return {};
}

/// The product that a new price is for: the one named, or a new one.
Answer<QString> productOf(Context &context, const QJsonObject &parameters)
{
    const bool isNamed = parameters.contains(u"product");
    if (isNamed && parameters.contains(u"product_data"))
        return invalidParameter(u"product_data"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: product, product_data."_s);
    if (!isNamed && !parameters.contains(u"product_data"))
        return invalidParameter(u"product"_s, u"parameter_missing"_s,
                                u"You must specify either `product` or `product_data` when creating a price."_s);
    const auto product = isNamed ? context.referenced(u"product"_s, parameters[u"product"].toString(), u"product"_s)
                                 : makeProduct(context, parameters[u"product_data"].toObject(), u"product_data"_s);
    return product.map([](const QJsonObject &found) { return found[u"id"].toString(); });
}

Answer<QJsonObject> createPrice(Context &context, const QJsonObject &parameters)
{
    const auto product = productOf(context, parameters);
    if (!product)
        return refused(product.error());
    const auto price = newPrice(context, parameters, *product, {});
    if (!price)
        return price;
    if (const auto ok = claimLookupKey(context, *price, parameters); !ok)
        return refused(ok.error());
    context.create(u"price"_s, *price);
    return price;
}

Answer<QJsonObject> retrievePrice(Context &context, const QJsonObject &)
{
    return context.atPath(u"price"_s);
}

Answer<> checkedUpdate(const Context &context, const QJsonObject &price, const QJsonObject &parameters)
{
    const auto behaviour = parameters[u"tax_behavior"];
    if (!behaviour.isUndefined() && price[u"tax_behavior"] != u"unspecified"_s && behaviour != price[u"tax_behavior"])
        return invalidParameter(u"tax_behavior"_s,
                                u"You cannot change tax_behavior once it is specified as inclusive or exclusive."_s);
    const auto product = context.find(u"product"_s, price[u"product"].toString());
    if (parameters[u"active"] == QJsonValue(false) && product && product->value(u"default_price") == price[u"id"])
        return invalidParameter(u"active"_s, u"This price cannot be archived because it is the default price of its product."_s);
    return {};
}

Answer<QJsonObject> updatePrice(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(u"price"_s);
    if (!before)
        return before;
    if (const auto ok = checkedUpdate(context, *before, parameters); !ok)
        return refused(ok.error());
    if (const auto ok = claimLookupKey(context, *before, parameters); !ok)
        return refused(ok.error());

    auto price = *before;
    assign(price, parameters, {u"active", u"nickname", u"lookup_key", u"tax_behavior"});
    if (const auto ok = mergeMetadata(price, parameters); !ok)
        return refused(ok.error());
    if (const auto given = parameters[u"currency_options"]; given.isObject()) {
        const auto options = currencyOptionsOf(price, given.toObject(), {});
        if (!options)
            return options;
        price.insert(u"currency_options"_s, *options);
    } else if (given.isString()) {
        const auto own = price[u"currency"].toString();
        price.insert(u"currency_options"_s, QJsonObject{{own, price[u"currency_options"][own]}});
    }
    context.update(u"price"_s, *before, price);
    return price;
}

Answer<QJsonObject> listPrices(Context &context, const QJsonObject &parameters)
{
    const auto keys = parameters[u"lookup_keys"].toArray();
    if (keys.size() > mostLookupKeys)
        return invalidParameter(u"lookup_keys"_s, u"You may only specify up to %1 lookup keys."_s.arg(mostLookupKeys));
    if (const auto product = parameters[u"product"].toString(); !product.isEmpty())
        if (const auto found = context.referenced(u"product"_s, product, u"product"_s); !found)
            return found;
    const auto recurring = parameters[u"recurring"].toObject();
    return listPage(context, u"price"_s, parameters, [&](const QJsonObject &price) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == price[name]; };
        const bool agreesInRecurring = std::ranges::all_of(
            recurring.keys(), [&](const QString &name) { return price[u"recurring"][name] == recurring[name]; });
        const auto currency = parameters[u"currency"].toString().toLower();
        return agrees(u"active") && agrees(u"product") && agrees(u"type") && agreesInRecurring
               && (currency.isEmpty() || price[u"currency"].toString() == currency)
               && (keys.isEmpty() || keys.contains(price[u"lookup_key"]));
    });
}

} // namespace

Answer<QJsonObject> newPrice(Context &context, const QJsonObject &parameters, const QString &product, const QString &prefix)
{
    const auto currency = currencyOf(parameters[u"currency"].toString(), named(prefix, u"currency"));
    if (!currency)
        return refused(currency.error());
    if (const auto ok = checkedScheme(parameters, prefix); !ok)
        return refused(ok.error());
    const auto scheme = parameters[u"billing_scheme"].toString(u"per_unit"_s);
    const auto amounts = amountsOf(parameters, **currency, scheme == u"tiered", prefix);
    if (!amounts)
        return amounts;
    const auto recurring = recurringOf(context, parameters[u"recurring"], named(prefix, u"recurring"));
    if (!recurring)
        return refused(recurring.error());

    const auto code = parameters[u"currency"].toString().toLower();
    const auto taxBehavior = parameters[u"tax_behavior"].toString(u"unspecified"_s);
    auto price = *amounts;
    const QJsonObject members{{u"id"_s, context.engine.newId(QLatin1String("price_1"), 23)},
                              {u"object"_s, u"price"_s},
                              {u"active"_s, parameters[u"active"].toBool(true)},
                              {u"billing_scheme"_s, scheme},
                              {u"created"_s, context.now()},
                              {u"currency"_s, code},
                              {u"currency_options"_s, QJsonObject{{code, optionOf(*amounts, taxBehavior)}}},
                              {u"livemode"_s, context.principal.isLive},
                              {u"lookup_key"_s, {}},
                              {u"metadata"_s, QJsonObject()},
                              {u"nickname"_s, {}},
                              {u"product"_s, product},
                              {u"recurring"_s, *recurring},
                              {u"tax_behavior"_s, taxBehavior},
                              {u"tiers_mode"_s, {}},
                              {u"transform_quantity"_s, {}},
                              {u"type"_s, recurring->isNull() ? u"one_time"_s : u"recurring"_s}};
    for (auto it = members.begin(); it != members.end(); ++it)
        price.insert(it.key(), it.value());
    assign(price, parameters, {u"lookup_key", u"nickname", u"tiers_mode", u"transform_quantity"});

    if (const auto ok = mergeMetadata(price, parameters); !ok)
        return refused(ok.error());

    const auto options = currencyOptionsOf(price, parameters[u"currency_options"].toObject(), prefix);
    if (!options)
        return options;
    price.insert(u"currency_options"_s, *options);
    return price;
}

void addPriceHandlers(Handlers &handlers)
{
    handlers.insert(u"prices.create"_s, createPrice);
    handlers.insert(u"prices.retrieve"_s, retrievePrice);
    handlers.insert(u"prices.update"_s, updatePrice);
    handlers.insert(u"prices.list"_s, listPrices);
}

} // namespace plandeck::sandbox
