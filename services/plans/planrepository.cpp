// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/planrepository.h"
#include "services/lists/listquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const QString &columns()
{
    static const auto list =
        u"id, name, description, price_cents, currency, billing_interval, trial_days, features, metadata, is_active,"
        " is_visible, livemode, stripe_product_id, stripe_price_id, sync_state, created_at, updated_at, version"_s;
    return list;
}

/// What a search looks through.
QString searchKey(const Plan &plan)
{
    return QString(plan.name + u'\n' + plan.description).toCaseFolded();
}

QString orderOf(PlanOrder order)
{
    switch (order) {
    case PlanOrder::CreatedAt: return u"created_at, id"_s;
    case PlanOrder::CreatedAtDown: return u"created_at DESC, id DESC"_s;
    case PlanOrder::UpdatedAt: return u"updated_at, id"_s;
    case PlanOrder::UpdatedAtDown: return u"updated_at DESC, id DESC"_s;
    case PlanOrder::Name: return u"name_key, id"_s;
    case PlanOrder::NameDown: return u"name_key DESC, id DESC"_s;
    case PlanOrder::Price: return u"price_cents, id"_s;
    case PlanOrder::PriceDown: return u"price_cents DESC, id DESC"_s;
    }
    return {};
}

} // namespace

Result<Plan> PlanRepository::one(Connection &db, const TenantScope &scope, PlanId id)
{
    static const auto sql =
        u"SELECT %1 FROM tenants_tenantplan WHERE tenant_id = :tenant AND id = :id AND livemode = :live"_s.arg(columns());
    return db.one<Plan>(sql, {{"tenant", scope.tenant()}, {"id", id}, {"live", scope.isLive()}});
}

Result<std::optional<Plan>> PlanRepository::byName(Connection &db, const TenantScope &scope, const QString &name)
{
    static const auto sql =
        u"SELECT %1 FROM tenants_tenantplan WHERE tenant_id = :tenant AND livemode = :live AND name_key = :name"_s.arg(columns());
    return db.row<Plan>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"name", nameKey(name)}});
}

Result<Page<Plan>> PlanRepository::list(Connection &db, const TenantScope &scope, const ListPlans &request)
{
    ListQuery query(u"tenants_tenantplan"_s, columns());
    query.where(u" tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    query.where(u" livemode = :live"_s, {"live", scope.isLive()});
    if (request.isActive)
        query.where(u" is_active = :active"_s, {"active", *request.isActive});
    if (request.interval)
        query.where(u" billing_interval = :interval"_s, {"interval", *request.interval});
    if (!request.search.isEmpty()) {
        query.where(u" (search_key LIKE :search ESCAPE '\\' OR stripe_product_id = :product OR stripe_price_id = :price)"_s,
                    {"search", ListQuery::containing(request.search.toCaseFolded())});
        query.bind({"product", request.search});
        query.bind({"price", request.search});
    }
    return query.page<Plan>(db, request, orderOf(request.ordering));
}

Result<> PlanRepository::insert(Connection &db, const TenantScope &scope, const Plan &plan, const std::optional<QString> &account)
{
    return db.insert("tenants_tenantplan"_L1, plan,
                     {{"tenant_id", scope.tenant()},
                      {"name_key", nameKey(plan.name)},
                      {"search_key", searchKey(plan)},
                      {"stripe_account_id", account}});
}

Result<> PlanRepository::update(Connection &db, const TenantScope &scope, const Plan &plan)
{
    static const auto sql =
        u"UPDATE tenants_tenantplan SET name = :name, name_key = :namekey, search_key = :searchkey, description = :description,"
        " trial_days = :trial, features = :features, metadata = :metadata, is_active = :active, is_visible = :visible,"
        " sync_state = :sync, updated_at = :updated, version = version + 1"
        " WHERE tenant_id = :tenant AND livemode = :live AND id = :id"_s;
    const auto changed = db.change(sql, {{"name", plan.name},
                                         {"namekey", nameKey(plan.name)},
                                         {"searchkey", searchKey(plan)},
                                         {"description", plan.description},
                                         {"trial", plan.trialDays},
                                         {"features", plan.features},
                                         {"metadata", plan.metadata},
                                         {"active", plan.isActive},
                                         {"visible", plan.isVisible},
                                         {"sync", plan.syncState},
                                         {"updated", plan.updatedAt},
                                         {"tenant", scope.tenant()},
                                         {"live", scope.isLive()},
                                         {"id", plan.id}});
    if (!changed)
        return failed(changed.error());
    return *changed == 1 ? Result<>() : notFound();
}

Result<> PlanRepository::setPublished(Connection &db, const TenantScope &scope, const Plan &plan, const QString &account)
{
    static const auto sql =
        u"UPDATE tenants_tenantplan SET stripe_account_id = :account, stripe_product_id = :product, stripe_price_id = :price,"
        " sync_state = :sync, updated_at = :updated"
        " WHERE tenant_id = :tenant AND livemode = :live AND id = :id AND stripe_product_id IS NULL"_s;
    const auto changed = db.change(sql, {{"account", account},
                                         {"product", plan.stripeProductId},
                                         {"price", plan.stripePriceId},
                                         {"sync", plan.syncState},
                                         {"updated", plan.updatedAt},
                                         {"tenant", scope.tenant()},
                                         {"live", scope.isLive()},
                                         {"id", plan.id}});
    if (!changed)
        return failed(changed.error());
    return *changed == 1 ? Result<>() : failed({.kind = Error::Kind::Conflict, .code = u"publish_in_progress"_s});
}

Result<PlanRepository::Versioned> PlanRepository::versioned(Connection &db, const TenantScope &scope, PlanId id)
{
    static const auto sql = u"SELECT stripe_account_id, %1 FROM tenants_tenantplan"
                            " WHERE tenant_id = :tenant AND id = :id AND livemode = :live"_s.arg(columns());
    return db.one<Versioned>(sql, {{"tenant", scope.tenant()}, {"id", id}, {"live", scope.isLive()}});
}

Result<PlanRepository::Versioned> PlanRepository::locked(Connection &db, const TenantScope &scope, PlanId id)
{
    // Touching the row makes others wait (PostgreSQL); SQLite has one writer anyway.
    static const auto sql = u"UPDATE tenants_tenantplan SET version = version"
                            " WHERE tenant_id = :tenant AND id = :id AND livemode = :live"_s;
    return db.change(sql, {{"tenant", scope.tenant()}, {"id", id}, {"live", scope.isLive()}}).and_then([&](qint64) {
        return versioned(db, scope, id);
    });
}

Result<std::optional<PlanRepository::Versioned>> PlanRepository::ofProduct(Connection &db, const TenantScope &scope,
                                                                           const QString &account, const QString &product)
{
    static const auto sql = u"SELECT stripe_account_id, %1 FROM tenants_tenantplan WHERE tenant_id = :tenant"
                            " AND livemode = :live AND stripe_product_id = :product AND stripe_account_id = :account"
                            " AND stripe_price_id IS NOT NULL"_s.arg(columns());
    return db.row<Versioned>(sql,
                             {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"product", product}, {"account", account}});
}

Result<> PlanRepository::setSync(Connection &db, const TenantScope &scope, PlanId id, SyncState state, qint64 version)
{
    static const auto sql = u"UPDATE tenants_tenantplan SET sync_state = :state"
                            " WHERE tenant_id = :tenant AND id = :id AND version = :version"_s;
    return db.change(sql, {{"state", state}, {"tenant", scope.tenant()}, {"id", id}, {"version", version}}).map([](qint64) {});
}

Result<QList<PlanRepository::Versioned>> PlanRepository::published(Connection &db, const TenantScope &scope,
                                                                   const QString &account)
{
    static const auto sql = u"SELECT stripe_account_id, %1 FROM tenants_tenantplan WHERE tenant_id = :tenant"
                            " AND livemode = :live AND stripe_account_id = :account AND stripe_product_id IS NOT NULL"
                            " AND stripe_price_id IS NOT NULL ORDER BY created_at, id"_s.arg(columns());
    return db.rows<Versioned>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"account", account}});
}

Result<> PlanRepository::settle(Connection &db, const TenantScope &scope, const Versioned &plan)
{
    static const auto sql =
        u"UPDATE tenants_tenantplan SET price_cents = :price, currency = :currency, billing_interval = :interval,"
        " stripe_account_id = :account, stripe_product_id = :productid, stripe_price_id = :priceid, sync_state = :state"
        " WHERE tenant_id = :tenant AND livemode = :live AND id = :id"_s;
    return db
        .change(sql, {{"price", plan.price},
                      {"currency", plan.currency},
                      {"interval", plan.interval},
                      {"account", plan.accountId},
                      {"productid", plan.stripeProductId},
                      {"priceid", plan.stripePriceId},
                      {"state", plan.syncState},
                      {"tenant", scope.tenant()},
                      {"live", scope.isLive()},
                      {"id", plan.id}})
        .map([](qint64) {});
}

Result<qint64> PlanRepository::countAll(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"SELECT count(*) FROM tenants_tenantplan WHERE tenant_id = :tenant AND is_active"_s;
    return db.value(sql, {{"tenant", scope.tenant()}}).map([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace plandeck
