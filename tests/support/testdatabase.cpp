// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "services/storage/migrations.h"
#include "services/storage/migrationsteps.h"
#include "services/storage/partitions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// The value, or the end of the test program.
template<typename T>
T needed(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString newName()
{
    static std::atomic<int> count = 0;
    return u"plandeck_test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
}

/// Of the server itself: where databases are made and dropped.
DatabaseUrl serverUrl()
{
    const auto text = qEnvironmentVariable("PLANDECK_TEST_POSTGRES");
    if (text.isEmpty())
        qFatal("PLANDECK_TEST_POSTGRES is not set: run the tests by packaging/with-postgres.sh");
    return needed(DatabaseUrl::parse(text), "PLANDECK_TEST_POSTGRES");
}

void executeOn(Database &database, const QString &sql)
{
    needed(database.read([&](Connection &db) { return db.execute(sql); }), qPrintable(sql));
}

int partitions()
{
    return qEnvironmentVariableIntValue("PLANDECK_TEST_PARTITIONS");
}

QString templateName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &version : needed(readMigrations(u":/migrations"_s, Engine::Postgres), "migrations"))
        for (const auto &step : version.steps)
            hash.addData(QString(step.file + step.checksum).toUtf8());
    return u"plandeck_template_%1_%2"_s.arg(QString::fromLatin1(hash.result().toHex().left(16))).arg(partitions());
}

/// A migrated database to copy: much quicker than migrating each time. Made by the first test that comes, while others wait;
/// renamed when it is ready, so that a half-made one is never taken for it.
QString templateOn(Database &server)
{
    const auto name = templateName();
    executeOn(server, u"SELECT pg_advisory_lock(7098203175141172581)"_s);
    const auto isThere = needed(server.read([&](Connection &db) {
                             return db.value(u"SELECT count(*) FROM pg_database WHERE datname = :name"_s, {{"name", name}});
                         }),
                                "looking for the template")
                             .toBool();
    if (!isThere) {
        const auto halfMade = newName();
        executeOn(server, u"CREATE DATABASE "_s + halfMade);
        const auto database = needed(Database::open(server.url().copyFor(halfMade)), "opening the template");
        needed(migrate(*database), "migrating the template");
        if (partitions() > 0)
            needed(partition(*database, partitions()), "spreading the template");
        database->release(); // a database with connections is not renamed
        executeOn(server, u"ALTER DATABASE "_s + halfMade + u" RENAME TO "_s + name);
    }
    executeOn(server, u"SELECT pg_advisory_unlock(7098203175141172581)"_s);
    return name;
}

} // namespace

TestDatabase::TestDatabase(Content content)
{
    if (engine() == Engine::Sqlite) {
        m_url = DatabaseUrl::sqlite(m_folder.filePath(u"plandeck.db"_s));
    } else {
        const auto server = needed(Database::open(serverUrl()), "opening PLANDECK_TEST_POSTGRES");
        const auto name = newName();
        executeOn(*server, u"CREATE DATABASE "_s + name + u" TEMPLATE "_s
                               + (content == Content::Migrated ? templateOn(*server) : u"template0"_s));
        m_url = server->url().copyFor(name);
    }
    m_database = needed(Database::open(m_url), "opening the test's database");
    if (engine() == Engine::Sqlite && content == Content::Migrated)
        needed(migrate(*m_database), "migrating the test's database");
}

TestDatabase::TestDatabase(CopyOf copy)
{
    auto &original = copy.original;
    if (engine() == Engine::Sqlite) {
        m_url = DatabaseUrl::sqlite(m_folder.filePath(u"plandeck.db"_s));
        original.execute(u"VACUUM INTO '%1'"_s.arg(m_folder.filePath(u"plandeck.db"_s)));
    } else {
        original.m_database.reset(); // a template has no connections
        const auto server = needed(Database::open(serverUrl()), "opening PLANDECK_TEST_POSTGRES");
        const auto name = newName();
        executeOn(*server, u"CREATE DATABASE "_s + name + u" TEMPLATE "_s + original.m_url.database);
        m_url = server->url().copyFor(name);
        original.m_database = needed(Database::open(original.m_url), "opening the original again");
    }
    m_database = needed(Database::open(m_url), "opening the copy");
}

TestDatabase::~TestDatabase()
{
    vanish();
}

void TestDatabase::vanish()
{
    m_database.reset();
    if (engine() == Engine::Sqlite)
        QFile::remove(m_url.path);
    else
        executeOn(*needed(Database::open(serverUrl()), "opening PLANDECK_TEST_POSTGRES"),
                  u"DROP DATABASE IF EXISTS "_s + m_url.database + u" WITH (FORCE)"_s);
}

void TestDatabase::setAway(bool isAway)
{
    const auto server = needed(Database::open(serverUrl()), "opening PLANDECK_TEST_POSTGRES");
    executeOn(*server, u"ALTER DATABASE %1 ALLOW_CONNECTIONS %2"_s.arg(m_url.database, isAway ? u"false"_s : u"true"_s));
    if (isAway)
        executeOn(*server, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(m_url.database));
}

void TestDatabase::loseTrack()
{
    if (engine() == Engine::Sqlite)
        execute(u"INSERT INTO plandeck_message (id, text) VALUES"
                " (2 + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'plandeck_message'), 0), '')"_s);
    else
        execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND application_name = 'plandeck changes'"_s);
}

Engine TestDatabase::engine()
{
    const auto name = qEnvironmentVariable("PLANDECK_TEST_ENGINE", u"sqlite"_s);
    if (name != u"sqlite" && name != u"postgresql")
        qFatal("PLANDECK_TEST_ENGINE is sqlite or postgresql");
    return name == u"sqlite" ? Engine::Sqlite : Engine::Postgres;
}

void TestDatabase::create(const QStringList &steps)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"0001_test"_s);
    for (const auto &step : steps) {
        QFile file(folder.filePath(u"0001_test/%1_step.sql"_s.arg(int(steps.indexOf(step)) + 1, 3, 10, QChar(u'0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(step.toUtf8()) < 0)
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    needed(migrate(*m_database, folder.path()), "making the test's tables");
}

void TestDatabase::execute(const QString &sql)
{
    executeOn(*m_database, sql);
}

QVariant TestDatabase::value(const QString &sql, Binds binds)
{
    return needed(m_database->read([&](Connection &db) { return db.value(sql, binds); }), qPrintable(sql));
}

} // namespace plandeck
