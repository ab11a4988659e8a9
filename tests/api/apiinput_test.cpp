// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/things.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto things = "/api/v1/auth/things/";

/// A good body but for one value.
QByteArray withName(const QByteArray &json)
{
    return R"({"price_cents":1,"colour":"red","name":)" + json + '}';
}
QByteArray withPrice(const QByteArray &json)
{
    return R"({"name":"x","colour":"red","price_cents":)" + json + '}';
}
QByteArray with(const QByteArray &member)
{
    return R"({"name":"x","price_cents":1,"colour":"red",)" + member + '}';
}

} // namespace

class ApiInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fields");
        const auto malformed = [](const char *name, const QByteArray &body) {
            QTest::newRow(name) << body << u"invalid_json"_s << QString();
        };
        const auto wrong = [](const char *name, const QByteArray &body, const QString &fields) {
            QTest::newRow(name) << body << u"validation_failed"_s << fields;
        };
        malformed("blank", "  ");
        malformed("no JSON", "name=x&price_cents=1");
        malformed("cut", R"({"name":"x")");
        malformed("something behind", withName("\"x\"") + "x");
        malformed("two documents", withName("\"x\"") + withName("\"x\""));
        malformed("no UTF-8", withName("\"\xff\""));
        malformed("overlong UTF-8", withName("\"\xc0\x80\""));
        malformed("UTF-8 of a surrogate", withName("\"\xed\xa0\x80\""));
        malformed("lone surrogate", withName(R"("\ud800")"));
        malformed("lone low surrogate", withName(R"("\udc00")"));
        malformed("UTF-16", QByteArray("{\0\"\0", 4));
        malformed("BOM", "\xef\xbb\xbf" + withName("\"x\""));
        malformed("raw NUL", QByteArray(withName("\"a#b\"")).replace('#', '\0'));
        malformed("raw newline", withName("\"a\nb\""));
        malformed("100,000 deep", withName(QByteArray(100000, '[')));
        malformed("100 deep, closed", with("\"x\":" + QByteArray(100, '[') + QByteArray(100, ']')));
        malformed("2^64", withPrice("18446744073709551616"));
        malformed("a thousand digits", withPrice(QByteArray(1000, '9')));
        malformed("1e999", withPrice("1e999"));
        malformed("01", withPrice("01"));
        malformed("+1", withPrice("+1"));
        malformed("0x10", withPrice("0x10"));
        malformed("NaN", withPrice("NaN"));
        malformed("Infinity", withPrice("-Infinity"));
        malformed("comment", "/**/" + withName("\"x\""));
        malformed("trailing comma", withName("\"x\","));
        malformed("single quotes", "{'name':'x'}");
        wrong("array", "[]", u"non_field_errors=wrong_type"_s);
        wrong("null", "null", u"non_field_errors=null"_s);
        wrong("text", "\"{}\"", u"non_field_errors=wrong_type"_s);
        wrong("number", "7", u"non_field_errors=wrong_type"_s);
        wrong("empty object", "{}", u"colour=required name=required price_cents=required"_s);
        wrong("empty body", "", u"colour=required name=required price_cents=required"_s);
        wrong("key twice", withName("\"x\",\"name\":\"y\""), u"name=duplicate"_s);
        wrong("key twice, escaped", withName("\"x\",\"na\\u006de\":\"y\""), u"name=duplicate"_s);
        wrong("key and its other name", with("\"color\":\"red\""), u"colour=duplicate"_s);
        wrong("NUL", withName(R"("a\u0000")"), u"name=not_allowed_character"_s);
        wrong("2^63", withPrice("9223372036854775808"), u"price_cents=out_of_range"_s);
        wrong("1.0", withPrice("1.0"), u"price_cents=wrong_type"_s);
        wrong("1e2", withPrice("1e2"), u"price_cents=wrong_type"_s);
        wrong("number as text", withPrice("\"5\""), u"price_cents=wrong_type"_s);
        wrong("boolean as number", withPrice("true"), u"price_cents=wrong_type"_s);
        wrong("null price", withPrice("null"), u"price_cents=required"_s);
        wrong("negative", withPrice("-1"), u"price_cents=too_small"_s);
        wrong("null name", withName("null"), u"name=null"_s);
        wrong("blank name", withName("\" \\t\""), u"name=required"_s);
        wrong("long name", withName('"' + QByteArray(21, 'x') + '"'), u"name=too_long"_s);
        wrong("number as name", withName("5"), u"name=wrong_type"_s);
        wrong("object as name", withName("{}"), u"name=wrong_type"_s);
        wrong("unknown word", R"({"name":"x","price_cents":1,"colour":"Red"})", u"colour=unknown_choice"_s);
        wrong("boolean as text", with("\"draft\":\"true\""), u"draft=wrong_type"_s);
        wrong("boolean as 1", with("\"draft\":1"), u"draft=wrong_type"_s);
        wrong("local time", with("\"until\":\"2026-03-01T00:00:00\""), u"until=not_a_timestamp"_s);
        wrong("30 February", with("\"until\":\"2026-02-30T00:00:00Z\""), u"until=not_a_timestamp"_s);
        wrong("date", with("\"until\":\"2026-03-01\""), u"until=not_a_timestamp"_s);
        wrong("list as text", with("\"tags\":\"a\""), u"tags=wrong_type"_s);
        wrong("holes in a list", with("\"tags\":[\"a\",null,3]"), u"tags[1]=null tags[2]=wrong_type"_s);
        wrong("blank in a list", with("\"tags\":[\"a\",\" \"]"), u"tags[1]=required"_s);
        wrong("long list", with("\"tags\":[\"a\",\"b\",\"c\",\"d\"]"), u"tags=too_many"_s);
        wrong("map of numbers", with("\"notes\":{\"a\":1}"), u"notes.a=wrong_type"_s);
        wrong("map twice", with("\"notes\":{\"a\":\"1\",\"a\":\"2\"}"), u"notes.a=duplicate"_s);
        wrong("long key", with("\"notes\":{\"abcdef\":\"1\"}"), u"notes.abcdef=too_long"_s);
        wrong("nested", with("\"size\":{\"width\":0,\"unit\":\"inches\"}"), u"size.unit=too_long size.width=too_small"_s);
        wrong("nested form and rule", with("\"size\":{\"width\":\"7\",\"unit\":\"inches\"}"),
              u"size.unit=too_long size.width=wrong_type"_s);
        wrong(
            "all at once", R"({"name":"","price_cents":1.5,"tags":[1],"notes":[],"until":5,"draft":null})",
            u"colour=required draft=null name=required notes=wrong_type price_cents=wrong_type tags[0]=wrong_type until=wrong_type"_s);
    }
    void hostileBodies()
    {
        QFETCH(QByteArray, body);
        ThingApi api;
        const auto answer = api.ask("POST", things, body);
        QCOMPARE(answer.status(), 400);
        QTEST(answer.code(), "code");
        QTEST(answer.fieldCodes(), "fields");
        QCOMPARE(api.service.executed, 0);
    }

    void strangeButGoodBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("white space") << "\r\n\t " + withName("\"x\"") + " \n";
        QTest::newRow("escapes") << withName(R"("\u0042all \ud83d\ude00")");
        QTest::newRow("20 astral characters") << withName('"' + QByteArray("😀").repeated(20) + '"');
        QTest::newRow("20 and white space") << withName("\"  " + QByteArray(20, 'x') + "  \"");
        QTest::newRow("optional null") << with("\"until\":null,\"size\":null");
        QTest::newRow("unknown members") << with("\"x\":{\"y\":[null,1.5]},\"shout\":7,\"id\":\"mine\"");
        QTest::newRow("most") << withPrice("9223372036854775807");
        QTest::newRow("minus zero") << withPrice("-0");
        QTest::newRow("offset") << with("\"until\":\"2026-03-01T00:00:00.5-03:30\"");
    }
    void strangeButGoodBodies()
    {
        QFETCH(QByteArray, body);
        ThingApi api;
        const auto answer = api.ask("POST", things, body);
        QVERIFY2(answer.status() == 201, answer.response.body.constData());
    }

    void problemsAreManyButBounded()
    {
        ThingApi api;
        const auto answer = api.ask("POST", things, with("\"tags\":[" + QByteArray("0,").repeated(200'000) + "0]"));
        QCOMPARE(answer.status(), 400);
        QCOMPARE(answer.json().value("errors"_L1).toObject().size(), 100);
        QVERIFY(answer.response.body.size() < 20'000);
    }

    void contentTypes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 201;
        QTest::newRow("json") << QByteArray("application/json") << 201;
        QTest::newRow("any case") << QByteArray("Application/JSON") << 201;
        QTest::newRow("charset") << QByteArray("application/json; charset=UTF-8") << 201;
        QTest::newRow("quoted charset") << QByteArray("application/json;charset=\"utf-8\"") << 201;
        QTest::newRow("other charset") << QByteArray("application/json; charset=iso-8859-1") << 415;
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
        QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=x") << 415;
        QTest::newRow("text") << QByteArray("text/plain") << 415;
        QTest::newRow("looks like it") << QByteArray("application/jsonp") << 415;
        QTest::newRow("patch") << QByteArray("application/merge-patch+json") << 415;
        QTest::newRow("nonsense") << QByteArray(";") << 415;
    }
    void contentTypes()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        ThingApi api;
        QList<HttpHeader> headers;
        if (!type.isEmpty())
            headers.emplaceBack("Content-Type", type);
        const auto answer = api.ask("POST", things, withName("\"x\""), headers);
        QCOMPARE(answer.status(), status);
        QCOMPARE(answer.code(), status == 415 ? u"unsupported_media_type"_s : QString());
    }

    void aTypeWithoutABodyIsNoMatter()
    {
        ThingApi api;
        const QList<HttpHeader> form{{"Content-Type", "application/x-www-form-urlencoded"}};
        QCOMPARE(api.ask("GET", things, {}, form).status(), 200);
        QCOMPARE(api.ask("POST", things, {}, form).status(), 400); // an empty object
        QCOMPARE(api.ask("GET", things, "name=x", form).status(), 200); // nobody reads the body of a GET
    }

    void queries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("fields"); // null: good
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("all") << QByteArray("page=2&search=a+b%20c&colour=dark_blue&is_active=false") << QString();
        QTest::newRow("unknown ones") << QByteArray("x=1&x=2&%zz=%zz&=&&page=1&") << QString();
        QTest::newRow("empty ones") << QByteArray("page=&search=&colour=&is_active") << QString();
        QTest::newRow("escaped name") << QByteArray("p%61ge=0") << u"page=too_small"_s;
        QTest::newRow("other case") << QByteArray("Page=x") << QString();
        QTest::newRow("Python's words") << QByteArray("is_active=True") << QString();
        QTest::newRow("no number") << QByteArray("page=x") << u"page=wrong_type"_s;
        QTest::newRow("half a number") << QByteArray("page=1x") << u"page=wrong_type"_s;
        QTest::newRow("plus") << QByteArray("page=%2B1") << u"page=wrong_type"_s;
        QTest::newRow("blank") << QByteArray("page=+1") << u"page=wrong_type"_s;
        QTest::newRow("1.0") << QByteArray("page=1.0") << u"page=wrong_type"_s;
        QTest::newRow("zero") << QByteArray("page=0") << u"page=too_small"_s;
        QTest::newRow("negative") << QByteArray("page=-1") << u"page=too_small"_s;
        QTest::newRow("large") << QByteArray("page=101") << u"page=too_large"_s;
        QTest::newRow("huge") << QByteArray("page=99999999999999999999") << u"page=out_of_range"_s;
        QTest::newRow("twice") << QByteArray("page=1&page=1") << u"page=duplicate"_s;
        QTest::newRow("twice, once empty") << QByteArray("page=&page=2") << u"page=duplicate"_s;
        QTest::newRow("word") << QByteArray("colour=blue") << u"colour=unknown_choice"_s;
        QTest::newRow("truth") << QByteArray("is_active=yes") << u"is_active=wrong_type"_s;
        QTest::newRow("long") << "search=" + QByteArray(21, 'x') << u"search=too_long"_s;
        QTest::newRow("no UTF-8") << QByteArray("search=%ff") << u"search=invalid_utf8"_s;
        QTest::newRow("bad escape") << QByteArray("search=%f") << u"search=invalid_encoding"_s;
        QTest::newRow("NUL") << QByteArray("search=%00") << u"search=not_allowed_character"_s;
        QTest::newRow("all wrong") << QByteArray("page=x&colour=x&is_active=x&search=%ff")
                                   << u"colour=unknown_choice is_active=wrong_type page=wrong_type search=invalid_utf8"_s;
        QTest::newRow("form and rule") << "colour=x&search=" + QByteArray(21, 'x') << u"colour=unknown_choice search=too_long"_s;
    }
    void queries()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, fields);
        ThingApi api;
        const auto answer = api.ask("GET", QByteArray(things) + '?' + query);
        QCOMPARE(answer.status(), fields.isNull() ? 200 : 400);
        QCOMPARE(answer.fieldCodes(), fields.isNull() ? QString() : fields);
    }

    void aBodysFieldMayStandInTheQueryIfItSaysSo()
    {
        ThingApi api;
        const auto draft = api.ask("POST", QByteArray(things) + "?draft=true&name=ignored", withName("\"x\""));
        QCOMPARE(draft.json().value("is_active"_L1), QJsonValue(false));
        QCOMPARE(draft.json().value("name"_L1).toString(), u"x"_s);
        QCOMPARE(api.ask("POST", QByteArray(things) + "?draft=maybe", withName("\"\"")).fieldCodes(),
                 u"draft=wrong_type name=required"_s);
    }

    void aRawBodyIsTakenByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("JSON") << QByteArray(R"( {"sound" : 1, "sound":2} )") << QByteArray("application/json; charset=utf-8");
        QTest::newRow("no type") << QByteArray("bang") << QByteArray();
        QTest::newRow("another type") << QByteArray("a=b&c") << QByteArray("application/x-www-form-urlencoded");
        QTest::newRow("another charset") << QByteArray("{}") << QByteArray("application/json; charset=utf-16");
        QTest::newRow("no text") << QByteArray("\0\xff\r\n\xc3(\0", 8) << QByteArray("application/octet-stream");
        QTest::newRow("nothing") << QByteArray() << QByteArray("application/json");
    }
    void aRawBodyIsTakenByteForByte()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        ThingApi api;
        const auto heard = api.askAsNobody("POST", "/api/v1/auth/things/hear/?sound=x", body,
                                           {{"Content-Type", type}, {"x-pitch", " high, low "}});
        QCOMPARE(heard.status(), 200);
        QCOMPARE(heard.json()[u"heard"_s].toString().toLatin1(), body.toHex());
        QCOMPARE(heard.json()[u"said"_s].toString(), u"high, low"_s);
    }

    void headerFieldsAreReadAndChecked()
    {
        ThingApi api;
        const auto call = [&](QList<HttpHeader> headers) {
            return api.askAsNobody("POST", "/api/v1/auth/things/call/", {}, std::move(headers));
        };
        QCOMPARE(call({{"x-heard", "hi"}}).json().value("heard"_L1).toString(), u"hi"_s);
        QCOMPARE(call({}).fieldCodes(), u"X-Heard=required"_s);
        QCOMPARE(call({{"X-Heard", "far too long"}}).fieldCodes(), u"X-Heard=too_long"_s);
        QCOMPARE(call({{"X-Heard", "\xff"}}).fieldCodes(), u"X-Heard=invalid_utf8"_s);
    }

    void ruleOfAServiceIsAFieldsErrorToo()
    {
        ThingApi api;
        api.aThing("Ball");
        const auto again = api.ask("POST", things, withName("\"Ball\""));
        QCOMPARE(again.status(), 400);
        QCOMPARE(again.code(), u"name_taken"_s);
        QCOMPARE(again.fieldCodes(), u"name=name_taken"_s);
    }
};

QTEST_GUILESS_MAIN(ApiInputTest)
#include "apiinput_test.moc"
