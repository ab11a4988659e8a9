// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Makes and stores a customer's tax id from {type, value}.
[[nodiscard]] Answer<QJsonObject> makeTaxId(Context &context, const QString &customer, const QJsonObject &parameters,
                                            const QString &prefix);

} // namespace plandeck::sandbox
