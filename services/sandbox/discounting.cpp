// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/discounting.h"

#include "services/sandbox/catalogue.h"
#include "services/sandbox/events.h"

#include <QtCore/QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// A coupon for a stretch of months ends after them; others go on or are over by themselves.
QJsonValue endOf(const QJsonObject &coupon, qint64 start)
{
    if (coupon[u"duration"] != u"repeating"_s)
        return {};
    return QDateTime::fromSecsSinceEpoch(start, Qt::UTC).addMonths(coupon[u"duration_in_months"].toInt()).toSecsSinceEpoch();
}

Answer<> checkedCoupon(const QJsonObject &coupon, const Redemption &redemption, const QString &param)
{
    const auto id = coupon[u"id"].toString();
    if (!coupon[u"valid"].toBool())
        return invalidParameter(param, u"coupon_expired"_s, u"Coupon expired: %1"_s.arg(id));
    if (coupon[u"percent_off"].isNull() && !redemption.currency.isEmpty() && !amountOff(coupon, redemption.currency))
        return invalidParameter(
            param, u"This coupon cannot be applied: %1 is in another currency than %2."_s.arg(id, redemption.currency));
    return {};
}

/// Whether the customer has paid before: first_time_transaction is for those who have not.
bool hasPaid(const Context &context, const QString &customer)
{
    const auto charges = context.engine.store.newestFirst(context.space(), u"charge"_s);
    return std::ranges::any_of(charges, [&](const QJsonObject &charge) {
        return charge[u"customer"].toString() == customer && charge[u"paid"].toBool();
    });
}

Answer<> checkedCode(const Context &context, const QJsonObject &code, const Redemption &redemption, const QString &param)
{
    if (!code[u"active"].toBool())
        return invalidParameter(param, u"This promotion code is inactive or expired: %1"_s.arg(code[u"id"].toString()));
    if (!code[u"customer"].isNull() && code[u"customer"].toString() != redemption.customer)
        return invalidParameter(param, u"This promotion code is for another customer."_s);
    const auto restrictions = code[u"restrictions"].toObject();
    if (restrictions[u"first_time_transaction"].toBool() && hasPaid(context, redemption.customer))
        return invalidParameter(param, u"This promotion code cannot be redeemed because the associated customer has prior "
                                       "transactions."_s);
    const auto inCurrency = restrictions[u"currency_options"][redemption.currency][u"minimum_amount"];
    const bool isOwn = restrictions[u"minimum_amount_currency"].toString() == redemption.currency;
    const auto minimum = inCurrency.isDouble() ? inCurrency.toInteger() : isOwn ? restrictions[u"minimum_amount"].toInteger() : 0;
    if (redemption.amount < minimum)
        return invalidParameter(param, u"This promotion code needs a minimum amount of %1."_s.arg(minimum));
    return {};
}

void countRedemption(Context &context, const QString &type, QJsonObject object)
{
    object.insert(u"times_redeemed"_s, object[u"times_redeemed"].toInteger() + 1);
    context.engine.store.put(context.space(), type, object);
}

QJsonObject newDiscount(Context &context, const QJsonObject &coupon, const QString &code, const Redemption &redemption)
{
    const auto start = context.nowFor(redemption.customer);
    auto discount = context.engine.operations.blank(u"discount"_s);
    const QJsonObject members{{u"id"_s, context.engine.newId(QLatin1String("di_1"), 23)},
                              {u"customer"_s, textOrNull(redemption.customer)},
                              {u"end"_s, endOf(coupon, start)},
                              {u"invoice"_s, textOrNull(redemption.invoice)},
                              {u"invoice_item"_s, textOrNull(redemption.invoiceItem)},
                              {u"promotion_code"_s, textOrNull(code)},
                              {u"source"_s, QJsonObject{{u"coupon"_s, coupon[u"id"]}, {u"type"_s, u"coupon"_s}}},
                              {u"start"_s, start},
                              {u"subscription"_s, textOrNull(redemption.subscription)},
                              {u"subscription_item"_s, textOrNull(redemption.subscriptionItem)}};
    for (auto it = members.begin(); it != members.end(); ++it)
        discount.insert(it.key(), it.value());
    context.store(u"discount"_s, discount, u"customer.discount.created"_s);
    return discount;
}

} // namespace

Answer<QJsonObject> redeem(Context &context, const QJsonObject &given, const Redemption &redemption, const QString &param)
{
    if (given.size() != 1)
        return invalidParameter(param, u"Each discount is one of coupon, discount or promotion_code."_s);
    if (const auto id = given[u"discount"].toString(); !id.isEmpty())
        return context.referenced(u"discount"_s, id, named(param, u"discount"));

    auto couponId = given[u"coupon"].toString();
    const auto codeId = given[u"promotion_code"].toString();
    if (!codeId.isEmpty()) {
        const auto path = named(param, u"promotion_code");
        const auto found = context.referenced(u"promotion_code"_s, codeId, path);
        if (!found)
            return found;
        if (const auto ok = checkedCode(context, promotionCodeAsOf(context, *found), redemption, path); !ok)
            return refused(ok.error());
        couponId = found->value(u"promotion")[u"coupon"].toString();
        countRedemption(context, u"promotion_code"_s, *found);
    }
    const auto path = named(param, codeId.isEmpty() ? u"coupon" : u"promotion_code");
    const auto coupon = context.referenced(u"coupon"_s, couponId, path);
    if (!coupon)
        return coupon;
    if (const auto ok = checkedCoupon(couponAsOf(*coupon, context.nowFor(redemption.customer)), redemption, path); !ok)
        return refused(ok.error());
    countRedemption(context, u"coupon"_s, *coupon);
    return newDiscount(context, *coupon, codeId, redemption);
}

QJsonObject couponOf(const Context &context, const QJsonObject &discount)
{
    const auto id = discount[u"source"][u"coupon"].toString();
    const auto coupon = context.find(u"coupon"_s, id);
    return coupon ? *coupon : context.find(u"past_coupon"_s, id).value_or(QJsonObject());
}

QJsonObject couponAsOf(QJsonObject coupon, qint64 now)
{
    const auto by = coupon[u"redeem_by"];
    const auto most = coupon[u"max_redemptions"];
    const bool isInTime = by.isNull() || now < by.toInteger();
    const bool isLeft = most.isNull() || coupon[u"times_redeemed"].toInteger() < most.toInteger();
    coupon.insert(u"valid"_s, isInTime && isLeft);
    return coupon;
}

QJsonObject promotionCodeAsOf(const Context &context, QJsonObject code)
{
    const auto now = context.nowFor(code[u"customer"].toString());
    const auto coupon = context.find(u"coupon"_s, code[u"promotion"][u"coupon"].toString());
    const auto expiry = code[u"expires_at"];
    const auto most = code[u"max_redemptions"];
    const bool isInTime = expiry.isNull() || now < expiry.toInteger();
    const bool isLeft = most.isNull() || code[u"times_redeemed"].toInteger() < most.toInteger();
    const bool isUsable = coupon && couponAsOf(*coupon, now)[u"valid"].toBool() && isInTime && isLeft;
    code.insert(u"active"_s, code[u"active"].toBool() && isUsable);
    return code;
}

std::optional<qint64> amountOff(const QJsonObject &coupon, const QString &currency)
{
    if (coupon[u"currency"].toString() == currency && coupon[u"amount_off"].isDouble())
        return coupon[u"amount_off"].toInteger();
    const auto option = coupon[u"currency_options"][currency][u"amount_off"];
    return option.isDouble() ? std::optional(option.toInteger()) : std::nullopt;
}

} // namespace plandeck::sandbox
