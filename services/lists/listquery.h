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

    /// By one statement, so that count and rows are of the same moment. NotFound for a page past the end.
    template<Described T, Described Request>
    [[nodiscard]] Result<Page<T>> page(Connection &db, const Request &request, const QString &order)
    {
        const QString from = QStringLiteral(" FROM ") + m_table + m_where;
        auto binds = m_binds;
        binds.insert(binds.end(), {Bind("limit", request.pageSize), Bind("offset", (request.page - 1) * request.pageSize)});
        auto rows = db.rows<Counted<T>>(QString(QStringLiteral("SELECT ") + m_columns + QStringLiteral(", (SELECT count(*)")
                                                + from + QStringLiteral(") AS total_count") + from + QStringLiteral(" ORDER BY ")
                                                + order + QStringLiteral(" LIMIT :limit OFFSET :offset")),
                                        binds);
        if (!rows)
            return failed(rows.error());
        auto page = pageOf<T>(request, rows->isEmpty() ? 0 : rows->first().totalCount);
        if (!page)
            return page;
        page->results.reserve(rows->size());
        for (auto &row : *rows)
            page->results.append(std::move(static_cast<T &>(row)));
        return page;
    }

private:
    /// A row that also says how many there are.
    template<Described T>
    struct Counted : T
    {
        qint64 totalCount = 0;

        static constexpr std::array fields = joined(T::fields, std::array{field<&Counted::totalCount>("total_count")});
    };

    QString m_table;
    QString m_columns;
    QString m_where;
    std::vector<Bind> m_binds;
};

} // namespace plandeck
