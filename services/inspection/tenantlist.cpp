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
    QString rank() const
    {
        QString text = u"CAST(CASE "_s + name;
        for (size_t rank = 0; rank < words.size(); ++rank)
            text += u" WHEN '%1' THEN %2"_s.arg(word(rank)).arg(rank);
        return text + u" END AS bigint)"_s;
    }
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

KeysetQuery::Order orderOf(TenantOrder order, const Facets &facets)
{
    const auto by = [order](const QString &column, bool isNumber, const QString &tieBreaker = u"t.id"_s) {
        return KeysetQuery::Order{.column = column, .isDown = isDown(order), .isNumber = isNumber, .tieBreaker = tieBreaker};
    };
    switch (columnOf(order)) {
    case Column::CreatedAt: return by(u"t.created_at"_s, true);
    case Column::Name: return by(u"t.name_key"_s, false);
    case Column::Slug: return by(u"t.slug"_s, false, {});
    case Column::Status: return by(facets[0].rank(), true);
    case Column::Tier: return by(facets[1].rank(), true);
    case Column::Stripe: return by(facets[2].rank(), true);
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

/// All combinations of words that are wanted: each is a stretch of every index that begins with the three of them. None when
/// all tenants are, in an order that has an index of its own.
QList<KeysetQuery::Part> partsOf(const Facets &facets, Column order)
{
    if (std::ranges::none_of(facets, [order](const Facet &facet) { return facet.wanted || facet.column == order; }))
        return {};
    QList<KeysetQuery::Part> parts{{}};
    for (const auto &facet : facets) {
        QList<KeysetQuery::Part> finer;
        for (const auto &part : parts)
            for (size_t rank = 0; rank < facet.words.size(); ++rank)
                if (!facet.wanted || facet.wanted == rank)
                    finer.append({.condition = part.condition + (part.condition.isEmpty() ? u""_s : u" AND "_s)
                                               + facet.is(facet.name, rank),
                                  .rank = facet.column == order ? std::optional(qint64(rank)) : part.rank});
        parts = std::move(finer);
    }
    return parts;
}

/// The first narrow condition looks its tenants up, and all else is a test of those. True when there is one.
Result<bool> addConditions(KeysetQuery &query, Connection &db, const ListTenants &request)
{
    std::vector<TenantCondition> conditions;
    if (!request.search.isEmpty())
        conditions.push_back(TenantCondition::search(request.search, db.engine()));
    if (request.lastEventAfter || request.lastEventBefore)
        conditions.push_back(TenantCondition::lastEvent(request, db.engine()));
    bool isLookedUp = false;
    for (const auto &condition : conditions) {
        const auto isNarrow = isLookedUp ? Result<bool>(false) : condition.isNarrow(db);
        if (!isNarrow)
            return isNarrow;
        if (*isNarrow)
            condition.lookUp(query);
        else
            condition.test(query);
        isLookedUp = isLookedUp || *isNarrow;
    }
    return isLookedUp;
}

} // namespace

Result<CursorPage<TenantListing>> TenantList::page(Connection &db, const ListTenants &request)
{
    const auto facets = facetsOf(request);
    const auto column = columnOf(request.ordering);
    KeysetQuery query(u"tenants_tenant t"_s, columns(), orderOf(request.ordering, facets));
    const auto isLookedUp = addConditions(query, db, request);
    if (!isLookedUp)
        return failed(isLookedUp.error());
    if (*isLookedUp) {
        for (const auto &facet : facets)
            if (facet.wanted)
                query.where(facet.is(unindexed(db.engine(), facet.name), *facet.wanted));
    } else {
        query.merge(partsOf(facets, column));
    }
    return query.page<TenantListing>(db, request, [column](const TenantListing &tenant) { return placeOf(tenant, column); });
}

Result<TenantListing> TenantList::one(Connection &db, TenantId id)
{
    static const auto sql = u"SELECT %1 FROM tenants_tenant t WHERE t.id = :id"_s.arg(columns());
    return db.one<TenantListing>(sql, {{"id", id}});
}

} // namespace plandeck
