// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// A new payment intent that waits for a payment method. Not stored.
QJsonObject emptyIntent(const Context &context, qint64 amount, const QString &currency, const QString &customer);

/// canceled; authorised money is let go.
QJsonObject cancelIntent(Context &context, const QJsonObject &intent, const QString &reason);

} // namespace plandeck::sandbox
