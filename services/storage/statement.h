// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/bind.h"
#include "services/storage/engine.h"
#include "services/storage/rows.h"
#include "services/storage/sqltext.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <deque>

namespace plandeck {

/// A statement prepared on one connection and kept. Between uses it is finished: an open one would hold locks.
class Statement final
{
public:
    Statement(const QSqlDatabase &database, SqlText text, Engine engine);

    [[nodiscard]] bool prepare() { return m_query.prepare(m_text.text); }
    SqlText::Kind kind() const { return m_text.kind; }

    /// Gives each place-holder its value, in any order. `not_allowed_character` for U+0000 in text (PostgreSQL has no such
    /// text, and QtSql would cut the statement there); `statement_invalid` when names and values do not match.
    [[nodiscard]] Result<> bind(Binds binds);

    QSqlQuery &query() { return m_query; }
    const RowReader &readerOf(std::span<const Field> fields);

private:
    SqlText m_text;
    QSqlQuery m_query;
    std::deque<RowReader> m_readers; // one a type that is read from it, nearly always one
};

} // namespace plandeck
