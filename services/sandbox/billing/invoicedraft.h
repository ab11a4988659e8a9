// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The invoice as the parameters of create and update change it; a finalised one takes little but metadata.
[[nodiscard]] Answer<QJsonObject> filledInvoice(Context &context, const QJsonObject &invoice, const QJsonObject &parameters);

/// A draft with the lines of a finalised invoice, which it replaces once it is finalised itself; stored.
[[nodiscard]] Answer<QJsonObject> revisionOf(Context &context, const QJsonObject &parameters);

} // namespace plandeck::sandbox
