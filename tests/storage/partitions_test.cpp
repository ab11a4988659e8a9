// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partitions.h"

#include "services/storage/migrations.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(const auto &result)
{
    return result ? QString() : result.error().code + u' ' + result.error().detail;
}

/// A database of which some versions are migrated.
struct World
{
    World() { qunsetenv("PLANDECK_TEST_PARTITIONS"); }

    TestDatabase db{TestDatabase::Content::Empty};
    QTemporaryDir folder;

    Result<MigrationReport> step(const QString &file, const QString &sql)
    {
        const QFileInfo info(folder.filePath(file));
        QDir().mkpath(info.absolutePath());
        QFile out(info.absoluteFilePath());
        if (!out.open(QIODevice::WriteOnly) || out.write(sql.toUtf8()) < 0)
            qFatal("%s", qPrintable(out.errorString()));
        out.close();
        return migrate(*db, folder.path());
    }
    /// Whatever hangs on tables, of which a partition is none.
    QStringList schema()
    {
        const auto text = db.value(
            u"SELECT string_agg(line, ';' ORDER BY line) FROM ("
            "SELECT indexdef AS line FROM pg_indexes WHERE schemaname = current_schema() AND tablename !~ '_p[0-9]+$' UNION ALL "
            "SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(c.oid) FROM pg_constraint c"
            " JOIN pg_class t ON t.oid = c.conrelid WHERE conparentid = 0 AND NOT t.relispartition UNION ALL "
            "SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
            "coalesce(column_default, '')"
            " || ' ' || coalesce(collation_name, '') FROM information_schema.columns WHERE table_schema = current_schema()"
            " AND table_name !~ '_p[0-9]+$' UNION ALL "
            "SELECT pg_get_triggerdef(g.oid) FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid"
            " WHERE NOT tgisinternal AND NOT t.relispartition) AS lines"_s);
        return text.toString().remove(u" ONLY"_s).split(u';'); // ON ONLY: as pg_get_indexdef has it of a partitioned one
    }
    QStringList whole()
    {
        return db
            .value(
                u"SELECT string_agg(c.relname, ' ' ORDER BY c.relname) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                " WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND NOT c.relispartition"
                " AND a.attname = 'tenant_id'"_s)
            .toString()
            .split(u' ');
    }
};

} // namespace

class PartitionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PLANDECK_TEST_ENGINE", "postgresql"); }

    void aFileHasNone()
    {
        const QTemporaryDir folder;
        const auto file = Database::open(DatabaseUrl::sqlite(folder.filePath(u"x.db"_s)));
        QVERIFY(file);
        QCOMPARE(partition(**file, 4).error().code, u"partitions_unsupported"_s);
        QCOMPARE(partitionCount(**file).value(), 0);
    }

    /// What Plandeck ships: every table of a tenant's, and nothing about them but where their rows lie is another.
    void theShippedSchemaIsSpread()
    {
        World world;
        QVERIFY(migrate(*world.db));
        const auto before = world.schema();
        QVERIFY(before.size() > 100);
        const auto spread = partition(*world.db, 16);
        QVERIFY2(spread, qPrintable(codeOf(spread)));
        QVERIFY(spread->contains(u"tenants_tenantplan"_s));
        QVERIFY(spread->contains(u"tenants_auditentry"_s));
        QCOMPARE(world.schema(), before);
        QCOMPARE(world.whole(),
                 (QStringList{u"tenants_directory"_s, u"tenants_stripeeventknown"_s})); // looked into without a tenant
        QCOMPARE(partitionCount(*world.db).value(), 16);
        QCOMPARE(partition(*world.db, 16).value(), QStringList());
        QCOMPARE(partition(*world.db, 8).error().code, u"partitions_differ"_s);
        const auto again = migrate(*world.db);
        QVERIFY2(again, qPrintable(codeOf(again)));
    }

    void theAuditLogIsAppendOnlyInEachPartition()
    {
        World world;
        QVERIFY(migrate(*world.db));
        QVERIFY(partition(*world.db, 3));
        for (const auto &table : {u"tenants_auditentry"_s, u"tenants_auditentry_p00"_s, u"tenants_auditentry_p02"_s}) {
            const auto refused = world.db->read([&](Connection &c) { return c.execute(u"DELETE FROM "_s + table); });
            QVERIFY2(!refused, qPrintable(table));
        }
    }

    void rowsStayAndLaterMigrationsGoOn()
    {
        World world;
        QVERIFY(world.step(u"0001_a/010_tenant.sql"_s, u"CREATE TABLE tenant (id {uuid} NOT NULL PRIMARY KEY)"_s));
        QVERIFY(world.step(u"0002_b/010_thing.sql"_s,
                           u"CREATE TABLE thing (tenant_id {uuid} NOT NULL REFERENCES tenant (id), id {int8} NOT NULL,"
                           " name {text} NOT NULL DEFAULT 'x', PRIMARY KEY (tenant_id, id))"_s));
        QVERIFY(
            world.step(u"0003_c/010_part.sql"_s,
                       u"CREATE TABLE part (tenant_id {uuid} NOT NULL, id {int8} NOT NULL, thing_id {int8} NOT NULL,"
                       " PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, thing_id) REFERENCES thing (tenant_id, id))"_s));
        world.db.execute(u"INSERT INTO tenant (id) SELECT gen_random_uuid() FROM generate_series(1, 100)"_s);
        world.db.execute(u"INSERT INTO thing (tenant_id, id) SELECT id, 1 FROM tenant"_s);
        world.db.execute(u"INSERT INTO part (tenant_id, id, thing_id) SELECT id, 1, 1 FROM tenant"_s);

        QCOMPARE(partition(*world.db, 4).value(), (QStringList{u"part"_s, u"thing"_s}));
        QCOMPARE(world.db.value(u"SELECT count(*) FROM thing JOIN part USING (tenant_id, id)"_s).toInt(), 100);
        QCOMPARE(world.db.value(u"SELECT count(DISTINCT tableoid) FROM thing"_s).toInt(), 4);
        const auto orphan = world.db->transaction([](Connection &c) { return c.change(u"DELETE FROM thing"_s); });
        QCOMPARE(orphan.error().code, u"reference_missing"_s);

        const auto more = world.step(u"0004_d/010_more.sql"_s,
                                     u"CREATE TABLE more (tenant_id {uuid} NOT NULL REFERENCES tenant (id), at {int8} NOT NULL,"
                                     " PRIMARY KEY (tenant_id, at))"_s);
        QVERIFY2(more, qPrintable(codeOf(more)));
        QVERIFY(world.step(u"0005_e/010_column.sql"_s, u"ALTER TABLE thing ADD COLUMN price {int8} NOT NULL DEFAULT 7"_s));
        const auto index =
            world.step(u"0006_f/010_index.sql"_s, u"CREATE UNIQUE INDEX thing_price ON thing (tenant_id, price)"_s);
        QVERIFY2(index, qPrintable(codeOf(index)));
        QCOMPARE(world.db.value(u"SELECT sum(price) FROM thing"_s).toInt(), 700);
        QCOMPARE(world.db.value(u"SELECT count(*) FROM pg_inherits WHERE inhparent = 'more'::regclass"_s).toInt(), 4);
        QCOMPARE(world.whole(), QStringList{u""_s});
    }
};

QTEST_GUILESS_MAIN(PartitionsTest)
#include "partitions_test.moc"
