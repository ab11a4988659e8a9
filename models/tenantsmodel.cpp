// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenantsmodel.h"

namespace plandeck {

TenantsModel::TenantsModel(Desk &desk, QObject *parent)
    : CursorModel(desk, {}, parent)
{
}

void TenantsModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void TenantsModel::setOrdering(TenantOrder ordering)
{
    if (m_ordering == ordering)
        return;
    m_ordering = ordering;
    refresh();
}

void TenantsModel::forgetFilter()
{
    m_filter = {};
    m_ordering = TenantOrder::CreatedAtDown;
}

void TenantsModel::ask(const QString &cursor, OnPage done)
{
    ListTenants request{.search = m_filter.search,
                        .status = m_filter.status,
                        .tier = m_filter.tier,
                        .stripe = m_filter.stripe,
                        .ordering = m_ordering,
                        .cursor = cursor,
                        .pageSize = pageSize};
    const auto now = QDateTime::currentDateTimeUtc();
    if (m_filter.heard == Heard::Lately)
        request.lastEventAfter = now.addDays(-1);
    if (m_filter.heard == Heard::NotForLong)
        request.lastEventBefore = now.addDays(-30);
    desk().send(this, std::move(request), std::move(done));
}

void TenantsModel::suspend(QObject *owner, TenantId tenant, const QString &reason, OnTenant done)
{
    desk().send(owner, SuspendTenant{.tenant = tenant, .reason = reason, .confirm = true}, refreshing(std::move(done)));
}

void TenantsModel::reactivate(QObject *owner, TenantId tenant, const QString &reason, OnTenant done)
{
    desk().send(owner, ReactivateTenant{.tenant = tenant, .reason = reason, .confirm = true}, refreshing(std::move(done)));
}

TenantsModel::OnTenant TenantsModel::refreshing(OnTenant done)
{
    return [this, done = std::move(done)](const Result<TenantListing> &answer) {
        if (answer)
            refresh();
        done(answer);
    };
}

QVariant TenantsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case TenantColumn: return tr("Tenant");
    case Status: return tr("State");
    case TierColumn: return tr("Tier");
    case Stripe: return tr("Stripe");
    case LastEvent: return tr("Last event");
    case Created: return tr("Created");
    case ColumnCount: break;
    }
    return {};
}

/// Values come out raw; how they look is the delegates' business.
QVariant TenantsModel::cell(const TenantListing &tenant, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(column)) {
    case TenantColumn: return tenant.name;
    case Status: return int(tenant.status);
    case TierColumn: return int(tenant.tier);
    case Stripe: return int(tenant.stripe);
    case LastEvent: return tenant.lastEventAt.value_or(QDateTime());
    case Created: return tenant.createdAt;
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_tenantsmodel.cpp"
