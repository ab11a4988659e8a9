// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Colour { Red, Green };
constexpr std::array<std::string_view, 2> wordsOf(Colour)
{
    return {"red", "green"};
}

/// One of everything a column can hold.
struct Sample
{
    PlanId id = {};
    QString name = {};
    qint64 number = 0;
    bool isGood = false;
    QDateTime at = {};
    Colour colour = Colour::Red;
    QStringList list = {};
    TextMap map = {};
    std::optional<QString> maybeText = {};
    std::optional<qint64> maybeNumber = {};
    std::optional<bool> maybeGood = {};
    std::optional<QDateTime> maybeAt = {};
    std::optional<Colour> maybeColour = {};
    std::optional<PlanId> maybeId = {};

    QString twice() const { return name + name; }

    static constexpr std::array fields{
        field<&Sample::id>("id"),
        field<&Sample::name>("name"),
        field<&Sample::number>("number"),
        field<&Sample::isGood>("is_good"),
        field<&Sample::at>("at"),
        field<&Sample::colour>("colour"),
        field<&Sample::list>("list"),
        field<&Sample::map>("map"),
        field<&Sample::maybeText>("maybe_text"),
        field<&Sample::maybeNumber>("maybe_number"),
        field<&Sample::maybeGood>("maybe_good"),
        field<&Sample::maybeAt>("maybe_at"),
        field<&Sample::maybeColour>("maybe_colour"),
        field<&Sample::maybeId>("maybe_id"),
        field<&Sample::twice>("twice"),
    };
    friend bool operator==(const Sample &, const Sample &) = default;
};

const auto sampleTable = uR"(CREATE TABLE sample (id {uuid} NOT NULL PRIMARY KEY, name {text} NOT NULL, number {int8} NOT NULL,
    is_good {bool} NOT NULL, at {int8} NOT NULL, colour {text} NOT NULL, list {json} NOT NULL, map {json} NOT NULL,
    maybe_text {text}, maybe_number {int8}, maybe_good {bool}, maybe_at {int8}, maybe_colour {text}, maybe_id {uuid},
    tenant {uuid} NOT NULL) {strict})"_s;

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

const PlanId someId = PlanId::fromText(u"018f3b1e-0000-7000-8000-00000000abcd"_s);
const TenantId someTenant = TenantId::fromText(u"018f3b1e-0000-7000-8000-00000000aaaa"_s);

/// A database with the one table, for reading and writing samples.
struct House
{
    House() { db.create({sampleTable}); }

    Result<> insert(const Sample &sample)
    {
        return db->transaction([&](Connection &c) { return c.insert("sample"_L1, sample, {{"tenant", someTenant}}); });
    }
    Result<> inBulk(const QList<Sample> &samples)
    {
        return db->transaction([&](Connection &c) {
            return c.inBulk([&]() -> Result<> {
                for (const auto &sample : samples)
                    if (auto done = c.insert("sample"_L1, sample, {{"tenant", someTenant}}); !done)
                        return done;
                return {};
            });
        });
    }
    Result<Sample> only()
    {
        return db->read([](Connection &c) { return c.one<Sample>(u"SELECT * FROM sample"_s); });
    }

    TestDatabase db{TestDatabase::Content::Empty};
};

} // namespace

Q_DECLARE_METATYPE(Sample)

class ConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void readsBackWhatItInserts_data();
    void readsBackWhatItInserts();
    void readsBackWhatItInsertsInBulk_data() { readsBackWhatItInserts_data(); }
    void readsBackWhatItInsertsInBulk();
    void writesNothingOfABulkThatFails_data();
    void writesNothingOfABulkThatFails();
    void givesIntegersAsOneType();
    void tellsNullFromNothing();
    void takesANameUsedTwiceAsOneValue();
    void bindsByNameInAnyOrder();
    void refusesValuesThatDoNotMatchThePlaceHolders();
    void refusesNulBeforeSql_data();
    void refusesNulBeforeSql();
    void findsOneOrNone();
    void saysWhichColumnDoesNotFit_data();
    void saysWhichColumnDoesNotFit();
    void countsWhatItChanged();
    void preparesAStatementOnce();
    void keepsOnlySoManyStatements();
    void holdsNoLockAfterReturning();
};

void ConnectionTest::readsBackWhatItInserts_data()
{
    QTest::addColumn<Sample>("sample");
    const auto row = [](const char *name, Sample sample) {
        sample.id = someId;
        sample.at = sample.at.isValid() ? sample.at : timeOf(0);
        QTest::newRow(name) << sample;
    };
    row("nulls and empties", {});
    row("everything", {.name = u"Pro"_s,
                       .number = 2999,
                       .isGood = true,
                       .at = timeOf(1'700'000'000'123),
                       .colour = Colour::Green,
                       .list = {u"a"_s, u"b"_s},
                       .map = {{u"k"_s, u"v"_s}},
                       .maybeText = u"x"_s,
                       .maybeNumber = 7,
                       .maybeGood = true,
                       .maybeAt = timeOf(1),
                       .maybeColour = Colour::Green,
                       .maybeId = someId});
    row("optional but false, zero, empty, first",
        {.maybeText = u""_s, .maybeNumber = 0, .maybeGood = false, .maybeAt = timeOf(0), .maybeColour = Colour::Red});
    row("greatest number", {.number = std::numeric_limits<qint64>::max(), .maybeNumber = std::numeric_limits<qint64>::max()});
    row("least number", {.number = std::numeric_limits<qint64>::min(), .maybeNumber = std::numeric_limits<qint64>::min()});
    row("not exact as a double", {.number = 9007199254740993});
    row("before 1970", {.at = timeOf(-1), .maybeAt = timeOf(-2'208'988'800'001)});
    row("far future with milliseconds", {.at = timeOf(253'402'300'799'999)});
    row("quotes", {.name = u"O'Neil \"the\" `x` [y]"_s, .list = {u"'"_s, u"\""_s}, .map = {{u"'\""_s, u"''"_s}}});
    row("backslashes", {.name = u"a\\b\\\\c\\"_s, .list = {u"\\"_s, u"\\\\"_s, u"\\u0000"_s}, .map = {{u"\\n"_s, u"\\"_s}}});
    row("place-holders", {.name = u"? :name $1 ?1 %1 :: -- /*"_s, .list = {u"?"_s, u":tenant"_s}});
    row("control characters", {.name = u"a\tb\nc\r\x1b\x7f"_s, .list = {u"\b\f\n\x01"_s}});
    row("every script", {.name = u"Grüße, 日本語, עברית, हिन्दी"_s, .map = {{u"ключ"_s, u"値"_s}}});
    row("emoji beyond the first plane",
        {.name = u"🚀👩‍👩‍👧"_s, .list = {u"🚀"_s}, .map = {{u"🔑"_s, u"👩‍👩‍👧"_s}}});
    row("long text", {.name = QString(100'000, u'ü')});
    row("SQL", {.name = u"'); DROP TABLE sample; --"_s});
}

void ConnectionTest::readsBackWhatItInserts()
{
    QFETCH(Sample, sample);
    House house;
    const auto inserted = house.insert(sample);
    QVERIFY2(inserted, qPrintable(inserted ? QString() : inserted.error().code + inserted.error().detail));
    const auto read = house.only();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().code + read.error().detail));
    QVERIFY(*read == sample);
    QCOMPARE(house.db.value(u"SELECT tenant FROM sample"_s).toString(), someTenant.text());
}

void ConnectionTest::readsBackWhatItInsertsInBulk()
{
    QFETCH(Sample, sample);
    House house;
    auto other = sample;
    other.id = PlanId::fromText(u"018f3b1e-0000-7000-8000-00000000abce"_s);
    const auto inserted = house.inBulk({sample, other});
    QVERIFY2(inserted, qPrintable(inserted ? QString() : inserted.error().code + inserted.error().detail));
    const auto read = house.db->read([](Connection &c) { return c.rows<Sample>(u"SELECT * FROM sample ORDER BY id"_s); });
    QVERIFY2(read, qPrintable(read ? QString() : read.error().code + read.error().detail));
    QVERIFY(*read == (QList<Sample>{sample, other}));
    QVERIFY(
        house.insert({.id = PlanId::fromText(u"018f3b1e-0000-7000-8000-00000000abcf"_s), .at = timeOf(0)})); // one by one again
    QCOMPARE(house.db.value(u"SELECT count(*) FROM sample"_s).toLongLong(), 3);
}

void ConnectionTest::writesNothingOfABulkThatFails_data()
{
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<QString>("code");
    const Sample good{.id = someId, .at = timeOf(0)};
    const Sample unnamed{.id = PlanId::fromText(u"018f3b1e-0000-7000-8000-00000000abce"_s)};
    auto nul = unnamed;
    nul.at = timeOf(0);
    nul.name = QString(QChar(u'\0'));
    QTest::newRow("one twice") << QList<Sample>{good, good} << u"duplicate"_s;
    QTest::newRow("one without a time") << QList<Sample>{good, unnamed} << u"constraint_failed"_s;
    QTest::newRow("one with a U+0000") << QList<Sample>{good, nul} << u"not_allowed_character"_s;
}

void ConnectionTest::writesNothingOfABulkThatFails()
{
    QFETCH(QList<Sample>, samples);
    QFETCH(QString, code);
    House house;
    const auto refused = house.inBulk(samples);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(house.db.value(u"SELECT count(*) FROM sample"_s).toLongLong(), 0);
    QVERIFY(house.insert({.id = someId, .at = timeOf(0)})); // and the connection goes on
}

void ConnectionTest::givesIntegersAsOneType()
{
    House house;
    QVERIFY(house.insert({.id = someId, .number = -5, .at = timeOf(0), .maybeNumber = 5}));
    for (const auto &sql :
         {u"SELECT count(*) FROM sample"_s, u"SELECT number FROM sample"_s, u"SELECT maybe_number FROM sample"_s,
          u"SELECT sum(number) FROM sample"_s, u"SELECT CAST(7 AS integer)"_s}) {
        if (sql.contains(u"sum") && TestDatabase::engine() == Engine::Postgres)
            QCOMPARE(house.db.value(sql).toLongLong(), -5); // numeric there
        else
            QCOMPARE(house.db.value(sql).typeId(), int(QMetaType::LongLong));
    }
}

void ConnectionTest::tellsNullFromNothing()
{
    House house;
    QVERIFY(!house.db.value(u"SELECT maybe_number FROM sample"_s).isValid());
    QVERIFY(house.insert({.id = someId, .at = timeOf(0)}));
    for (const auto &sql : {u"SELECT maybe_number FROM sample"_s, u"SELECT maybe_text FROM sample"_s}) {
        const auto null = house.db.value(sql);
        QVERIFY(null.isValid());
        QVERIFY(null.isNull());
    }
}

void ConnectionTest::takesANameUsedTwiceAsOneValue()
{
    House house;
    QVERIFY(house.insert({.id = someId, .name = u"x"_s, .at = timeOf(0)}));
    const auto found = [&](std::optional<QString> name) {
        return house.db.value(u"SELECT count(*) FROM sample WHERE name = :name OR :name IS NULL"_s, {{"name", name}}).toInt();
    };
    QCOMPARE(found(u"x"_s), 1);
    QCOMPARE(found(u"y"_s), 0);
    QCOMPARE(found(std::nullopt), 1);
}

void ConnectionTest::bindsByNameInAnyOrder()
{
    House house;
    QVERIFY(house.insert({.id = someId, .name = u"x"_s, .number = 1, .isGood = true, .at = timeOf(0)}));
    const auto sql = u"SELECT count(*) FROM sample WHERE name = :name AND number = :number AND is_good = :good"_s;
    QCOMPARE(house.db.value(sql, {{"name", u"x"_s}, {"number", 1}, {"good", true}}).toInt(), 1);
    QCOMPARE(house.db.value(sql, {{"good", true}, {"number", 1}, {"name", u"x"_s}}).toInt(), 1);
    QCOMPARE(house.db.value(sql, std::vector<Bind>{{"number", 1}, {"good", false}, {"name", u"x"_s}}).toInt(), 0);
}

void ConnectionTest::refusesValuesThatDoNotMatchThePlaceHolders()
{
    House house;
    const auto code = [&](Binds binds) {
        const auto got =
            house.db->read([&](Connection &c) { return c.value(u"SELECT count(*) FROM sample WHERE name = :a"_s, binds); });
        return got ? QString() : got.error().code;
    };
    QCOMPARE(code({{"a", u"x"_s}}), QString());
    QCOMPARE(code({}), u"statement_invalid"_s);
    QCOMPARE(code({{"b", u"x"_s}}), u"statement_invalid"_s);
    QCOMPARE(code({{"a", u"x"_s}, {"b", u"x"_s}}), u"statement_invalid"_s);
}

void ConnectionTest::refusesNulBeforeSql_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<QString>("field");
    const QString nul = u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("text") << Sample{.name = nul} << u"name"_s;
    QTest::newRow("optional text") << Sample{.maybeText = nul} << u"maybe_text"_s;
    QTest::newRow("item") << Sample{.list = {u"x"_s, nul}} << u"list"_s;
    QTest::newRow("item behind a backslash") << Sample{.list = {u"\\"_s + QChar(u'\0')}} << u"list"_s;
    QTest::newRow("key") << Sample{.map = {{nul, u"x"_s}}} << u"map"_s;
}

void ConnectionTest::refusesNulBeforeSql()
{
    QFETCH(Sample, sample);
    QFETCH(QString, field);
    House house;
    sample.at = timeOf(0);
    const auto inserted = house.insert(sample);
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().kind, Error::Kind::Invalid);
    QCOMPARE(inserted.error().code, u"not_allowed_character"_s);
    QCOMPARE(inserted.error().field, field);
    QCOMPARE(house.db.value(u"SELECT count(*) FROM sample"_s).toInt(), 0);
}

void ConnectionTest::findsOneOrNone()
{
    House house;
    const auto none = house.only();
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QCOMPARE(none.error().code, u"not_found"_s);
    const auto row = [&] {
        return house.db->read([](Connection &c) { return c.row<Sample>(u"SELECT * FROM sample ORDER BY number"_s); }).value();
    };
    QVERIFY(!row());
    QVERIFY(house.insert({.id = someId, .number = 2, .at = timeOf(0)}));
    QVERIFY(house.insert({.id = PlanId{QUuid::createUuid()}, .number = 1, .at = timeOf(0)}));
    QCOMPARE(row()->number, 1);
    const auto all =
        house.db->read([](Connection &c) { return c.rows<Sample>(u"SELECT number, name FROM sample ORDER BY number"_s); });
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(1).number, 2);
    QVERIFY(all->at(1).id.isNull()); // not among the columns
}

void ConnectionTest::saysWhichColumnDoesNotFit_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown word") << u"colour = 'blue'"_s << u"colour"_s;
    QTest::newRow("list that is none") << u"list = '{\"a\": 1}'"_s << u"list"_s;
    QTest::newRow("map of numbers") << u"map = '{\"a\": 1}'"_s << u"map"_s;
    QTest::newRow("unknown optional word") << u"maybe_colour = ''"_s << u"maybe_colour"_s;
}

void ConnectionTest::saysWhichColumnDoesNotFit()
{
    QFETCH(QString, change);
    QFETCH(QString, field);
    House house;
    QVERIFY(house.insert({.id = someId, .at = timeOf(0)}));
    house.db.execute(u"UPDATE sample SET "_s + change);
    const auto read = house.only();
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"row_does_not_fit"_s);
    QCOMPARE(read.error().detail, field);
    const auto null = house.db->read([](Connection &c) { return c.one<Sample>(u"SELECT NULL AS name FROM sample"_s); });
    QVERIFY(!null);
    QCOMPARE(null.error().detail, u"name"_s);
}

void ConnectionTest::countsWhatItChanged()
{
    House house;
    for (int i = 0; i < 3; ++i)
        QVERIFY(house.insert({.id = PlanId{QUuid::createUuid()}, .number = i, .at = timeOf(0)}));
    const auto changed = [&](const QString &sql, Binds binds) {
        return house.db->transaction([&](Connection &c) { return c.change(sql, binds); }).value();
    };
    QCOMPARE(changed(u"UPDATE sample SET name = 'x' WHERE number < :n"_s, {{"n", 2}}), 2);
    QCOMPARE(changed(u"UPDATE sample SET name = 'y' WHERE number < :n RETURNING id"_s, {{"n", 2}}), 2);
    QCOMPARE(changed(u"CREATE INDEX sample_number ON sample (number)"_s, {}), 0);
    QCOMPARE(changed(u"DELETE FROM sample WHERE number = :n"_s, {{"n", 9}}), 0);
    QCOMPARE(changed(u"DELETE FROM sample"_s, {}), 3);
}

void ConnectionTest::preparesAStatementOnce()
{
    House house;
    const auto counts = house.db->read([](Connection &c) -> Result<QList<qint64>> {
        const auto before = c.preparedCount();
        for (int i = 0; i < 100; ++i)
            if (const auto got = c.value(u"SELECT count(*) FROM sample WHERE number = :n"_s, {{"n", i}}); !got)
                return failed(got.error());
        QList<qint64> counts{c.preparedCount() - before};
        if (c.engine() == Engine::Postgres) {
            const auto onServer = u"SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%WHERE number =%'"
                                  " AND statement NOT LIKE '%pg_prepared%'"_s;
            counts.append(c.value(onServer).value().toLongLong());
        }
        return counts;
    });
    QVERIFY(counts);
    for (const auto count : *counts)
        QCOMPARE(count, 1);
}

void ConnectionTest::keepsOnlySoManyStatements()
{
    House house;
    const auto kept = house.db->read([](Connection &c) -> Result<QList<qint64>> {
        for (int i = 0; i < 300; ++i)
            if (const auto got = c.value(u"SELECT %1"_s.arg(i)); !got || got->toInt() != i)
                return failed({.code = u"wrong"_s});
        QList<qint64> counts{c.preparedCount()};
        if (c.engine() == Engine::Postgres)
            counts.append(c.value(u"SELECT count(*) FROM pg_prepared_statements"_s).value().toLongLong());
        return counts;
    });
    QVERIFY(kept);
    for (const auto count : *kept)
        QCOMPARE(count, 256);
}

void ConnectionTest::holdsNoLockAfterReturning()
{
    House house;
    QVERIFY(house.insert({.id = someId, .at = timeOf(0)}));
    auto url = house.db.url().copy();
    if (url.engine == Engine::Sqlite)
        url.options.insert(u"busy_timeout"_s, u"0"_s);
    const auto other = Database::open(url).value();
    const auto update = u"UPDATE sample SET number = number + 1 RETURNING number"_s;
    const auto first = house.db->read([&](Connection &c) { return c.value(update); });
    QCOMPARE(first.value().toInt(), 1);
    const auto second = other->read([&](Connection &c) { return c.value(update); });
    QVERIFY2(second, qPrintable(second ? QString() : second.error().code));
    QCOMPARE(second->toInt(), 2);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
