// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/engine.h"

#include <QtSql/QSqlDatabase>

struct pg_result;

namespace plandeck {

/// What SQLite reports of its last call, in our words (the codes are listed at Connection). Never repeats a bound value.
[[nodiscard]] Error storageError(const QSqlDatabase &database);

/// The same of PostgreSQL; null when it did not answer at all.
[[nodiscard]] Error storageError(const QSqlDatabase &database, const pg_result *result);

/// Of a connection that could not be made: `connection_failed`, or for a file `storage_read_only` and the like.
[[nodiscard]] Error openingError(Engine engine, const QSqlDatabase &database);

/// The code for PostgreSQL's SQLSTATE, and for SQLite's extended result code.
[[nodiscard]] QString codeOfSqlState(QStringView state);
[[nodiscard]] QString codeOfSqliteResult(int result);

[[nodiscard]] Error storageError(const QString &code, const QString &detail = {});

/// Did the connection end under us? Only PostgreSQL's can.
[[nodiscard]] bool isLost(const QSqlDatabase &database);

} // namespace plandeck
