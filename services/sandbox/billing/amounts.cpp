// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/amounts.h"

#include <QtCore/QJsonArray>

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr int places = 12;

ExactAmount amountIn(const QJsonObject &object, const QString &name)
{
    return ExactAmount::of(object[QString(name + u"_decimal"_s)].toString());
}

/// Each unit costs what its tier says; a tier's flat amount falls due once it is reached.
Wide graduated(const QJsonArray &tiers, qint64 quantity)
{
    Wide cost = 0;
    qint64 below = 0;
    for (const auto &value : tiers) {
        const auto tier = value.toObject();
        const auto end = tier[u"up_to"].isNull() ? quantity : std::min(quantity, tier[u"up_to"].toInteger());
        cost += amountIn(tier, u"flat_amount"_s).value + amountIn(tier, u"unit_amount"_s).value * (end - below);
        below = end;
        if (below >= quantity)
            break;
    }
    return cost;
}

/// All units cost what the tier of the whole quantity says.
Wide volume(const QJsonArray &tiers, qint64 quantity)
{
    for (const auto &value : tiers) {
        const auto tier = value.toObject();
        if (tier[u"up_to"].isNull() || quantity <= tier[u"up_to"].toInteger())
            return amountIn(tier, u"flat_amount"_s).value + amountIn(tier, u"unit_amount"_s).value * quantity;
    }
    return 0;
}

qint64 transformed(const QJsonObject &transform, qint64 quantity)
{
    if (transform.isEmpty())
        return quantity;
    const auto divisor = transform[u"divide_by"].toInteger();
    return (transform[u"round"] == u"up"_s ? quantity + divisor - 1 : quantity) / divisor;
}

} // namespace

qint64 quotient(Wide numerator, Wide denominator)
{
    const auto half = denominator / 2;
    return qint64((numerator < 0 ? numerator - half : numerator + half) / denominator);
}

qint64 percentOf(qint64 amount, double percent)
{
    constexpr qint64 precision = 10'000;
    return quotient(Wide(amount) * std::llround(percent * precision), Wide(100) * precision);
}

ExactAmount ExactAmount::of(const QString &decimal)
{
    const auto whole = decimal.section(u'.', 0, 0).toLongLong();
    const auto fraction = decimal.section(u'.', 1).leftJustified(places, u'0', true).toLongLong();
    const auto value = Wide(std::abs(whole)) * one + fraction;
    return {decimal.startsWith(u'-') ? -value : value};
}

qint64 ExactAmount::rounded() const
{
    return quotient(value, one);
}

qint64 ExactAmount::rounded(qint64 numerator, qint64 denominator) const
{
    return quotient(value * numerator, one * denominator);
}

QString ExactAmount::decimal() const
{
    const auto size = value < 0 ? -value : value;
    auto fraction = QString::number(qint64(size % one)).rightJustified(places, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const auto whole = QString::number(qint64(size / one));
    const auto digits = fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
    return value < 0 ? QString(u'-' + digits) : digits;
}

ExactAmount costOf(const QJsonObject &price, qint64 quantity)
{
    if (price[u"billing_scheme"] == u"tiered"_s) {
        const auto tiers = price[u"tiers"].toArray();
        return {price[u"tiers_mode"] == u"volume"_s ? volume(tiers, quantity) : graduated(tiers, quantity)};
    }
    return {amountIn(price, u"unit_amount"_s).value * transformed(price[u"transform_quantity"].toObject(), quantity)};
}

QJsonObject pricedIn(const QJsonObject &price, const QString &currency)
{
    const auto option = price[u"currency_options"][currency].toObject();
    if (currency == price[u"currency"].toString() || option.isEmpty())
        return price;
    auto result = price;
    result.insert(u"currency"_s, currency);
    for (const auto &name : {u"custom_unit_amount"_s, u"tax_behavior"_s, u"tiers"_s, u"unit_amount"_s, u"unit_amount_decimal"_s})
        if (option.contains(name))
            result.insert(name, option[name]);
    return result;
}

qint64 prorated(const ExactAmount &amount, const Period &period, qint64 moment)
{
    if (period.end <= period.start)
        return 0;
    return amount.rounded(period.end - std::clamp(moment, period.start, period.end), period.end - period.start);
}

QList<qint64> spread(qint64 total, const QList<qint64> &weights)
{
    const auto all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    QList<qint64> parts;
    qint64 seen = 0;
    qint64 given = 0;
    for (const auto weight : weights) {
        seen += weight;
        const auto until = all == 0 ? 0 : quotient(Wide(total) * seen, all);
        parts.append(until - given);
        given = until;
    }
    return parts;
}

} // namespace plandeck::sandbox
