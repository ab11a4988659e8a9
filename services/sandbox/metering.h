// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// What a meter counted of a customer from one moment (Unix seconds, inclusive) to another (exclusive): the sum of the values,
/// how many there were, or the last, as the meter's default_aggregation says.
double usageOf(const Context &context, const QJsonObject &meter, const QString &customer, qint64 from, qint64 to);

} // namespace plandeck::sandbox
