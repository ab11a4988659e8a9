// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

namespace plandeck {

/// Text of its own direction inside of other text, such as a time in a sentence from right to left (U+2068 … U+2069).
[[nodiscard]] QString isolated(const QString &text);

/// A UTC time as the user's clock shows it: "10:42" today, with the date before that.
[[nodiscard]] QString momentText(const QDateTime &utc);

/// The local day with a short month, as the locale writes it: "14 Mar 2026", "Mar 14, 2026".
[[nodiscard]] QString dayText(const QDateTime &utc);
/// A day of the calendar with its whole month: "8 December 2026", "December 8, 2026".
[[nodiscard]] QString dateText(QDate date);
/// The same as dayText with the time of day.
[[nodiscard]] QString dayAndTimeText(const QDateTime &utc);

/// How long that is, in the one unit that says it best, rounded down: "3 days", "5 hours", "less than a minute".
[[nodiscard]] QString spanText(qint64 seconds);

/// "9:41": what is left, in minutes and seconds.
[[nodiscard]] QString countdownText(qint64 seconds);

} // namespace plandeck
