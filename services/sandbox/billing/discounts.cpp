// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/discounts.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/events.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {

Answer<QJsonArray> redeemed(Context &context, const QJsonArray &given, const Redemption &redemption, const QString &param)
{
    QJsonArray ids;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto discount = redeem(context, given.at(i).toObject(), redemption, u"%1[%2]"_s.arg(param).arg(i));
        if (!discount)
            return refused(discount.error());
        ids.append(idOf(*discount));
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
            if (couponOf(context, *discount)[u"duration"] == u"once"_s)
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
            coupons.insert(id.toString(), couponOf(context, *discount));
    return coupons;
}

} // namespace plandeck::sandbox
