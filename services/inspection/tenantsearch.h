// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lists/keysetquery.h"
#include "services/operations/oversight.h"

namespace plandeck {

/// Which tenants are asked for, said in two ways. A narrow condition looks its tenants up, each part by an index. A broad one is
/// a test of each row on a walk in the list's order, which finds a page of them soon, where looking up and sorting half of all
/// tenants would take long.
class TenantCondition final
{
public:
    /// What a name, slug, e-mail or account begins with, an id, the last four of a key.
    static TenantCondition search(const QString &text, Engine engine);
    /// When the last event came in.
    static TenantCondition lastEvent(const ListTenants &request, Engine engine);

    /// No more than can be looked up one by one.
    [[nodiscard]] Result<bool> isNarrow(Connection &db) const;
    void lookUp(KeysetQuery &query) const;
    void test(KeysetQuery &query) const;

private:
    void addValue(const Bind &bind);
    void addPart(const QString &lookUp, const QString &test);
    void addAccount(const QString &account);

    QStringList m_lookUps;
    QStringList m_tests;
    std::vector<Bind> m_forLookUps;
    std::vector<Bind> m_forTests;
};

/// A column said so that SQLite, which has no statistics, answers by no index of it. PostgreSQL knows better by itself.
[[nodiscard]] QString unindexed(Engine engine, const QString &column);

} // namespace plandeck
