// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/bind.h"

#include <QtSql/QSqlDatabase>

namespace plandeck {

/// Rows on their way into PostgreSQL by COPY, gathered as its text format. They are written table by table, in the order in which
/// the tables were come to, so that what a foreign key refers to is there.
class CopyRows final
{
public:
    /// `not_allowed_character` (Invalid) for U+0000 in a text.
    [[nodiscard]] Result<> add(QLatin1StringView table, std::span<const Bind> row);
    /// In a transaction; what fails dooms it.
    [[nodiscard]] Result<> write(const QSqlDatabase &database);

private:
    struct Table
    {
        QLatin1StringView name;
        std::vector<std::string_view> columns = {};
        QByteArray rows = {};
        bool holds(QLatin1StringView table, std::span<const Bind> row) const;
    };

    [[nodiscard]] static Result<> write(const QSqlDatabase &database, const Table &table);

    std::vector<Table> m_tables; // a few
};

} // namespace plandeck
