// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lists/cursor.h"
#include "services/operations/query.h"
#include "services/operations/values.h"
#include "services/storage/connection.h"

#include <algorithm>
#include <functional>

namespace plandeck {

/// A page of a long list: it begins where its cursor says, in the order of an index, so that the millionth page costs what the
/// first one does. No count, no OFFSET.
class KeysetQuery final
{
public:
    /// By a column and, where that is not unique, by the id behind it.
    struct Order
    {
        QString column;
        bool isDown = false;
        bool isNumber = false;
        QString tieBreaker = {};
    };

    KeysetQuery(QString table, QString columns, Order order)
        : m_table(std::move(table))
        , m_columns(std::move(columns))
        , m_order(std::move(order))
    {
    }

    void where(const QString &condition, Bind bind)
    {
        where(condition);
        m_binds.push_back(std::move(bind));
    }
    /// Of values that are bound already.
    void where(const QString &condition)
    {
        m_where += (m_where.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition;
    }
    void bind(Bind bind) { m_binds.push_back(std::move(bind)); }

    /// place: where a row stands in the order. Invalid `cursor_invalid` for a cursor that is none of this list.
    template<Described T, Described Request>
    [[nodiscard]] Result<CursorPage<T>> page(Connection &db, const Request &request,
                                             const std::function<Cursor::Place(const T &)> &place)
    {
        const auto cursor = Cursor::read(request.cursor, m_order.isNumber, !m_order.tieBreaker.isEmpty());
        if (!cursor)
            return failed(cursor.error());
        const bool isBackwards = cursor->isBackwards;
        auto rows = db.rows<T>(statement(*cursor), bindsFor(*cursor, request.pageSize + 1));
        if (!rows)
            return failed(rows.error());
        const bool hasMore = rows->size() > request.pageSize;
        if (hasMore)
            rows->removeLast();
        if (isBackwards)
            std::ranges::reverse(*rows);
        const auto reference = [&request](const Cursor::Place &at, bool backwards) {
            auto other = request;
            other.cursor = Cursor{backwards, at}.text();
            return queryOf(other);
        };
        CursorPage<T> page{.results = std::move(*rows)};
        if (page.results.isEmpty())
            return page;
        if (hasMore || isBackwards)
            page.next = reference(place(page.results.last()), false);
        if (isBackwards ? hasMore : !request.cursor.isEmpty())
            page.previous = reference(place(page.results.first()), true);
        return page;
    }

private:
    QString statement(const Cursor &cursor) const
    {
        const bool isDown = m_order.isDown != cursor.isBackwards;
        const auto direction = isDown ? QStringLiteral(" DESC") : QString();
        const bool hasTie = !m_order.tieBreaker.isEmpty();
        auto where = m_where;
        if (!cursor.isStart()) {
            const auto left =
                hasTie ? QString(u'(' + m_order.column + QStringLiteral(", ") + m_order.tieBreaker + u')') : m_order.column;
            where += (where.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + left
                     + (isDown ? QStringLiteral(" < ") : QStringLiteral(" > "))
                     + (hasTie ? QStringLiteral("(:cursorkey, :cursorid)") : QStringLiteral(":cursorkey"));
        }
        return QStringLiteral("SELECT ") + m_columns + QStringLiteral(" FROM ") + m_table + where + QStringLiteral(" ORDER BY ")
               + m_order.column + direction
               + (hasTie ? QString(QStringLiteral(", ") + m_order.tieBreaker + direction) : QString())
               + QStringLiteral(" LIMIT :limit");
    }

    std::vector<Bind> bindsFor(const Cursor &cursor, qint64 limit) const
    {
        auto binds = m_binds;
        binds.emplace_back("limit", limit);
        if (cursor.isStart())
            return binds;
        if (m_order.isNumber)
            binds.emplace_back("cursorkey", cursor.place.key.toLongLong());
        else
            binds.emplace_back("cursorkey", cursor.place.key);
        if (!m_order.tieBreaker.isEmpty())
            binds.emplace_back("cursorid", cursor.place.id);
        return binds;
    }

    QString m_table;
    QString m_columns;
    Order m_order;
    QString m_where;
    std::vector<Bind> m_binds;
};

} // namespace plandeck
