// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/tenantlist.h"

#include "services/lists/keysetquery.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString columns()
{
    return u"t.id, t.name, t.slug, t.status, t.subscription_tier, t.stripe_state, t.created_at"_s;
}

bool isByName(TenantOrder order)
{
    return order == TenantOrder::Name || order == TenantOrder::NameDown;
}

KeysetQuery::Order orderOf(TenantOrder order)
{
    const bool isDown = order == TenantOrder::NameDown || order == TenantOrder::CreatedAtDown;
    return {.column = isByName(order) ? u"t.name_key"_s : u"t.created_at"_s,
            .isDown = isDown,
            .isNumber = !isByName(order),
            .tieBreaker = u"t.id"_s};
}

/// What follows all texts that begin so, in the order of code points, which both engines compare by.
QString behind(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

/// Each part is answered by one index, so that no search reads all tenants.
void addSearch(KeysetQuery &query, const QString &search)
{
    const auto key = search.toCaseFolded();
    QStringList parts{u"SELECT id FROM tenants_tenant WHERE name_key >= :key AND name_key < :keyend"_s,
                      u"SELECT id FROM tenants_tenant WHERE slug >= :key AND slug < :keyend"_s,
                      u"SELECT tenant_id FROM tenants_directory WHERE kind = 'email' AND name >= :key AND name < :keyend"_s};
    query.bind({"key", key});
    query.bind({"keyend", behind(key)});
    if (search.startsWith(u"acct_")) {
        for (const auto &mode : {u"test"_s, u"live"_s}) {
            parts.append(
                u"SELECT tenant_id FROM tenants_directory WHERE kind = 'stripe_account' AND name >= :%1 AND name < :%1end"_s.arg(
                    mode));
            const QString name = mode + u':' + search;
            const auto isTest = mode == u"test";
            query.bind({isTest ? "test" : "live", name});
            query.bind({isTest ? "testend" : "liveend", behind(name)});
        }
    }
    if (const auto id = TenantId::fromText(search); !id.isNull()) {
        parts.append(u"SELECT id FROM tenants_tenant WHERE id = :id"_s);
        query.bind({"id", id});
    }
    if (search.size() == 4) {
        parts.append(u"SELECT tenant_id FROM tenants_tenantapikey WHERE last4 = :last4"_s);
        query.bind({"last4", search});
    }
    query.where(u"t.id IN (%1)"_s.arg(parts.join(u" UNION "_s)));
}

} // namespace

Result<CursorPage<TenantListing>> TenantList::page(Connection &db, const ListTenants &request)
{
    KeysetQuery query(u"tenants_tenant t"_s, columns(), orderOf(request.ordering));
    if (request.status)
        query.where(u"t.status = :status"_s, {"status", *request.status});
    if (request.tier)
        query.where(u"t.subscription_tier = :tier"_s, {"tier", *request.tier});
    if (request.stripe)
        query.where(u"t.stripe_state = :stripe"_s, {"stripe", *request.stripe});
    if (!request.search.isEmpty())
        addSearch(query, request.search);
    return query.page<TenantListing>(db, request, [order = request.ordering](const TenantListing &tenant) {
        return Cursor::Place{isByName(order) ? tenant.name.toCaseFolded() : QString::number(tenant.createdAt.toMSecsSinceEpoch()),
                             {tenant.id.value}};
    });
}

Result<TenantListing> TenantList::one(Connection &db, TenantId id)
{
    static const auto sql = u"SELECT %1 FROM tenants_tenant t WHERE t.id = :id"_s.arg(columns());
    return db.one<TenantListing>(sql, {{"id", id}});
}

} // namespace plandeck
