// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/catalogue.h"
#include "services/sandbox/discounting.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/priceamounts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"coupon"_s;
constexpr qsizetype longestName = 40;

Answer<> checkedPercentage(double percent)
{
    if (percent <= 0 || percent > 100)
        return invalidParameter(u"percent_off"_s, u"Invalid percent_off: it must be greater than 0 and at most 100."_s);
    if (std::abs(percent * 100 - std::round(percent * 100)) > 1e-6)
        return invalidParameter(u"percent_off"_s, u"Invalid percent_off: it may have at most two decimal places."_s);
    return {};
}

Answer<> checkedDiscount(const QJsonObject &parameters)
{
    const bool hasPercent = parameters.contains(u"percent_off");
    const bool hasAmount = parameters.contains(u"amount_off");
    if (hasPercent && hasAmount)
        return invalidParameter(u"percent_off"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: amount_off, percent_off."_s);
    if (!hasPercent && !hasAmount)
        return invalidParameter(u"percent_off"_s, u"parameter_missing"_s, u"Must provide percent_off or amount_off."_s);
    if (hasPercent)
        return checkedPercentage(parameters[u"percent_off"].toDouble());
    if (parameters[u"amount_off"].toInteger() < 1)
        return invalidParameter(u"amount_off"_s, u"parameter_invalid_integer"_s,
                                u"This value must be greater than or equal to 1."_s);
    if (!parameters.contains(u"currency"))
        return missingParameter(u"currency"_s);
    return {};
}

Answer<> checkedDuration(const QJsonObject &parameters)
{
    const auto duration = parameters[u"duration"].toString(u"once"_s);
    const auto months = parameters[u"duration_in_months"];
    if (duration == u"repeating" && months.isUndefined())
        return missingParameter(u"duration_in_months"_s);
    if (duration != u"repeating" && !months.isUndefined())
        return invalidParameter(u"duration_in_months"_s, u"You may only specify duration_in_months with duration=repeating."_s);
    if (!months.isUndefined() && months.toInteger() < 1)
        return invalidParameter(u"duration_in_months"_s, u"parameter_invalid_integer"_s,
                                u"This value must be greater than or equal to 1."_s);
    return {};
}

Answer<> checkedLimits(const Context &context, const QJsonObject &parameters)
{
    if (parameters[u"max_redemptions"].toInteger(1) < 1)
        return invalidParameter(u"max_redemptions"_s, u"parameter_invalid_integer"_s,
                                u"This value must be greater than or equal to 1."_s);
    if (const auto by = parameters[u"redeem_by"]; !by.isUndefined() && by.toInteger() <= context.now())
        return invalidParameter(u"redeem_by"_s, u"Invalid redeem_by: it must be a time in the future."_s);
    if (parameters[u"name"].toString().size() > longestName)
        return invalidParameter(u"name"_s, u"Invalid string: must be at most %1 characters"_s.arg(longestName));
    const auto products = parameters[u"applies_to"][u"products"].toArray();
    for (qsizetype i = 0; i < products.size(); ++i)
        if (const auto product =
                context.referenced(u"product"_s, products.at(i).toString(), u"applies_to[products][%1]"_s.arg(i));
            !product)
            return refused(product.error());
    return {};
}

/// The amount off in each further currency, the coupon's own among them.
Answer<QJsonObject> currencyOptions(const QJsonObject &coupon, const QJsonObject &given)
{
    auto options = coupon[u"currency_options"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto path = named(u"currency_options"_s, it.key());
        if (const auto currency = currencyOf(it.key(), path); !currency)
            return refused(currency.error());
        if (coupon[u"amount_off"].isNull())
            return invalidParameter(path, u"You may only specify currency_options with amount_off."_s);
        options.insert(it.key().toLower(), it.value());
    }
    return options;
}

Answer<QString> newId(const Context &context, const QJsonObject &parameters)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]+$"_s);
    const auto given = parameters[u"id"];
    if (!given.isString())
        return QString::fromLatin1(
            context.engine.random.word(8, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"));
    if (!pattern.match(given.toString()).hasMatch())
        return invalidParameter(u"id"_s, u"Invalid id: use letters, digits, - and _."_s);
    if (context.find(type, given.toString()))
        return invalidParameter(u"id"_s, u"resource_already_exists"_s, u"Coupon already exists."_s);
    return given.toString();
}

Answer<QJsonObject> createCoupon(Context &context, const QJsonObject &parameters)
{
    for (const auto &ok : {checkedDiscount(parameters), checkedDuration(parameters), checkedLimits(context, parameters)})
        if (!ok)
            return refused(ok.error());
    const auto id = newId(context, parameters);
    if (!id)
        return refused(id.error());
    auto coupon = context.blank(type, {}, 0, context.now());
    coupon.insert(u"id"_s, *id);
    coupon.insert(u"duration"_s, u"once"_s);
    coupon.insert(u"valid"_s, true);
    assign(coupon, parameters,
           {u"amount_off", u"applies_to", u"duration", u"duration_in_months", u"max_redemptions", u"name", u"percent_off",
            u"redeem_by"});
    if (parameters.contains(u"amount_off")) {
        const auto code = parameters[u"currency"].toString().toLower();
        if (const auto currency = currencyOf(code, u"currency"_s); !currency)
            return refused(currency.error());
        coupon.insert(u"currency"_s, code);
        coupon.insert(u"currency_options"_s, QJsonObject{{code, QJsonObject{{u"amount_off"_s, parameters[u"amount_off"]}}}});
    }
    const auto options = currencyOptions(coupon, parameters[u"currency_options"].toObject());
    if (!options)
        return options;
    if (!options->isEmpty())
        coupon.insert(u"currency_options"_s, *options);
    if (const auto ok = mergeMetadata(coupon, parameters); !ok)
        return refused(ok.error());
    context.create(type, coupon);
    return coupon;
}

Answer<QJsonObject> retrieveCoupon(Context &context, const QJsonObject &)
{
    return context.atPath(type).map([&](const QJsonObject &coupon) { return couponAsOf(coupon, context.now()); });
}

Answer<QJsonObject> updateCoupon(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    if (const auto ok = checkedLimits(context, parameters); !ok)
        return refused(ok.error());
    auto coupon = *before;
    assign(coupon, parameters, {u"name"});
    const auto options = currencyOptions(coupon, parameters[u"currency_options"].toObject());
    if (!options)
        return options;
    if (!options->isEmpty())
        coupon.insert(u"currency_options"_s, *options);
    if (const auto ok = mergeMetadata(coupon, parameters); !ok)
        return refused(ok.error());
    context.update(type, *before, coupon);
    return couponAsOf(coupon, context.now());
}

Answer<QJsonObject> listCoupons(Context &context, const QJsonObject &parameters)
{
    auto coupons = context.engine.store.newestFirst(context.space(), type);
    for (auto &coupon : coupons)
        coupon = couponAsOf(coupon, context.now());
    return pageOf(coupons, type, context.route, parameters, [](const QJsonObject &) { return true; });
}

/// Discounts that were given stay: the coupon is kept among those of the past.
Answer<QJsonObject> deleteCoupon(Context &context, const QJsonObject &)
{
    const auto coupon = context.atPath(type);
    if (!coupon)
        return coupon;
    context.engine.store.put(context.space(), u"past_coupon"_s, *coupon);
    return context.erase(type, *coupon);
}

} // namespace

void addCouponHandlers(Handlers &handlers)
{
    handlers.insert(u"coupons.create"_s, createCoupon);
    handlers.insert(u"coupons.retrieve"_s, retrieveCoupon);
    handlers.insert(u"coupons.update"_s, updateCoupon);
    handlers.insert(u"coupons.list"_s, listCoupons);
    handlers.insert(u"coupons.del"_s, deleteCoupon);
}

} // namespace plandeck::sandbox
