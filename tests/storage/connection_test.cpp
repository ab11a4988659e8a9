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

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
