// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlitestatement.h"

#include "services/storage/native.h"
#include "services/storage/storageerror.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

SqliteStatement::SqliteStatement(const QSqlDatabase &database, SqlText text)
    : Statement(std::move(text))
    , m_database(database)
    , m_given(placeHolders())
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<> SqliteStatement::prepare()
{
    const auto sql = text().toUtf8();
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(fileOf(m_database), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, &rest)
        != SQLITE_OK)
        return failed(storageError(m_database));
    if (!QByteArrayView(rest).trimmed().isEmpty()) // sqlite3 would leave it out in silence
        return failed(storageError(u"statement_invalid"_s, u"more than one statement"_s));
    return {};
}

/// Place-holders are numbered in the order in which they come, as those of SqlText are.
void SqliteStatement::give(qsizetype index, const QVariant &value)
{
    auto &given = m_given[index];
    const int at = int(index) + 1;
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: sqlite3_bind_int64(m_statement, at, value.toLongLong()); return;
    case QMetaType::Double: sqlite3_bind_double(m_statement, at, value.toDouble()); return;
    case QMetaType::QByteArray:
        given = value.toByteArray();
        if (given.isNull())
            break;
        sqlite3_bind_blob(m_statement, at, given.constData(), int(given.size()), SQLITE_STATIC);
        return;
    case QMetaType::QString:
        given = value.toString().toUtf8();
        if (given.isNull())
            break;
        sqlite3_bind_text(m_statement, at, given.constData(), int(given.size()), SQLITE_STATIC);
        return;
    default: break;
    }
    sqlite3_bind_null(m_statement, at);
}

/// To the first row, so that what goes wrong is told here and not by the first next().
Result<> SqliteStatement::run()
{
    m_isFirst = true;
    return step();
}

Result<bool> SqliteStatement::next()
{
    if (!std::exchange(m_isFirst, false) && m_hasRow)
        if (auto stepped = step(); !stepped)
            return failed(std::move(stepped.error()));
    return m_hasRow;
}

Result<> SqliteStatement::step()
{
    const int result = sqlite3_step(m_statement);
    m_hasRow = result == SQLITE_ROW;
    return m_hasRow || result == SQLITE_DONE ? Result<>() : failed(storageError(m_database));
}

QByteArrayView SqliteStatement::cell(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text ? text : "", sqlite3_column_bytes(m_statement, column)};
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return qlonglong(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: return QString::fromUtf8(cell(column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    default: return QVariant::fromValue(nullptr);
    }
}

QByteArrayList SqliteStatement::columns() const
{
    QByteArrayList names;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        names.append(sqlite3_column_name(m_statement, i));
    return names;
}

qint64 SqliteStatement::changed() const
{
    return sqlite3_changes64(fileOf(m_database));
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
    m_hasRow = false;
}

} // namespace plandeck
