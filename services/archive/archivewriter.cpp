// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archive/archive.h"
#include "services/archive/archivelines.h"
#include "services/archive/archivetable.h"
#include "services/domain/json.h"
#include "services/storage/migrations.h"

#include <QtCore/QFileDevice>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

class Writer final
{
public:
    Writer(Connection &db, QFileDevice &file)
        : m_db(db)
        , m_file(file)
    {
    }

    Result<> write(qint64 schema, const OnArchivedTable &done)
    {
        const auto tables = archiveTables(m_db);
        if (!tables)
            return failed(tables.error());
        put(toJson(ArchiveHead{u"plandeck"_s, archiveFormat, schema}));
        for (const auto &table : *tables) {
            const auto written = writeTable(table);
            if (!written)
                return failed(written.error());
            if (done)
                done(*written);
        }
        put(toJson(ArchiveEnd{tables->size()}));
        return m_isWritten && m_file.flush() ? Result<>() : failed(notWritten());
    }

private:
    Result<ArchivedTable> writeTable(const ArchiveTable &table)
    {
        TableHead head{table.name(), table.columnNames(), {}};
        for (qsizetype i = 0; i < head.columns.size(); ++i)
            if (table.hasJson(i))
                head.json.append(i);
        put(toJson(head));
        ContentDigest digest(head.json);
        for (auto rows = table.page(m_db, nullptr);; rows = table.page(m_db, &rows->last())) {
            if (!rows)
                return failed(rows.error());
            for (const auto &row : std::as_const(*rows)) {
                put(toJson(row.cells));
                digest.add(row);
            }
            if (!m_isWritten)
                return failed(notWritten());
            if (rows->isEmpty())
                break;
        }
        ArchivedTable written{table.name(), digest.rows(), digest.hex()};
        put(toJson(TableEnd{written.rows, written.digest}));
        return written;
    }

    void put(const QByteArray &line) { m_isWritten = m_isWritten && m_file.write(line) == line.size() && m_file.putChar('\n'); }

    Error notWritten() const
    {
        return {.kind = Error::Kind::Unavailable, .code = u"archive_not_written"_s, .detail = m_file.errorString()};
    }

    Connection &m_db;
    QFileDevice &m_file;
    bool m_isWritten = true;
};

} // namespace

Result<> writeArchive(Database &database, QFileDevice &file, const OnArchivedTable &done)
{
    const auto schema = schemaVersion(database);
    if (!schema)
        return failed(schema.error());
    return database.transaction([&](Connection &db) -> Result<> {
        if (db.engine() == Engine::Postgres)
            if (auto set = db.execute(u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s); !set)
                return set;
        if (!file.seek(0) || !file.resize(0)) // the transaction may be run again
            return failed({.kind = Error::Kind::Unavailable, .code = u"archive_not_written"_s, .detail = file.errorString()});
        return Writer(db, file).write(*schema, done);
    });
}

} // namespace plandeck
