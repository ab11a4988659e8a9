// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands export and import: everything out of a database, and into another one.
#include "app/server/commands.h"
#include "services/archive/archive.h"
#include "services/storage/migrations.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected noFile(const QString &name, const QString &why)
{
    return failed({.kind = Error::Kind::Unavailable, .code = u"archive_not_written"_s, .detail = u"%1: %2"_s.arg(name, why)});
}

/// One line a table, to compare by eye or by diff: the same on both sides.
void tell(const ArchivedTable &table)
{
    say(stdout, u"%1 %2 %3"_s.arg(table.digest, QString::number(table.rows).rightJustified(10), table.name));
}

Result<> exportTo(const QString &name, const DatabaseUrl &url)
{
    auto database = Database::open(url);
    if (!database)
        return failed(std::move(database.error()));
    if (QFile::exists(name))
        return noFile(name, u"there is such a file already."_s);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return noFile(name, file.errorString());
    if (auto written = writeArchive(**database, file, tell); !written)
        return written;
    return file.commit() ? Result<>() : noFile(name, file.errorString());
}

Result<> importFrom(const QString &name, const DatabaseUrl &url)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = u"%1: %2"_s.arg(name, file.errorString())});
    auto database = Database::open(url);
    if (!database)
        return failed(std::move(database.error()));
    if (auto migrated = migrate(**database); !migrated)
        return failed(std::move(migrated.error()));
    return readArchive(**database, file, tell);
}

int run(const ServerOptions &options, Result<> (*deed)(const QString &, const DatabaseUrl &), const QString &done)
{
    if (options.arguments.size() != 1)
        return fail({.code = u"usage"_s, .detail = options.command + u" takes the name of a file."_s});
    const auto &url = options.configuration.database;
    if (const auto outcome = deed(options.arguments.first(), url); !outcome)
        return fail(outcome.error());
    say(stdout, done.arg(url.display(), options.arguments.first()));
    return Fine;
}

} // namespace

int exportDatabase(ServerOptions options)
{
    return run(options, &exportTo, u"All of %1 is in %2. It is of use with the same SECRET_KEY only; keep both safe."_s);
}

int importDatabase(ServerOptions options)
{
    return run(options, &importFrom, u"%1 has all of %2, read again and compared. Serve it with the same SECRET_KEY."_s);
}

} // namespace plandeck
