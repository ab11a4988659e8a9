// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"
#include "services/domain/result.h"

#include <QtCore/QByteArrayList>

namespace plandeck {

class Statement;

/// Columns to members, found once a statement by the fields' names. Lists, maps and nested values are JSON text in their
/// column. Computed fields are not read, nor are Secrets: what lies in the table for one is sealed or hashed.
class RowReader final
{
public:
    RowReader(std::span<const Field> fields, const QByteArrayList &columns);

    bool isFor(std::span<const Field> fields) const { return m_fields == fields.data(); }

    using Add = void *(*)(void *context); // makes room for the next row

    /// Reads the rows of a statement that has been run, or its first. Null when all fitted, else the field whose column did not;
    /// the rows are not to be used then. An error is what the statement itself ran into on the way.
    [[nodiscard]] Result<const Field *> read(Statement &statement, void *context, Add add, bool isFirstOnly) const;

private:
    struct Column
    {
        int index;
        const Field *field;
    };
    [[nodiscard]] const Field *readRow(const Statement &statement, void *object) const;

    const Field *m_fields;
    QList<Column> m_columns;
};

} // namespace plandeck
