// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/json.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Colour { Red, Green };
constexpr std::array<std::string_view, 2> wordsOf(Colour)
{
    return {"red", "green"};
}

struct Part
{
    qint64 count = 0;

    static constexpr std::array fields{field<&Part::count>("count").required().min(1)};
    friend bool operator==(const Part &, const Part &) = default;
};

/// One field of every kind.
struct Thing
{
    QString name = {};
    QString currency = QStringLiteral("usd");
    QString email = QStringLiteral("a@b.example");
    QString note = {};
    Colour colour = Colour::Red;
    qint64 number = 0;
    bool isOn = false;
    std::optional<qint64> maybe = {};
    QStringList tags = {};
    TextMap map = {};
    QList<Part> parts = {};
    Id<struct ThingTag> id = {};
    QDateTime at = {};

    QString shout() const { return name.toUpper(); }

    static constexpr std::array fields{field<&Thing::name>("name").required().maxLength(5).alias("title"),
                                       field<&Thing::currency>("currency").currencyCode(),
                                       field<&Thing::email>("email").email(),
                                       field<&Thing::note>("note").verbatim(),
                                       field<&Thing::colour>("colour"),
                                       field<&Thing::number>("number").min(-3).max(3),
                                       field<&Thing::isOn>("is_on"),
                                       field<&Thing::maybe>("maybe").max(9),
                                       field<&Thing::tags>("tags").maxItems(2, 3),
                                       field<&Thing::map>("map").maxKeys(2, 3, 4),
                                       field<&Thing::parts>("parts"),
                                       field<&Thing::id>("id"),
                                       field<&Thing::at>("at"),
                                       field<&Thing::shout>("shout"),
                                       refused("price", "immutable_field")};
    friend bool operator==(const Thing &, const Thing &) = default;
};

Thing whole()
{
    return {.name = u"Ä\"\\\n😀"_s,
            .currency = u"eur"_s,
            .note = u" as it is "_s,
            .colour = Colour::Green,
            .number = -3,
            .isOn = true,
            .maybe = 9,
            .tags = {u"a"_s, u"b"_s},
            .map = {{u"k"_s, u"v"_s}},
            .parts = {{1}, {2}},
            .id = {QUuid(u"018bcfe5-687b-7000-8000-000000000001"_s)},
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC)};
}

QString textOf(const QList<Problem> &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines.append(problem.field + u' ' + problem.code);
    return lines.join(u", "_s);
}

} // namespace

class FieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueComesBackFromItsJson()
    {
        const auto json = toJson(whole());
        QVERIFY(json.contains(R"("at":"2023-11-14T22:13:20.123Z")"));
        QVERIFY(json.contains(R"("shout":)")); // computed: told, and passed over on the way back
        Thing read;
        QCOMPARE(textOf(fromJson(json, read)), QString());
        QVERIFY(read == whole());
    }

    void longTextsFit() // beyond the writer's first buffer, each character escaped
    {
        Thing thing{.name = u"x"_s, .note = QString(100'000, u'\u0001')};
        Thing read;
        QCOMPARE(textOf(fromJson(toJson(thing), read)), u"id not_an_id"_s); // it was not set
        QCOMPARE(read.note, thing.note);
    }

    void problemsOfForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char *name, const QByteArray &json, const QString &problems) {
            QTest::newRow(name) << json << problems;
        };
        row("nothing", "", u" invalid_json"_s);
        row("no JSON", "{", u" invalid_json"_s);
        row("something behind", "{} {}", u" invalid_json"_s);
        row("too deep", QByteArray(33, '[') + QByteArray(33, ']'), u" invalid_json"_s);
        row("invalid UTF-8", "{\"name\":\"\xff\"}", u" invalid_json"_s);
        row("half a surrogate pair", R"({"name":"\ud800"})", u" invalid_json"_s);
        row("a list", "[]", u" wrong_type"_s);
        row("null", "null", u" null"_s);
        row("empty", "{}", u"name required"_s);
        row("the other name", R"({"title":"x"})", QString());
        row("both names", R"({"name":"x","title":"y"})", u"name duplicate"_s);
        row("unknown", R"({"name":"x","what":[{}]})", QString());
        row("a number for a text", R"({"name":1})", u"name wrong_type"_s);
        row("null for a text", R"({"name":null})", u"name null"_s);
        row("NUL", R"({"name":"a\u0000b"})", u"name not_allowed_character"_s);
        row("NUL in a key", R"({"name":"x","map":{"a\u0000":"v"}})", u"map.a" + QString(QChar(0)) + u" not_allowed_character");
        row("a word", R"({"name":"x","colour":"blue"})", u"colour unknown_choice"_s);
        row("another case", R"({"name":"x","colour":"Red"})", u"colour unknown_choice"_s);
        row("a float", R"({"name":"x","number":1.0})", u"number wrong_type"_s);
        row("an exponent", R"({"name":"x","number":1e0})", u"number wrong_type"_s);
        row("digits in a text", R"({"name":"x","number":"1"})", u"number wrong_type"_s);
        row("beyond 63 bits", R"({"name":"x","number":9223372036854775808})", u"number out_of_range"_s);
        row("beyond 64 bits", R"({"name":"x","number":99999999999999999999})", u" invalid_json"_s);
        row("a number for a boolean", R"({"name":"x","is_on":1})", u"is_on wrong_type"_s);
        row("null where it may be", R"({"name":"x","maybe":null})", QString());
        row("a list's item", R"({"name":"x","tags":["a",1]})", u"tags[1] wrong_type"_s);
        row("an object for a list", R"({"name":"x","tags":{}})", u"tags wrong_type"_s);
        row("a map's value", R"({"name":"x","map":{"k":1}})", u"map.k wrong_type"_s);
        row("a map's key twice", R"({"name":"x","map":{"k":"a","k":"b"}})", u"map.k duplicate"_s);
        row("inside a list", R"({"name":"x","parts":[{"count":1},{}]})", u"parts[1].count required"_s);
        row("no id", R"({"name":"x","id":"{018bcfe5-687b-7000-8000-00000000001}"})", u"id not_an_id"_s);
        row("no time zone", R"({"name":"x","at":"2023-11-14T22:13:20"})", u"at not_a_timestamp"_s);
        row("never taken", R"({"name":"x","price":1})", u"price immutable_field"_s);
    }
    void problemsOfForm()
    {
        QFETCH(QByteArray, json);
        Thing thing;
        QTEST(textOf(fromJson(json, thing)), "problems");
    }

    void problemsAreHelpfulAndFew()
    {
        QByteArray json = R"({"name":"x","tags":[)";
        for (int i = 0; i < 1000; ++i)
            json += "1,";
        Thing thing;
        QCOMPARE(fromJson(QByteArray(json + "1]}"), thing).size(), 100);
    }

    void rules_data()
    {
        QTest::addColumn<std::function<void(Thing &)>>("spoil");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char *name, const QString &problems, std::function<void(Thing &)> spoil) {
            QTest::newRow(name) << std::move(spoil) << problems;
        };
        row("good", {}, [](Thing &) {});
        row("blank", u"name required"_s, [](Thing &t) { t.name = u" \t "_s; });
        row("five characters, not units", {}, [](Thing &t) { t.name = u"😀😀😀😀😀"_s; });
        row("six", u"name too_long"_s, [](Thing &t) { t.name = u"😀😀😀😀😀x"_s; });
        row("NUL", u"name not_allowed_character"_s, [](Thing &t) { t.name = u"a"_s + QChar(0); });
        row("no currency", u"currency required"_s, [](Thing &t) { t.currency = u" "_s; });
        row("unknown currency", u"currency unknown_currency"_s, [](Thing &t) { t.currency = u"xxx"_s; });
        row("no e-mail", u"email not_an_email"_s, [](Thing &t) { t.email = u"a@b"_s; });
        row("two at", u"email not_an_email"_s, [](Thing &t) { t.email = u"a@b@c.example"_s; });
        row("long e-mail", u"email too_long"_s, [](Thing &t) { t.email = u"a@"_s + QString(250, u'b') + u".example"; });
        row("small", u"number too_small"_s, [](Thing &t) { t.number = -4; });
        row("large", u"number too_large"_s, [](Thing &t) { t.number = 4; });
        row("optional", u"maybe too_large"_s, [](Thing &t) { t.maybe = 10; });
        row("many", u"tags too_many"_s, [](Thing &t) { t.tags = {u"a"_s, u"b"_s, u"c"_s}; });
        row("long item", u"tags[1] too_long"_s, [](Thing &t) { t.tags = {u"a"_s, u"abcd"_s}; });
        row("blank item", u"tags[0] required"_s, [](Thing &t) { t.tags = {u" "_s}; });
        row("NUL in an item", u"tags[0] not_allowed_character"_s, [](Thing &t) { t.tags = {QString(QChar(0))}; });
        row("many keys", u"map too_many"_s, [](Thing &t) { t.map = {{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}}; });
        row("long key", u"map.abcd too_long"_s, [](Thing &t) { t.map = {{u"abcd"_s, {}}}; });
        row("long value", u"map.k too_long"_s, [](Thing &t) { t.map = {{u"k"_s, u"12345"_s}}; });
        row("NUL in a value", u"map.k not_allowed_character"_s, [](Thing &t) { t.map = {{u"k"_s, QString(QChar(0))}}; });
        row("blank key", u"map required"_s, [](Thing &t) { t.map = {{u" "_s, {}}}; });
        row("inside", u"parts[1].count too_small"_s, [](Thing &t) { t.parts = {{1}, {0}}; });
    }
    void rules()
    {
        QFETCH(std::function<void(Thing &)>, spoil);
        auto thing = whole();
        spoil(thing);
        normalise(Thing::fields, &thing);
        QTEST(textOf(validate(Thing::fields, &thing)), "problems");
    }

    void inputHasOneForm()
    {
        Thing thing{.name = u"\n Pro\t"_s, .currency = u" EUR "_s, .note = u" x "_s, .tags = {u" a "_s}};
        normalise(Thing::fields, &thing);
        QCOMPARE(thing.name, u"Pro"_s);
        QCOMPARE(thing.currency, u"eur"_s);
        QCOMPARE(thing.note, u" x "_s); // verbatim
        QCOMPARE(thing.tags, QStringList{u"a"_s});
    }

    void aListThatIsSharedStaysAsItIs() // the dialog has it still, in another thread
    {
        Thing thing{.tags = {u" a "_s}};
        const auto copy = thing.tags;
        normalise(Thing::fields, &thing);
        QCOMPARE(thing.tags, QStringList{u"a"_s});
        QCOMPARE(copy, QStringList{u" a "_s});
    }

    void wordsOfAQuery_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("boolean");
        QTest::newRow("digits") << QByteArray("12") << QString() << u"wrong_type"_s;
        QTest::newRow("one") << QByteArray("1") << QString() << QString();
        QTest::newRow("plus") << QByteArray("+1") << u"wrong_type"_s << u"wrong_type"_s;
        QTest::newRow("space") << QByteArray(" 1") << u"wrong_type"_s << u"wrong_type"_s;
        QTest::newRow("true") << QByteArray("true") << u"wrong_type"_s << QString();
        QTest::newRow("Python") << QByteArray("False") << u"wrong_type"_s << QString();
        QTest::newRow("yes") << QByteArray("yes") << u"wrong_type"_s << u"wrong_type"_s;
        QTest::newRow("huge") << QByteArray("9223372036854775808") << u"out_of_range"_s << u"wrong_type"_s;
    }
    void wordsOfAQuery()
    {
        QFETCH(QByteArray, word);
        qint64 number = 0;
        bool boolean = false;
        QTEST(fromWord(word, TypeOf<qint64>::value, &number), "number");
        QTEST(fromWord(word, TypeOf<bool>::value, &boolean), "boolean");
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fields_test.moc"
