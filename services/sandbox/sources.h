// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// An old-style card ("card_…") of a payment method's card hash. Not stored.
QJsonObject sourceOf(const Context &context, const QJsonObject &hash);

} // namespace plandeck::sandbox
