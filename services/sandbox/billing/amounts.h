// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/periods.h"

#include <QtCore/QList>

namespace plandeck::sandbox {

__extension__ using Wide = __int128;

/// Money without rounding: minor units times 10^12, Stripe's places of a decimal amount.
struct ExactAmount
{
    static constexpr Wide one = 1'000'000'000'000;

    Wide value = 0;

    static ExactAmount of(const QString &decimal);
    /// To whole minor units, halves away from zero.
    qint64 rounded() const;
    /// That part of it, rounded.
    qint64 rounded(qint64 numerator, qint64 denominator) const;
    QString decimal() const;
};

/// Numerator over denominator to the nearest whole number, halves away from zero.
qint64 quotient(Wide numerator, Wide denominator);
/// So many percent of an amount; a percentage has at most four places.
qint64 percentOf(qint64 amount, double percent);

/// What so many units of a price cost: per unit, tiered (graduated or volume), of a transformed quantity.
ExactAmount costOf(const QJsonObject &price, qint64 quantity);
/// The price with the amounts of one of its currency_options, where the currency is not its own.
QJsonObject pricedIn(const QJsonObject &price, const QString &currency);

/// What is left of a period at a moment, of an amount for all of it. Each amount is rounded by itself.
qint64 prorated(const ExactAmount &amount, const Period &period, qint64 moment);

/// Divides a total among weights so that the parts add up to it exactly.
QList<qint64> spread(qint64 total, const QList<qint64> &weights);

} // namespace plandeck::sandbox
