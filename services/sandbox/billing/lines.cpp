// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/lines.h"

#include "services/domain/money.h"
#include "services/sandbox/billing/edit.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

QString intervalText(const QJsonObject &price)
{
    const auto interval = Interval::of(price[u"recurring"].toObject());
    if (interval.unit.isEmpty())
        return {};
    if (interval.count == 1)
        return u" / "_s + interval.unit;
    return u" every %1 %2s"_s.arg(interval.count).arg(interval.unit);
}

QJsonObject blankLine(Context &context, const QString &currency, const QString &subscription)
{
    return with(context.engine.operations.blank(u"invoice_line_item"_s),
                {{u"id"_s, context.engine.newId(QLatin1String("il_1"), 23)},
                 {u"currency"_s, currency},
                 {u"discount_amounts"_s, QJsonArray()},
                 {u"discountable"_s, true},
                 {u"livemode"_s, context.principal.isLive},
                 {u"pretax_credit_amounts"_s, QJsonArray()},
                 {u"subscription"_s, subscription.isEmpty() ? QJsonValue() : QJsonValue(subscription)},
                 {u"taxes"_s, QJsonArray()}});
}

} // namespace

QString productNameOf(const Context &context, const QJsonObject &price)
{
    const auto product = context.find(u"product"_s, textOf(price, u"product"));
    return product ? textOf(*product, u"name") : textOf(price, u"product");
}

QString descriptionOf(const Context &context, const QJsonObject &price, qint64 quantity)
{
    const auto name = productNameOf(context, price);
    if (price[u"billing_scheme"] == u"tiered"_s)
        return u"%1 × %2"_s.arg(quantity).arg(name);
    const auto unit = ExactAmount::of(textOf(price, u"unit_amount_decimal"));
    const auto amount = displayOf({{unit.rounded()}, textOf(price, u"currency")});
    return u"%1 × %2 (at %3%4)"_s.arg(QString::number(quantity), name, amount, intervalText(price));
}

QJsonValue pricingOf(const QJsonObject &price)
{
    if (price.isEmpty())
        return {};
    return QJsonObject{{u"price_details"_s, QJsonObject{{u"price"_s, price[u"id"]}, {u"product"_s, price[u"product"]}}},
                       {u"type"_s, u"price_details"_s},
                       {u"unit_amount_decimal"_s, price[u"unit_amount_decimal"]}};
}

QJsonObject withQuantity(const QJsonObject &object, qint64 quantity)
{
    return with(object, {{u"quantity"_s, quantity}, {u"quantity_decimal"_s, QString::number(quantity)}});
}

QJsonObject lineOf(Context &context, const QJsonObject &subscription, const QJsonObject &item, const ItemLine &line)
{
    const auto price = item[u"price"].toObject();
    const QJsonObject details{{u"invoice_item"_s, {}},
                              {u"proration"_s, false},
                              {u"proration_details"_s, QJsonObject{{u"credited_items"_s, {}}}},
                              {u"subscription"_s, subscription[u"id"]},
                              {u"subscription_item"_s, item[u"id"]}};
    const auto result = with(blankLine(context, textOf(price, u"currency"), idOf(subscription)),
                             {{u"amount"_s, line.amount},
                              {u"description"_s, line.description},
                              {u"discounts"_s, item[u"discounts"]},
                              {u"metadata"_s, subscription[u"metadata"]},
                              {u"parent"_s, QJsonObject{{u"invoice_item_details"_s, {}},
                                                        {u"subscription_item_details"_s, details},
                                                        {u"type"_s, u"subscription_item_details"_s}}},
                              {u"period"_s, line.period.json()},
                              {u"pricing"_s, pricingOf(price)},
                              {u"_tax_rates"_s, item[u"tax_rates"]}});
    return withQuantity(result, line.quantity);
}

QJsonObject lineOf(Context &context, const QJsonObject &invoiceItem)
{
    const auto subscription = invoiceItem[u"parent"][u"subscription_details"][u"subscription"];
    const QJsonObject details{{u"invoice_item"_s, invoiceItem[u"id"]},
                              {u"proration"_s, invoiceItem[u"proration"]},
                              {u"proration_details"_s, QJsonObject{{u"credited_items"_s, {}}}},
                              {u"subscription"_s, subscription.isString() ? subscription : QJsonValue()}};
    auto line = with(blankLine(context, textOf(invoiceItem, u"currency"), subscription.toString()),
                     {{u"parent"_s, QJsonObject{{u"invoice_item_details"_s, details},
                                                {u"subscription_item_details"_s, {}},
                                                {u"type"_s, u"invoice_item_details"_s}}},
                      {u"_tax_rates"_s, invoiceItem[u"tax_rates"]}});
    for (const auto &name : {u"amount"_s, u"description"_s, u"discountable"_s, u"discounts"_s, u"metadata"_s, u"period"_s,
                             u"pricing"_s, u"quantity"_s, u"quantity_decimal"_s})
        line.insert(name, invoiceItem[name]);
    return line;
}

Answer<QJsonArray> taxRatesOf(const Context &context, const QJsonValue &ids, const QString &param)
{
    QJsonArray rates;
    const auto given = ids.toArray(); // "" empties
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto path = u"%1[%2]"_s.arg(param).arg(i);
        const auto rate = context.referenced(u"tax_rate"_s, given.at(i).toString(), path);
        if (!rate)
            return refused(rate.error());
        if (!rate->value(u"active").toBool())
            return invalidParameter(path, u"The tax rate %1 is inactive and cannot be used."_s.arg(idOf(*rate)));
        rates.append(*rate);
    }
    return rates;
}

} // namespace plandeck::sandbox
