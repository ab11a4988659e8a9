// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cursormodel.h"
#include "services/operations/oversight.h"

namespace plandeck {

/// All tenants of the platform, for its staff. However many there are, it holds a window onto them.
class TenantsModel final : public CursorModel<TenantListing>
{
    Q_OBJECT

public:
    enum Column { TenantColumn, Status, TierColumn, Stripe, LastEvent, Created, ColumnCount };

    /// Within a day, or for thirty none.
    enum class Heard { Lately, NotForLong };

    struct Filter
    {
        std::optional<TenantStatus> status = {};
        std::optional<Tier> tier = {};
        std::optional<TenantStripe> stripe = {};
        std::optional<Heard> heard = {}; // the last event
        QString search = {}; // as ListTenants::search
        bool isEmpty() const { return *this == Filter{}; }
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    using OnTenant = std::function<void(const Result<TenantListing> &)>;

    explicit TenantsModel(Desk &desk, QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    void setOrdering(TenantOrder ordering);

    /// The answers come to done, as long as owner is there; the list is read anew before.
    void suspend(QObject *owner, TenantId tenant, const QString &reason, OnTenant done);
    void reactivate(QObject *owner, TenantId tenant, const QString &reason, OnTenant done);

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const TenantListing &tenant, int column, int role) const override;
    QVariant header(int column, int role) const override;
    void ask(const QString &cursor, OnPage done) override;
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    void forgetFilter() override;

private:
    OnTenant refreshing(OnTenant done);

    Filter m_filter;
    TenantOrder m_ordering = TenantOrder::CreatedAtDown;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::TenantListing)
