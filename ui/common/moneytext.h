// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"

#include <QtCore/QLocale>

namespace plandeck {

/// An amount as the reader's locale writes it: "$1,299.00", "1.299,00 €", "KWD 5.120". Exact: never through a double.
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale = QLocale());

/// What the locale's language calls a currency, "Swiss Franc"; in English where it has no word. Empty when neither has.
[[nodiscard]] QString currencyName(const QString &code, const QLocale &locale = QLocale());

/// Every currency there is in lower case: the locale's own and those most prices are in first, then by code. usualCount:
/// how many of the first kind there are.
struct CurrencyOrder
{
    QStringList codes = {};
    int usualCount = 0;
};
[[nodiscard]] CurrencyOrder currencyOrder(const QLocale &locale = QLocale());

} // namespace plandeck
