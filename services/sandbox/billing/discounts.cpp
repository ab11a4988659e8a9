// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/discounts.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/periods.h"
#include "services/sandbox/events.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

struct Redemption
{
    QJsonObject coupon = {};
    QJsonObject promotionCode = {};
};

bool isUsedUp(const QJsonObject &object)
{
    return object[u"max_redemptions"].isDouble() && object[u"times_redeemed"].toInteger() >= object[u"max_redemptions"].toInteger();
}

Answer<> checkedCoupon(const QJsonObject &coupon, const QString &currency, qint64 now, const QString &param)
{
    const auto id = idOf(coupon);
    if (coupon[u"redeem_by"].isDouble() && coupon[u"redeem_by"].toInteger() <= now)
        return invalidParameter(param, u"coupon_expired"_s, u"Coupon expired: %1"_s.arg(id));
    if (isUsedUp(coupon))
        return invalidParameter(param, u"coupon_expired"_s, u"Coupon %1 is used up and cannot be applied."_s.arg(id));
    const bool hasAmount = coupon[u"amount_off"].isDouble();
    const bool fits = textOf(coupon, u"currency") == currency || coupon[u"currency_options"].toObject().contains(currency);
    if (hasAmount && !currency.isEmpty() && !fits)
        return invalidParameter(param, u"The currency of coupon %1 (%2) does not match the expected currency (%3)."_s.arg(
                                           id, textOf(coupon, u"currency"), currency));
    return {};
}

bool hasPaidBefore(const Context &context, const QString &customer)
{
    const auto invoices = context.engine.store.newestFirst(context.space(), u"invoice"_s);
    return std::ranges::any_of(invoices, [&](const QJsonObject &invoice) {
        return invoice[u"customer"] == customer && invoice[u"status"] == u"paid"_s && invoice[u"amount_paid"].toInteger() > 0;
    });
}

Answer<> checkedCode(const Context &context, const QJsonObject &code, const DiscountOwner &owner, qint64 now, const QString &param)
{
    const auto refusal = [&](const QString &reason) {
        return invalidParameter(param, u"This promotion code cannot be redeemed because %1."_s.arg(reason));
    };
    if (!code[u"active"].toBool())
        return refusal(u"it is inactive"_s);
    if (code[u"expires_at"].isDouble() && code[u"expires_at"].toInteger() <= now)
        return invalidParameter(param, u"promotion_code_expired"_s, u"This promotion code has expired."_s);
    if (isUsedUp(code))
        return refusal(u"it has been redeemed the maximum number of times"_s);
    if (code[u"customer"].isString() && textOf(code, u"customer") != owner.customer)
        return refusal(u"it is restricted to another customer"_s);
    const auto restrictions = code[u"restrictions"].toObject();
    if (restrictions[u"first_time_transaction"].toBool() && hasPaidBefore(context, owner.customer))
        return refusal(u"the associated customer has prior transactions"_s);
    if (!restrictions[u"minimum_amount"].isDouble() || !owner.subtotal)
        return {};
    const bool isOwn = textOf(restrictions, u"minimum_amount_currency") == owner.currency;
    const auto minimum = isOwn ? restrictions[u"minimum_amount"]
                               : restrictions[u"currency_options"][owner.currency][u"minimum_amount"];
    if (!minimum.isDouble() || *owner.subtotal < minimum.toInteger())
        return refusal(u"the minimum amount is not met"_s);
    return {};
}

Answer<Redemption> redemptionOf(const Context &context, const QJsonObject &given, const DiscountOwner &owner, qint64 now,
                                const QString &path)
{
    Redemption result;
    auto couponId = textOf(given, u"coupon");
    auto param = QString(path + u"[coupon]");
    if (given.contains(u"promotion_code")) {
        param = path + u"[promotion_code]";
        const auto code = context.referenced(u"promotion_code"_s, textOf(given, u"promotion_code"), param);
        if (!code)
            return refused(code.error());
        if (const auto ok = checkedCode(context, *code, owner, now, param); !ok)
            return refused(ok.error());
        result.promotionCode = *code;
        couponId = code->value(u"promotion")[u"coupon"].toString();
    }
    const auto coupon = context.referenced(u"coupon"_s, couponId, param);
    if (!coupon)
        return refused(coupon.error());
    if (const auto ok = checkedCoupon(*coupon, owner.currency, now, param); !ok)
        return refused(ok.error());
    result.coupon = *coupon;
    return result;
}

/// One more redemption; the last one that is allowed ends the coupon's or code's use.
void count(Context &context, const QString &type, QJsonObject object, const QString &usable)
{
    object.insert(u"times_redeemed"_s, object[u"times_redeemed"].toInteger() + 1);
    if (isUsedUp(object))
        object.insert(usable, false);
    context.engine.store.put(context.space(), type, object);
}

QJsonValue idOrNull(const QString &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id);
}

QJsonObject newDiscount(const Context &context, const Redemption &redemption, const DiscountOwner &owner, qint64 now)
{
    const auto &coupon = redemption.coupon;
    const bool isRepeating = coupon[u"duration"] == u"repeating"_s;
    const auto end = isRepeating ? QJsonValue(stepped(now, {u"month"_s, 1}, coupon[u"duration_in_months"].toInteger())) : QJsonValue();
    return with(context.engine.operations.blank(u"discount"_s),
                {{u"id"_s, context.engine.newId(QLatin1String("di_1"), 23)},
                 {u"customer"_s, idOrNull(owner.customer)},
                 {u"end"_s, end},
                 {u"invoice"_s, idOrNull(owner.invoice)},
                 {u"invoice_item"_s, idOrNull(owner.invoiceItem)},
                 {u"promotion_code"_s, idOrNull(idOf(redemption.promotionCode))},
                 {u"source"_s, QJsonObject{{u"coupon"_s, idOf(coupon)}, {u"type"_s, u"coupon"_s}}},
                 {u"start"_s, now},
                 {u"subscription"_s, idOrNull(owner.subscription)},
                 {u"subscription_item"_s, idOrNull(owner.subscriptionItem)},
                 {u"_coupon"_s, coupon}}); // as it is now: deleting the coupon changes nothing here
}

} // namespace

Answer<QJsonArray> redeemed(Context &context, const QJsonArray &given, const DiscountOwner &owner, const QString &param)
{
    const auto now = context.nowFor(owner.customer);
    QJsonArray ids;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto entry = given.at(i).toObject();
        const auto path = u"%1[%2]"_s.arg(param).arg(i);
        if (entry.size() != 1)
            return invalidParameter(path, u"You must specify exactly one of: coupon, discount, promotion_code."_s);
        if (entry.contains(u"discount")) {
            const auto known = context.referenced(u"discount"_s, textOf(entry, u"discount"), QString(path + u"[discount]"));
            if (!known)
                return refused(known.error());
            ids.append(idOf(*known));
            continue;
        }
        const auto redemption = redemptionOf(context, entry, owner, now, path);
        if (!redemption)
            return refused(redemption.error());
        const auto discount = newDiscount(context, *redemption, owner, now);
        count(context, u"coupon"_s, redemption->coupon, u"valid"_s);
        if (!redemption->promotionCode.isEmpty())
            count(context, u"promotion_code"_s, redemption->promotionCode, u"active"_s);
        if (owner.invoice.isEmpty() && owner.invoiceItem.isEmpty())
            context.store(u"discount"_s, discount, u"customer.discount.created"_s);
        else
            context.engine.store.put(context.space(), u"discount"_s, discount);
        ids.append(idOf(discount));
    }
    return ids;
}

QJsonArray liveDiscounts(const Context &context, const QJsonArray &ids, qint64 moment)
{
    QJsonArray live;
    for (const auto &id : ids) {
        const auto discount = context.find(u"discount"_s, id.toString());
        const bool isOver = !discount || (discount->value(u"end").isDouble() && discount->value(u"end").toInteger() <= moment)
                            || discount->value(u"_is_used").toBool();
        if (!isOver)
            live.append(id);
    }
    return live;
}

void useDiscounts(Context &context, const QJsonArray &ids)
{
    for (const auto &id : ids)
        if (const auto discount = context.find(u"discount"_s, id.toString()))
            if (discount->value(u"_coupon")[u"duration"] == u"once"_s)
                context.engine.store.put(context.space(), u"discount"_s, with(*discount, {{u"_is_used"_s, true}}));
}

QJsonObject endDiscount(Context &context, const QJsonObject &discount)
{
    record(context, context.space(), {.type = u"customer.discount.deleted"_s, .object = discount});
    auto deleted = with(context.engine.operations.blank(u"deleted_discount"_s), {{u"deleted"_s, true}});
    for (const auto &name : deleted.keys())
        if (discount.contains(name))
            deleted.insert(name, discount[name]);
    return deleted;
}

Coupons couponsOf(const Context &context, const QJsonObject &invoice)
{
    auto ids = invoice[u"discounts"].toArray();
    for (const auto &line : listOf(invoice, u"lines"))
        for (const auto &id : line[u"discounts"].toArray())
            ids.append(id);
    Coupons coupons;
    for (const auto &id : ids)
        if (const auto discount = context.find(u"discount"_s, id.toString()))
            coupons.insert(id.toString(), discount->value(u"_coupon").toObject());
    return coupons;
}

} // namespace plandeck::sandbox
