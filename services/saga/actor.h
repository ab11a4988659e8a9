// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"

namespace plandeck {

/// Who asked for an operation, as its record keeps it, so that its audit entry names the same one after a crash.
[[nodiscard]] QString actorToJson(const Caller &caller);
[[nodiscard]] Caller actorFromJson(const QString &json, TenantId tenant, Mode mode);

/// Us, finishing or undoing later on what somebody asked for.
[[nodiscard]] Caller onBehalfOf(const Caller &asked);

} // namespace plandeck
