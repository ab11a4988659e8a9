// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lists/keysetquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString orderBy(const QString &column, const QString &tieBreaker, bool isDown)
{
    const auto direction = isDown ? u" DESC"_s : QString();
    const auto tie = tieBreaker.isEmpty() ? QString() : QString(u", "_s + tieBreaker + direction);
    return u" ORDER BY "_s + column + direction + tie + u" LIMIT :limit"_s;
}

} // namespace

/// What is read one after the other: all parts at once, or those of a rank, from the cursor's on.
QList<QList<KeysetQuery::Part>> KeysetQuery::stagesBehind(const Cursor &cursor) const
{
    if (!m_parts.first().rank)
        return {m_parts};
    const auto reached = cursor.place.key.toLongLong();
    QMap<qint64, QList<Part>> byRank;
    for (const auto &part : m_parts)
        if (cursor.isStart() || (isDown(cursor) ? *part.rank <= reached : *part.rank >= reached))
            byRank[isDown(cursor) ? -*part.rank : *part.rank].append(part);
    return byRank.values();
}

QString KeysetQuery::statement(const QList<Part> &parts, const Cursor &cursor) const
{
    if (parts.size() == 1)
        return statementOf(parts.first(), cursor);
    QStringList texts;
    for (const auto &part : parts)
        texts.append(u"SELECT * FROM ("_s + statementOf(part, cursor) + u") AS part"_s);
    const auto tie = m_order.tieBreaker.isEmpty() ? QString() : u"place_id"_s;
    return u"SELECT * FROM ("_s + texts.join(u" UNION ALL "_s) + u") AS parts"_s + orderBy(u"place_key"_s, tie, isDown(cursor));
}

QString KeysetQuery::statementOf(const Part &part, const Cursor &cursor) const
{
    const auto key = part.rank ? QString::number(*part.rank) : m_order.column;
    auto columns = m_columns;
    if (m_parts.size() > 1)
        columns += u", "_s + key + u" AS place_key"_s
                   + (m_order.tieBreaker.isEmpty() ? QString() : QString(u", "_s + m_order.tieBreaker + u" AS place_id"_s));
    auto where = m_where;
    for (const auto &condition : {part.condition, placeBehind(part, cursor)})
        if (!condition.isEmpty())
            where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
    return u"SELECT "_s + columns + u" FROM "_s + m_table + where
           + (part.rank ? orderBy(m_order.tieBreaker, {}, isDown(cursor)) : orderBy(key, m_order.tieBreaker, isDown(cursor)));
}

/// Empty for all of it.
QString KeysetQuery::placeBehind(const Part &part, const Cursor &cursor) const
{
    if (cursor.isStart() || (part.rank && *part.rank != cursor.place.key.toLongLong()))
        return {};
    const auto behind = isDown(cursor) ? u" < "_s : u" > "_s;
    if (part.rank)
        return m_order.tieBreaker + behind + u":cursorid"_s;
    if (m_order.tieBreaker.isEmpty())
        return m_order.column + behind + u":cursorkey"_s;
    return u'(' + m_order.column + u", "_s + m_order.tieBreaker + u')' + behind + u"(:cursorkey, :cursorid)"_s;
}

void KeysetQuery::bind(Bind bind)
{
    if (std::ranges::find(m_binds, bind.name, &Bind::name) == m_binds.end())
        m_binds.push_back(std::move(bind));
}

std::vector<Bind> KeysetQuery::bindsFor(const QList<Part> &parts, const Cursor &cursor, qint64 limit) const
{
    auto binds = m_binds;
    binds.emplace_back("limit", limit);
    if (cursor.isStart())
        return binds;
    const bool isRanked = parts.first().rank.has_value();
    const auto number = cursor.place.key.toLongLong();
    if (!isRanked && m_order.isNumber)
        binds.emplace_back("cursorkey", number);
    else if (!isRanked)
        binds.emplace_back("cursorkey", cursor.place.key);
    if (isRanked ? std::ranges::any_of(parts, [number](const Part &part) { return part.rank == number; })
                 : !m_order.tieBreaker.isEmpty())
        binds.emplace_back("cursorid", cursor.place.id);
    return binds;
}

} // namespace plandeck
