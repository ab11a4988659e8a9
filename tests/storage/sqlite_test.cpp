// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrations.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <latch>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownFile = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

Result<> insert(Database &database, const QString &name)
{
    return database.transaction([&](Connection &c) {
        return c.change(u"INSERT INTO t (name) VALUES (:name)"_s, {{"name", name}}).map([](qint64) {});
    });
}

QString codeOf(const Result<> &result)
{
    return result ? u"fine"_s : result.error().code;
}

/// One table in a file whose folder the test can see.
struct House
{
    House() { execute(u"CREATE TABLE t (name TEXT NOT NULL) STRICT"_s); }

    std::unique_ptr<Database> open(const QString &patience = u"0"_s) const
    {
        auto url = DatabaseUrl::sqlite(path());
        url.options.insert(u"busy_timeout"_s, patience);
        return Database::open(url).value();
    }
    QString path() const { return folder.filePath(u"data/deep/plandeck.db"_s); }
    void execute(const QString &sql)
    {
        QVERIFY(database->read([&](Connection &c) { return c.execute(sql); }));
    }
    QVariant value(const QString &sql)
    {
        return database->read([&](Connection &c) { return c.value(sql); }).value();
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database = open();
};

} // namespace

class SqliteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PLANDECK_TEST_ENGINE", "sqlite");
        QTest::failOnWarning(QRegularExpression(u"."_s));
    }
    void makesFileAndFoldersForTheOwnerAlone();
    void setsEachConnectionUp();
    void saysWhenAnotherHoldsTheLock();
    void waitsForAnotherProcess();
    void saysWhenTheFileMayNotBeWritten();
    void saysWhenTheDiskIsFull();
    void refusesWhatIsNoDatabase();
    void refusesAPathThatCannotBe();
    void runsOneStatementAtATime();
    void survivesAnUnfinishedRead();
};

void SqliteTest::makesFileAndFoldersForTheOwnerAlone()
{
    const auto before = ::umask(0); // the worst case
    House house;
    QVERIFY(insert(*house.database, u"x"_s));
    ::umask(before);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFile::permissions(house.path() + suffix), ownFile);
    for (const auto &folder : {u"data"_s, u"data/deep"_s})
        QCOMPARE(QFile::permissions(house.folder.filePath(folder)), ownFile | QFile::ExeOwner | QFile::ExeUser);
}

void SqliteTest::setsEachConnectionUp()
{
    House house;
    const auto check = [&] {
        QCOMPARE(house.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(house.value(u"PRAGMA synchronous"_s).toInt(), 2); // FULL: a commit is on the disk
        QCOMPARE(house.value(u"PRAGMA foreign_keys"_s).toInt(), 1);
    };
    check();
    std::jthread(check).join();
}

void SqliteTest::saysWhenAnotherHoldsTheLock()
{
    House house;
    const auto other = house.open(u"50"_s);
    QString code;
    const auto outcome = house.database->transaction([&](Connection &) -> Result<> {
        code = codeOf(insert(*other, u"x"_s));
        return {};
    });
    QVERIFY(outcome);
    QCOMPARE(code, u"storage_busy"_s);
    QCOMPARE(codeOf(insert(*other, u"x"_s)), u"fine"_s);
}

void SqliteTest::waitsForAnotherProcess()
{
    House house;
    const auto other = house.open(u"5000"_s);
    std::latch locked(1);
    std::jthread holder([&] {
        const auto outcome = house.database->transaction([&](Connection &) -> Result<> {
            locked.count_down();
            QThread::msleep(50); // as long as somebody else's transaction lasts
            return {};
        });
        QVERIFY(outcome);
    });
    locked.wait();
    QCOMPARE(codeOf(insert(*other, u"x"_s)), u"fine"_s);
}

void SqliteTest::saysWhenTheFileMayNotBeWritten()
{
    House house;
    QVERIFY(insert(*house.database, u"x"_s));
    house.database.reset();
    const QDir folder = QFileInfo(house.path()).dir();
    for (const auto &path : {house.folder.path(), house.folder.filePath(u"data"_s), folder.path()})
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0555), 0);
    QCOMPARE(::chmod(QFile::encodeName(house.path()).constData(), 0444), 0);

    ::setfsuid(65534); // root may write everywhere: for files this thread is nobody now
    const auto opened = Database::open(DatabaseUrl::sqlite(house.path()));
    const auto made = Database::open(DatabaseUrl::sqlite(folder.filePath(u"new.db"_s)));
    ::setfsuid(::geteuid());
    for (const auto &path : {house.folder.path(), house.folder.filePath(u"data"_s), folder.path()})
        ::chmod(QFile::encodeName(path).constData(), 0755);

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"storage_read_only"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"connection_failed"_s);
}

void SqliteTest::saysWhenTheDiskIsFull()
{
    House house;
    house.execute(u"PRAGMA max_page_count=8"_s);
    QCOMPARE(codeOf(insert(*house.database, QString(100'000, u'x'))), u"storage_full"_s);
    QCOMPARE(house.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
    house.execute(u"PRAGMA max_page_count=1000"_s);
    QCOMPARE(codeOf(insert(*house.database, QString(100'000, u'x'))), u"fine"_s); // there is room again
}

void SqliteTest::refusesWhatIsNoDatabase()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear Anna, ").repeated(1000));
    file.close();
    const auto opened = Database::open(DatabaseUrl::sqlite(file.fileName()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"storage_failed"_s);
    QVERIFY2(opened.error().detail.contains(u"not a database"_s), qPrintable(opened.error().detail));
}

void SqliteTest::refusesAPathThatCannotBe()
{
    QTemporaryDir folder;
    const auto code = [](const QString &path) { return Database::open(DatabaseUrl::sqlite(path)).error().code; };
    QCOMPARE(code(folder.path()), u"connection_failed"_s);
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(code(folder.filePath(u"file/plandeck.db"_s)), u"connection_failed"_s);
}

void SqliteTest::runsOneStatementAtATime()
{
    House house;
    const auto outcome = house.database->read([](Connection &c) { return c.execute(u"SELECT 1; DROP TABLE t"_s); });
    QVERIFY(!outcome);
    QCOMPARE(house.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
}

void SqliteTest::survivesAnUnfinishedRead()
{
    House house;
    for (int i = 0; i < 10; ++i)
        QVERIFY(insert(*house.database, QString::number(i)));
    QCOMPARE(house.value(u"SELECT name FROM t ORDER BY name"_s).toString(), u"0"_s); // of ten rows one was read
    house.execute(u"DROP TABLE t"_s); // "table is locked" beside an open one
    const auto log = house.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QCOMPARE(log.toInt(), 0); // not busy
}

QTEST_GUILESS_MAIN(SqliteTest)
#include "sqlite_test.moc"
