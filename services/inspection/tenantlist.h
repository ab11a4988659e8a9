// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/oversight.h"
#include "services/storage/connection.h"

namespace plandeck {

/// All tenants, for staff: found by what an index knows, however many there are.
class TenantList final
{
public:
    static Result<CursorPage<TenantListing>> page(Connection &db, const ListTenants &request);
    static Result<TenantListing> one(Connection &db, TenantId id);
};

} // namespace plandeck
