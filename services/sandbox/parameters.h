// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/apierror.h"

namespace plandeck::sandbox {

/// Checks decoded parameters against an operation's closed JSON Schema and gives them their types: integers, booleans,
/// lists, hashes. An empty string stays one where the schema allows "" (it unsets), and as a metadata value.
/// Order of complaints, as Stripe's: unknown names, wrong values, missing names.
[[nodiscard]] Answer<QJsonObject> checkedParameters(const QJsonObject &schema, const QJsonObject &given);

} // namespace plandeck::sandbox
