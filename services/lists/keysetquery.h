// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lists/cursor.h"
#include "services/operations/query.h"
#include "services/operations/values.h"
#include "services/storage/connection.h"

#include <algorithm>
#include <functional>
#include <optional>

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

    /// Some of the table's rows, which an index gives in the list's order.
    struct Part
    {
        QString condition = {};
        /// Where all its rows stand, in a list that is ordered by rank and then by the tie-breaker; the order's column is not
        /// read.
        std::optional<qint64> rank = {};
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
    /// Once, however many conditions say the name.
    void bind(Bind bind);

    /// The list is these parts, at least one, of which no two share a row: each is read as far as a page may need it, and they
    /// are merged. So a page costs so many short walks, however the rows are spread over the parts. All have a rank, or none.
    void merge(QList<Part> parts) { m_parts = std::move(parts); }

    /// place: where a row stands in the order. Invalid `cursor_invalid` for a cursor that is none of this list.
    template<Described T, Described Request>
    [[nodiscard]] Result<CursorPage<T>> page(Connection &db, const Request &request,
                                             const std::function<Cursor::Place(const T &)> &place)
    {
        const auto cursor = Cursor::read(request.cursor, m_order.isNumber, !m_order.tieBreaker.isEmpty());
        if (!cursor)
            return failed(cursor.error());
        const bool isBackwards = cursor->isBackwards;
        QList<T> rows;
        for (const auto &parts : stagesBehind(*cursor)) {
            auto further = db.rows<T>(statement(parts, *cursor), bindsFor(parts, *cursor, request.pageSize + 1 - rows.size()));
            if (!further)
                return failed(further.error());
            rows += std::move(*further);
            if (rows.size() > request.pageSize)
                break;
        }
        const bool hasMore = rows.size() > request.pageSize;
        if (hasMore)
            rows.removeLast();
        if (isBackwards)
            std::ranges::reverse(rows);
        const auto reference = [&request](const Cursor::Place &at, bool backwards) {
            auto other = request;
            other.cursor = Cursor{backwards, at}.text();
            return queryOf(other);
        };
        CursorPage<T> page{.results = std::move(rows)};
        if (page.results.isEmpty())
            return page;
        if (hasMore || isBackwards)
            page.next = reference(place(page.results.last()), false);
        if (isBackwards ? hasMore : !request.cursor.isEmpty())
            page.previous = reference(place(page.results.first()), true);
        return page;
    }

private:
    bool isDown(const Cursor &cursor) const { return m_order.isDown != cursor.isBackwards; }
    QList<QList<Part>> stagesBehind(const Cursor &cursor) const;
    QString statement(const QList<Part> &parts, const Cursor &cursor) const;
    QString statementOf(const Part &part, const Cursor &cursor) const;
    QString placeBehind(const Part &part, const Cursor &cursor) const;
    std::vector<Bind> bindsFor(const QList<Part> &parts, const Cursor &cursor, qint64 limit) const;

    QString m_table;
    QString m_columns;
    Order m_order;
    QString m_where;
    std::vector<Bind> m_binds;
    QList<Part> m_parts{Part()}; // the table as a whole
};

} // namespace plandeck
