// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrations.h"
#include "services/storage/migrationsteps.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An empty database and a folder of steps that grows.
struct House
{
    void step(const QString &file, const QString &sql)
    {
        const QFileInfo info(folder.filePath(file));
        QDir().mkpath(info.absolutePath());
        QFile out(info.absoluteFilePath());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(sql.toUtf8()), sql.toUtf8().size());
    }
    void plans()
    {
        step(u"0001_plans/010_plan.sql"_s,
             u"CREATE TABLE plan (id {int8} NOT NULL PRIMARY KEY, name {text} NOT NULL) {strict}"_s);
    }
    Result<MigrationReport> migrate() { return plandeck::migrate(*db, folder.path()); }
    QString problem()
    {
        const auto report = migrate();
        return report ? QString() : report.error().code + u' ' + report.error().detail;
    }
    int version() { return schemaVersion(*db).value(); }
    bool has(const QString &table)
    {
        return db
            .value(TestDatabase::engine() == Engine::Sqlite ? u"SELECT count(*) FROM sqlite_master WHERE name = :name"_s
                                                            : u"SELECT count(*) FROM pg_class WHERE relname = :name"_s,
                   {{"name", table}})
            .toBool();
    }

    QTemporaryDir folder;
    TestDatabase db{TestDatabase::Content::Empty};
};

} // namespace

class MigrationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void shippedOnesMakeTheSchema();
    void bringsAnOldSchemaUp();
    void leavesNothingOfAVersionThatFails();
    void refusesANewerSchema();
    void refusesEditedSteps_data();
    void refusesEditedSteps();
    void refusesFoldersOutOfForm_data();
    void refusesFoldersOutOfForm();
    void runsStepsOfOneEngineThereOnly();
    void keepsBracesThatAreNoWords();
    void sortsTextAlikeOnBothEngines();
    void makesATableAnewUnderForeignKeys();
    void refusesToLeaveForeignKeysBroken();
    void isDoneOnceByManyAtOnce();
};

void MigrationsTest::shippedOnesMakeTheSchema()
{
    TestDatabase db(TestDatabase::Content::Empty);
    const auto shipped = readMigrations(u":/migrations"_s, db->engine());
    QVERIFY2(shipped, qPrintable(shipped ? QString() : shipped.error().detail));
    QCOMPARE(schemaVersion(*db).value(), 0);
    const auto report = migrate(*db);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->from, 0);
    QCOMPARE(report->to, shipped->last().number);
    QVERIFY(report->steps.contains(u"0001_foundation/010_tenant.sql"_s));
    QCOMPARE(schemaVersion(*db).value(), report->to);
    QCOMPARE(db.value(u"SELECT count(*) FROM tenants_tenantplan"_s).toInt(), 0);

    const auto again = migrate(*db);
    QVERIFY(again);
    QCOMPARE(again->from, again->to);
    QVERIFY(again->steps.isEmpty());
    QCOMPARE(schemaVersion(*TestDatabase()).value(), report->to); // the tests' databases are like that
}

void MigrationsTest::bringsAnOldSchemaUp()
{
    House house;
    house.plans();
    QCOMPARE(house.problem(), QString());
    house.db.execute(u"INSERT INTO plan (id, name) VALUES (1, 'Pro')"_s);
    house.step(u"0002_price/010_add.sql"_s, u"ALTER TABLE plan ADD COLUMN price {int8} NOT NULL DEFAULT 0"_s);
    house.step(u"0002_price/020_fill.sql"_s, u"UPDATE plan SET price = 2999 -- it's what ':all' cost"_s);
    house.step(u"0003_index/010_index.sql"_s, u"CREATE INDEX plan_price ON plan (price)"_s);
    const auto report = house.migrate();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->from, 1);
    QCOMPARE(report->to, 3);
    QCOMPARE(report->steps,
             (QStringList{u"0002_price/010_add.sql"_s, u"0002_price/020_fill.sql"_s, u"0003_index/010_index.sql"_s}));
    QCOMPARE(house.db.value(u"SELECT price FROM plan WHERE name = 'Pro'"_s).toInt(), 2999);
}

void MigrationsTest::leavesNothingOfAVersionThatFails()
{
    House house;
    house.plans();
    house.step(u"0002_more/010_good.sql"_s, u"CREATE TABLE good (id {int8})"_s);
    house.step(u"0002_more/020_bad.sql"_s, u"CREATE TABLE plan (id {int8})"_s);
    house.step(u"0003_later/010_later.sql"_s, u"CREATE TABLE later (id {int8})"_s);
    const auto problem = house.problem();
    QVERIFY2(problem.startsWith(u"migration_failed 0002_more/020_bad.sql: "_s), qPrintable(problem));
    QCOMPARE(house.version(), 1); // versions before it are done
    QVERIFY(house.has(u"plan"_s));
    QVERIFY(!house.has(u"good"_s));
    QVERIFY(!house.has(u"later"_s));

    house.step(u"0002_more/020_bad.sql"_s, u"CREATE TABLE better (id {int8})"_s); // never applied, so it may be mended
    QCOMPARE(house.problem(), QString());
    QCOMPARE(house.version(), 3);
}

void MigrationsTest::refusesANewerSchema()
{
    House house;
    house.plans();
    house.step(u"0002_more/010_more.sql"_s, u"CREATE TABLE more (id {int8})"_s);
    QCOMPARE(house.problem(), QString());
    QVERIFY(QDir(house.folder.filePath(u"0002_more"_s)).removeRecursively());
    QCOMPARE(house.problem(), u"schema_newer 0002_more/010_more.sql"_s);
    QCOMPARE(house.version(), 2);
}

void MigrationsTest::refusesEditedSteps_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sql"); // empty: removed
    QTest::addColumn<QString>("problem");
    QTest::newRow("edited") << u"0001_plans/010_plan.sql"_s << u"CREATE TABLE plan (id {int8})"_s
                            << u"migration_edited 0001_plans/010_plan.sql"_s;
    QTest::newRow("one more") << u"0001_plans/020_more.sql"_s << u"CREATE TABLE more (id {int8})"_s
                              << u"migration_edited 0001_plans/020_more.sql"_s;
    QTest::newRow("removed") << u"0001_plans/015_index.sql"_s << u""_s
                             << u"migration_edited 0001_plans/015_index.sql: not there any more"_s;
}

void MigrationsTest::refusesEditedSteps()
{
    QFETCH(QString, file);
    QFETCH(QString, sql);
    QFETCH(QString, problem);
    House house;
    house.plans();
    house.step(u"0001_plans/015_index.sql"_s, u"CREATE INDEX plan_name ON plan (name)"_s);
    QCOMPARE(house.problem(), QString());
    if (sql.isEmpty())
        QVERIFY(QFile::remove(house.folder.filePath(file)));
    else
        house.step(file, sql);
    house.step(u"0002_later/010_later.sql"_s, u"CREATE TABLE later (id {int8})"_s);
    QCOMPARE(house.problem(), problem);
    QCOMPARE(house.version(), 1);
    QVERIFY(!house.has(u"later"_s));
}

void MigrationsTest::refusesFoldersOutOfForm_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");
    const auto fine = u"CREATE TABLE x (id {int8})"_s;
    QTest::newRow("nothing") << QStringList{} << fine << u"no migrations there"_s;
    QTest::newRow("unknown word") << QStringList{u"0001_x/010_x.sql"_s} << u"CREATE TABLE x (id {int16})"_s
                                  << u"0001_x/010_x.sql: unknown word {int16}"_s;
    QTest::newRow("step without a number") << QStringList{u"0001_x/x.sql"_s} << fine
                                           << u"0001_x/x.sql: a step is named NNN_what.sql"_s;
    QTest::newRow("unknown engine") << QStringList{u"0001_x/010_x.oracle.sql"_s} << fine << u"0001_x/010_x.oracle.sql"_s;
    QTest::newRow("version without a number") << QStringList{u"first/010_x.sql"_s} << fine << u"first: a version is a folder"_s;
    QTest::newRow("version 0") << QStringList{u"0000_x/010_x.sql"_s} << fine << u"0000_x: a version is a folder"_s;
    QTest::newRow("one number twice") << QStringList{u"0001_x/010_x.sql"_s, u"0001_y/010_y.sql"_s} << fine
                                      << u"0001_y: a version is a folder"_s;
}

void MigrationsTest::refusesFoldersOutOfForm()
{
    QFETCH(QStringList, files);
    QFETCH(QString, sql);
    QFETCH(QString, problem);
    House house;
    for (const auto &file : files)
        house.step(file, sql);
    const auto told = house.problem();
    QVERIFY2(told.startsWith(u"migration_invalid "_s) && told.contains(problem), qPrintable(told));
    QCOMPARE(house.version(), 0);
}

void MigrationsTest::runsStepsOfOneEngineThereOnly()
{
    House house;
    house.step(u"0001_x/010_one.sqlite.sql"_s, u"CREATE TABLE only_sqlite (id {int8})"_s);
    house.step(u"0001_x/010_one.postgresql.sql"_s, u"CREATE TABLE only_postgresql (id {int8})"_s);
    QCOMPARE(house.migrate().value().steps.size(), 1);
    QCOMPARE(house.has(u"only_sqlite"_s), TestDatabase::engine() == Engine::Sqlite);
    QCOMPARE(house.has(u"only_postgresql"_s), TestDatabase::engine() == Engine::Postgres);
    house.step(u"0001_x/010_one.postgresql.sql"_s, u"SELECT 1"_s); // edited, whichever engine it is for
    house.step(u"0001_x/010_one.sqlite.sql"_s, u"SELECT 1"_s);
    QVERIFY(house.problem().startsWith(u"migration_edited 0001_x/010_one."_s));
}

void MigrationsTest::keepsBracesThatAreNoWords()
{
    House house;
    house.step(u"0001_x/010_x.sql"_s,
               u"CREATE TABLE x (a {json} NOT NULL DEFAULT '{}', b {json} NOT NULL DEFAULT '{\"k\": 1}', c {int8})"_s);
    QCOMPARE(house.problem(), QString());
    house.db.execute(u"INSERT INTO x (c) VALUES (1)"_s);
    QCOMPARE(house.db.value(u"SELECT a FROM x"_s).toString(), u"{}"_s);
    QCOMPARE(house.db.value(u"SELECT b FROM x"_s).toString(), u"{\"k\": 1}"_s);
}

void MigrationsTest::sortsTextAlikeOnBothEngines()
{
    House house;
    house.plans();
    QCOMPARE(house.problem(), QString());
    house.db.execute(u"INSERT INTO plan (id, name) VALUES (1, 'b'), (2, 'B'), (3, 'a'), (4, 'Z'), (5, 'ä'), (6, '_')"_s);
    QStringList names;
    for (int i = 0; i < 6; ++i)
        names.append(house.db.value(u"SELECT name FROM plan ORDER BY name LIMIT 1 OFFSET :i"_s, {{"i", i}}).toString());
    QCOMPARE(names.join(QString()), u"BZ_abä"_s);
}

void MigrationsTest::makesATableAnewUnderForeignKeys()
{
    House house;
    house.plans();
    house.step(u"0001_plans/020_price.sql"_s, u"CREATE TABLE price (plan {int8} NOT NULL REFERENCES plan (id)) {strict}"_s);
    QCOMPARE(house.problem(), QString());
    house.db.execute(u"INSERT INTO plan (id, name) VALUES (1, 'Pro')"_s);
    house.db.execute(u"INSERT INTO price (plan) VALUES (1)"_s);
    house.step(u"0002_anew/010_new.sqlite.sql"_s,
               u"CREATE TABLE plan2 (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '')) STRICT"_s);
    house.step(u"0002_anew/020_copy.sqlite.sql"_s, u"INSERT INTO plan2 SELECT id, name FROM plan"_s);
    house.step(u"0002_anew/030_drop.sqlite.sql"_s, u"DROP TABLE plan"_s);
    house.step(u"0002_anew/040_name.sqlite.sql"_s, u"ALTER TABLE plan2 RENAME TO plan"_s);
    house.step(u"0002_anew/050_check.postgresql.sql"_s, u"ALTER TABLE plan ADD CHECK (name <> '')"_s);
    QCOMPARE(house.problem(), QString());
    QCOMPARE(house.db.value(u"SELECT plan FROM price"_s).toInt(), 1);
    const auto orphan = house.db->transaction([](Connection &c) { return c.change(u"INSERT INTO price (plan) VALUES (2)"_s); });
    QVERIFY(!orphan); // foreign keys are on again
    QCOMPARE(orphan.error().code, u"reference_missing"_s);
}

void MigrationsTest::refusesToLeaveForeignKeysBroken()
{
    House house;
    house.plans();
    house.step(u"0001_plans/020_price.sql"_s, u"CREATE TABLE price (plan {int8} NOT NULL REFERENCES plan (id)) {strict}"_s);
    house.step(u"0002_bad/010_orphan.sql"_s, u"INSERT INTO price (plan) VALUES (7)"_s);
    const auto problem = house.problem();
    QVERIFY2(problem.startsWith(u"migration_failed 0002_bad/010_orphan.sql: "_s), qPrintable(problem));
    QCOMPARE(house.version(), 1);
    QCOMPARE(house.db.value(u"SELECT count(*) FROM price"_s).toInt(), 0);
}

void MigrationsTest::isDoneOnceByManyAtOnce()
{
    House house;
    house.plans();
    for (int i = 2; i < 8; ++i)
        house.step(u"000%1_x/010_x.sql"_s.arg(i), u"CREATE TABLE x%1 (id {int8})"_s.arg(i));
    std::mutex mutex;
    QStringList done;
    QStringList problems;
    {
        std::vector<std::jthread> servers;
        for (int t = 0; t < 4; ++t)
            servers.emplace_back([&] {
                const auto own = Database::open(house.db.url());
                const auto report = own.and_then([&](const auto &db) { return migrate(*db, house.folder.path()); });
                const std::lock_guard lock(mutex);
                if (report)
                    done += report->steps;
                else
                    problems.append(report.error().code + u' ' + report.error().detail);
            });
    }
    QCOMPARE(problems.join(u'\n'), QString());
    done.sort();
    QCOMPARE(done.size(), 7);
    QCOMPARE(done.removeDuplicates(), 0);
    QCOMPARE(house.version(), 7);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
