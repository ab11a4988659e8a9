// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/billing/periods.h"
#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// What a meter counted for a customer within a period, whole units.
qint64 usageOf(const Context &context, const QString &meter, const QString &customer, const Period &period);

} // namespace plandeck::sandbox
