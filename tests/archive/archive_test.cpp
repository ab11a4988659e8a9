// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archive/archive.h"
#include "services/audit/auditverifier.h"
#include "services/storage/migrations.h"
#include "tests/support/testhouse.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A database of an engine of the test's choice.
std::unique_ptr<Database> migrated(const DatabaseUrl &url)
{
    auto database = Database::open(url);
    if (!database || !migrate(**database))
        qFatal("no database to move to");
    return std::move(*database);
}

QList<ArchivedTable> written(Database &database, const QString &path)
{
    QFile file(path);
    QList<ArchivedTable> tables;
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s cannot be written", qPrintable(path));
    const auto done = writeArchive(database, file, [&](const ArchivedTable &table) { tables.append(table); });
    if (!done)
        qFatal("not written: %s", qPrintable(done.error().detail));
    return tables;
}

Result<QList<ArchivedTable>> taken(Database &database, const QString &path)
{
    QFile file(path);
    QList<ArchivedTable> tables;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return readArchive(database, file, [&](const ArchivedTable &table) { tables.append(table); }).map([&] { return tables; });
}

QStringList lines(const QList<ArchivedTable> &tables)
{
    QStringList lines;
    for (const auto &table : tables)
        lines.append(u"%1 %2 %3"_s.arg(table.name).arg(table.rows).arg(table.digest));
    return lines;
}

qint64 allRows(const QList<ArchivedTable> &tables)
{
    qint64 rows = 0;
    for (const auto &table : tables)
        rows += table.rows;
    return rows;
}

} // namespace

class ArchiveTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// A company with a plan at Stripe, a webhook, an event with bytes that are no text, and what the audit log says of it all.
    static TestHouse::Company furnish(TestHouse &house)
    {
        auto company = house.connected();
        auto plan = TestHouse::pro();
        plan.metadata = {{u"wörd"_s, u"„quoted“ \"twice\" \\ and\nover lines"_s}, {u"empty"_s, QString()}};
        if (!house.run(company.owner, plan)
            || !house.run(company.owner, SetWebhookConfig{.url = u"https://hooks.acme.example/in"_s}))
            qFatal("the house cannot be furnished");
        const auto bytes = QByteArray::fromHex("00ff10e28093c3007b");
        const auto done = house.db->transaction([&](Connection &db) {
            return db.change(
                u"INSERT INTO tenants_stripeevent (tenant_id, id, livemode, account_id, event_id, type, api_version,"
                " object_id, receiver, payload, created_at, received_at, state, due_at, worker, attempts,"
                " last_error, processed_at, trace) VALUES (:tenant, :id, :live, '', 'evt_1', 'x', '', '', '',"
                " :payload, 1, 2, 'ignored', NULL, '', 0, '', NULL, '[]')"_s,
                {{"tenant", company.owner.tenant}, {"id", PlanId{QUuid::createUuid()}}, {"live", true}, {"payload", bytes}});
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return company;
    }

private Q_SLOTS:
    void everythingGoesThroughTheOtherEngineAndBack()
    {
        TestHouse house;
        furnish(house);
        const auto first = written(*house.db, file(u"first"_s));
        QVERIFY(allRows(first) > 15);

        const auto sqlite = migrated(DatabaseUrl::sqlite(file(u"between.db"_s)));
        const auto between = taken(*sqlite, file(u"first"_s));
        QVERIFY2(between, qPrintable(between ? QString() : between.error().detail));
        QCOMPARE(lines(*between), lines(first));

        const auto second = written(*sqlite, file(u"second"_s));
        QCOMPARE(allRows(second), allRows(first));
        TestDatabase back; // of the engine under test
        const auto last = taken(*back, file(u"second"_s));
        QVERIFY2(last, qPrintable(last ? QString() : last.error().detail));
        QCOMPARE(lines(*last), lines(second));
        QCOMPARE(back.value(u"SELECT count(*) FROM tenants_stripeevent WHERE payload = :payload"_s,
                            {{"payload", QByteArray::fromHex("00ff10e28093c3007b")}}),
                 house.db.value(u"SELECT count(*) FROM tenants_stripeevent"_s));
        QCOMPARE(lines(written(*back, file(u"third"_s))), lines(written(*house.db, file(u"again"_s))));
    }

    void whatWasMovedIsLivedIn()
    {
        TestHouse house;
        const auto company = furnish(house);
        const auto before = house.run(company.owner, ListPlans{});
        QVERIFY(before);
        written(*house.db, file(u"moving"_s));

        const auto path = file(u"new.db"_s);
        QVERIFY(taken(*migrated(DatabaseUrl::sqlite(path)), file(u"moving"_s)));
        const auto moved = Database::open(DatabaseUrl::sqlite(path));
        QVERIFY(moved);
        const auto report = AuditVerifier(**moved, house.house().configuration().secretKey).verify();
        QVERIFY(report);
        QVERIFY(!report->bad);
        QVERIFY(report->entries > 3);

        Configuration configuration;
        configuration.database = DatabaseUrl::sqlite(path);
        configuration.secretKey = house.house().configuration().secretKey.copy();
        configuration.withSandbox = true;
        configuration.catchesUp = false;
        configuration.listen = {.port = 0};
        const auto other = House::open(std::move(configuration));
        QVERIFY2(other, qPrintable(other ? QString() : other.error().detail));
        const auto after = (*other)->dispatcher().run(company.owner, ListPlans{});
        QVERIFY(after);
        QCOMPARE(after->results, before->results);
    }

    void aDamagedArchiveLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("another value") << QByteArray("Acme GmbH") << QByteArray("Acme GmbX");
        QTest::newRow("a row less") << QByteArray("\n[\"") << QByteArray("\n{\"");
        QTest::newRow("no end") << QByteArray("{\"tables\"") << QByteArray();
        QTest::newRow("no archive") << QByteArray("\"plandeck\"") << QByteArray("\"something\"");
        QTest::newRow("another format") << QByteArray("\"format\":1") << QByteArray("\"format\":9");
        QTest::newRow("nothing at all") << QByteArray("{\"archive\"") << QByteArray();
    }
    void aDamagedArchiveLeavesNothing()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        TestHouse house;
        furnish(house);
        written(*house.db, file(u"whole"_s));
        QFile whole(file(u"whole"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        auto bytes = whole.readAll();
        const auto at = bytes.indexOf(before);
        QVERIFY(at >= 0);
        after.isEmpty() ? bytes.truncate(at) : (void)bytes.replace(at, before.size(), after);
        QFile broken(file(u"broken"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(bytes);
        broken.close();

        TestDatabase target;
        const auto outcome = taken(*target, broken.fileName());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"archive_invalid"_s);
        QCOMPARE(target.value(u"SELECT count(*) FROM tenants_tenant"_s).toLongLong(), 0);
    }

    void anotherSchemaIsRefused()
    {
        TestDatabase source;
        written(*source, file(u"schema"_s));
        TestDatabase older(TestDatabase::Content::Empty);
        const auto outcome = taken(*older, file(u"schema"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"archive_schema_differs"_s);
    }

    void nothingIsPutBesideWhatIsThere()
    {
        TestHouse house;
        furnish(house);
        written(*house.db, file(u"twice"_s));
        const auto outcome = taken(*house.db, file(u"twice"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"database_not_empty"_s);
    }

    void whatTheDatabaseTookOtherwiseIsFound()
    {
        TestHouse house;
        furnish(house);
        written(*house.db, file(u"equal"_s));
        const auto target = migrated(DatabaseUrl::sqlite(file(u"unequal.db"_s)));
        QVERIFY(target->read([](Connection &db) {
            return db.execute(u"CREATE TRIGGER meddler AFTER INSERT ON tenants_tenant BEGIN"
                              " UPDATE tenants_tenant SET name = upper(name); END"_s);
        }));
        const auto outcome = taken(*target, file(u"equal"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"archive_not_equal"_s);
        QVERIFY(outcome.error().detail.contains(u"tenants_tenant"_s));
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
