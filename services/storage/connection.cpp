// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"

#include "services/storage/copyrows.h"
#include "services/storage/databaseurl.h"
#include "services/storage/native.h"
#include "services/storage/silence.h"
#include "services/storage/statement.h"
#include "services/storage/storageerror.h"

#include <QtCore/QCache>
#include <QtCore/QScopeGuard>

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

} // namespace

struct Connection::Session
{
    explicit Session(Engine engine)
        : name(newName())
        , database(QSqlDatabase::addDatabase(engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name))
        , engine(engine)
    {
    }
    ~Session()
    {
        passing.reset();
        if (engine == Engine::Sqlite) // a file is not closed while it has statements
            statements.clear();
        database.close(); // a server forgets its statements with it: they need not be given back one by one
        statements.clear();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Session)

    const QString name;
    QSqlDatabase database;
    const Engine engine;
    QCache<QString, Statement> statements{statementsKept};
    std::unique_ptr<Statement> passing; // the last that is not kept
};

Connection::Connection(Engine engine, std::shared_ptr<Line> line)
    : m_engine(engine)
    , m_line(std::move(line))
{
}

Connection::~Connection()
{
    close();
}

qsizetype Connection::preparedCount() const
{
    return m_session ? m_session->statements.size() : 0;
}

void Connection::close()
{
    if (m_line)
        m_line->lead(nullptr);
    m_session.reset();
}

Result<> Connection::open(const DatabaseUrl &url)
{
    close();
    m_isLost = false;
    auto session = std::make_unique<Session>(m_engine);
    auto &database = session->database;
    database.setConnectOptions(url.connectOptions());
    if (m_engine == Engine::Sqlite) {
        database.setDatabaseName(url.path);
    } else {
        database.setHostName(url.hostNames());
        database.setDatabaseName(url.database);
    }
    if (!database.open(url.user, url.password.revealText())) // given here, QtSql does not keep them
        return failed(openingError(m_engine, database));
    m_session = std::move(session);
    if (m_engine == Engine::Postgres) {
        auto *connection = connectionOf(m_session->database);
        PQsetNoticeProcessor( // else they go to standard error, past our log
            connection, [](void *, const char *) {}, nullptr);
        m_line->lead(connection);
        return {};
    }
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
    auto statement = Statement::of(m_session->database, SqlText::read(sql), m_engine);
    if (auto made = statement->prepare(); !made)
        return broken(std::move(made.error()));
    if (statement->kind() == SqlText::Kind::Other) // some pragmas do their work while they are prepared
        return (m_session->passing = std::move(statement)).get();
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
    m_written += (*statement)->kind() == SqlText::Kind::Read ? 0 : 1;
    auto done = (*statement)->run();
    if (done)
        return statement;
    (*statement)->finish();
    if ((*statement)->isStale())
        m_session->statements.remove(sql);
    return broken(std::move(done.error()));
}

Result<qint64> Connection::change(const QString &sql, Binds binds)
{
    const Line::Waiting waiting(m_line.get());
    const auto ran = run(sql, binds);
    if (!ran)
        return failed(ran.error());
    auto &statement = **ran;
    const auto finish = qScopeGuard([&statement] { statement.finish(); });
    qint64 count = 0;
    auto isThere = statement.next();
    for (; isThere && *isThere; isThere = statement.next()) // RETURNING: not done before its rows are read
        ++count;
    if (!isThere)
        return broken(std::move(isThere.error()));
    return statement.kind() == SqlText::Kind::Write ? statement.changed() : count;
}

Result<> Connection::fetch(const QString &sql, Binds binds, std::span<const Field> fields, void *context, Add add,
                           bool isFirstOnly)
{
    const Line::Waiting waiting(m_line.get());
    const auto ran = run(sql, binds);
    if (!ran)
        return failed(ran.error());
    auto &statement = **ran;
    const auto finish = qScopeGuard([&statement] { statement.finish(); });
    auto unfit = statement.readerOf(fields).read(statement, context, add, isFirstOnly);
    if (!unfit)
        return broken(std::move(unfit.error()));
    return *unfit ? failed(storageError(u"row_does_not_fit"_s, (*unfit)->key())) : Result<>();
}

Result<QVariant> Connection::value(const QString &sql, Binds binds)
{
    const Line::Waiting waiting(m_line.get());
    const auto ran = run(sql, binds);
    if (!ran)
        return failed(ran.error());
    auto &statement = **ran;
    const auto finish = qScopeGuard([&statement] { statement.finish(); });
    QVariant first;
    auto isThere = statement.next();
    if (isThere && *isThere) {
        first = statement.value(0);
        isThere = statement.next();
    }
    if (!isThere)
        return broken(std::move(isThere.error()));
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
    const Line::Waiting waiting(m_line.get());
    ++m_written;
    auto written = rows->write(m_session->database);
    return written ? written : broken(std::move(written.error()));
}

Result<> Connection::execute(const QString &sql)
{
    if (!m_session)
        return failed(storageError(u"connection_lost"_s));
    const Line::Waiting waiting(m_line.get());
    ++m_written;
    const auto statement = Statement::of(m_session->database, {.kind = SqlText::Kind::Other, .text = sql}, m_engine);
    auto done = statement->prepare().and_then([&] { return statement->run(); }).and_then([&] { return statement->next(); });
    while (done && *done)
        done = statement->next();
    return done ? Result<>() : broken(std::move(done.error()));
}

} // namespace plandeck
