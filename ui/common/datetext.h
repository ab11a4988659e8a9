// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace plandeck {

/// The local day as the locale writes it, with a short month and without the weekday: "14 Mar 2026", "Mar 14, 2026".
[[nodiscard]] QString dayText(const QDateTime &time, const QLocale &locale = QLocale());
/// With the time of day: "14 Mar 2026, 09:34".
[[nodiscard]] QString momentText(const QDateTime &time, const QLocale &locale = QLocale());

/// A number, price or date that keeps its own order inside text of the other direction.
[[nodiscard]] QString isolated(const QString &text);

} // namespace plandeck
