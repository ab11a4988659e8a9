// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/copyrows.h"

#include "services/storage/native.h"
#include "services/storage/storageerror.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Answer = std::unique_ptr<PGresult, void (*)(PGresult *)>;

/// https://www.postgresql.org/docs/current/sql-copy.html, text format.
void addEscaped(QByteArray &rows, QByteArrayView text)
{
    for (const char c : text) {
        switch (c) {
        case '\\': rows += "\\\\"; break;
        case '\n': rows += "\\n"; break;
        case '\r': rows += "\\r"; break;
        case '\t': rows += "\\t"; break;
        default: rows += c;
        }
    }
}

void addCell(QByteArray &rows, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: rows += "\\N"; break;
    case QMetaType::Bool: rows += value.toBool() ? 't' : 'f'; break;
    case QMetaType::QString: addEscaped(rows, static_cast<const QString *>(value.constData())->toUtf8()); break;
    case QMetaType::QByteArray: rows += "\\\\x" + static_cast<const QByteArray *>(value.constData())->toHex(); break;
    default: rows += QByteArray::number(value.toLongLong());
    }
}

} // namespace

bool CopyRows::Table::holds(QLatin1StringView table, std::span<const Bind> row) const
{
    return name == table && std::ranges::equal(columns, row, {}, {}, &Bind::name);
}

Result<> CopyRows::add(QLatin1StringView table, std::span<const Bind> row)
{
    auto known = std::ranges::find_if(m_tables, [&](const Table &each) { return each.holds(table, row); });
    if (known == m_tables.end()) {
        Table fresh{.name = table};
        std::ranges::transform(row, std::back_inserter(fresh.columns), &Bind::name);
        known = m_tables.insert(m_tables.end(), std::move(fresh));
    }
    char separator = 0;
    for (const auto &bind : row) {
        if (bind.holdsNul())
            return invalid(QString::fromLatin1(bind.name.data(), qsizetype(bind.name.size())), u"not_allowed_character"_s);
        if (separator)
            known->rows += separator;
        addCell(known->rows, bind.value);
        separator = '\t';
    }
    known->rows += '\n';
    return {};
}

Result<> CopyRows::write(const QSqlDatabase &database)
{
    for (const auto &table : m_tables)
        if (auto written = write(database, table); !written)
            return written;
    return {};
}

Result<> CopyRows::write(const QSqlDatabase &database, const Table &table)
{
    auto *connection = connectionOf(database);
    QByteArray columns;
    for (const auto column : table.columns)
        columns.append(columns.isEmpty() ? "" : ", ").append(column.data(), qsizetype(column.size()));
    const QByteArray sql = "COPY " + QByteArray(table.name.data(), table.name.size()) + " (" + columns + ") FROM STDIN";
    Answer answer(PQexec(connection, sql.constData()), PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COPY_IN)
        return failed(storageError(database, answer.get()));
    constexpr qsizetype atOnce = 1 << 20;
    bool isSent = true;
    for (qsizetype at = 0; isSent && at < table.rows.size(); at += atOnce)
        isSent = PQputCopyData(connection, table.rows.constData() + at, int(std::min(atOnce, table.rows.size() - at))) == 1;
    isSent = isSent && PQputCopyEnd(connection, nullptr) == 1;
    Result<> outcome = isSent ? Result<>() : failed(storageError(u"connection_lost"_s));
    for (answer.reset(PQgetResult(connection)); answer; answer.reset(PQgetResult(connection))) {
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK && outcome)
            outcome = failed(storageError(database, answer.get()));
        if (PQstatus(connection) != CONNECTION_OK)
            break;
    }
    return outcome;
}

} // namespace plandeck
