// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/customers.h"
#include "services/sandbox/discounting.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/priceamounts.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"promotion_code"_s;

/// Codes are one whatever their case, among those that are active.
Answer<> checkedIsFree(const Context &context, const QString &code, const QJsonValue &ownId = {})
{
    for (const auto &other : context.engine.store.newestFirst(context.space(), type))
        if (other[u"id"] != ownId && other[u"code"].toString().compare(code, Qt::CaseInsensitive) == 0
            && promotionCodeAsOf(context, other)[u"active"].toBool())
            return invalidParameter(u"code"_s, u"resource_already_exists"_s,
                                    u"An active promotion code with `code: %1` already exists."_s.arg(code));
    return {};
}

Answer<QString> codeOf(const Context &context, const QJsonObject &parameters)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9-]{1,500}$"_s);
    const auto given = parameters[u"code"];
    if (!given.isString())
        return QString::fromLatin1(context.engine.random.word(8, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"));
    if (!pattern.match(given.toString()).hasMatch())
        return invalidParameter(u"code"_s, u"Invalid code: use letters, digits and dashes."_s);
    return checkedIsFree(context, given.toString()).map([&] { return given.toString(); });
}

Answer<QJsonObject> couponNamed(const Context &context, const QJsonObject &parameters)
{
    const auto param = u"promotion[coupon]"_s;
    const auto id = parameters[u"promotion"][u"coupon"].toString();
    if (id.isEmpty())
        return missingParameter(param);
    const auto coupon = context.referenced(u"coupon"_s, id, param);
    if (coupon && !couponAsOf(*coupon, context.now())[u"valid"].toBool())
        return invalidParameter(param, u"coupon_expired"_s, u"Coupon expired: %1"_s.arg(id));
    return coupon;
}

/// A code lives no longer, and is used no more often, than its coupon.
Answer<> checkedLimits(const Context &context, const QJsonObject &parameters, const QJsonObject &coupon)
{
    const auto expiry = parameters[u"expires_at"];
    const auto by = coupon[u"redeem_by"];
    if (!expiry.isUndefined() && expiry.toInteger() <= context.now())
        return invalidParameter(u"expires_at"_s, u"Invalid expires_at: it must be a time in the future."_s);
    if (!expiry.isUndefined() && !by.isNull() && expiry.toInteger() > by.toInteger())
        return invalidParameter(u"expires_at"_s,
                                u"A promotion code cannot expire after its coupon's redeem_by (%1)."_s.arg(by.toInteger()));
    const auto most = parameters[u"max_redemptions"];
    const auto couponsMost = coupon[u"max_redemptions"];
    if (!most.isUndefined() && most.toInteger() < 1)
        return invalidParameter(u"max_redemptions"_s, u"parameter_invalid_integer"_s,
                                u"This value must be greater than or equal to 1."_s);
    if (!most.isUndefined() && !couponsMost.isNull() && most.toInteger() > couponsMost.toInteger())
        return invalidParameter(u"max_redemptions"_s,
                                u"The coupon can only be redeemed %1 times."_s.arg(couponsMost.toInteger()));
    return {};
}

Answer<QJsonObject> restrictionsOf(const QJsonObject &given)
{
    const bool hasAmount = given.contains(u"minimum_amount");
    if (hasAmount && !given.contains(u"minimum_amount_currency"))
        return missingParameter(u"restrictions[minimum_amount_currency]"_s);
    if (!hasAmount && given.contains(u"minimum_amount_currency"))
        return missingParameter(u"restrictions[minimum_amount]"_s);
    if (hasAmount)
        if (const auto currency =
                currencyOf(given[u"minimum_amount_currency"].toString(), u"restrictions[minimum_amount_currency]"_s);
            !currency)
            return refused(currency.error());
    auto restrictions =
        merged({{u"first_time_transaction"_s, false}, {u"minimum_amount"_s, {}}, {u"minimum_amount_currency"_s, {}}}, given);
    if (hasAmount)
        restrictions.insert(u"minimum_amount_currency"_s, given[u"minimum_amount_currency"].toString().toLower());
    return restrictions;
}

Answer<QJsonObject> createCode(Context &context, const QJsonObject &parameters)
{
    const auto coupon = couponNamed(context, parameters);
    if (!coupon)
        return coupon;
    if (const auto ok = checkedLimits(context, parameters, *coupon); !ok)
        return refused(ok.error());
    if (const auto id = parameters[u"customer"].toString(); !id.isEmpty())
        if (const auto customer = customerNamed(context, id); !customer)
            return customer;
    const auto restrictions = restrictionsOf(parameters[u"restrictions"].toObject());
    if (!restrictions)
        return restrictions;
    const auto code = codeOf(context, parameters);
    if (!code)
        return refused(code.error());
    auto made = context.blank(type, QLatin1String("promo_1"), 23, context.now());
    made.insert(u"active"_s, true);
    made.insert(u"code"_s, *code);
    made.insert(u"expires_at"_s, coupon->value(u"redeem_by"));
    made.insert(u"promotion"_s, QJsonObject{{u"coupon"_s, coupon->value(u"id")}, {u"type"_s, u"coupon"_s}});
    made.insert(u"restrictions"_s, *restrictions);
    assign(made, parameters, {u"active", u"customer", u"expires_at", u"max_redemptions"});
    if (const auto ok = mergeMetadata(made, parameters); !ok)
        return refused(ok.error());
    context.create(type, made);
    return made;
}

Answer<QJsonObject> retrieveCode(Context &context, const QJsonObject &)
{
    return context.atPath(type).map([&](const QJsonObject &code) { return promotionCodeAsOf(context, code); });
}

Answer<QJsonObject> updateCode(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    auto code = *before;
    assign(code, parameters, {u"active"});
    if (parameters[u"active"].toBool()) {
        if (const auto ok = checkedIsFree(context, code[u"code"].toString(), code[u"id"]); !ok)
            return refused(ok.error());
        if (!promotionCodeAsOf(context, code)[u"active"].toBool())
            return invalidParameter(u"active"_s,
                                    u"This promotion code cannot be activated: it or its coupon is expired or used up."_s);
    }
    if (const auto options = parameters[u"restrictions"][u"currency_options"]; options.isObject()) {
        auto restrictions = code[u"restrictions"].toObject();
        restrictions.insert(u"currency_options"_s, merged(restrictions[u"currency_options"].toObject(), options.toObject()));
        code.insert(u"restrictions"_s, restrictions);
    }
    if (const auto ok = mergeMetadata(code, parameters); !ok)
        return refused(ok.error());
    context.update(type, *before, code);
    return promotionCodeAsOf(context, code);
}

Answer<QJsonObject> listCodes(Context &context, const QJsonObject &parameters)
{
    auto codes = context.engine.store.newestFirst(context.space(), type);
    for (auto &code : codes)
        code = promotionCodeAsOf(context, code);
    return pageOf(codes, type, context.route, parameters, [&](const QJsonObject &code) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == code[name]; };
        const auto text = parameters[u"code"].toString();
        return agrees(u"active") && agrees(u"customer")
               && (text.isEmpty() || code[u"code"].toString().compare(text, Qt::CaseInsensitive) == 0)
               && (!parameters.contains(u"coupon") || parameters[u"coupon"] == code[u"promotion"][u"coupon"]);
    });
}

} // namespace

void addPromotionCodeHandlers(Handlers &handlers)
{
    handlers.insert(u"promotionCodes.create"_s, createCode);
    handlers.insert(u"promotionCodes.retrieve"_s, retrieveCode);
    handlers.insert(u"promotionCodes.update"_s, updateCode);
    handlers.insert(u"promotionCodes.list"_s, listCodes);
}

} // namespace plandeck::sandbox
