// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace plandeck {

struct MigrationReport
{
    int from = 0; // versions; 0 is an empty database
    int to = 0;
    QStringList steps = {}; // the files that were run
};

/// Brings the schema to our version. A version is a folder of steps, resources/migrations/NNNN_what/NNN_step.sql, one statement
/// in each, run in the order of their names and in one transaction a version: a failing step leaves nothing. Two servers that
/// start at once do not disturb each other.
///
/// Steps are written once for both engines with the words {uuid} {text} {json} {bool} {int8} {bytes}, and {strict} at the end of
/// CREATE TABLE; NNN_step.sqlite.sql and NNN_step.postgresql.sql are for one engine alone. {text} sorts by code point on both.
/// Foreign keys are off on SQLite meanwhile, so that a table can be made anew, and checked before the commit.
///
/// A shipped step is never edited: table plandeck_schema keeps a checksum of each. Errors name the file in their detail:
/// `schema_newer` (the database comes from a later Plandeck), `migration_edited` (also: one missing, or one new in an old
/// version), `migration_invalid` (an unknown word, a name out of form, the same number twice), `migration_failed`.
[[nodiscard]] Result<MigrationReport> migrate(Database &database, const QString &folder = QStringLiteral(":/migrations"));

/// What migrate() would do now, without doing it. The same errors, but for those of a step that fails.
[[nodiscard]] Result<MigrationReport> pendingMigrations(Database &database,
                                                        const QString &folder = QStringLiteral(":/migrations"));

/// The version the database has; 0 when it is empty.
[[nodiscard]] Result<int> schemaVersion(Database &database);

} // namespace plandeck
