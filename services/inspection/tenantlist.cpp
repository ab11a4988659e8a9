// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/tenantlist.h"

#include "services/inspection/tenantsearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString columns()
{
    return u"t.id, t.name, t.slug, t.status, t.subscription_tier, t.stripe_state, t.created_at,"
           " nullif(t.last_event_at, 0) AS last_event_at"_s;
}

/// What a list is ordered by: TenantOrder has each of them twice, up and down.
enum class Column { CreatedAt, Name, Slug, Status, Tier, Stripe, LastEvent };

Column columnOf(TenantOrder order)
{
    return Column(int(order) / 2);
}

bool isDown(TenantOrder order)
{
    return int(order) % 2 == 1;
}

/// A column of a few words, by which tenants are filtered, and sorted by the words' rank.
struct Facet
{
    Column column;
    QString name;
    std::span<const std::string_view> words;
    std::optional<size_t> wanted;

    QString word(size_t rank) const { return QString::fromLatin1(words[rank].data(), qsizetype(words[rank].size())); }
    QString is(const QString &operand, size_t rank) const { return operand + u" = '"_s + word(rank) + u'\''; }
};
using Facets = std::array<Facet, 3>;

template<typename E>
Facet facet(Column column, const QString &name, const std::optional<E> &wanted)
{
    static constexpr auto words = wordsOf(E{});
    return {column, name, words, wanted ? std::optional(size_t(*wanted)) : std::nullopt};
}

Facets facetsOf(const ListTenants &request)
{
    return {facet(Column::Status, u"t.status"_s, request.status), facet(Column::Tier, u"t.subscription_tier"_s, request.tier),
            facet(Column::Stripe, u"t.stripe_state"_s, request.stripe)};
}

KeysetQuery::Order orderOf(TenantOrder order)
{
    const auto by = [order](const QString &column, bool isNumber, const QString &tieBreaker = u"t.id"_s) {
        return KeysetQuery::Order{.column = column, .isDown = isDown(order), .isNumber = isNumber, .tieBreaker = tieBreaker};
    };
    switch (columnOf(order)) {
    case Column::CreatedAt: return by(u"t.created_at"_s, true);
    case Column::Name: return by(u"t.name_key"_s, false);
    case Column::Slug: return by(u"t.slug"_s, false, {});
    case Column::Status:
    case Column::Tier:
    case Column::Stripe: return by({}, true); // by the rank of each part
    case Column::LastEvent: return by(u"t.last_event_at"_s, true);
    }
    return {};
}

Cursor::Place placeOf(const TenantListing &tenant, Column column)
{
    const auto place = [&tenant](qint64 number) { return Cursor::Place{QString::number(number), {tenant.id.value}}; };
    switch (column) {
    case Column::CreatedAt: return place(tenant.createdAt.toMSecsSinceEpoch());
    case Column::Name: return {tenant.name.toCaseFolded(), {tenant.id.value}};
    case Column::Slug: return {tenant.slug, {}};
    case Column::Status: return place(qint64(tenant.status));
    case Column::Tier: return place(qint64(tenant.tier));
    case Column::Stripe: return place(qint64(tenant.stripe));
    case Column::LastEvent: return place(tenant.lastEventAt ? tenant.lastEventAt->toMSecsSinceEpoch() : 0);
    }
    return {};
}

/// Each combination of words that are wanted is a stretch of every index that begins with the three columns, and so a part by
/// itself. Of rows that are looked up only a word that the list is ordered by makes parts, and the others are tests.
QList<KeysetQuery::Part> partsOf(const TenantSearch::Found &found, const Facets &facets, Column order, Engine engine)
{
    const bool areStretches = !found.isLookedUp && std::ranges::any_of(facets, [order](const Facet &facet) {
        return facet.wanted || facet.column == order;
    });
    QList<KeysetQuery::Part> parts{{.condition = found.condition}};
    for (const auto &facet : facets) {
        const bool isOrder = facet.column == order;
        if (!areStretches && !isOrder && !facet.wanted)
            continue;
        QList<KeysetQuery::Part> finer;
        for (const auto &part : parts)
            for (size_t rank = 0; rank < facet.words.size(); ++rank)
                if (!facet.wanted || facet.wanted == rank)
                    finer.append({.condition = part.condition + (part.condition.isEmpty() ? u""_s : u" AND "_s)
                                               + facet.is(found.isLookedUp ? unindexed(engine, facet.name) : facet.name, rank),
                                  .rank = isOrder ? std::optional(qint64(rank)) : part.rank});
        parts = std::move(finer);
    }
    return parts;
}

/// All tenants that are searched for, or all there are.
Result<QList<TenantSearch::Found>> foundBy(const ListTenants &request, Connection &db, KeysetQuery &query)
{
    if (request.search.isEmpty())
        return QList<TenantSearch::Found>{{}};
    return TenantSearch(request.search, request.ordering, db.engine()).found(db, query);
}

/// A narrow one makes all of them looked up.
Result<> addLastEvent(const ListTenants &request, Connection &db, KeysetQuery &query, QList<TenantSearch::Found> &found)
{
    if (!request.lastEventAfter && !request.lastEventBefore)
        return {};
    const auto condition = lastEventWithin(request, db.engine());
    const auto isNarrow = condition.isNarrow(db);
    if (!isNarrow)
        return failed(isNarrow.error());
    query.where(*isNarrow ? u"t.id IN (%1)"_s.arg(condition.lookUp) : condition.test);
    for (const auto &bind : *isNarrow ? condition.forLookUp : condition.forTest)
        query.bind(bind);
    for (auto &each : found)
        each.isLookedUp = each.isLookedUp || *isNarrow;
    return {};
}

} // namespace

Result<CursorPage<TenantListing>> TenantList::page(Connection &db, const ListTenants &request)
{
    const auto column = columnOf(request.ordering);
    const auto facets = facetsOf(request);
    KeysetQuery query(u"tenants_tenant t"_s, columns(), orderOf(request.ordering));
    auto found = foundBy(request, db, query);
    const auto added = found ? addLastEvent(request, db, query, *found) : failed(found.error());
    if (!added)
        return failed(added.error());
    QList<KeysetQuery::Part> parts;
    for (const auto &each : *found)
        parts += partsOf(each, facets, column, db.engine());
    query.merge(std::move(parts));
    return query.page<TenantListing>(db, request, [column](const TenantListing &tenant) { return placeOf(tenant, column); });
}

Result<TenantListing> TenantList::one(Connection &db, TenantId id)
{
    static const auto sql = u"SELECT %1 FROM tenants_tenant t WHERE t.id = :id"_s.arg(columns());
    return db.one<TenantListing>(sql, {{"id", id}});
}

} // namespace plandeck
