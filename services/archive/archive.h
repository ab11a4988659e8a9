// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <functional>

class QFileDevice;

namespace plandeck {

/// What became of one table.
struct ArchivedTable
{
    QString name = {};
    qint64 rows = 0;
    QString digest = {}; // SHA-256 over its rows, hex: at export and at import the same
};

/// Hears of each table once it is done.
using OnArchivedTable = std::function<void(const ArchivedTable &)>;

/// Everything a database holds, as lines of JSON that either engine takes in again: a head, then for each table its columns, its
/// rows, and their number and digest, and an end, without which the archive is not whole. What is sealed or hashed stays so: an
/// archive is of use only with the SECRET_KEY of the database, and is to be kept like it.
///
///   {"archive":"plandeck","format":1,"schema":10}
///   {"table":"tenants_tenant","columns":["id","name"],"json":[]}
///   ["019…","Acme"]
///   {"rows":1,"digest":"9f86…"}
///   {"tables":1}
///
/// The state of one moment is written, while others go on. `archive_not_written` (Unavailable) where the file is not.
[[nodiscard]] Result<> writeArchive(Database &database, QFileDevice &file, const OnArchivedTable &done = {});

/// Takes an archive into a migrated, empty database: all of it or nothing. Each table is read again and compared by number and
/// digest before anything is committed.
///
/// Invalid: `archive_invalid` (not one of ours, damaged or cut off; detail names the line), `archive_schema_differs` (another
/// schema version), `database_not_empty`. Internal: `archive_not_equal` (what was read again is not what was written).
[[nodiscard]] Result<> readArchive(Database &database, QFileDevice &file, const OnArchivedTable &done = {});

} // namespace plandeck
