// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/tenantcells.h"

#include "models/tenantsmodel.h"
#include "ui/common/moments.h"
#include "ui/staff/tenanttext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Cell TenantCells::cell(const QModelIndex &index) const
{
    const auto tenant = index.data(TenantsModel::RecordRole).value<TenantListing>();
    switch (TenantsModel::Column(index.column())) {
    case TenantsModel::TenantColumn: return {.text = tenant.name, .detail = tenant.slug, .avatar = tenant.name, .isStrong = true};
    case TenantsModel::Status: return {.text = tenantWord(tenant.status).word, .badge = tenantWord(tenant.status).tone};
    case TenantsModel::TierColumn: return {.text = tierName(tenant.tier)};
    case TenantsModel::Stripe: return {.text = stripeWord(tenant.stripe).word, .badge = stripeWord(tenant.stripe).tone};
    case TenantsModel::LastEvent:
        return {.text = tenant.lastEventAt ? momentText(*tenant.lastEventAt) : u"–"_s, .tone = Tone::Muted};
    case TenantsModel::Created: return {.text = dayText(tenant.createdAt), .tone = Tone::Muted};
    case TenantsModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_tenantcells.cpp"
