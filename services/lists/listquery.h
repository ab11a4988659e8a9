// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lists/pages.h"
#include "services/storage/connection.h"

namespace plandeck {

/// A list as the API gives them: conditions that depend on what was asked for, a count, an order, a page.
class ListQuery final
{
public:
    ListQuery(QString table, QString columns)
        : m_table(std::move(table))
        , m_columns(std::move(columns))
    {
    }

    void where(const QString &condition, Bind bind)
    {
        m_where += (m_where.isEmpty() ? QStringLiteral(" WHERE") : QStringLiteral(" AND")) + condition;
        m_binds.push_back(std::move(bind));
    }
    /// One more for the condition before.
    void bind(Bind bind) { m_binds.push_back(std::move(bind)); }

    /// A LIKE pattern for text that stands for itself, % and _ too; say ESCAPE '\' behind it.
    static QString containing(QString text)
    {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
        return u'%' + text + u'%';
    }

    /// NotFound for a page past the end.
    template<Described T, Described Request>
    [[nodiscard]] Result<Page<T>> page(Connection &db, const Request &request, const QString &order)
    {
        const QString from = QStringLiteral(" FROM ") + m_table + m_where;
        const auto count = db.value(QString(QStringLiteral("SELECT count(*)") + from), m_binds);
        if (!count)
            return failed(count.error());
        auto page = pageOf<T>(request, count->toLongLong());
        if (!page)
            return page;
        auto binds = m_binds;
        binds.insert(binds.end(), {Bind("limit", request.pageSize), Bind("offset", (request.page - 1) * request.pageSize)});
        auto rows = db.rows<T>(QString(QStringLiteral("SELECT ") + m_columns + from + QStringLiteral(" ORDER BY ") + order
                                       + QStringLiteral(" LIMIT :limit OFFSET :offset")),
                               binds);
        if (!rows)
            return failed(rows.error());
        page->results = std::move(*rows);
        return page;
    }

private:
    QString m_table;
    QString m_columns;
    QString m_where;
    std::vector<Bind> m_binds;
};

} // namespace plandeck
