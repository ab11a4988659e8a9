// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/random.h"
#include "services/storage/database.h"

namespace plandeck {

/// Something about a row that whoever moves has to know: why it was left out, or what of it was.
struct DjangoRemark
{
    QString table = {};
    QString row = {}; // its id, as Django has it
    QString field = {}; // empty: the row as a whole
    QString code = {};
    bool isLeftOut = true; // the whole row; false: taken, but for this

    friend bool operator==(const DjangoRemark &, const DjangoRemark &) = default;
};

/// What became of one table.
struct DjangoTableReport
{
    QString name = {};
    qint64 read = 0;
    qint64 taken = 0;
    qint64 known = 0; // were here already, and are left as they are
    qint64 leftOut = 0;
    QString digest = {}; // SHA-256 over what was taken, hex: as it was to be written, and as it was read again
};

struct DjangoReport
{
    QList<DjangoTableReport> tables = {};
    QList<DjangoRemark> remarks = {};
};

struct DjangoOptions
{
    Mode mode = Mode::Test; // of the platform's Stripe key: which of Stripe's two worlds its accounts and plans are in
    bool isDryRun = false; // everything, but for the commit
    TextMap columns = {}; // "tenants_tenant.email" → what that column is called there
};

/// What an import needs besides the databases.
struct DjangoTools
{
    const Clock &clock;
    RandomSource &random;
    const Secret &secretKey; // seals webhook secrets and the audit log
};

/// Takes companies, people, keys and plans out of the database of the Django platform, which is only read, as it is at one
/// moment. All of it or nothing: one transaction, with each table read again and compared by number and digest before the commit.
/// Rows that cannot be are left out and named; those that are here already stay as they are, so that a second run takes what is
/// new.
///
/// Invalid: `django_tables_missing`, `django_columns_missing` (detail names them all), `django_source_is_plandeck`.
/// Internal: `import_not_equal` (what was read again is not what was written). Besides, those of the databases.
[[nodiscard]] Result<DjangoReport> importDjango(Database &source, Database &target, const DjangoOptions &options,
                                                const DjangoTools &tools);

} // namespace plandeck
