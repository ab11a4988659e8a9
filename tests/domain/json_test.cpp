// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/json.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Shape { Round, FlatTop };
constexpr std::array<std::string_view, 2> wordsOf(Shape)
{
    return {"round", "flat_top"};
}

using CupId = Id<struct CupTag>;

struct Handle
{
    qint64 length = 0;
    std::optional<QString> colour = {};

    static constexpr std::array fields{field<&Handle::length>("length").required(), field<&Handle::colour>("colour")};
    friend bool operator==(const Handle &, const Handle &) = default;
};

/// One field of each kind.
struct Cup
{
    CupId id = {};
    QString name = {};
    qint64 volume = 0;
    Minor price = {};
    bool isFull = false;
    Shape shape = Shape::Round;
    QDateTime madeAt = {};
    std::optional<QDateTime> brokenAt = {};
    QStringList tags = {};
    TextMap notes = {};
    std::optional<Handle> handle = {};
    QList<Handle> spares = {};
    std::optional<QString> hint = {};

    QString label() const { return name + u'!'; }

    static constexpr std::array fields{field<&Cup::id>("id"),
                                       field<&Cup::name>("name").required(),
                                       field<&Cup::volume>("volume").alias("size"),
                                       field<&Cup::price>("price_cents"),
                                       field<&Cup::isFull>("is_full"),
                                       field<&Cup::shape>("shape"),
                                       field<&Cup::madeAt>("made_at"),
                                       field<&Cup::brokenAt>("broken_at"),
                                       field<&Cup::tags>("tags"),
                                       field<&Cup::notes>("notes"),
                                       field<&Cup::handle>("handle"),
                                       field<&Cup::spares>("spares"),
                                       field<&Cup::hint>("hint").omittable(),
                                       field<&Cup::label>("label"),
                                       refused("owner", "immutable_field")};
    friend bool operator==(const Cup &, const Cup &) = default;
};

struct ChangeCup
{
    Patch<QString> name = {};
    Patch<std::optional<qint64>> volume = {};
    Patch<QStringList> tags = {};

    static constexpr std::array fields{field<&ChangeCup::name>("name").required(), field<&ChangeCup::volume>("volume"),
                                       field<&ChangeCup::tags>("tags")};
};

struct Vault
{
    Secret secret = {};
    QString name = {};

    static constexpr std::array fields{field<&Vault::secret>("secret").required(), field<&Vault::name>("name").inQuery()};
};

Cup fullCup()
{
    return {.id = CupId::fromText(u"0190b3a0-0000-7000-8000-000000000001"_s),
            .name = u"Tasse"_s,
            .volume = -7,
            .price = {2999},
            .isFull = true,
            .shape = Shape::FlatTop,
            .madeAt = QDateTime(QDate(2026, 3, 1), QTime(9, 30, 0, 5), Qt::UTC),
            .tags = {u"a"_s, u"b"_s},
            .notes = {{u"k"_s, u"v"_s}},
            .handle = Handle{3, u"red"_s},
            .spares = {Handle{1, {}}}};
}

QString told(const QList<Problem> &problems)
{
    QStringList list;
    for (const auto &problem : problems)
        list.append(problem.field + u'=' + problem.code);
    return list.join(u' ');
}

/// A good document with one more text in it.
QByteArray named(const QByteArray &member, const QByteArray &text)
{
    return "{\"name\":\"x\",\"" + member + "\":\"" + text + "\"}";
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryKind()
    {
        QCOMPARE(toJson(fullCup()),
                 R"({"id":"0190b3a0-0000-7000-8000-000000000001","name":"Tasse","volume":-7,"price_cents":2999,"is_full":true,)"
                 R"("shape":"flat_top","made_at":"2026-03-01T09:30:00.005Z","broken_at":null,"tags":["a","b"],"notes":{"k":"v"},)"
                 R"("handle":{"length":3,"colour":"red"},"spares":[{"length":1,"colour":null}],"label":"Tasse!"})");
        auto cup = fullCup();
        cup.hint = u"x"_s; // omittable, and there
        QVERIFY(toJson(cup).contains(R"("hint":"x","label")"));
    }

    void readsWhatItWrites()
    {
        Cup back;
        QCOMPARE(told(fromJson(toJson(fullCup()), back)), QString());
        QCOMPARE(back, fullCup());
    }

    void writesTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << u"a"_s << quoted("a");
        QTest::newRow("empty") << u""_s << quoted("");
        QTest::newRow("quotes") << u"\"\\/"_s << quoted("\\\"\\\\/");
        QTest::newRow("control") << u"\n\t\u0001\u001f"_s << quoted("\\u000a\\u0009\\u0001\\u001f");
        QTest::newRow("NUL") << QString(QChar(0)) << quoted("\\u0000");
        QTest::newRow("two bytes") << u"ä"_s << quoted("ä");
        QTest::newRow("three bytes") << u"€\u2028"_s << quoted("€\xe2\x80\xa8");
        QTest::newRow("astral") << u"😀"_s << quoted("😀");
        QTest::newRow("lone high surrogate") << QString(QChar(0xd800)) << quoted("\xef\xbf\xbd");
        QTest::newRow("lone low surrogate") << QString(QChar(0xdc00)) + u'x' << quoted("\xef\xbf\xbdx");
        QTest::newRow("high twice") << QString(2, QChar(0xd83d)) << quoted("\xef\xbf\xbd\xef\xbf\xbd");
        QTest::newRow("longer than the first buffer") << QString(5000, u'\u0001') << quoted(QByteArray("\\u0001").repeated(5000));
    }
    void writesTexts()
    {
        QFETCH(QString, text);
        QTEST(toJson(text), "json");
    }

    void writesTimes_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QByteArray>("iso");
        QTest::newRow("1970") << 0LL << QByteArray("1970-01-01T00:00:00.000Z");
        QTest::newRow("before") << -1LL << QByteArray("1969-12-31T23:59:59.999Z");
        QTest::newRow("leap day") << 951'782'400'001LL << QByteArray("2000-02-29T00:00:00.001Z");
        QTest::newRow("9999") << 253'402'300'799'999LL << QByteArray("9999-12-31T23:59:59.999Z");
    }
    void writesTimes()
    {
        QFETCH(qint64, ms);
        QTEST(isoOf(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)), "iso");
        QTEST(isoOf(QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, 5400)), "iso");
    }

    void refusesMalformedText_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto name = [](const QByteArray &value) -> QByteArray { return QByteArray("{\"name\":" + value + '}'); };
        const auto volume = [](const QByteArray &value) -> QByteArray {
            return QByteArray(R"({"name":"x","volume":)" + value + '}');
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("cut") << QByteArray("{");
        QTest::newRow("behind") << QByteArray(name("\"x\"") + '}');
        QTest::newRow("two") << QByteArray(name("\"x\"") + name("\"x\""));
        QTest::newRow("no UTF-8") << name("\"\xff\"");
        QTest::newRow("cut UTF-8") << name("\"\xe2\x82\"");
        QTest::newRow("overlong") << name("\"\xc0\x80\"");
        QTest::newRow("beyond Unicode") << name("\"\xf4\x90\x80\x80\"");
        QTest::newRow("UTF-8 of a surrogate") << name("\"\xed\xa0\x80\"");
        QTest::newRow("lone high surrogate") << name(R"("\ud800")");
        QTest::newRow("lone low surrogate") << name(R"("\udc00")");
        QTest::newRow("wrong escape") << name(R"("\x41")");
        QTest::newRow("raw control") << name("\"a\nb\"");
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf" + name("\"x\""));
        QTest::newRow("deep") << name(QByteArray(100'000, '['));
        QTest::newRow("deep, closed") << name(QByteArray(40, '[') + QByteArray(40, ']'));
        QTest::newRow("deep, unknown") << QByteArray(R"({"name":"x","unknown":)" + QByteArray(40, '[') + QByteArray(40, ']')
                                                     + '}');
        QTest::newRow("2^64") << volume("18446744073709551616");
        QTest::newRow("-2^63-1") << volume("-9223372036854775809");
        QTest::newRow("1e999") << volume("1e999");
        QTest::newRow("leading zero") << volume("01");
        QTest::newRow("plus") << volume("+1");
        QTest::newRow("dot") << volume("1.");
        QTest::newRow("hexadecimal") << volume("0x1");
        QTest::newRow("NaN") << volume("NaN");
        QTest::newRow("infinite") << volume("Infinity");
        QTest::newRow("comment") << QByteArray("/*x*/" + name("\"x\""));
        QTest::newRow("trailing comma") << QByteArray(R"({"name":"x",})");
        QTest::newRow("single quotes") << QByteArray("{'name':'x'}");
        QTest::newRow("bare name") << QByteArray(R"({name:"x"})");
    }
    void refusesMalformedText()
    {
        QFETCH(QByteArray, json);
        Cup cup;
        QCOMPARE(told(fromJson(json, cup)), u"=invalid_json"_s);
        QCOMPARE(cup, Cup()); // nothing was read
    }

    void collectsProblemsOfForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problems");
        QTest::newRow("array") << QByteArray("[]") << u"=wrong_type"_s;
        QTest::newRow("null") << QByteArray("null") << u"=null"_s;
        QTest::newRow("missing") << QByteArray("{}") << u"name=required"_s;
        QTest::newRow("missing inside") << QByteArray(R"({"name":"x","handle":{},"spares":[{"length":1},{}]})")
                                        << u"handle.length=required spares[1].length=required"_s;
        QTest::newRow("null text") << QByteArray(R"({"name":null})") << u"name=null"_s;
        QTest::newRow("twice") << QByteArray(R"({"name":"x","name":"y"})") << u"name=duplicate"_s;
        QTest::newRow("twice, escaped") << QByteArray(R"({"name":"x","n\u0061me":"y"})") << u"name=duplicate"_s;
        QTest::newRow("other name too") << QByteArray(R"({"name":"x","volume":1,"size":2})") << u"volume=duplicate"_s;
        QTest::newRow("refused") << QByteArray(R"({"name":"x","owner":7})") << u"owner=immutable_field"_s;
        QTest::newRow("NUL") << QByteArray(R"({"name":"a\u0000b"})") << u"name=not_allowed_character"_s;
        QTest::newRow("NUL in a key") << QByteArray(R"({"name":"x","notes":{"a\u0000":"b"}})")
                                      << QString(u"notes.a"_s + QChar(0) + u"=not_allowed_character"_s);
        QTest::newRow("2^63") << QByteArray(R"({"name":"x","volume":9223372036854775808})") << u"volume=out_of_range"_s;
        QTest::newRow("1.0") << QByteArray(R"({"name":"x","price_cents":1.0})") << u"price_cents=wrong_type"_s;
        QTest::newRow("1e2") << QByteArray(R"({"name":"x","price_cents":1e2})") << u"price_cents=wrong_type"_s;
        QTest::newRow("types") << QByteArray(
            R"({"id":1,"name":1,"volume":"1","is_full":1,"shape":true,"made_at":5,"tags":{},"notes":[],"handle":"x"})")
                               << u"id=wrong_type name=wrong_type volume=wrong_type is_full=wrong_type shape=wrong_type "
                                  "made_at=wrong_type tags=wrong_type notes=wrong_type handle=wrong_type"_s;
        QTest::newRow("items") << QByteArray(R"({"name":"x","tags":["a",null,[1]],"notes":{"k":1,"l":null}})")
                               << u"tags[1]=null tags[2]=wrong_type notes.k=wrong_type notes.l=null"_s;
        QTest::newRow("map twice") << QByteArray(R"({"name":"x","notes":{"k":"1","k":"2"}})") << u"notes.k=duplicate"_s;
        QTest::newRow("word") << QByteArray(R"({"name":"x","shape":"Round"})") << u"shape=unknown_choice"_s;
        for (const QByteArray id : {"", "x", "{0190b3a0-0000-7000-8000-000000000001}", "0190b3a000007000800000000000000100000",
                                    "00000000-0000-0000-0000-000000000000", "0190b3a0-0000-7000-8000-00000000000g"})
            QTest::newRow(QByteArray("id " + id).constData()) << named("id", id) << u"id=not_an_id"_s;
        for (const QByteArray time : {"", "2026-03-01", "2026-03-01T09:30:00", "2026-02-30T09:30:00Z", "2026-03-01 09:30:00Z",
                                      "2026-03-01T25:00:00Z", "now", "2026-03-01T09:30:00.12345678901234Z"})
            QTest::newRow(QByteArray("time " + time).constData()) << named("made_at", time) << u"made_at=not_a_timestamp"_s;
    }
    void collectsProblemsOfForm()
    {
        QFETCH(QByteArray, json);
        Cup cup;
        QTEST(told(fromJson(json, cup)), "problems");
    }

    void takesWhatIsStrangeButGood()
    {
        Cup cup{.volume = 5, .brokenAt = QDateTime::currentDateTimeUtc(), .tags = {u"old"_s}, .notes = {{u"old"_s, u"x"_s}}};
        const QByteArray json = "\t\r\n {\"label\":7,\"unknown\":{\"a\":[1.5,null]},\"size\":-0,\"broken_at\":null,\"tags\":[],"
                                "\"owner\":null,\"notes\":{},\"handle\":null,\"made_at\":\"2026-03-01T09:30:00.5-03:30\","
                                "\"name\":\"\\ud83d\\ude00\"} ";
        QCOMPARE(told(fromJson(json, cup)), QString());
        QCOMPARE(cup, (Cup{.name = u"😀"_s, .madeAt = QDateTime(QDate(2026, 3, 1), QTime(13, 0, 0, 500), Qt::UTC)}));
    }

    void integersReachTheirEnds()
    {
        Cup cup;
        QCOMPARE(told(fromJson(R"({"name":"x","volume":9223372036854775807,"price_cents":-9223372036854775808})", cup)),
                 QString());
        QCOMPARE(cup.volume, std::numeric_limits<qint64>::max());
        QCOMPARE(cup.price.amount, std::numeric_limits<qint64>::min());
    }

    void problemsAreBounded()
    {
        Cup cup;
        QCOMPARE(fromJson(QByteArray(R"({"name":"x","tags":[)" + QByteArray("1,").repeated(10'000) + "1]}"), cup).size(), 100);
    }

    void aPatchKnowsAbsentNullAndValue()
    {
        ChangeCup change;
        QCOMPARE(told(fromJson("{}", change)), QString());
        QVERIFY(!change.name.given && !change.volume.given && !change.tags.given);
        QCOMPARE(toJson(change), "{}");
        QCOMPARE(told(fromJson(R"({"name":"x","volume":null,"tags":[]})", change)), QString());
        QCOMPARE(change.name.given, u"x"_s);
        QVERIFY(change.volume.given && !*change.volume.given);
        QCOMPARE(toJson(change), R"({"name":"x","volume":null,"tags":[]})");
        QCOMPARE(told(fromJson(R"({"name":null})", change)), u"name=null"_s);
    }

    void placesAreKeptApart()
    {
        Vault vault;
        QCOMPARE(told(fromJson(R"({"secret":"s","name":"from the body"})", Vault::fields, &vault, Field::Place::Body)),
                 QString());
        QCOMPARE(vault.secret.reveal(), "s");
        QCOMPARE(vault.name, QString());
        vault.name = u"n"_s;
        QCOMPARE(toJson(Vault::fields, &vault, Field::Place::Body), R"({"secret":"s"})");
        QCOMPARE(toJson(Vault::fields, &vault, Field::Place::Query), R"({"name":"n"})");
    }

    void wordsGoThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const QByteArray &word, const QString &kind, const QString &code = {}) {
            QTest::newRow(QByteArray(kind.toLatin1() + ' ' + word.toPercentEncoding()).constData()) << word << kind << code;
        };
        row("ä b", u"text"_s);
        row("", u"text"_s);
        row("\xff", u"text"_s, u"invalid_utf8"_s);
        row(QByteArray("\0", 1), u"text"_s, u"not_allowed_character"_s);
        row("42", u"integer"_s);
        row("-42", u"integer"_s);
        for (const QByteArray wrong : {"", " 1", "1 ", "+1", "1.0", "0x1", "1,000", "٣"})
            row(wrong, u"integer"_s, u"wrong_type"_s);
        row("9223372036854775808", u"integer"_s, u"out_of_range"_s);
        row("true", u"boolean"_s);
        row("false", u"boolean"_s);
        for (const QByteArray wrong : {"", "TRUE", "yes", "2", " true"})
            row(wrong, u"boolean"_s, u"wrong_type"_s);
        row("flat_top", u"word"_s);
        row("flat", u"word"_s, u"unknown_choice"_s);
        row("0190b3a0-0000-7000-8000-000000000001", u"id"_s);
        row("0190b3a0", u"id"_s, u"not_an_id"_s);
        row("2026-03-01T09:30:00.000Z", u"time"_s);
        row("2026-03-01", u"time"_s, u"not_a_timestamp"_s);
    }
    void wordsGoThereAndBack()
    {
        QFETCH(QByteArray, word);
        QFETCH(QString, kind);
        QFETCH(QString, code);
        Cup cup;
        std::optional<bool> flag;
        const std::map<QString, std::pair<const Type *, void *>> targets{
            {u"text"_s, {&TypeOf<QString>::value, &cup.name}},
            {u"integer"_s, {&TypeOf<qint64>::value, &cup.volume}},
            {u"boolean"_s, {&TypeOf<std::optional<bool>>::value, &flag}},
            {u"word"_s, {&TypeOf<Shape>::value, &cup.shape}},
            {u"id"_s, {&TypeOf<CupId>::value, &cup.id}},
            {u"time"_s, {&TypeOf<QDateTime>::value, &cup.madeAt}}};
        const auto [type, value] = targets.at(kind);
        QCOMPARE(fromWord(word, *type, value), code);
        if (code.isEmpty())
            QCOMPARE(toWord(*type, value), word);
    }

    void truthHasThreeSpellings()
    {
        bool isTrue = false;
        for (const QByteArray word : {"true", "True", "1"})
            QVERIFY(fromWord(word, TypeOf<bool>::value, &isTrue).isEmpty() && isTrue);
        for (const QByteArray word : {"false", "False", "0"})
            QVERIFY(fromWord(word, TypeOf<bool>::value, &isTrue).isEmpty() && !isTrue);
    }

    void secretsAreWordsOnlyWhereAsked()
    {
        const Secret secret("s€"_ba);
        QCOMPARE(toWord(TypeOf<Secret>::value, &secret), "s€");
        QCOMPARE(toJson(secret), "\"s€\"");
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
