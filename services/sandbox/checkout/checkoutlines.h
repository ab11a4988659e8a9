// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// The line items of a Checkout session from its line_items parameter: amounts before and after the discounts[] of the
/// parameters. All of one currency; recurring prices in subscription mode only, and there at least one.
[[nodiscard]] Answer<QJsonArray> checkoutLines(Context &context, const QJsonObject &parameters);

/// The sum of a member of all lines.
qint64 sumOf(const QJsonArray &lines, QStringView member);

} // namespace plandeck::sandbox
