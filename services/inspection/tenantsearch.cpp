// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/tenantsearch.h"

#include "services/directory/directory.h"

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

void addRange(std::vector<Bind> &binds, std::string_view from, std::string_view to, const QString &prefix)
{
    binds.emplace_back(from, prefix);
    binds.emplace_back(to, behind(prefix));
}

} // namespace

QString unindexed(Engine engine, const QString &column)
{
    return engine == Engine::Sqlite ? u"+"_s + column : column;
}

TenantCondition TenantCondition::search(const QString &text, Engine engine)
{
    TenantCondition condition;
    const auto key = text.toCaseFolded();
    condition.addValue({"key", key});
    condition.addValue({"keyend", behind(key)});
    for (const auto &column : {u"name_key"_s, u"slug"_s})
        condition.addPart(u"SELECT id FROM tenants_tenant WHERE %1 >= :key AND %1 < :keyend"_s.arg(column),
                          u"(%1 >= :key AND %1 < :keyend)"_s.arg(unindexed(engine, u"t."_s + column)));
    condition.addPart(u"SELECT tenant_id FROM tenants_directory WHERE kind = 'email' AND name >= :key AND name < :keyend"_s,
                      u"EXISTS (SELECT 1 FROM tenants_tenantuser WHERE tenant_id = t.id AND search_key >= :key"
                      " AND search_key < :keyend)"_s); // which begins with the e-mail
    if (text.startsWith(u"acct_"))
        condition.addAccount(text);
    if (const auto id = TenantId::fromText(text); !id.isNull()) {
        condition.addValue({"id", id});
        condition.addPart(u"SELECT id FROM tenants_tenant WHERE id = :id"_s, u"t.id = :id"_s);
    }
    if (text.size() == 4) {
        condition.addValue({"last4", text});
        condition.addPart(u"SELECT tenant_id FROM tenants_tenantapikey WHERE last4 = :last4"_s,
                          u"EXISTS (SELECT 1 FROM tenants_tenantapikey WHERE tenant_id = t.id AND last4 = :last4)"_s);
    }
    return condition;
}

TenantCondition TenantCondition::lastEvent(const ListTenants &request, Engine engine)
{
    const auto ms = [](const std::optional<QDateTime> &time, qint64 otherwise) {
        return time ? time->toMSecsSinceEpoch() : otherwise;
    };
    TenantCondition condition;
    condition.addValue({"after", std::max(qint64(0), ms(request.lastEventAfter, 0))}); // 0 is for never
    condition.addValue({"before", ms(request.lastEventBefore, std::numeric_limits<qint64>::max())});
    condition.addPart(u"SELECT id FROM tenants_tenant WHERE last_event_at > :after AND last_event_at < :before"_s,
                      u"%1 > :after AND %1 < :before"_s.arg(request.ordering == TenantOrder::LastEvent
                                                                    || request.ordering == TenantOrder::LastEventDown
                                                                ? u"t.last_event_at"_s
                                                                : unindexed(engine, u"t.last_event_at"_s)));
    return condition;
}

Result<bool> TenantCondition::isNarrow(Connection &db) const
{
    auto binds = m_forLookUps;
    binds.emplace_back("enough", mostLookedUp + 1);
    const auto sql = u"SELECT count(*) FROM (SELECT 1 FROM (%1) AS found LIMIT :enough) AS bounded"_s;
    return db.value(sql.arg(m_lookUps.join(u" UNION ALL "_s)), binds).map([](const QVariant &found) {
        return found.toLongLong() <= mostLookedUp;
    });
}

void TenantCondition::lookUp(KeysetQuery &query) const
{
    query.where(u"t.id IN (%1)"_s.arg(m_lookUps.join(u" UNION "_s)));
    for (const auto &bind : m_forLookUps)
        query.bind(bind);
}

void TenantCondition::test(KeysetQuery &query) const
{
    query.where(u'(' + m_tests.join(u" OR "_s) + u')');
    for (const auto &bind : m_forTests)
        query.bind(bind);
}

void TenantCondition::addValue(const Bind &bind)
{
    m_forLookUps.push_back(bind);
    m_forTests.push_back(bind);
}

void TenantCondition::addPart(const QString &lookUp, const QString &test)
{
    m_lookUps.append(lookUp);
    m_tests.append(test);
}

void TenantCondition::addAccount(const QString &account)
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

} // namespace plandeck
