// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"
#include "services/sandbox/apierror.h"

namespace plandeck::sandbox {

/// The currency a parameter names, or a refusal that lists those there are.
[[nodiscard]] Answer<const Currency *> currencyOf(const QString &code, const QString &param);

/// Reads what a price costs in one currency: unit_amount or unit_amount_decimal (at most one), custom_unit_amount, tiers.
/// Answers the members of a price or of one of its currency_options: custom_unit_amount, unit_amount,
/// unit_amount_decimal, and tiers when there are some.
[[nodiscard]] Answer<QJsonObject> amountsOf(const QJsonObject &parameters, const Currency &currency, bool isTiered,
                                            const QString &prefix);

} // namespace plandeck::sandbox
