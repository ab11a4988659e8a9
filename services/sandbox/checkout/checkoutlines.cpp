// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/checkout/checkoutlines.h"

#include "services/sandbox/catalogue.h"
#include "services/sandbox/discounting.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

/// The price that an entry names, or a new one of its price_data.
Answer<QJsonObject> priceOf(Context &context, const QJsonObject &entry, const QString &path)
{
    if (const auto id = entry[u"price"].toString(); !id.isEmpty()) {
        const auto price = context.referenced(u"price"_s, id, named(path, u"price"));
        if (price && !price->value(u"active").toBool())
            return invalidParameter(named(path, u"price"),
                                    u"The price specified is inactive. This field only accepts active prices."_s);
        return price;
    }
    const auto dataPath = named(path, u"price_data");
    const auto data = entry[u"price_data"].toObject();
    if (data.isEmpty())
        return missingParameter(named(path, u"price"));
    const auto product = data.contains(u"product")
                             ? context.referenced(u"product"_s, data[u"product"].toString(), named(dataPath, u"product"))
                             : makeProduct(context, data[u"product_data"].toObject(), named(dataPath, u"product_data"));
    if (!product)
        return product;
    const auto price = newPrice(context, data, product->value(u"id").toString(), dataPath);
    if (price)
        context.create(u"price"_s, *price);
    return price;
}

Answer<QJsonObject> lineOf(Context &context, const QJsonObject &entry, const QString &path)
{
    const auto price = priceOf(context, entry, path);
    if (!price)
        return price;
    const bool isMetered = price->value(u"recurring")[u"usage_type"] == u"metered"_s;
    if (!isMetered && !entry.contains(u"quantity"))
        return missingParameter(named(path, u"quantity"));
    const auto quantity = entry[u"quantity"].toInteger(1);
    if (quantity < 1)
        return invalidParameter(named(path, u"quantity"), u"parameter_invalid_integer"_s,
                                u"This value must be greater than or equal to 1."_s);
    const auto amount = isMetered ? 0 : price->value(u"unit_amount").toInteger() * quantity;
    const auto product = context.find(u"product"_s, price->value(u"product").toString());
    auto line = context.engine.operations.blank(u"line_item"_s);
    line.insert(u"id"_s, context.engine.newId(QLatin1String("li_1"), 23));
    line.insert(u"amount_subtotal"_s, amount);
    line.insert(u"amount_total"_s, amount);
    line.insert(u"currency"_s, price->value(u"currency"));
    line.insert(u"description"_s, product ? product->value(u"name") : QJsonValue());
    line.insert(u"metadata"_s, entry[u"metadata"].toObject());
    line.insert(u"price"_s, *price);
    line.insert(u"quantity"_s, isMetered ? QJsonValue() : QJsonValue(quantity));
    return line;
}

Answer<> checkedKinds(const QJsonArray &lines, const QString &mode)
{
    const auto isRecurring = [](const QJsonValue &line) { return line[u"price"][u"type"] == u"recurring"_s; };
    if (mode == u"payment" && std::ranges::any_of(lines, isRecurring))
        return invalidParameter(u"line_items"_s, u"You specified `payment` mode but passed a recurring price. Either switch to "
                                                 "`subscription` mode or use only one-time prices."_s);
    if (mode == u"subscription" && std::ranges::none_of(lines, isRecurring))
        return invalidParameter(u"line_items"_s,
                                u"You must provide at least one recurring price in `subscription` mode when using "
                                "prices."_s);
    if (std::ranges::any_of(lines, [&](const QJsonValue &line) { return line[u"currency"] != lines.first()[u"currency"]; }))
        return invalidParameter(u"line_items"_s, u"All prices must have the same currency."_s);
    return {};
}

/// What the only entry of discounts[] takes off.
Answer<qint64> discountOf(const Context &context, const QJsonObject &parameters, qint64 subtotal, const QString &currency)
{
    const auto given = parameters[u"discounts"][0].toObject();
    if (given.isEmpty())
        return 0;
    auto couponId = given[u"coupon"].toString();
    if (const auto id = given[u"promotion_code"].toString(); !id.isEmpty()) {
        const auto code = context.referenced(u"promotion_code"_s, id, u"discounts[0][promotion_code]"_s);
        if (!code)
            return refused(code.error());
        couponId = code->value(u"promotion")[u"coupon"].toString();
    }
    const auto coupon = context.referenced(u"coupon"_s, couponId, u"discounts[0][coupon]"_s);
    if (!coupon)
        return refused(coupon.error());
    if (!couponAsOf(*coupon, context.now())[u"valid"].toBool())
        return invalidParameter(u"discounts[0][coupon]"_s, u"coupon_expired"_s, u"Coupon expired: %1"_s.arg(couponId));
    if (const auto percent = coupon->value(u"percent_off"); percent.isDouble())
        return qRound64(double(subtotal) * percent.toDouble() / 100);
    const auto off = amountOff(*coupon, currency);
    if (!off)
        return invalidParameter(u"discounts[0][coupon]"_s, u"This coupon is in another currency than %1."_s.arg(currency));
    return std::min(*off, subtotal);
}

/// Each line bears its share; the last one what rounding leaves.
void spread(QJsonArray &lines, qint64 discount, qint64 subtotal)
{
    auto left = discount;
    for (qsizetype i = 0; i < lines.size() && subtotal > 0; ++i) {
        auto line = lines.at(i).toObject();
        const auto amount = line[u"amount_subtotal"].toInteger();
        const auto share = i + 1 == lines.size() ? left : qRound64(double(discount) * double(amount) / double(subtotal));
        left -= share;
        line.insert(u"amount_discount"_s, share);
        line.insert(u"amount_total"_s, amount - share);
        lines[i] = line;
    }
}

} // namespace

Answer<QJsonArray> checkoutLines(Context &context, const QJsonObject &parameters)
{
    const auto given = parameters[u"line_items"].toArray();
    if (given.isEmpty())
        return missingParameter(u"line_items"_s);
    QJsonArray lines;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto line = lineOf(context, given.at(i).toObject(), u"line_items[%1]"_s.arg(i));
        if (!line)
            return refused(line.error());
        lines.append(*line);
    }
    if (const auto ok = checkedKinds(lines, parameters[u"mode"].toString()); !ok)
        return refused(ok.error());
    const auto subtotal = sumOf(lines, u"amount_subtotal");
    const auto discount = discountOf(context, parameters, subtotal, lines.first()[u"currency"].toString());
    if (!discount)
        return refused(discount.error());
    spread(lines, *discount, subtotal);
    return lines;
}

qint64 sumOf(const QJsonArray &lines, QStringView member)
{
    qint64 sum = 0;
    for (const auto &line : lines)
        sum += line[member].toInteger();
    return sum;
}

} // namespace plandeck::sandbox
