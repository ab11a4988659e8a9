// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Gives money of a charge back: the whole rest without an amount. Records refund.created, charge.refunded and, with the
/// bank's reference, refund.updated. 400 charge_already_refunded, or a wrong amount.
[[nodiscard]] Answer<QJsonObject> refund(Context &context, const QJsonObject &charge, std::optional<qint64> amount,
                                         const QString &reason = {}, const QJsonObject &metadata = {});

} // namespace plandeck::sandbox
