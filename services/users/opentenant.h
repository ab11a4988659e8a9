// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"
#include "services/storage/connection.h"

namespace plandeck {

/// A tenant that lets its people in: NotFound for a closed one, Denied `tenant_suspended` for one that is suspended.
[[nodiscard]] Result<TenantSummary> openTenant(Connection &db, TenantId id);

} // namespace plandeck
