// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/bind.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <memory>

namespace plandeck {

enum class Engine { Sqlite, Postgres };

/// One thread's connection: the same SQL on both engines, statements prepared once and kept. Never shared between threads.
///
/// Errors are of kind Storage: `duplicate` (a unique index said no; detail names it), `reference_missing` (foreign key),
/// `connection_lost`, `storage_busy` (lock or statement time-out), `storage_read_only`, `storage_full`, `row_does_not_fit`,
/// `storage_failed`. Bound values are never logged.
class Connection final
{
public:
    Engine engine() const;

    /// Runs a statement that changes rows; how many it changed.
    [[nodiscard]] Result<qint64> change(const QString &sql, Binds binds = {});

    /// All rows, as T::fields describes them: columns are found by the fields' names, columns without a field are passed over.
    template<Described T>
    [[nodiscard]] Result<QList<T>> rows(const QString &sql, Binds binds = {});

    /// The first row, if there is one.
    template<Described T>
    [[nodiscard]] Result<std::optional<T>> row(const QString &sql, Binds binds = {});

    /// The first row, or NotFound `not_found`.
    template<Described T>
    [[nodiscard]] Result<T> one(const QString &sql, Binds binds = {});

    /// The first column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, Binds binds = {});

    /// INSERT of all stored fields of the value, and of the further columns.
    template<Described T>
    [[nodiscard]] Result<> insert(QLatin1StringView table, const T &value, Binds further = {});
};

} // namespace plandeck
