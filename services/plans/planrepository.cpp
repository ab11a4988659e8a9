// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/planrepository.h"
#include "services/operations/query.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const QString &columns()
{
    static const auto list =
        u"id, name, description, price_cents, currency, billing_interval, trial_days, features, metadata, is_active,"
        " is_visible, livemode, stripe_product_id, stripe_price_id, sync_state, created_at, updated_at"_s;
    return list;
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

/// What is searched for stands for itself, % and _ too.
QString patternOf(const QString &search)
{
    auto text = search.toCaseFolded();
    text.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + text + u'%';
}

/// The condition of a list and what it binds.
struct Filter
{
    QString sql;
    std::vector<Bind> binds;
};

Filter filterOf(const TenantScope &scope, const ListPlans &request)
{
    Filter filter{u" FROM tenants_tenantplan WHERE tenant_id = :tenant AND livemode = :live"_s,
                  {{"tenant", scope.tenant()}, {"live", scope.isLive()}}};
    const auto add = [&](QStringView condition, Bind bind) {
        filter.sql += condition;
        filter.binds.push_back(std::move(bind));
    };
    if (request.isActive)
        add(u" AND is_active = :active", {"active", *request.isActive});
    if (request.interval)
        add(u" AND billing_interval = :interval", {"interval", *request.interval});
    if (!request.search.isEmpty())
        add(u" AND search_key LIKE :search ESCAPE '\\'", {"search", patternOf(request.search)});
    return filter;
}

std::optional<QString> pageReference(ListPlans request, qint64 page)
{
    request.page = page;
    const auto query = queryOf(request);
    return query.isEmpty() ? u"?page=1"_s : query;
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
    auto filter = filterOf(scope, request);
    const auto offset = (request.page - 1) * request.pageSize;
    const auto count = db.value(QString(u"SELECT count(*)"_s + filter.sql), filter.binds);
    if (!count)
        return failed(count.error());
    Page<Plan> page{.count = count->toLongLong()};
    if (request.page > 1 && offset >= page.count)
        return notFound();
    filter.binds.insert(filter.binds.end(), {Bind("limit", request.pageSize), Bind("offset", offset)});
    const QString order = u" ORDER BY "_s + orderOf(request.ordering) + u" LIMIT :limit OFFSET :offset"_s;
    auto rows = db.rows<Plan>(QString(u"SELECT "_s + columns() + filter.sql + order), filter.binds);
    if (!rows)
        return failed(rows.error());
    page.results = std::move(*rows);
    if (offset + page.results.size() < page.count)
        page.next = pageReference(request, request.page + 1);
    if (request.page > 1)
        page.previous = pageReference(request, request.page - 1);
    return page;
}

Result<> PlanRepository::insert(Connection &db, const TenantScope &scope, const Plan &plan, const std::optional<QString> &account)
{
    return db.insert("tenants_tenantplan"_L1, plan,
                     {{"tenant_id", scope.tenant()},
                      {"name_key", nameKey(plan.name)},
                      {"search_key", QString(plan.name + u'\n' + plan.description).toCaseFolded()},
                      {"stripe_account_id", account},
                      {"version", 1}});
}

Result<qint64> PlanRepository::countAll(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"SELECT count(*) FROM tenants_tenantplan WHERE tenant_id = :tenant AND is_active"_s;
    return db.value(sql, {{"tenant", scope.tenant()}}).map([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace plandeck
