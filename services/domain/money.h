// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <span>
#include <string_view>

namespace plandeck {

/// An amount in the currency's minor unit; its own type, so that it is never mixed with a count.
struct Minor
{
    qint64 amount = 0;
    friend auto operator<=>(const Minor &, const Minor &) = default;
};

/// One row of the currency table: ISO 4217 codes as Stripe takes them.
/// Source: Stripe, "Supported currencies": zero-decimal and three-decimal currencies.
struct Currency
{
    std::string_view code; // lower case, "usd"
    int exponent; // digits behind the point of the major unit, as Stripe's API counts them: JPY 0, USD 2, KWD 3
    std::string_view symbol; // UTF-8; empty: the code stands in
    int step = 1; // amounts are multiples of this: 10 for the three-decimal ones (Stripe: the last digit is 0)
};

/// Null for a code that is not in the table. Any case.
[[nodiscard]] const Currency *findCurrency(QStringView code);
[[nodiscard]] std::span<const Currency> currencies();

/// An amount and what it is an amount of. Never a double.
struct Money
{
    Minor minor = {};
    QString currency = {}; // lower case
    friend bool operator==(const Money &, const Money &) = default;
};

/// English, as price_display has it: "$1,299.00", "¥500", "KD 5.120", "CHF 29.90".
[[nodiscard]] QString displayOf(const Money &money);

/// "29.99", "29", "1.299,00" in the given separator → minor units. Null unless it is exactly an amount of that currency.
[[nodiscard]] std::optional<Minor> minorOf(QStringView text, const Currency &currency, QChar decimalPoint = u'.',
                                           QChar group = u',');

/// The plain number with the currency's digits, for an input field: "29.99", "500", "5.120".
[[nodiscard]] QString plainOf(const Money &money, QChar decimalPoint = u'.');

} // namespace plandeck
