// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/opentenant.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct TenantWithStatus : TenantSummary
{
    TenantStatus status = TenantStatus::Active;

    static constexpr std::array fields = joined(TenantSummary::fields, std::array{field<&TenantWithStatus::status>("status")});
};

} // namespace

Result<TenantSummary> openTenant(Connection &db, TenantId id)
{
    static const auto sql = u"SELECT id, name, slug, status FROM tenants_tenant WHERE id = :tenant AND status <> 'closed'"_s;
    const auto tenant = db.one<TenantWithStatus>(sql, {{"tenant", id}});
    if (!tenant)
        return failed(tenant.error());
    if (tenant->status == TenantStatus::Suspended)
        return tenantSuspended();
    return TenantSummary(*tenant);
}

} // namespace plandeck
