// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/prorations.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lines.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

/// An amount for all of a period.
struct Billed
{
    ExactAmount amount = {};
    Period period = {};
};

QString dateText(qint64 moment)
{
    return QLocale::c().toString(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC), u"d MMM yyyy"_s);
}

bool isSame(const QJsonObject &one, const QJsonObject &other)
{
    return one[u"price"][u"id"] == other[u"price"][u"id"] && one[u"quantity"] == other[u"quantity"];
}

std::optional<QJsonObject> itemIn(const QJsonObject &subscription, const QJsonValue &id)
{
    for (const auto &item : listOf(subscription, u"items"))
        if (item[u"id"] == id)
            return item.toObject();
    return {};
}

/// The cost less what discounts in percent take off at the moment.
ExactAmount discounted(const Context &context, const QJsonObject &subscription, const QJsonObject &item, qint64 moment)
{
    auto amount = costOf(item[u"price"].toObject(), item[u"quantity"].toInteger());
    auto ids = item[u"discounts"].toArray();
    for (const auto &id : subscription[u"discounts"].toArray())
        ids.append(id);
    for (const auto &id : liveDiscounts(context, ids, moment)) {
        const auto percent = couponOf(context, *context.find(u"discount"_s, id.toString()))[u"percent_off"].toDouble();
        amount.value -= amount.value * qint64(percent * 100) / 10'000; // a coupon's percentage has two places
    }
    return amount;
}

/// What the newest invoice really debited for the item as it is, after discounts.
std::optional<Billed> debited(const Context &context, const QJsonObject &item)
{
    for (const auto &invoice : context.engine.store.newestFirst(context.space(), u"invoice"_s)) {
        if (invoice[u"parent"][u"subscription_details"][u"subscription"] != item[u"subscription"])
            continue;
        for (const auto &line : listOf(invoice, u"lines")) {
            const Period period{line[u"period"][u"start"].toInteger(), line[u"period"][u"end"].toInteger()};
            const bool isIt = line[u"parent"][u"subscription_item_details"][u"subscription_item"] == item[u"id"]
                              && line[u"pricing"][u"price_details"][u"price"] == item[u"price"][u"id"]
                              && line[u"quantity"] == item[u"quantity"] && period == periodOf(item);
            if (!isIt)
                continue;
            auto amount = line[u"amount"].toInteger();
            for (const auto &discount : line[u"discount_amounts"].toArray())
                amount -= discount[u"amount"].toInteger();
            return Billed{{Wide(amount) * ExactAmount::one}, period};
        }
    }
    return {};
}

/// Flexible billing credits what was debited, classic billing the price.
Billed creditable(const Context &context, const QJsonObject &subscription, const QJsonObject &item, qint64 moment)
{
    const auto period = periodOf(item);
    if (subscription[u"billing_mode"][u"type"] != u"flexible"_s)
        return {costOf(item[u"price"].toObject(), item[u"quantity"].toInteger()), period};
    return debited(context, item).value_or(Billed{discounted(context, subscription, item, moment), period});
}

void addProration(Context &context, const QJsonObject &subscription, const QJsonObject &item, qint64 amount, const QString &what,
                  qint64 moment)
{
    const auto price = item[u"price"].toObject();
    const auto quantity = item[u"quantity"].toInteger();
    const auto name = productNameOf(context, price);
    const auto description =
        u"%1 time on %2 after %3"_s.arg(what, quantity == 1 ? name : u"%1 × %2"_s.arg(quantity).arg(name), dateText(moment));
    const QJsonObject details{{u"subscription"_s, subscription[u"id"]}, {u"subscription_item"_s, item[u"id"]}};
    const auto draft =
        with(blankInvoiceItem(context, textOf(subscription, u"customer"), textOf(subscription, u"currency")),
             {{u"amount"_s, amount},
              {u"description"_s, description},
              {u"discountable"_s, false},
              {u"net_amount"_s, amount},
              {u"parent"_s, QJsonObject{{u"subscription_details"_s, details}, {u"type"_s, u"subscription_details"_s}}},
              {u"period"_s, Period{moment, periodOf(item).end}.json()},
              {u"pricing"_s, pricingOf(price)},
              {u"proration"_s, true},
              {u"tax_rates"_s, item[u"tax_rates"]}});
    addInvoiceItem(context, withQuantity(draft, quantity));
}

void credit(Context &context, const QJsonObject &subscription, const QJsonObject &item, qint64 moment)
{
    if (isMetered(item))
        return;
    const auto billed = creditable(context, subscription, item, moment);
    addProration(context, subscription, item, -prorated(billed.amount, billed.period, moment), u"Unused"_s, moment);
}

void debit(Context &context, const QJsonObject &subscription, const QJsonObject &item, const Period &period, qint64 moment)
{
    if (isMetered(item))
        return;
    const bool isFlexible = subscription[u"billing_mode"][u"type"] == u"flexible"_s;
    const auto amount = isFlexible ? discounted(context, subscription, item, moment)
                                   : costOf(item[u"price"].toObject(), item[u"quantity"].toInteger());
    addProration(context, subscription, withPeriod(item, period), prorated(amount, period, moment), u"Remaining"_s, moment);
}

} // namespace

void prorate(Context &context, const QJsonObject &before, const QJsonObject &after, qint64 moment)
{
    for (const auto &value : listOf(before, u"items")) {
        const auto item = value.toObject();
        const auto now = itemIn(after, item[u"id"]);
        if (!now || !isSame(*now, item))
            credit(context, before, item, moment);
    }
    for (const auto &value : listOf(after, u"items")) {
        const auto item = value.toObject();
        const auto was = itemIn(before, item[u"id"]);
        const bool isBilledAnew = was && intervalOf(*was) != intervalOf(item);
        if ((was && isSame(*was, item)) || isBilledAnew)
            continue;
        debit(context, after, item, was ? periodOf(*was) : itemPeriodAt(after, item, moment), moment);
    }
}

void creditUnused(Context &context, const QJsonObject &subscription, qint64 moment)
{
    for (const auto &item : listOf(subscription, u"items"))
        credit(context, subscription, item.toObject(), moment);
}

QJsonObject blankInvoiceItem(Context &context, const QString &customerId, const QString &currency)
{
    const auto now = context.nowFor(customerId);
    const auto customer = context.find(u"customer"_s, customerId).value_or(QJsonObject());
    auto item = with(context.blank(u"invoice_item"_s, QLatin1String("ii_1"), 23, now),
                     {{u"currency"_s, currency},
                      {u"customer"_s, customerId},
                      {u"date"_s, now},
                      {u"discountable"_s, true},
                      {u"discounts"_s, QJsonArray()},
                      {u"metadata"_s, QJsonObject()},
                      {u"period"_s, Period{now, now}.json()},
                      {u"tax_rates"_s, QJsonArray()},
                      {u"test_clock"_s, customer[u"test_clock"].isString() ? customer[u"test_clock"] : QJsonValue()}});
    item.remove(u"created"_s);
    return withQuantity(item, 1);
}

QJsonObject addInvoiceItem(Context &context, const QJsonObject &item)
{
    context.store(u"invoice_item"_s, item, u"invoiceitem.created"_s);
    return item;
}

} // namespace plandeck::sandbox
