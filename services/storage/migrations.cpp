// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrations.h"

#include "services/storage/migrationsteps.h"
#include "services/storage/partitions.h"
#include "services/storage/storageerror.h"

#include <QtCore/QDateTime>
#include <QtCore/QScopeGuard>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// A row of plandeck_schema.
struct Applied
{
    qint64 version = 0;
    QString file = {};
    QString checksum = {};
    QDateTime appliedAt = {};

    static constexpr std::array fields{field<&Applied::version>("version"), field<&Applied::file>("file"),
                                       field<&Applied::checksum>("checksum"), field<&Applied::appliedAt>("applied_at")};
};

/// One at a time. SQLite's transactions are that anyway; PostgreSQL's wait here. No time limit for what is long once.
Result<> queueUp(Connection &db)
{
    if (db.engine() == Engine::Sqlite)
        return {};
    return db.execute(u"SET LOCAL statement_timeout = 0"_s).and_then([&] {
        return db.execute(u"SELECT pg_advisory_xact_lock(7098203175141172580)"_s);
    }); // "plandeck", about
}

/// By a query: to_regclass() may still say no after the wait for a server that made the table.
Result<bool> hasSchemaTable(Connection &db)
{
    const auto there =
        db.engine() == Engine::Sqlite
            ? db.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'plandeck_schema'"_s)
            : db.value(u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'plandeck_schema'"_s);
    return there.map([](const QVariant &v) { return v.toBool(); });
}

Result<QList<Applied>> appliedSteps(Connection &db)
{
    const auto there = hasSchemaTable(db);
    if (!there)
        return failed(there.error());
    if (!*there)
        return QList<Applied>();
    return db.rows<Applied>(u"SELECT version, file, checksum, applied_at FROM plandeck_schema ORDER BY version, file"_s);
}

Result<> makeSchemaTable(Connection &db)
{
    const auto there = hasSchemaTable(db);
    if (!there || *there)
        return there.map([](bool) {});
    return db.execute(u"CREATE TABLE plandeck_schema (version bigint NOT NULL, file text NOT NULL,"
                      " checksum text NOT NULL, applied_at bigint NOT NULL, PRIMARY KEY (version, file))"_s);
}

Error about(const QString &code, const QString &file, const QString &why = {})
{
    return storageError(code, why.isEmpty() ? file : file + u": "_s + why);
}

/// What was applied has to be what we ship, file by file.
Result<> compare(const QList<Applied> &applied, const QList<MigrationVersion> &versions)
{
    QMap<QString, QString> checksums;
    for (const auto &step : applied) {
        if (step.version > versions.last().number)
            return failed(about(u"schema_newer"_s, step.file));
        checksums.insert(step.file, step.checksum);
    }
    const auto reached = applied.isEmpty() ? 0 : applied.last().version;
    for (const auto &version : versions)
        for (const auto &step : version.steps)
            if (version.number <= reached && checksums.take(step.file) != step.checksum)
                return failed(about(u"migration_edited"_s, step.file));
    if (!checksums.isEmpty())
        return failed(about(u"migration_edited"_s, checksums.firstKey(), u"not there any more"_s));
    return {};
}

Result<> checkForeignKeys(Connection &db, const MigrationVersion &version)
{
    if (db.engine() == Engine::Postgres)
        return {};
    const auto broken = db.value(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    if (!broken)
        return failed(broken.error());
    if (broken->isValid())
        return failed(about(u"migration_failed"_s, version.steps.last().file, u"foreign keys of "_s + broken->toString()));
    return {};
}

Result<> apply(Connection &db, const MigrationVersion &version)
{
    for (const auto &step : version.steps) {
        if (!step.sql.isEmpty())
            if (auto done = db.execute(step.sql); !done)
                return failed(about(u"migration_failed"_s, step.file, done.error().code + u' ' + done.error().detail));
        const Applied row{version.number, step.file, step.checksum, QDateTime::currentDateTimeUtc()};
        if (auto kept = db.insert("plandeck_schema"_L1, row); !kept)
            return kept;
    }
    return checkForeignKeys(db, version);
}

/// The next version that is missing; null when none is.
Result<const MigrationVersion *> applyNext(Connection &db, const QList<MigrationVersion> &versions)
{
    if (auto turn = queueUp(db); !turn)
        return failed(std::move(turn.error()));
    if (auto made = makeSchemaTable(db); !made)
        return failed(std::move(made.error()));
    const auto applied = appliedSteps(db);
    if (!applied)
        return failed(applied.error());
    if (auto same = compare(*applied, versions); !same)
        return failed(std::move(same.error()));
    const auto reached = applied->isEmpty() ? 0 : applied->last().version;
    const auto next = std::ranges::find_if(versions, [reached](const MigrationVersion &v) { return v.number > reached; });
    if (next == versions.end())
        return nullptr;
    return apply(db, *next).map([next] { return &*next; });
}

/// For this connection; inside the transaction the PRAGMA would do nothing.
Result<> ignoreForeignKeys(Database &database)
{
    if (database.engine() == Engine::Postgres)
        return {};
    return database.read([](Connection &db) { return db.execute(u"PRAGMA foreign_keys=OFF"_s); });
}

/// A database whose tables are spread has no whole ones: those that have just been made are empty still.
Result<> spreadFurther(Database &database)
{
    const auto count = partitionCount(database);
    if (!count || *count == 0)
        return count.map([](int) {});
    return partition(database, *count).map([](const QStringList &) {});
}

} // namespace

Result<int> schemaVersion(Database &database)
{
    return database.read([](Connection &db) { return appliedSteps(db); }).map([](const QList<Applied> &applied) {
        return applied.isEmpty() ? 0 : int(applied.last().version);
    });
}

Result<MigrationReport> pendingMigrations(Database &database, const QString &folder)
{
    const auto versions = readMigrations(folder, database.engine());
    if (!versions)
        return failed(versions.error());
    const auto applied = database.read([](Connection &db) { return appliedSteps(db); });
    if (!applied)
        return failed(applied.error());
    if (auto same = compare(*applied, *versions); !same)
        return failed(std::move(same.error()));
    MigrationReport report{.from = applied->isEmpty() ? 0 : int(applied->last().version), .to = versions->last().number};
    for (const auto &version : *versions)
        for (const auto &step : version.steps)
            if (version.number > report.from && !step.sql.isEmpty())
                report.steps.append(step.file);
    return report;
}

Result<MigrationReport> migrate(Database &database, const QString &folder)
{
    const auto versions = readMigrations(folder, database.engine());
    if (!versions)
        return failed(versions.error());
    const auto from = schemaVersion(database);
    if (!from)
        return failed(from.error());

    MigrationReport report{.from = *from, .to = *from};
    const auto fresh = qScopeGuard([&] { database.release(); }); // nothing prepared for the old schema stays, foreign keys are on
    if (auto off = ignoreForeignKeys(database); !off)
        return failed(std::move(off.error()));
    for (;;) {
        const auto applied = database.transaction([&](Connection &db) { return applyNext(db, *versions); });
        if (!applied)
            return failed(applied.error());
        if (!*applied)
            return spreadFurther(database).map([&] { return report; });
        report.to = (*applied)->number;
        for (const auto &step : (*applied)->steps)
            if (!step.sql.isEmpty())
                report.steps.append(step.file);
    }
}

} // namespace plandeck
