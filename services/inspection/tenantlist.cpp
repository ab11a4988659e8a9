// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/tenantlist.h"

#include "services/directory/directory.h"
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

/// A column said so that SQLite, which has no statistics, answers by no index of it. PostgreSQL knows better by itself.
QString unindexed(Engine engine, const QString &column)
{
    return engine == Engine::Sqlite ? u"coalesce(%1, '')"_s.arg(column) : column;
}

/// A search in two ways. A narrow one looks its tenants up, each part by an index. A broad one finds enough of them by walking
/// in the list's order and looking at each row, where looking up and sorting half of all tenants would take long.
class Search final
{
public:
    Search(const QString &text, Engine engine)
    {
        const auto key = text.toCaseFolded();
        addValue({"key", key});
        addValue({"keyend", behind(key)});
        for (const auto &column : {u"name_key"_s, u"slug"_s})
            addPart(u"SELECT id FROM tenants_tenant WHERE %1 >= :key AND %1 < :keyend"_s.arg(column),
                    u"(%1 >= :key AND %1 < :keyend)"_s.arg(unindexed(engine, u"t."_s + column)));
        addPart(u"SELECT tenant_id FROM tenants_directory WHERE kind = 'email' AND name >= :key AND name < :keyend"_s,
                u"EXISTS (SELECT 1 FROM tenants_tenantuser WHERE tenant_id = t.id AND search_key >= :key"
                " AND search_key < :keyend)"_s); // which begins with the e-mail
        if (text.startsWith(u"acct_"))
            addAccount(text);
        if (const auto id = TenantId::fromText(text); !id.isNull()) {
            addValue({"id", id});
            addPart(u"SELECT id FROM tenants_tenant WHERE id = :id"_s, u"t.id = :id"_s);
        }
        if (text.size() == 4) {
            addValue({"last4", text});
            addPart(u"SELECT tenant_id FROM tenants_tenantapikey WHERE last4 = :last4"_s,
                    u"EXISTS (SELECT 1 FROM tenants_tenantapikey WHERE tenant_id = t.id AND last4 = :last4)"_s);
        }
    }

    /// Which of the two it came to.
    Result<bool> addTo(KeysetQuery &query, Connection &db) const
    {
        auto binds = m_forLookUps;
        binds.emplace_back("enough", mostLookedUp + 1);
        const auto sql = u"SELECT count(*) FROM (SELECT 1 FROM (%1) AS found LIMIT :enough) AS bounded"_s;
        const auto found = db.value(sql.arg(m_lookUps.join(u" UNION ALL "_s)), binds);
        if (!found)
            return failed(found.error());
        const bool isBroad = found->toLongLong() > mostLookedUp;
        query.where(isBroad ? QString(u'(' + m_tests.join(u" OR "_s) + u')')
                            : u"t.id IN (%1)"_s.arg(m_lookUps.join(u" UNION "_s)));
        for (const auto &bind : isBroad ? m_forTests : m_forLookUps)
            query.bind(bind);
        return isBroad;
    }

private:
    static constexpr qint64 mostLookedUp = 2000;

    void addValue(const Bind &bind)
    {
        m_forLookUps.push_back(bind);
        m_forTests.push_back(bind);
    }
    static void addRange(std::vector<Bind> &binds, std::string_view from, std::string_view to, const QString &prefix)
    {
        binds.emplace_back(from, prefix);
        binds.emplace_back(to, behind(prefix));
    }
    void addPart(const QString &lookUp, const QString &test)
    {
        m_lookUps.append(lookUp);
        m_tests.append(test);
    }
    void addAccount(const QString &account)
    {
        addRange(m_forLookUps, "test", "testend", Directory::accountKey(false, account));
        addRange(m_forLookUps, "live", "liveend", Directory::accountKey(true, account));
        addRange(m_forTests, "account", "accountend", account);
        addPart(u"SELECT tenant_id FROM tenants_directory WHERE kind = 'stripe_account' AND name >= :test AND name < :testend"
                " UNION ALL SELECT tenant_id FROM tenants_directory WHERE kind = 'stripe_account' AND name >= :live"
                " AND name < :liveend"_s,
                u"EXISTS (SELECT 1 FROM tenants_stripeaccount WHERE tenant_id = t.id AND account_id >= :account"
                " AND account_id < :accountend)"_s);
    }

    QStringList m_lookUps;
    QStringList m_tests;
    std::vector<Bind> m_forLookUps;
    std::vector<Bind> m_forTests;
};

/// By the rarest value first, as far as that is known: an engine without statistics takes any index, and most tenants are active
/// and free. The others are said so that no index answers to them; none of them is when a narrow search is rarer than all.
void addFilters(KeysetQuery &query, const ListTenants &request, bool isIndexed, Engine engine)
{
    struct Filter
    {
        std::string_view name;
        QString column;
        QString word;
        bool isCommon;
    };
    std::vector<Filter> filters;
    if (request.status)
        filters.push_back({"status", u"t.status"_s, wordOf(*request.status), *request.status == TenantStatus::Active});
    if (request.stripe)
        filters.push_back({"stripe", u"t.stripe_state"_s, wordOf(*request.stripe), *request.stripe == TenantStripe::None});
    if (request.tier)
        filters.push_back({"tier", u"t.subscription_tier"_s, wordOf(*request.tier), *request.tier == Tier::Free});
    std::ranges::stable_sort(filters, {}, &Filter::isCommon);
    for (const auto &filter : filters) {
        const auto column = isIndexed ? filter.column : unindexed(engine, filter.column);
        query.where(column + u" = :"_s + QLatin1StringView(filter.name.data(), qsizetype(filter.name.size())),
                    {filter.name, filter.word});
        isIndexed = false;
    }
}

} // namespace

Result<CursorPage<TenantListing>> TenantList::page(Connection &db, const ListTenants &request)
{
    KeysetQuery query(u"tenants_tenant t"_s, columns(), orderOf(request.ordering));
    const auto isBroad = request.search.isEmpty() ? Result<bool>(true) : Search(request.search, db.engine()).addTo(query, db);
    if (!isBroad)
        return failed(isBroad.error());
    addFilters(query, request, *isBroad, db.engine());
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
