// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/inspections.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Rows of tenants_inspection.
class Inspections final
{
public:
    static Result<> insert(Connection &db, TenantId tenant, const Inspection &inspection);
    /// The one that this member of staff has open on the tenant.
    static Result<std::optional<Inspection>> open(Connection &db, TenantId tenant, StaffId staff, const QDateTime &now);
    static Result<> end(Connection &db, TenantId tenant, InspectionId id, const QDateTime &now);
    static Result<CursorPage<Inspection>> list(Connection &db, const TenantScope &scope, const ListInspections &request);
};

} // namespace plandeck
