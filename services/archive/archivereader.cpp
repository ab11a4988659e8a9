// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archive/archive.h"
#include "services/archive/archivelines.h"
#include "services/archive/archivetable.h"
#include "services/domain/json.h"
#include "services/storage/migrations.h"

#include <QtCore/QFileDevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype batchSize = 1000;
constexpr qint64 longestLine = 64 * 1024 * 1024; // bytes

Error refusal(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::Invalid, .code = code, .detail = detail};
}

class Reader final
{
public:
    Reader(Connection &db, QFileDevice &file)
        : m_db(db)
        , m_file(file)
    {
    }

    Result<> read(qint64 schema, const OnArchivedTable &done)
    {
        const auto tables = archiveTables(m_db);
        if (!tables)
            return failed(tables.error());
        if (auto isReady = prepare(schema, *tables); !isReady)
            return isReady;
        for (const auto &table : *tables) {
            const auto taken = readTable(table);
            if (!taken)
                return failed(taken.error());
            if (done)
                done(*taken);
        }
        ArchiveEnd end;
        if (!take(end) || end.tables != tables->size() || !m_file.atEnd())
            return failed(damaged());
        return {};
    }

private:
    Result<> prepare(qint64 schema, const QList<ArchiveTable> &tables)
    {
        ArchiveHead head;
        if (!take(head) || head.archive != "plandeck"_L1 || head.format != archiveFormat)
            return failed(damaged());
        if (head.version != schema)
            return failed(refusal(
                u"archive_schema_differs"_s,
                u"The archive has schema version %1, the database %2: write it anew with the same version."_s.arg(head.version)
                    .arg(schema)));
        for (const auto &table : tables) {
            const auto count = table.count(m_db);
            if (!count)
                return failed(count.error());
            if (*count > 0)
                return failed(refusal(u"database_not_empty"_s, u"%1 has rows already."_s.arg(table.name())));
        }
        return {};
    }

    Result<ArchivedTable> readTable(const ArchiveTable &table)
    {
        TableHead head;
        if (!take(head))
            return failed(damaged());
        if (head.table != table.name() || head.columns != table.columnNames())
            return failed(refusal(u"archive_schema_differs"_s, u"Table %1 has other columns there."_s.arg(table.name())));
        auto json = head.json;
        for (qsizetype i = 0; i < head.columns.size(); ++i)
            if (table.hasJson(i) && !json.contains(i))
                json.append(i);
        ContentDigest asWritten(head.json);
        ContentDigest here(json);
        auto end = takeRows(table, asWritten, here);
        if (!end)
            return failed(end.error());
        if (end->rows != asWritten.rows() || end->digest != asWritten.hex())
            return failed(damaged());
        if (auto same = compare(table, ContentDigest(json), here); !same)
            return failed(std::move(same.error()));
        return ArchivedTable{table.name(), end->rows, end->digest};
    }

    Result<TableEnd> takeRows(const ArchiveTable &table, ContentDigest &asWritten, ContentDigest &here)
    {
        const auto columns = table.columnNames().size();
        QList<ArchivedRow> batch;
        for (;;) {
            const auto line = takeLine();
            const bool isRow = line.startsWith('[');
            if (isRow) {
                ArchivedRow row;
                if (!fromJson(line, row.cells).isEmpty() || row.cells.size() != columns)
                    return failed(damaged());
                asWritten.add(row);
                here.add(row);
                batch.append(std::move(row));
            }
            if (!isRow || batch.size() == batchSize) {
                if (auto inserted = table.insert(m_db, batch); !inserted)
                    return failed(std::move(inserted.error()));
                batch.clear();
            }
            TableEnd end;
            if (!isRow)
                return fromJson(line, end).isEmpty() ? Result<TableEnd>(end) : failed(damaged());
        }
    }

    /// Reads again what was just written.
    Result<> compare(const ArchiveTable &table, ContentDigest digest, const ContentDigest &expected)
    {
        for (auto rows = table.page(m_db, nullptr);; rows = table.page(m_db, &rows->last())) {
            if (!rows)
                return failed(rows.error());
            for (const auto &row : std::as_const(*rows))
                digest.add(row);
            if (rows->isEmpty())
                break;
        }
        if (digest.rows() == expected.rows() && digest.hex() == expected.hex())
            return {};
        return failed({.kind = Error::Kind::Internal,
                       .code = u"archive_not_equal"_s,
                       .detail = u"%1 is not in the database as it is in the archive; nothing was kept."_s.arg(table.name())});
    }

    QByteArray takeLine()
    {
        ++m_line;
        auto line = m_file.readLine(longestLine);
        if (!line.endsWith('\n'))
            return {}; // cut off
        line.chop(1);
        return line;
    }

    template<typename T>
    bool take(T &value)
    {
        return fromJson(takeLine(), value).isEmpty();
    }

    Error damaged() const
    {
        return refusal(u"archive_invalid"_s, u"Line %1 is not what an archive of Plandeck has there."_s.arg(m_line));
    }

    Connection &m_db;
    QFileDevice &m_file;
    qint64 m_line = 0;
};

} // namespace

Result<> readArchive(Database &database, QFileDevice &file, const OnArchivedTable &done)
{
    const auto schema = schemaVersion(database);
    if (!schema)
        return failed(schema.error());
    return database.transaction([&](Connection &db) -> Result<> {
        if (!file.seek(0)) // the transaction may be run again
            return failed(refusal(u"archive_invalid"_s, file.errorString()));
        return Reader(db, file).read(*schema, done);
    });
}

} // namespace plandeck
