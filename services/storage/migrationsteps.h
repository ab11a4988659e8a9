// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/engine.h"

namespace plandeck {

/// One file of a version.
struct MigrationStep
{
    QString file = {}; // "0001_foundation/010_tenant.sql"
    QString checksum = {}; // SHA-256 of the file, hex
    QString sql = {}; // for this engine; empty when the step is for the other
};

struct MigrationVersion
{
    int number = 0;
    QList<MigrationStep> steps = {};
};

/// All versions in a folder, in order. Errors as at migrate().
[[nodiscard]] Result<QList<MigrationVersion>> readMigrations(const QString &folder, Engine engine);

} // namespace plandeck
