// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/storageerror.h"

#include "services/storage/native.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// One name for a unique index on both engines, PostgreSQL's: SQLite names the columns instead ("UNIQUE constraint failed:
/// plan.tenant_id, plan.name"), or "index 'x'" for one over expressions.
QString violatedIndex(const QSqlDatabase &database, const QString &message)
{
    const auto told = message.sliced(message.indexOf(u": "_s) + 2);
    if (told.startsWith(u"index '"_s))
        return told.section(u'\'', 1, 1);
    const auto table = told.section(u'.', 0, 0);
    QStringList columns;
    for (const auto &column : told.split(u", "_s))
        columns.append(column.section(u'.', 1));

    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT l.name, l.origin, i.name FROM pragma_index_list(?1) l, pragma_index_info(l.name) i"
                  " WHERE l.\"unique\" ORDER BY l.seq, i.seqno"_s);
    query.bindValue(0, table);
    query.exec();
    QMap<QString, QStringList> indexes;
    QMap<QString, QString> origins;
    while (query.next()) {
        indexes[query.value(0).toString()].append(query.value(2).toString());
        origins.insert(query.value(0).toString(), query.value(1).toString());
    }
    const auto index = indexes.key(columns);
    const auto origin = origins.value(index);
    if (origin == u"c")
        return index;
    if (origin == u"u")
        return table + u'_' + columns.join(u'_') + u"_key"_s;
    return table + u"_pkey"_s;
}

Error sqliteError(int result, const QString &words)
{
    return storageError(codeOfSqliteResult(result), QString::number(result) + u": "_s + words);
}

QString told(const PGresult *result, int field)
{
    return QString::fromUtf8(result ? PQresultErrorField(result, field) : nullptr);
}

Error postgresError(const PGresult *result, const QString &state, const QString &words)
{
    const auto code = codeOfSqlState(state);
    if (code == u"duplicate" || code == u"reference_missing")
        return storageError(code, told(result, PG_DIAG_CONSTRAINT_NAME));
    if (state.startsWith(u"22"_s)) // data exceptions quote the datum
        return storageError(code, state);
    return storageError(code, state + u": "_s + words);
}

} // namespace

Error storageError(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::Storage, .code = code, .detail = detail};
}

bool isLost(const QSqlDatabase &database)
{
    const auto *connection = connectionOf(database);
    return connection && PQstatus(connection) != CONNECTION_OK;
}

Error storageError(const QSqlDatabase &database)
{
    auto *file = fileOf(database);
    const int result = sqlite3_extended_errcode(file);
    const auto words = QString::fromUtf8(sqlite3_errmsg(file));
    auto error = sqliteError(result, words);
    if (error.code == u"duplicate")
        error.detail = violatedIndex(database, words);
    return error;
}

Error storageError(const QSqlDatabase &database, const PGresult *result)
{
    const auto state = told(result, PG_DIAG_SQLSTATE);
    if (isLost(database))
        return storageError(u"connection_lost"_s, state);
    return postgresError(result, state, told(result, PG_DIAG_MESSAGE_PRIMARY));
}

Error openingError(Engine engine, const QSqlDatabase &database)
{
    const auto error = database.lastError();
    if (engine == Engine::Sqlite)
        return sqliteError(error.nativeErrorCode().toInt(), error.text());
    return storageError(u"connection_failed"_s, error.databaseText().simplified());
}

QString codeOfSqlState(QStringView state)
{
    struct Row
    {
        QLatin1StringView state; // or a class: the first two letters
        QLatin1StringView code;
    };
    static constexpr std::array table{
        Row{"23505"_L1, "duplicate"_L1},
        Row{"23503"_L1, "reference_missing"_L1},
        Row{"23"_L1, "constraint_failed"_L1},
        Row{"40001"_L1, "storage_conflict"_L1},
        Row{"40P01"_L1, "storage_conflict"_L1},
        Row{"55P03"_L1, "storage_busy"_L1},
        Row{"57014"_L1, "storage_busy"_L1},
        Row{"25006"_L1, "storage_read_only"_L1},
        Row{"53100"_L1, "storage_full"_L1},
        Row{"53"_L1, "storage_busy"_L1},
        Row{"58030"_L1, "disk_failed"_L1},
        Row{"57P01"_L1, "connection_lost"_L1},
        Row{"57P02"_L1, "connection_lost"_L1},
        Row{"57P03"_L1, "connection_lost"_L1},
        Row{"08"_L1, "connection_lost"_L1},
        Row{"22P05"_L1, "not_allowed_character"_L1},
        Row{"22021"_L1, "not_allowed_character"_L1},
    };
    const auto row = std::ranges::find_if(table, [state](const Row &r) { return state.startsWith(r.state); });
    return row == table.end() ? u"storage_failed"_s : QString(row->code);
}

QString codeOfSqliteResult(int result)
{
    switch (result) { // extended codes: https://sqlite.org/rescode.html
    case 1555: // PRIMARYKEY
    case 2067: // UNIQUE
    case 2579: // ROWID
        return u"duplicate"_s;
    case 787: // FOREIGNKEY
        return u"reference_missing"_s;
    default: break;
    }
    switch (result & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return u"storage_busy"_s;
    case 8: // READONLY
        return u"storage_read_only"_s;
    case 10: // IOERR
        return u"disk_failed"_s;
    case 13: // FULL
        return u"storage_full"_s;
    case 14: // CANTOPEN
        return u"connection_failed"_s;
    case 19: // CONSTRAINT
        return u"constraint_failed"_s;
    default: return u"storage_failed"_s;
    }
}

} // namespace plandeck
