// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

#include <QtSql/QSqlQuery>

namespace plandeck {

/// Columns to members, found once a statement by the fields' names. Lists, maps and nested values are JSON text in their
/// column. Computed fields are not read, nor are Secrets: what lies in the table for one is sealed or hashed.
class RowReader final
{
public:
    /// The query has been run.
    RowReader(std::span<const Field> fields, const QSqlQuery &query);

    bool isFor(std::span<const Field> fields) const { return m_fields == fields.data(); }

    using Add = void *(*)(void *context); // makes room for the next row

    /// Reads the rows of the query, or its first. Null when all fitted, else the field whose column did not; the rows are not to
    /// be used then. What the query itself ran into on the way is its lastError().
    [[nodiscard]] const Field *read(QSqlQuery &query, void *context, Add add, bool isFirstOnly) const;

private:
    struct Column
    {
        int index;
        const Field *field;
    };
    [[nodiscard]] const Field *readRow(const auto &cell, void *object) const;

    const Field *m_fields;
    QList<Column> m_columns;
};

} // namespace plandeck
