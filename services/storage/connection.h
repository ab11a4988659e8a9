// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/bind.h"
#include "services/storage/engine.h"

#include <memory>

namespace plandeck {

class CopyRows;
struct DatabaseUrl;
class Line;
class Statement;

/// One thread's connection: the same SQL on both engines, statements prepared once and kept. Never shared between threads.
///
/// SQL names its values (:tenant) and is one text per statement, not put together from values: it is the key of the cache.
///
/// Errors are of kind Storage:
/// - `duplicate`: a unique index said no; detail is its name, the same on both engines: that of CREATE UNIQUE INDEX,
///   table_column_column_key for UNIQUE in CREATE TABLE, table_pkey for a primary key.
/// - `reference_missing`: a foreign key; detail is the constraint's name on PostgreSQL.
/// - `constraint_failed`: NOT NULL, CHECK, a value of a wrong type.
/// - `connection_lost`, `connection_failed` (could not be made).
/// - `storage_busy`: a lock or statement time-out, no more connections.
/// - `storage_conflict`: deadlock or serialization failure; Database::transaction() tries again.
/// - `storage_read_only`, `storage_full`, `disk_failed`.
/// - `row_does_not_fit`: a column does not hold what its field says; detail is the field's name.
/// - `storage_failed`: everything else; detail is the driver's code and words.
/// Besides: `not_allowed_character` (Invalid) for U+0000 in a text, `statement_invalid` (Internal) when place-holders and values
/// do not match. Bound values are never in an error.
class Connection final
{
public:
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Engine engine() const { return m_engine; }

    /// Runs a statement that changes rows; how many it changed.
    [[nodiscard]] Result<qint64> change(const QString &sql, Binds binds = {});

    /// All rows, as T::fields describes them: columns are found by the fields' names, columns without a field are passed over,
    /// fields without a column keep the value they are made with.
    template<Described T>
    [[nodiscard]] Result<QList<T>> rows(const QString &sql, Binds binds = {})
    {
        QList<T> list;
        const auto add = [](void *l) -> void * { return &static_cast<QList<T> *>(l)->emplaceBack(); };
        return fetch(sql, binds, T::fields, &list, add, false).map([&] { return std::move(list); });
    }

    /// The first row, if there is one. On PostgreSQL the others come over the wire too: say LIMIT 1 where there are some.
    template<Described T>
    [[nodiscard]] Result<std::optional<T>> row(const QString &sql, Binds binds = {})
    {
        std::optional<T> first;
        const auto add = [](void *f) -> void * { return &static_cast<std::optional<T> *>(f)->emplace(); };
        return fetch(sql, binds, T::fields, &first, add, true).map([&] { return std::move(first); });
    }

    /// The first row, or NotFound `not_found`.
    template<Described T>
    [[nodiscard]] Result<T> one(const QString &sql, Binds binds = {})
    {
        auto first = row<T>(sql, binds);
        if (!first)
            return failed(std::move(first.error()));
        if (!*first)
            return notFound();
        return std::move(**first);
    }

    /// The first column of the first row: an invalid QVariant when there is none, a null one for NULL. Every integer is a
    /// qlonglong; a boolean is one on PostgreSQL and 0 or 1 on SQLite: ask toBool().
    [[nodiscard]] Result<QVariant> value(const QString &sql, Binds binds = {});

    /// INSERT of all stored fields of the value (no computed or derived ones, no Secrets), and of the further columns.
    template<Described T>
    [[nodiscard]] Result<> insert(QLatin1StringView table, const T &value, Binds further = {})
    {
        return insertFields(table, T::fields, &value, further);
    }

    /// f() -> Result<>, in a transaction: many rows. What f insert()s is written when it is done, on PostgreSQL by COPY, table by
    /// table as f came to them; so f does not ask for what it has inserted, and hears of no row by itself that it cannot be.
    template<typename F>
    [[nodiscard]] Result<> inBulk(F f)
    {
        gather();
        return writeGathered(f());
    }

    /// A statement as it stands, neither prepared nor kept: DDL, PRAGMA, SET.
    [[nodiscard]] Result<> execute(const QString &sql);

    /// How many statements are prepared here at the moment.
    qsizetype preparedCount() const;

private:
    friend class Database;
    friend class Transaction;
    struct Session;

    Connection(Engine engine, std::shared_ptr<Line> line);

    [[nodiscard]] Result<> open(const DatabaseUrl &url);
    void close();
    bool isOpen() const { return m_session && !m_isLost; }
    bool isLostBefore(quint64 written) const { return m_isLost && !m_isInTransaction && m_written == written; }

    using Add = void *(*)(void *context);
    [[nodiscard]] Result<> fetch(const QString &sql, Binds binds, std::span<const Field> fields, void *context, Add add,
                                 bool isFirstOnly);
    void gather();
    [[nodiscard]] Result<> writeGathered(Result<> gathered);
    [[nodiscard]] Result<> insertFields(QLatin1StringView table, std::span<const Field> fields, const void *object,
                                        Binds further);
    [[nodiscard]] Result<Statement *> prepared(const QString &sql);
    [[nodiscard]] Result<Statement *> run(const QString &sql, Binds binds);
    [[nodiscard]] Unexpected broken(Error error);

    const Engine m_engine;
    const std::shared_ptr<Line> m_line; // null on SQLite
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CopyRows> m_gathered; // while in bulk, on PostgreSQL
    bool m_isLost = false;
    bool m_isInTransaction = false;
    quint64 m_written = 0; // statements that were no mere reads
    std::optional<Error> m_failure; // the first in this transaction: it is not to be committed any more
};

} // namespace plandeck
