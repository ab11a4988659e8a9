// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"

#include "services/storage/copyrows.h"
#include "services/storage/databaseurl.h"
#include "services/storage/statement.h"
#include "services/storage/storageerror.h"

#include <QtCore/QCache>
#include <QtCore/QScopeGuard>
#include <QtSql/QSqlError>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Statements kept per connection; our own SQL has about half as many. Beyond, the one not used for longest goes.
constexpr qsizetype statementsKept = 256;

QString newName()
{
    static std::atomic<quint64> count = 0; // QtSql's names are global to the process
    return u"plandeck-%1"_s.arg(++count);
}

/// PostgreSQL gives int8 as qulonglong or qlonglong by sign and int4 as int; NULL as a value of the column's type.
QVariant normalised(const QVariant &cell)
{
    if (cell.isNull())
        return QVariant::fromValue(nullptr);
    switch (cell.typeId()) {
    case QMetaType::Int:
    case QMetaType::ULongLong: return cell.toLongLong();
    default: return cell;
    }
}

} // namespace

struct Connection::Session
{
    Session(const QString &driver)
        : name(newName())
        , database(QSqlDatabase::addDatabase(driver, name))
    {
    }
    ~Session()
    {
        database = {};
        QSqlDatabase::removeDatabase(name); // the driver goes before the statements: they need not be given back one by one
    }

    const QString name;
    QCache<QString, Statement> statements{statementsKept};
    QSqlDatabase database;
};

Connection::Connection(Engine engine)
    : m_engine(engine)
{
}

Connection::~Connection() = default;

qsizetype Connection::preparedCount() const
{
    return m_session ? m_session->statements.size() : 0;
}

void Connection::close()
{
    m_session.reset();
}

Result<> Connection::open(const DatabaseUrl &url)
{
    close();
    m_isLost = false;
    auto session = std::make_unique<Session>(m_engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s);
    auto &database = session->database;
    database.setConnectOptions(url.connectOptions());
    if (m_engine == Engine::Sqlite) {
        database.setDatabaseName(url.path);
    } else {
        database.setHostName(url.hostNames());
        database.setDatabaseName(url.database);
        database.setNumericalPrecisionPolicy(QSql::HighPrecision); // numeric as text, not as a double
    }
    if (!database.open(url.user, url.password.revealText())) // given here, QtSql does not keep them
        return failed(openingError(m_engine, database));
    m_session = std::move(session);
    if (m_engine == Engine::Postgres)
        return {};
    for (const auto &pragma : {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA synchronous=FULL"_s})
        if (auto done = execute(pragma); !done)
            return done;
    return {};
}

Unexpected Connection::broken(Error error)
{
    // A server that became a standby takes no writes any more: the next connection looks for the one that does.
    if (error.code == u"connection_lost" || (m_engine == Engine::Postgres && error.code == u"storage_read_only"))
        m_isLost = true;
    if (m_isInTransaction && !m_failure)
        m_failure = error;
    return failed(std::move(error));
}

Result<Statement *> Connection::prepared(const QString &sql)
{
    if (!m_session)
        return failed(storageError(u"connection_lost"_s));
    if (auto *known = m_session->statements.object(sql))
        return known;
    auto statement = std::make_unique<Statement>(m_session->database, SqlText::read(sql), m_engine);
    if (statement->kind() != SqlText::Kind::Other && !statement->prepare())
        return broken(storageError(m_engine, m_session->database, statement->query()));
    auto *kept = statement.release();
    m_session->statements.insert(sql, kept);
    return kept;
}

Result<Statement *> Connection::run(const QString &sql, Binds binds)
{
    auto statement = prepared(sql);
    if (!statement)
        return statement;
    if (auto bound = (*statement)->bind(binds); !bound)
        return failed(std::move(bound.error()));
    const auto kind = (*statement)->kind();
    m_written += kind == SqlText::Kind::Read ? 0 : 1;
    auto &query = (*statement)->query();
    if (kind == SqlText::Kind::Other ? query.exec(sql) : query.exec())
        return statement;
    auto error = storageError(m_engine, m_session->database, query);
    query.finish();
    if (query.lastError().nativeErrorCode() == u"0A000" || kind == SqlText::Kind::Other)
        m_session->statements.remove(sql); // "cached plan must not change result type": the schema changed under it
    return broken(std::move(error));
}

Result<qint64> Connection::change(const QString &sql, Binds binds)
{
    const auto statement = run(sql, binds);
    if (!statement)
        return failed(statement.error());
    auto &query = (*statement)->query();
    const auto finish = qScopeGuard([&query] { query.finish(); });
    if (!query.isSelect())
        return (*statement)->kind() == SqlText::Kind::Other ? 0 : query.numRowsAffected();
    qint64 count = 0;
    while (query.next()) // RETURNING: not done before its rows are read
        ++count;
    if (query.lastError().isValid())
        return broken(storageError(m_engine, m_session->database, query));
    return count;
}

Result<> Connection::fetch(const QString &sql, Binds binds, std::span<const Field> fields, void *context, Add add,
                           bool isFirstOnly)
{
    const auto statement = run(sql, binds);
    if (!statement)
        return failed(statement.error());
    auto &query = (*statement)->query();
    const auto finish = qScopeGuard([&query] { query.finish(); });
    if (const auto *unfit = (*statement)->readerOf(fields).read(query, context, add, isFirstOnly))
        return failed(storageError(u"row_does_not_fit"_s, unfit->key()));
    if (query.lastError().isValid())
        return broken(storageError(m_engine, m_session->database, query));
    return {};
}

Result<QVariant> Connection::value(const QString &sql, Binds binds)
{
    const auto statement = run(sql, binds);
    if (!statement)
        return failed(statement.error());
    auto &query = (*statement)->query();
    const auto finish = qScopeGuard([&query] { query.finish(); });
    QVariant first;
    if (query.next()) {
        first = normalised(query.value(0));
        query.next();
    }
    if (query.lastError().isValid())
        return broken(storageError(m_engine, m_session->database, query));
    return first;
}

Result<> Connection::insertFields(QLatin1StringView table, std::span<const Field> fields, const void *object, Binds further)
{
    std::vector<Bind> binds;
    binds.reserve(fields.size() + further.size());
    for (const auto &field : fields)
        if (field.member && !field.isDerived && field.bare().kind != Type::Kind::Secret)
            binds.emplace_back(field.name, *field.type, field.member(const_cast<void *>(object))); // only read
    binds.insert(binds.end(), further.begin(), further.end());
    if (m_gathered)
        return m_gathered->add(table, binds);

    QString columns;
    QString values;
    for (const auto &bind : binds) {
        const QLatin1StringView name(bind.name.data(), qsizetype(bind.name.size()));
        const auto comma = columns.isEmpty() ? ""_L1 : ", "_L1;
        columns += comma + name;
        values += comma + ":"_L1 + name;
    }
    return change("INSERT INTO "_L1 + table + " ("_L1 + columns + ") VALUES ("_L1 + values + u')', binds).map([](qint64) {});
}

/// SQLite is in this process: a prepared INSERT is its quickest way.
void Connection::gather()
{
    if (m_engine == Engine::Postgres)
        m_gathered = std::make_unique<CopyRows>();
}

Result<> Connection::writeGathered(Result<> gathered)
{
    const auto rows = std::move(m_gathered);
    if (!gathered || !rows)
        return gathered;
    if (!m_session)
        return failed(storageError(u"connection_lost"_s));
    ++m_written;
    auto written = rows->write(m_session->database);
    return written ? written : broken(std::move(written.error()));
}

Result<> Connection::execute(const QString &sql)
{
    if (!m_session)
        return failed(storageError(u"connection_lost"_s));
    ++m_written;
    QSqlQuery query(m_session->database);
    if (query.exec(sql))
        return {};
    return broken(storageError(m_engine, m_session->database, query));
}

} // namespace plandeck
