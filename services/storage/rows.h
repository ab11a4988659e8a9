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

    /// Null when all went well, else the field whose column did not fit; the object is not to be used then.
    [[nodiscard]] const Field *read(const QSqlQuery &query, void *object) const;

private:
    struct Column
    {
        int index;
        const Field *field;
    };
    const Field *m_fields;
    QList<Column> m_columns;
};

} // namespace plandeck
