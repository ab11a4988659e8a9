// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"

#include "services/storage/silence.h"
#include "services/storage/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(lcStorage, "plandeck.storage")

/// All connections of one Database, so that it can close them when it goes. Threads that end take theirs out.
struct Pool
{
    std::mutex mutex;
    std::vector<std::shared_ptr<Connection>> connections;

    void drop(const std::shared_ptr<Connection> &connection, auto close)
    {
        const std::lock_guard lock(mutex);
        std::erase(connections, connection);
        close(*connection);
    }
};

Result<> makeFolder(const QString &path)
{
    if (QDir().exists(path))
        return {};
    const QFileInfo info(path);
    if (info.absolutePath() != path)
        if (auto above = makeFolder(info.absolutePath()); !above)
            return above;
    if (!QDir().mkdir(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failed(storageError(u"connection_failed"_s, u"the folder cannot be made: "_s + path));
    return {};
}

/// Made by ourselves and empty, the file has the right permissions from its first moment on, and what SQLite puts beside it too.
Result<> makeFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    if (auto folder = makeFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !file.exists())
        return failed(storageError(u"connection_failed"_s, path + u": "_s + file.errorString()));
    return {};
}

} // namespace

struct Database::Private
{
    /// A thread's connections, one for each Database it uses; they end with it.
    struct Seats
    {
        struct Seat
        {
            quint64 database;
            std::weak_ptr<Pool> pool; // gone: the database was first, and closed the connection
            std::shared_ptr<Connection> connection;

            void leave() const
            {
                if (const auto alive = pool.lock())
                    alive->drop(connection, [](Connection &c) { c.close(); });
            }
        };
        std::vector<Seat> seats;

        ~Seats()
        {
            for (const auto &seat : seats)
                seat.leave();
        }
    };
    static thread_local Seats mine; // of the thread, not of the program: closed by whoever opened it, however it ends

    explicit Private(DatabaseUrl url)
        : url(std::move(url))
        , silence(this->url.engine == Engine::Postgres ? std::make_unique<Silence>(this->url.copy()) : nullptr)
    {
    }

    const DatabaseUrl url;
    const std::unique_ptr<Silence> silence; // PostgreSQL
    const quint64 id = [] {
        static std::atomic<quint64> count = 0;
        return ++count;
    }();
    const std::shared_ptr<Pool> pool = std::make_shared<Pool>();
    std::timed_mutex writer; // SQLite
    std::unique_ptr<Database> standby; // lists are read there; null: nowhere else
    Replica replica;

    Connection &seat()
    {
        const auto taken = std::ranges::find(mine.seats, id, &Seats::Seat::database);
        if (taken != mine.seats.end())
            return *taken->connection;
        std::erase_if(mine.seats, [](const Seats::Seat &s) { return s.pool.expired(); });
        const std::shared_ptr<Connection> connection(new Connection(url.engine, line()));
        const std::lock_guard lock(pool->mutex);
        pool->connections.push_back(connection);
        mine.seats.push_back({id, pool, connection});
        return *connection;
    }

    std::shared_ptr<Line> line() { return silence ? silence->newLine() : nullptr; }

    std::chrono::milliseconds patience() const
    {
        return std::chrono::milliseconds(url.options.value(u"busy_timeout"_s, u"5000"_s).toInt());
    }
};

thread_local Database::Private::Seats Database::Private::mine;

Database::Database(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

Database::~Database()
{
    const std::lock_guard lock(d->pool->mutex);
    for (const auto &connection : d->pool->connections)
        connection->close();
    d->pool->connections.clear();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url)
{
    const bool isSqlite = url.engine == Engine::Sqlite && !url.isReadOnly; // one of ours, to be made ready
    if (auto made = isSqlite ? makeFile(url.path) : Result<>(); !made)
        return failed(std::move(made.error()));
    std::unique_ptr<Database> database(new Database(std::make_unique<Private>(url.copy())));
    const auto answer =
        database->read([isSqlite](Connection &db) { return db.value(isSqlite ? u"PRAGMA journal_mode=WAL"_s : u"SELECT 1"_s); });
    if (!answer)
        return failed(answer.error());
    if (isSqlite && answer->toString() != u"wal")
        return failed(storageError(u"storage_failed"_s, u"no write-ahead log in this place: "_s + url.path));
    return database;
}

Engine Database::engine() const
{
    return d->url.engine;
}

const DatabaseUrl &Database::url() const
{
    return d->url;
}

qsizetype Database::connectionCount() const
{
    const std::lock_guard lock(d->pool->mutex);
    return qsizetype(d->pool->connections.size());
}

Result<Connection *> Database::connect()
{
    auto &connection = d->seat();
    if (connection.m_isInTransaction)
        return &connection;
    if (d->silence && d->silence->isSilent())
        return failed(storageError(u"connection_failed"_s, u"the server does not answer"_s));
    if (connection.isOpen())
        return &connection;
    if (connection.m_isLost)
        qCWarning(lcStorage, "the connection was lost and is made again");
    if (auto opened = connection.open(d->url); !opened)
        return failed(std::move(opened.error()));
    return &connection;
}

Result<std::unique_ptr<Transaction>> Database::begin()
{
    auto connection = connect();
    if (!connection)
        return failed(std::move(connection.error()));
    if ((*connection)->m_isInTransaction)
        return failed({.kind = Error::Kind::Internal, .code = u"nested_transaction"_s});

    Transaction::Writer writer(d->writer, std::defer_lock);
    if (engine() == Engine::Sqlite && !writer.try_lock_for(d->patience()))
        return failed(storageError(u"storage_busy"_s));
    if (auto begun = Transaction::begin(**connection, std::move(writer)); begun || !(*connection)->m_isLost)
        return begun;
    connection = connect(); // it was stale; nothing has happened yet
    if (!connection)
        return failed(std::move(connection.error()));
    return Transaction::begin(**connection, {});
}

/// Servers begin with different hosts, which spreads them. One that does not answer costs a request two seconds, not five.
void Database::readListsFrom(const DatabaseUrl &replica)
{
    auto url = replica.copy();
    std::rotate(url.hosts.begin(), url.hosts.begin() + QRandomGenerator::global()->bounded(int(url.hosts.size())),
                url.hosts.end());
    for (const auto &[option, value] :
         {std::pair(u"target_session_attrs"_s, url.hosts.size() > 1 ? u"prefer-standby"_s : u"any"_s),
          std::pair(u"connect_timeout"_s, u"2"_s)})
        if (!url.options.contains(option))
            url.options.insert(option, value);
    d->standby.reset(new Database(std::make_unique<Private>(std::move(url))));
}

void Database::noteWrites()
{
    d->replica.noteWrites();
}

std::optional<ReplicaFacts> Database::replica() const
{
    return d->standby ? std::optional(d->replica.facts()) : std::nullopt;
}

Database *Database::replicaToAsk()
{
    if (!d->standby || !d->replica.mayAsk())
        return nullptr;
    if (!d->replica.hasUnplacedWrites())
        return d->standby.get();
    const auto writes = d->replica.writes();
    const auto end = read([](Connection &db) { return endOfLog(db); });
    if (!end)
        return nullptr;
    d->replica.place(writes, *end);
    return d->standby.get();
}

Result<> Database::reachReplica(Connection &standby)
{
    return d->replica.reach(standby);
}

void Database::noteAnswer(const Error *error)
{
    d->replica.noteAnswer(error);
}

/// What is read there may be newer than what the replica has: the next list is not to go behind it.
void Database::notePrimaryAsked()
{
    d->replica.notePrimary();
    d->replica.noteWrites();
}

std::shared_ptr<Line> Database::newLine()
{
    return d->line();
}

void Database::release()
{
    if (d->standby)
        d->standby->release();
    const auto taken = std::ranges::find(Private::mine.seats, d->id, &Private::Seats::Seat::database);
    if (taken == Private::mine.seats.end())
        return;
    taken->leave();
    Private::mine.seats.erase(taken);
}

} // namespace plandeck
