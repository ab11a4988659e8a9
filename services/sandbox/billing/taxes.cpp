// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/taxes.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/edit.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 precision = 10'000; // a percentage has at most four places

qint64 scaledPercentage(const QJsonObject &rate)
{
    return std::llround(rate[u"percentage"].toDouble() * precision);
}

QJsonObject entryOf(const QJsonObject &rate, qint64 amount, qint64 taxable, const QString &reason)
{
    return {{u"amount"_s, amount},
            {u"tax_behavior"_s, rate[u"inclusive"].toBool() ? u"inclusive"_s : u"exclusive"_s},
            {u"tax_rate_details"_s, QJsonObject{{u"tax_rate"_s, rate[u"id"]}}},
            {u"taxability_reason"_s, reason},
            {u"taxable_amount"_s, taxable},
            {u"type"_s, u"tax_rate_details"_s}};
}

} // namespace

Taxed taxed(qint64 amount, const QJsonArray &rates, const QString &exemption)
{
    Taxed result;
    const bool isExempt = exemption == u"exempt" || exemption == u"reverse";
    const auto reason = exemption == u"exempt"    ? u"customer_exempt"_s
                        : exemption == u"reverse" ? u"reverse_charge"_s
                                                  : u"standard_rated"_s;
    qint64 contained = 0; // percent, scaled
    for (const auto &rate : rates)
        if (rate[u"inclusive"].toBool() && !isExempt)
            contained += scaledPercentage(rate.toObject());
    const auto whole = 100 * precision;
    const auto inclusiveOf = [&](const QJsonObject &rate) {
        return quotient(Wide(amount) * scaledPercentage(rate), whole + contained);
    };
    for (const auto &rate : rates)
        if (rate[u"inclusive"].toBool() && !isExempt)
            result.inclusive += inclusiveOf(rate.toObject());

    const auto net = amount - result.inclusive;
    for (const auto &value : rates) {
        const auto rate = value.toObject();
        qint64 tax = 0;
        if (!isExempt)
            tax = rate[u"inclusive"].toBool() ? inclusiveOf(rate) : quotient(Wide(net) * scaledPercentage(rate), whole);
        if (!rate[u"inclusive"].toBool())
            result.exclusive += tax;
        result.taxes.append(entryOf(rate, tax, isExempt ? 0 : net, reason));
    }
    return result;
}

QJsonArray summedTaxes(const QJsonArray &lines)
{
    QJsonArray sums;
    for (const auto &line : lines)
        for (const auto &value : line[u"taxes"].toArray()) {
            const auto tax = value.toObject();
            const auto isSame = [&](const QJsonValue &sum) {
                return sum[u"tax_rate_details"] == tax[u"tax_rate_details"]
                       && sum[u"taxability_reason"] == tax[u"taxability_reason"];
            };
            const auto found = std::find_if(sums.begin(), sums.end(), isSame);
            if (found == sums.end()) {
                sums.append(tax);
                continue;
            }
            const auto sum = (*found).toObject();
            *found = with(sum, {{u"amount"_s, sum[u"amount"].toInteger() + tax[u"amount"].toInteger()},
                                {u"taxable_amount"_s, sum[u"taxable_amount"].toInteger() + tax[u"taxable_amount"].toInteger()}});
        }
    return sums;
}

} // namespace plandeck::sandbox
