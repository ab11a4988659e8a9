// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

namespace plandeck {

/// Spreads each table that has tenant_id in its primary key over count partitions by a hash of it, on PostgreSQL: those that are
/// not spread yet, with all their rows, in one transaction that keeps everybody else out. Names of tables, indexes and
/// constraints stay. The tables that were spread. Errors: `partitions_unsupported` (SQLite), `partitions_differ` (others have
/// another count), `partitions_failed` (detail names the table).
[[nodiscard]] Result<QStringList> partition(Database &database, int count);

/// How many partitions this database's tables have; 0 when they are whole. migrate() spreads what it makes over as many.
[[nodiscard]] Result<int> partitionCount(Database &database);

} // namespace plandeck
