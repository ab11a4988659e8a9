// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/totals.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/taxes.h"
#include "services/sandbox/discounting.h"

#include <functional>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

/// One line while discounts are taken off it.
struct Share
{
    QJsonObject line = {};
    qint64 left = 0; // of its amount
    QJsonArray discounts = {}; // discount_amounts
};

bool appliesTo(const QJsonObject &coupon, const QJsonObject &line)
{
    const auto products = coupon[u"applies_to"][u"products"].toArray();
    const auto product = line[u"pricing"][u"price_details"][u"product"];
    return line[u"discountable"].toBool() && (products.isEmpty() || products.contains(product));
}

/// What a coupon takes off so much.
qint64 reductionOf(const QJsonObject &coupon, qint64 amount, const QString &currency)
{
    if (const auto percent = coupon[u"percent_off"]; percent.isDouble())
        return percentOf(amount, percent.toDouble());
    return std::min(amount, amountOff(coupon, currency).value_or(0));
}

void discount(QList<Share> &shares, const QString &id, const QJsonObject &coupon, const QString &currency,
              const std::function<bool(const Share &)> &isMeant)
{
    QList<qint64> weights;
    for (const auto &share : shares)
        weights.append(isMeant(share) && appliesTo(coupon, share.line) ? std::max<qint64>(share.left, 0) : 0);
    const auto all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    const auto parts = spread(reductionOf(coupon, all, currency), weights);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (weights.at(i) == 0)
            continue;
        shares[i].left -= parts.at(i);
        shares[i].discounts.append(QJsonObject{{u"amount"_s, parts.at(i)}, {u"discount"_s, id}});
    }
}

/// All discounts of the lines, and then of the invoice.
void discountAll(QList<Share> &shares, const QJsonObject &invoice, const Coupons &coupons)
{
    const auto currency = textOf(invoice, u"currency");
    for (const auto &share : QList<Share>(shares))
        for (const auto &id : share.line[u"discounts"].toArray())
            discount(shares, id.toString(), coupons.value(id.toString()), currency,
                     [&](const Share &other) { return other.line[u"id"] == share.line[u"id"]; });
    for (const auto &id : invoice[u"discounts"].toArray())
        discount(shares, id.toString(), coupons.value(id.toString()), currency, [](const Share &) { return true; });
}

/// Amounts of the lines' discounts summed by discount.
QJsonArray summedDiscounts(const QList<Share> &shares)
{
    QJsonArray sums;
    for (const auto &share : shares)
        for (const auto &value : share.discounts) {
            const auto found = std::find_if(sums.begin(), sums.end(),
                                            [&](const QJsonValue &sum) { return sum[u"discount"] == value[u"discount"]; });
            if (found == sums.end())
                sums.append(value);
            else
                *found =
                    with((*found).toObject(), {{u"amount"_s, (*found)[u"amount"].toInteger() + value[u"amount"].toInteger()}});
        }
    return sums;
}

QJsonArray pretaxCredits(const QJsonArray &discounts)
{
    QJsonArray credits;
    for (const auto &discount : discounts)
        credits.append(with(discount.toObject(), {{u"type"_s, u"discount"_s}}));
    return credits;
}

/// A negative total becomes credit of the customer; a balance pays or is paid with the invoice.
QJsonObject settledAgainstBalance(const QJsonObject &invoice)
{
    const auto total = invoice[u"total"].toInteger();
    const auto balance = invoice[u"starting_balance"].toInteger();
    const auto due = std::max<qint64>(total + balance - invoice[u"pre_payment_credit_notes_amount"].toInteger(), 0);
    return with(invoice, {{u"amount_due"_s, due},
                          {u"amount_remaining"_s, std::max<qint64>(due - invoice[u"amount_paid"].toInteger(), 0)}});
}

} // namespace

QJsonObject totalled(QJsonObject invoice, const Coupons &coupons)
{
    QList<Share> shares;
    for (const auto &line : listOf(invoice, u"lines"))
        shares.append({line.toObject(), line[u"amount"].toInteger(), {}});
    discountAll(shares, invoice, coupons);

    const auto exemption = textOf(invoice, u"customer_tax_exempt");
    QJsonArray lines;
    qint64 subtotal = 0;
    qint64 discounted = 0;
    qint64 exclusive = 0;
    qint64 inclusive = 0;
    qint64 inclusiveBefore = 0; // of the amounts before discounts
    for (const auto &share : shares) {
        const auto own = share.line[u"_tax_rates"].toArray();
        const auto rates = own.isEmpty() ? invoice[u"default_tax_rates"].toArray() : own;
        const auto amount = share.line[u"amount"].toInteger();
        const auto tax = taxed(share.left, rates, exemption);
        subtotal += amount;
        discounted += amount - share.left;
        exclusive += tax.exclusive;
        inclusive += tax.inclusive;
        inclusiveBefore += taxed(amount, rates, exemption).inclusive;
        lines.append(with(share.line, {{u"discount_amounts"_s, share.discounts},
                                       {u"pretax_credit_amounts"_s, pretaxCredits(share.discounts)},
                                       {u"subtotal"_s, amount},
                                       {u"taxes"_s, tax.taxes}}));
    }
    const auto total = subtotal - discounted + exclusive;
    const auto discounts = summedDiscounts(shares);
    invoice = with(withList(invoice, u"lines"_s, lines), {{u"subtotal"_s, subtotal},
                                                          {u"subtotal_excluding_tax"_s, subtotal - inclusiveBefore},
                                                          {u"total"_s, total},
                                                          {u"total_discount_amounts"_s, discounts},
                                                          {u"total_excluding_tax"_s, total - exclusive - inclusive},
                                                          {u"total_pretax_credit_amounts"_s, pretaxCredits(discounts)},
                                                          {u"total_taxes"_s, summedTaxes(lines)}});
    return settledAgainstBalance(invoice);
}

} // namespace plandeck::sandbox
