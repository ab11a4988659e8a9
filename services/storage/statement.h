// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/bind.h"
#include "services/storage/engine.h"
#include "services/storage/rows.h"
#include "services/storage/sqltext.h"

#include <QtSql/QSqlDatabase>

#include <deque>

namespace plandeck {

/// A statement prepared on one connection and kept, by libpq or sqlite3 themselves: QSqlQuery in between costs more than most
/// statements do. Between uses it is finished: an open one would hold locks. Errors are the engine's, see Connection.
class Statement
{
public:
    /// The database is open, and outlives it.
    [[nodiscard]] static std::unique_ptr<Statement> of(const QSqlDatabase &database, SqlText text, Engine engine);
    virtual ~Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    SqlText::Kind kind() const { return m_text.kind; }
    [[nodiscard]] virtual Result<> prepare() = 0;

    /// Gives each place-holder its value, in any order. `not_allowed_character` for U+0000 in text (PostgreSQL has no such
    /// text); `statement_invalid` when names and values do not match.
    [[nodiscard]] Result<> bind(Binds binds);

    [[nodiscard]] virtual Result<> run() = 0;
    /// Goes on to the next row, at first to the first. False behind the last one.
    [[nodiscard]] virtual Result<bool> next() = 0;
    /// A cell of this row as text, until the next one; null for NULL.
    virtual QByteArrayView cell(int column) const = 0;
    /// The same as a value: every integer a qlonglong, NULL a null one.
    virtual QVariant value(int column) const = 0;
    virtual QByteArrayList columns() const = 0;
    /// How many rows it changed. Behind the last row, if it gives some.
    virtual qint64 changed() const = 0;
    virtual void finish() = 0;
    /// PostgreSQL: what it gives has changed since it was prepared; a new one is needed.
    virtual bool isStale() const { return false; }

    const RowReader &readerOf(std::span<const Field> fields);

protected:
    explicit Statement(SqlText text)
        : m_text(std::move(text))
    {
    }
    const QString &text() const { return m_text.text; }
    qsizetype placeHolders() const { return m_text.names.size(); }

private:
    virtual void give(qsizetype index, const QVariant &value) = 0;

    SqlText m_text;
    std::deque<RowReader> m_readers; // one a type that is read from it, nearly always one
};

} // namespace plandeck
