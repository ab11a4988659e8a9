// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrationsteps.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Word
{
    QLatin1StringView word;
    QLatin1StringView sqlite;
    QLatin1StringView postgres;
};

constexpr std::array words{
    Word{"uuid"_L1, "TEXT"_L1, "uuid"_L1},      Word{"text"_L1, "TEXT"_L1, "text COLLATE \"C\""_L1},
    Word{"json"_L1, "TEXT"_L1, "jsonb"_L1},     Word{"bool"_L1, "INTEGER"_L1, "boolean"_L1},
    Word{"int8"_L1, "INTEGER"_L1, "bigint"_L1}, Word{"bytes"_L1, "BLOB"_L1, "bytea"_L1},
    Word{"strict"_L1, "STRICT"_L1, ""_L1},
};

Unexpected wrong(const QString &file, const QString &why)
{
    return failed({.kind = Error::Kind::Storage, .code = u"migration_invalid"_s, .detail = file + u": "_s + why});
}

/// {words} to the engine's own; other braces ('{"a": 1}', '{}') stay.
Result<QString> translated(const QString &sql, Engine engine, const QString &file)
{
    static const QRegularExpression braces(u"\\{([a-z0-9_]+)\\}"_s);
    QString out;
    qsizetype at = 0;
    for (const auto &match : braces.globalMatch(sql)) {
        const auto name = match.capturedView(1);
        const auto word = std::ranges::find_if(words, [name](const Word &w) { return w.word == name; });
        if (word == words.end())
            return wrong(file, u"unknown word "_s + match.captured(0));
        out += QStringView(sql).sliced(at, match.capturedStart() - at);
        out += engine == Engine::Sqlite ? word->sqlite : word->postgres;
        at = match.capturedEnd();
    }
    return QString(out + QStringView(sql).sliced(at));
}

Result<MigrationStep> readStep(const QString &folder, const QString &version, const QString &name, Engine engine)
{
    static const QRegularExpression form(u"^\\d{3}_[a-z0-9_]+(\\.sqlite|\\.postgresql)?\\.sql$"_s);
    MigrationStep step{.file = version + u'/' + name};
    const auto match = form.match(name);
    if (!match.hasMatch())
        return wrong(step.file, u"a step is named NNN_what.sql"_s);
    QFile file(folder + u'/' + step.file);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(step.file, file.errorString());
    const auto bytes = file.readAll();
    step.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto only = match.captured(1);
    if (only == (engine == Engine::Sqlite ? u".postgresql" : u".sqlite"))
        return step;
    auto sql = translated(QString::fromUtf8(bytes), engine, step.file);
    if (!sql)
        return failed(std::move(sql.error()));
    step.sql = *sql;
    return step;
}

} // namespace

Result<QList<MigrationVersion>> readMigrations(const QString &folder, Engine engine)
{
    static const QRegularExpression form(u"^(\\d{4})_[a-z0-9_]+$"_s);
    QList<MigrationVersion> versions;
    const auto names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &name : names) {
        const auto match = form.match(name);
        MigrationVersion version{.number = match.captured(1).toInt()};
        if (version.number == 0 || (!versions.isEmpty() && version.number == versions.last().number))
            return wrong(name, u"a version is a folder NNNN_what with a number of its own"_s);
        const auto files = QDir(folder + u'/' + name).entryList(QDir::Files, QDir::Name);
        for (const auto &file : files) {
            auto step = readStep(folder, name, file, engine);
            if (!step)
                return failed(std::move(step.error()));
            version.steps.append(*step);
        }
        if (version.steps.isEmpty())
            return wrong(name, u"no step in it"_s);
        versions.append(std::move(version));
    }
    if (versions.isEmpty())
        return wrong(folder, u"no migrations there"_s);
    return versions;
}

} // namespace plandeck
