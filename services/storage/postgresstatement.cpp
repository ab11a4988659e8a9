// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/postgresstatement.h"

#include "services/storage/native.h"
#include "services/storage/storageerror.h"

#include <QtCore/QVarLengthArray>

#include <atomic>

namespace plandeck {
namespace {

// pg_type.dat: these will not change
enum TypeOid : unsigned { Bool = 16, Bytea = 17, Int8 = 20, Int2 = 21, Int4 = 23, Float4 = 700, Float8 = 701 };

bool isGood(const PGresult *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

QByteArray unescaped(QByteArrayView text)
{
    size_t size = 0;
    auto *bytes = PQunescapeBytea(reinterpret_cast<const unsigned char *>(text.data()), &size);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
    PQfreemem(bytes);
    return copy;
}

} // namespace

void PostgresStatement::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresStatement::PostgresStatement(const QSqlDatabase &database, SqlText text)
    : Statement(std::move(text))
    , m_database(database)
    , m_given(placeHolders())
    , m_formats(placeHolders())
{
}

/// When the connection goes too, so does the server's side of it.
PostgresStatement::~PostgresStatement()
{
    if (m_name.isEmpty() || !m_database.isOpen() || isLost(m_database))
        return;
    const QByteArray sql = "DEALLOCATE " + m_name;
    take(PQexec(connectionOf(m_database), sql.constData()));
}

Result<> PostgresStatement::prepare()
{
    if (kind() == SqlText::Kind::Other)
        return {}; // cannot be
    static std::atomic<quint64> count = 0;
    const QByteArray name = "plandeck_" + QByteArray::number(++count);
    take(PQprepare(connectionOf(m_database), name.constData(), text().toUtf8().constData(), 0, nullptr));
    if (!isGood(m_result.get()))
        return failed(storageError(m_database, m_result.get()));
    m_name = name;
    return {};
}

void PostgresStatement::give(qsizetype index, const QVariant &value)
{
    auto &given = m_given[index];
    m_formats[index] = value.typeId() == QMetaType::QByteArray;
    switch (value.typeId()) {
    case QMetaType::Bool: given = value.toBool() ? "t" : "f"; break;
    case QMetaType::Int:
    case QMetaType::LongLong: given = QByteArray::number(value.toLongLong()); break;
    case QMetaType::Double: given = QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest); break;
    case QMetaType::QByteArray: given = value.toByteArray(); break;
    case QMetaType::QString: given = value.toString().toUtf8(); break;
    default: given = {}; break; // NULL
    }
}

Result<> PostgresStatement::run()
{
    auto *connection = connectionOf(m_database);
    if (kind() == SqlText::Kind::Other) {
        take(PQexec(connection, text().toUtf8().constData()));
    } else {
        QVarLengthArray<const char *, 24> values;
        QVarLengthArray<int, 24> sizes;
        for (const auto &given : std::as_const(m_given)) {
            values.append(given.isNull() ? nullptr : given.constData());
            sizes.append(int(given.size()));
        }
        take(PQexecPrepared(connection, m_name.constData(), int(values.size()), values.constData(), sizes.constData(),
                            m_formats.constData(), 0));
    }
    if (isGood(m_result.get()))
        return {};
    // "cached plan must not change result type": the schema changed under it
    m_isStale = qstrcmp(PQresultErrorField(m_result.get(), PG_DIAG_SQLSTATE), "0A000") == 0;
    return failed(storageError(m_database, m_result.get()));
}

Result<bool> PostgresStatement::next()
{
    return ++m_row < PQntuples(m_result.get());
}

QByteArrayView PostgresStatement::cell(int column) const
{
    if (PQgetisnull(m_result.get(), m_row, column))
        return {};
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

QVariant PostgresStatement::value(int column) const
{
    const auto text = cell(column);
    if (text.isNull())
        return QVariant::fromValue(nullptr);
    switch (PQftype(m_result.get(), column)) {
    case Bool: return text == "t";
    case Int2:
    case Int4:
    case Int8: return text.toByteArray().toLongLong();
    case Float4:
    case Float8: return text.toByteArray().toDouble();
    case Bytea: return unescaped(text);
    default: return QString::fromUtf8(text);
    }
}

QByteArrayList PostgresStatement::columns() const
{
    QByteArrayList names;
    for (int i = 0; i < PQnfields(m_result.get()); ++i)
        names.append(PQfname(m_result.get(), i));
    return names;
}

qint64 PostgresStatement::changed() const
{
    if (PQresultStatus(m_result.get()) == PGRES_TUPLES_OK)
        return PQntuples(m_result.get());
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

void PostgresStatement::finish()
{
    m_result.reset();
}

void PostgresStatement::take(PGresult *result)
{
    m_result.reset(result);
    m_row = -1;
}

} // namespace plandeck
