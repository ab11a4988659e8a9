// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/tenantsearch.h"

#include "services/directory/directory.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 mostLookedUp = 2000;

/// What follows all texts that begin so, in the order of code points, which both engines compare by.
QString behind(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

std::vector<Bind> range(std::string_view from, std::string_view to, const QString &prefix)
{
    return {{from, prefix}, {to, behind(prefix)}};
}

/// A test on a walk, row by row: PostgreSQL would rather gather all that match first, from the whole of that table, but for
/// OFFSET.
QString exists(const QString &select)
{
    return u"EXISTS (%1 LIMIT 1 OFFSET 0)"_s.arg(select);
}

} // namespace

QString unindexed(Engine engine, const QString &column)
{
    return engine == Engine::Sqlite ? u"+"_s + column : column;
}

Result<bool> TenantCondition::isNarrow(Connection &db) const
{
    auto binds = forLookUp;
    binds.emplace_back("enough", mostLookedUp + 1);
    return db.value(u"SELECT count(*) FROM (SELECT 1 FROM (%1) AS found LIMIT :enough) AS bounded"_s.arg(lookUp), binds)
        .map([](const QVariant &found) { return found.toLongLong() <= mostLookedUp; });
}

TenantCondition lastEventWithin(const ListTenants &request, Engine engine)
{
    const auto ms = [](const std::optional<QDateTime> &time, qint64 otherwise) {
        return time ? time->toMSecsSinceEpoch() : otherwise;
    };
    const std::vector<Bind> binds{{"after", std::max(qint64(0), ms(request.lastEventAfter, 0))}, // 0 is for never
                                  {"before", ms(request.lastEventBefore, std::numeric_limits<qint64>::max())}};
    const bool isSortedByIt = request.ordering == TenantOrder::LastEvent || request.ordering == TenantOrder::LastEventDown;
    const auto column = isSortedByIt ? u"t.last_event_at"_s : unindexed(engine, u"t.last_event_at"_s);
    return {.lookUp = u"SELECT id FROM tenants_tenant WHERE last_event_at > :after AND last_event_at < :before"_s,
            .test = u"%1 > :after AND %1 < :before"_s.arg(column),
            .forLookUp = binds,
            .forTest = binds};
}

TenantSearch::TenantSearch(const QString &text, TenantOrder order, Engine engine)
{
    const auto key = range("key", "keyend", text.toCaseFolded());
    const auto within = [](const QString &column) { return u"%1 >= :key AND %1 < :keyend"_s.arg(column); };
    const bool isByName = order == TenantOrder::Name || order == TenantOrder::NameDown;
    const bool isBySlug = order == TenantOrder::Slug || order == TenantOrder::SlugDown;
    const auto first = isBySlug ? u"slug"_s : u"name_key"_s;
    const auto second = isBySlug ? u"name_key"_s : u"slug"_s;
    const auto ofRow = isByName || isBySlug ? QString(u"t."_s + first) : unindexed(engine, u"t."_s + first);
    add({u"SELECT id FROM tenants_tenant WHERE "_s + within(first), within(ofRow), key, key});
    add({u"SELECT id FROM tenants_tenant WHERE %1 AND NOT (%2)"_s.arg(within(second), within(first)),
         within(unindexed(engine, u"t."_s + second)), key, key}); // mostly a slug is much like the name, and few are left
    add({u"SELECT tenant_id FROM tenants_directory WHERE kind = 'email' AND "_s + within(u"name"_s),
         exists(u"SELECT 1 FROM tenants_tenantuser WHERE tenant_id = t.id AND "_s + within(u"search_key"_s)), key,
         key}); // which begins with the e-mail
    if (text.startsWith(u"acct_"))
        addAccount(text);
    if (const auto id = TenantId::fromText(text); !id.isNull())
        add({u"SELECT id FROM tenants_tenant WHERE id = :id"_s, u"t.id = :id"_s, {{"id", id}}, {{"id", id}}});
    if (text.size() == 4)
        add({u"SELECT tenant_id FROM tenants_tenantapikey WHERE last4 = :last4"_s,
             exists(u"SELECT 1 FROM tenants_tenantapikey WHERE tenant_id = t.id AND last4 = :last4"_s),
             {{"last4", text}},
             {{"last4", text}}});
}

void TenantSearch::add(TenantCondition condition)
{
    m_ways.push_back(std::move(condition));
}

void TenantSearch::addAccount(const QString &account)
{
    auto lookedUp = range("test", "testend", Directory::accountKey(false, account));
    std::ranges::move(range("live", "liveend", Directory::accountKey(true, account)), std::back_inserter(lookedUp));
    add({u"SELECT tenant_id FROM tenants_directory WHERE kind = 'stripe_account' AND name >= :test AND name < :testend"
         " UNION ALL SELECT tenant_id FROM tenants_directory WHERE kind = 'stripe_account' AND name >= :live AND name < :liveend"_s,
         u"t.stripe_state <> 'none' AND "_s
             + exists(u"SELECT 1 FROM tenants_stripeaccount WHERE tenant_id = t.id AND account_id >= :account"
                      " AND account_id < :accountend"_s),
         lookedUp, range("account", "accountend", account)});
}

Result<QList<TenantSearch::Found>> TenantSearch::found(Connection &db, KeysetQuery &query) const
{
    QStringList lookUps;
    QStringList tests;
    for (const auto &way : m_ways) {
        const auto isNarrow = way.isNarrow(db);
        if (!isNarrow)
            return failed(isNarrow.error());
        (*isNarrow ? lookUps : tests).append(*isNarrow ? way.lookUp : way.test);
        for (const auto &bind : *isNarrow ? way.forLookUp : way.forTest)
            query.bind(bind);
    }
    QList<Found> found;
    QStringList others;
    if (!lookUps.isEmpty()) {
        const auto ids = u"(SELECT * FROM (%1) AS found)"_s.arg(lookUps.join(u" UNION ALL "_s));
        found.append({u"t.id IN "_s + ids, true});
        others.append(u"t.id NOT IN "_s + ids);
    }
    for (const auto &test : tests) {
        found.append({(QStringList{test} + others).join(u" AND "_s), false});
        others.append(u"NOT (%1)"_s.arg(test));
    }
    return found;
}

} // namespace plandeck
