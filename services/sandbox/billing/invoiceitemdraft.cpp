// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/invoiceitems.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/catalogue.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/priceamounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

/// Where the amount comes from: an amount, a price (pricing[price] or price), price_data, or a unit amount.
struct Source
{
    QJsonObject price = {};
    QString unitDecimal = {};
    std::optional<qint64> amount = {};
};

/// price_data may describe its product too (product_data).
Answer<QJsonObject> withProduct(Context &context, const QJsonObject &data, const QString &path)
{
    const bool isDescribed = data.contains(u"product_data");
    if (isDescribed == data.contains(u"product"))
        return isDescribed ? Answer<QJsonObject>(
                   invalidParameter(named(path, u"product_data"), u"parameters_exclusive"_s,
                                    u"You may only specify one of these parameters: product, product_data."_s))
                           : Answer<QJsonObject>(missingParameter(named(path, u"product")));
    if (!isDescribed)
        return data;
    const auto product = makeProduct(context, data[u"product_data"].toObject(), named(path, u"product_data"));
    if (!product)
        return product;
    auto result = with(data, {{u"product"_s, product->value(u"id")}});
    result.remove(u"product_data"_s);
    return result;
}

Answer<Source> sourceOf(Context &context, const QJsonObject &parameters, const QString &currency, const QString &prefix)
{
    const bool hasPrice = parameters.contains(u"pricing") || parameters.contains(u"price");
    const bool hasData = parameters.contains(u"price_data");
    const bool hasUnit = parameters.contains(u"unit_amount") || parameters.contains(u"unit_amount_decimal");
    if (int(hasPrice) + int(hasData) + int(hasUnit) + int(parameters.contains(u"amount")) > 1)
        return invalidParameter(
            named(prefix, u"amount"), u"parameters_exclusive"_s,
            u"You may only specify one of these parameters: amount, pricing, price_data, unit_amount_decimal."_s);
    if (hasUnit)
        return Source{.unitDecimal = parameters.contains(u"unit_amount") ? QString::number(parameters[u"unit_amount"].toInteger())
                                                                         : textOf(parameters, u"unit_amount_decimal")};
    if (!hasPrice && !hasData)
        return Source{.amount =
                          parameters[u"amount"].isDouble() ? std::optional(parameters[u"amount"].toInteger()) : std::nullopt};
    QJsonObject entry;
    auto path = prefix;
    if (hasData) {
        const auto data = withProduct(context, parameters[u"price_data"].toObject(), named(prefix, u"price_data"));
        if (!data)
            return refused(data.error());
        entry.insert(u"price_data"_s, *data);
    } else {
        const bool isNested = parameters.contains(u"pricing");
        entry.insert(u"price"_s, isNested ? parameters[u"pricing"][u"price"] : parameters[u"price"]);
        path = isNested ? named(prefix, u"pricing") : prefix;
    }
    const auto price = priceOf(context, entry, currency, path);
    if (!price)
        return refused(price.error());
    if (price->value(u"recurring").isObject())
        return invalidParameter(named(path, u"price"),
                                u"The price specified is set to `type=recurring` but this field only accepts "
                                "prices with `type=one_time`."_s);
    return Source{.price = *price};
}

Answer<QJsonObject> withAmount(Context &context, QJsonObject item, const QJsonObject &parameters, const QString &prefix)
{
    const auto source = sourceOf(context, parameters, textOf(item, u"currency"), prefix);
    if (!source)
        return refused(source.error());
    const auto decimal = parameters[u"quantity_decimal"].toString();
    const auto quantity =
        decimal.isEmpty() ? parameters[u"quantity"].toInteger(item[u"quantity"].toInteger(1)) : qint64(decimal.toDouble());
    if (quantity < 0)
        return invalidParameter(named(prefix, u"quantity"), u"parameter_invalid_integer"_s, u"Invalid non-negative integer"_s);
    item = withQuantity(item, quantity);
    if (!source->price.isEmpty())
        item = with(item, {{u"pricing"_s, pricingOf(source->price)},
                           {u"_price"_s, source->price},
                           {u"currency"_s, source->price[u"currency"]},
                           {u"description"_s, item[u"description"].isNull() ? QJsonValue(productNameOf(context, source->price))
                                                                            : item[u"description"]}});
    if (!source->unitDecimal.isEmpty())
        item =
            with(item,
                 {{u"_price"_s, {}},
                  {u"pricing"_s, QJsonObject{{u"type"_s, u"price_details"_s}, {u"unit_amount_decimal"_s, source->unitDecimal}}}});
    if (source->amount)
        return with(item, {{u"amount"_s, *source->amount},
                           {u"_price"_s, {}},
                           {u"pricing"_s, QJsonObject{{u"type"_s, u"price_details"_s},
                                                      {u"unit_amount_decimal"_s, QString::number(*source->amount)}}}});
    if (const auto price = item[u"_price"].toObject(); !price.isEmpty())
        item.insert(u"amount"_s, costOf(price, quantity).rounded());
    else if (const auto unit = item[u"pricing"][u"unit_amount_decimal"].toString();
             !unit.isEmpty() && (parameters.contains(u"quantity") || !source->unitDecimal.isEmpty()))
        item.insert(u"amount"_s, ExactAmount{ExactAmount::of(unit).value * quantity}.rounded());
    return item;
}

} // namespace

Answer<QJsonObject> filledInvoiceItem(Context &context, const QJsonObject &before, const QJsonObject &parameters,
                                      const QString &prefix)
{
    const auto priced = withAmount(context, before, parameters, prefix);
    if (!priced)
        return priced;
    auto item = *priced;
    assign(item, parameters, {u"description", u"discountable"});
    if (const auto period = parameters[u"period"].toObject(); !period.isEmpty()) {
        if (period[u"end"].toInteger() < period[u"start"].toInteger())
            return invalidParameter(named(prefix, u"period"), u"The period's end must not be before its start."_s);
        item.insert(u"period"_s, period);
    }
    if (parameters.contains(u"tax_rates")) {
        const auto rates = taxRatesOf(context, parameters[u"tax_rates"], named(prefix, u"tax_rates"));
        if (!rates)
            return refused(rates.error());
        item.insert(u"tax_rates"_s, *rates);
    }
    if (parameters.contains(u"discounts")) {
        const auto discounts = redeemed(context, parameters[u"discounts"].toArray(),
                                        {.customer = textOf(item, u"customer"),
                                         .invoiceItem = idOf(item),
                                         .currency = textOf(item, u"currency"),
                                         .amount = item[u"amount"].toInteger()},
                                        named(prefix, u"discounts"));
        if (!discounts)
            return refused(discounts.error());
        item.insert(u"discounts"_s, *discounts);
    }
    if (const auto ok = mergeMetadata(item, parameters); !ok)
        return refused(ok.error());
    return with(item, {{u"net_amount"_s, item[u"amount"]}});
}

Answer<QJsonObject> newInvoiceItem(Context &context, const QString &customerId, const QJsonObject &parameters,
                                   const QString &prefix, const QString &expected)
{
    const auto customer = customerNamed(context, customerId);
    if (!customer)
        return customer;
    const auto own = expected.isEmpty() ? customer->value(u"currency").toString(u"usd"_s) : expected;
    const auto code = parameters[u"currency"].toString(own).toLower();
    if (const auto currency = currencyOf(code, named(prefix, u"currency")); !currency)
        return refused(currency.error());
    auto item = with(blankInvoiceItem(context, customerId, code), {{u"description"_s, {}}});
    if (const auto id = textOf(parameters, u"subscription"); !id.isEmpty()) {
        const auto subscription = context.referenced(u"subscription"_s, id, named(prefix, u"subscription"));
        if (!subscription)
            return subscription;
        if (textOf(*subscription, u"customer") != customerId)
            return invalidParameter(named(prefix, u"subscription"),
                                    u"The subscription %1 belongs to another customer."_s.arg(id));
        item.insert(u"parent"_s, QJsonObject{{u"subscription_details"_s, QJsonObject{{u"subscription"_s, id}}},
                                             {u"type"_s, u"subscription_details"_s}});
    }
    const bool hasAmount = std::ranges::any_of(parameters.keys(), [](const QString &name) {
        return name == u"amount" || name == u"price" || name == u"pricing" || name == u"price_data"
               || name.startsWith(u"unit_amount");
    });
    if (!hasAmount)
        return missingParameter(named(prefix, u"amount"));
    return filledInvoiceItem(context, item, parameters, prefix);
}

} // namespace plandeck::sandbox
