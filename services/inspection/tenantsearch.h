// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lists/keysetquery.h"
#include "services/operations/oversight.h"

namespace plandeck {

/// Tenants that are asked for, said in two ways: looked up by an index, or as a test of each row on a walk in the list's order.
struct TenantCondition
{
    QString lookUp; // a SELECT of ids
    QString test;
    std::vector<Bind> forLookUp;
    std::vector<Bind> forTest;

    /// So few that they are looked up and sorted. A broad one is better met on a walk, which finds a page of them soon.
    [[nodiscard]] Result<bool> isNarrow(Connection &db) const;
};

/// When the last event came in.
[[nodiscard]] TenantCondition lastEventWithin(const ListTenants &request, Engine engine);

/// What a tenant is known by: what its name, slug, a user's e-mail or an account begins with, its id, the last four of a key.
/// Each is looked at by itself: beside a broad one, all that are narrow would otherwise be tests that hardly ever say yes.
class TenantSearch final
{
public:
    /// text is not empty. Sorted by slug, slugs come before names: what is found by the order's own column is a range of its
    /// index.
    TenantSearch(const QString &text, TenantOrder order, Engine engine);

    /// Tenants that no other of them has.
    struct Found
    {
        QString condition;
        bool isLookedUp;
    };
    /// What they need is bound to the query.
    [[nodiscard]] Result<QList<Found>> found(Connection &db, KeysetQuery &query) const;

private:
    void add(TenantCondition condition);
    void addAccount(const QString &account);

    std::vector<TenantCondition> m_ways;
};

/// A column said so that SQLite, which has no statistics, answers by no index of it. PostgreSQL knows better by itself.
[[nodiscard]] QString unindexed(Engine engine, const QString &column);

} // namespace plandeck
