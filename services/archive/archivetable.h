// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QtCore/QCryptographicHash>

namespace plandeck {

/// A row as it stands in an archive: every value as text, bytes in hexadecimal, booleans as 0 and 1.
struct ArchivedRow
{
    QList<std::optional<QString>> cells = {};

    static constexpr std::array fields{field<&ArchivedRow::cells>("cells")};
};

/// A table as the database describes it: the same on both engines, but for what SQLite does not tell from text and integers.
class ArchiveTable final
{
public:
    enum class Kind { Text, Integer, Boolean, Bytes, Json, Uuid };
    struct Column
    {
        QString name = {};
        Kind kind = Kind::Text;
        int keyPlace = 0; // in the primary key, from 1; 0: not in it
    };

    ArchiveTable(QString name, QList<Column> columns, Engine engine);

    const QString &name() const { return m_name; }
    const QList<Column> &columns() const { return m_columns; }
    QStringList columnNames() const;
    bool hasJson(qsizetype column) const { return m_columns[column].kind == Kind::Json; }

    /// The rows behind that one, in the order of the primary key; from the first without it.
    [[nodiscard]] Result<QList<ArchivedRow>> page(Connection &db, const ArchivedRow *after) const;
    [[nodiscard]] Result<> insert(Connection &db, const QList<ArchivedRow> &rows) const;
    [[nodiscard]] Result<qint64> count(Connection &db) const;

private:
    QList<qsizetype> key() const;
    QString asText(const Column &column) const;
    QString asValue(const Column &column, const QString &placeHolder) const;
    QString selection(bool isFirst) const;
    QString insertion(qsizetype rows) const;

    QString m_name;
    QList<Column> m_columns;
    Engine m_engine;
    QString m_first;
    QString m_next;
};

/// All tables of ours, those before that others refer to.
[[nodiscard]] Result<QList<ArchiveTable>> archiveTables(Connection &db);

/// What rows say: a SHA-256 over them in their order, JSON in one form.
class ContentDigest final
{
public:
    /// jsonColumns: those whose text is JSON, so that the order of members and white space do not count.
    explicit ContentDigest(QList<qsizetype> jsonColumns)
        : m_jsonColumns(std::move(jsonColumns))
    {
    }

    void add(const ArchivedRow &row);
    qint64 rows() const { return m_rows; }
    QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QList<qsizetype> m_jsonColumns;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

} // namespace plandeck
