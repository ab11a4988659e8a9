// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/form.h"
#include "services/sandbox/parameters.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace plandeck::sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A schema with one of each.
const char *const schema = R"({"type": "object", "additionalProperties": false, "required": ["name"], "properties": {
    "name": {"type": "string"}, "count": {"type": "integer"}, "on": {"type": "boolean"}, "share": {"type": "number"},
    "price": {"type": "string", "pattern": "^-?\\d*\\.?\\d+$"}, "kind": {"enum": ["a", "b", "c"]},
    "note": {"anyOf": [{"type": "string"}, {"const": ""}]}, "up_to": {"anyOf": [{"const": "inf"}, {"type": "integer"}]},
    "created": {"anyOf": [{"type": "object", "properties": {"gt": {"type": "integer"}}, "additionalProperties": false}, {"type": "integer"}]},
    "tags": {"type": "array", "items": {"type": "string"}},
    "items": {"type": "array", "items": {"type": "object", "properties": {"price": {"type": "string"}}, "required": ["price"], "additionalProperties": false}},
    "metadata": {"anyOf": [{"type": "object", "maxProperties": 50, "propertyNames": {"maxLength": 40}, "additionalProperties": {"type": "string", "maxLength": 500}}, {"const": ""}]}
}})";

} // namespace

class SandboxFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QJsonObject>("tree");
        QTest::newRow("nothing") << QByteArray() << QJsonObject();
        QTest::newRow("plain") << QByteArray("a=1&b=x+y%26z") << json(R"({"a":"1","b":"x y&z"})");
        QTest::newRow("no value") << QByteArray("a&b=") << json(R"({"a":"","b":""})");
        QTest::newRow("nested") << QByteArray("a[b][c]=1&a[d]=2") << json(R"({"a":{"b":{"c":"1"},"d":"2"}})");
        QTest::newRow("encoded brackets") << QByteArray("a%5Bb%5D=1") << json(R"({"a":{"b":"1"}})");
        QTest::newRow("list") << QByteArray("a[]=1&a[]=2") << json(R"({"a":["1","2"]})");
        QTest::newRow("indices") << QByteArray("a[0][p]=x&a[1][p]=y") << json(R"({"a":{"0":{"p":"x"},"1":{"p":"y"}}})");
        QTest::newRow("UTF-8") << QByteArray("a=%C3%A4%F0%9F%8E%89") << json("{\"a\":\"ä🎉\"}");
    }
    void decodes()
    {
        QFETCH(QByteArray, form);
        QFETCH(QJsonObject, tree);
        const auto decoded = decodeForm(form);
        QVERIFY(decoded.has_value());
        QCOMPARE(*decoded, tree);
    }

    void refusesBrokenForms_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("half a percent sign") << QByteArray("a=%4");
        QTest::newRow("no hex") << QByteArray("a=%zz");
        QTest::newRow("not UTF-8") << QByteArray("a=%FF%FE");
        QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF");
        QTest::newRow("NUL") << QByteArray("a=x%00y");
        QTest::newRow("twice") << QByteArray("a=1&a=2");
        QTest::newRow("value and hash") << QByteArray("a=1&a[b]=2");
        QTest::newRow("hash and value") << QByteArray("a[b]=2&a=1");
        QTest::newRow("list and hash") << QByteArray("a[]=1&a[b]=2");
        QTest::newRow("list of hashes without indices") << QByteArray("a[][b]=1");
        QTest::newRow("open bracket") << QByteArray("a[b=1");
        QTest::newRow("stray bracket") << QByteArray("a]b=1");
        QTest::newRow("text behind") << QByteArray("a[b]c=1");
        QTest::newRow("bracket in bracket") << QByteArray("a[b[c]]=1");
        QTest::newRow("no name") << QByteArray("[a]=1");
        QTest::newRow("too deep") << QByteArray("a[b][c][d][e][f][g][h][i]=1");
        QByteArray many;
        for (int i = 0; i < 1001; ++i)
            many += "p" + QByteArray::number(i) + "=1&";
        QTest::newRow("too many") << many;
    }
    void refusesBrokenForms()
    {
        QFETCH(QByteArray, form);
        const auto decoded = decodeForm(form);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().status, 400);
        QCOMPARE(decoded.error().type, u"invalid_request_error"_s);
    }

    void typesWhatTheSchemaKnows_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QJsonObject>("typed");
        QTest::newRow("integer") << QByteArray("name=x&count=-9007199254740992")
                                 << json(R"({"name":"x","count":-9007199254740992})");
        QTest::newRow("boolean") << QByteArray("name=x&on=false") << json(R"({"name":"x","on":false})");
        QTest::newRow("number") << QByteArray("name=x&share=12.5") << json(R"({"name":"x","share":12.5})");
        QTest::newRow("decimal stays text") << QByteArray("name=x&price=0.123456789012")
                                            << json(R"({"name":"x","price":"0.123456789012"})");
        QTest::newRow("word") << QByteArray("name=x&kind=b") << json(R"({"name":"x","kind":"b"})");
        QTest::newRow("unset") << QByteArray("name=x&note=") << json(R"({"name":"x","note":""})");
        QTest::newRow("constant or integer") << QByteArray("name=x&up_to=inf") << json(R"({"name":"x","up_to":"inf"})");
        QTest::newRow("integer or constant") << QByteArray("name=x&up_to=7") << json(R"({"name":"x","up_to":7})");
        QTest::newRow("range") << QByteArray("name=x&created[gt]=7") << json(R"({"name":"x","created":{"gt":7}})");
        QTest::newRow("moment") << QByteArray("name=x&created=7") << json(R"({"name":"x","created":7})");
        QTest::newRow("list without indices")
            << QByteArray("name=x&tags[]=a&tags[]=b") << json(R"({"name":"x","tags":["a","b"]})");
        QTest::newRow("list with indices") << QByteArray("name=x&tags[1]=b&tags[0]=a")
                                           << json(R"({"name":"x","tags":["a","b"]})");
        QTest::newRow("hashes") << QByteArray("name=x&items[0][price]=p") << json(R"({"name":"x","items":[{"price":"p"}]})");
        QTest::newRow("metadata") << QByteArray("name=x&metadata[k]=&metadata[l]=1")
                                  << json(R"({"name":"x","metadata":{"k":"","l":"1"}})");
        QTest::newRow("no metadata") << QByteArray("name=x&metadata=") << json(R"({"name":"x","metadata":""})");
    }
    void typesWhatTheSchemaKnows()
    {
        QFETCH(QByteArray, form);
        QFETCH(QJsonObject, typed);
        const auto checked = checkedParameters(json(schema), decodeForm(form).value());
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message));
        QCOMPARE(*checked, typed);
    }

    void refusesAsStripeDoes_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *form, const char *code, const char *param, const char *message) {
            QTest::newRow(name) << QByteArray(form) << QString::fromLatin1(code) << QString::fromLatin1(param)
                                << QString::fromLatin1(message);
        };
        row("missing", "count=1", "parameter_missing", "name", "Missing required param: name.");
        row("missing inside", "name=x&items[0]=", "parameter_invalid_empty", "items[0]", "");
        row("missing in a hash", "name=x&items[0][foo]=1", "parameter_unknown", "items[0][foo]",
            "Received unknown parameter: items[0][foo]");
        row("unknown", "name=x&foo=1", "parameter_unknown", "foo", "Received unknown parameter: foo");
        row("unknown before missing", "foo=1", "parameter_unknown", "foo", "Received unknown parameter: foo");
        row("two unknown", "name=x&bar=1&foo=1", "parameter_unknown", "bar", "Received unknown parameters: bar, foo");
        row("empty", "name=", "parameter_invalid_empty", "name", "");
        row("integer", "name=x&count=1.5", "parameter_invalid_integer", "count", "Invalid integer: 1.5");
        row("integer with a zero in front", "name=x&count=007", "parameter_invalid_integer", "count", "Invalid integer: 007");
        row("integer beyond 2^53", "name=x&count=9007199254740993", "parameter_invalid_integer", "count",
            "Invalid integer: 9007199254740993");
        row("boolean", "name=x&on=1", "", "on", "Invalid boolean: 1");
        row("word", "name=x&kind=z", "", "kind", "Invalid kind: must be one of a, b, or c");
        row("decimal", "name=x&price=1e5", "", "price", "Invalid decimal: 1e5");
        row("thirteen places", "name=x&price=0.1234567890123", "", "price",
            "Invalid decimal: 0.1234567890123; must contain at maximum 12 decimal places");
        row("array", "name=x&tags=a", "", "tags", "Invalid array");
        row("a gap in the indices", "name=x&tags[0]=a&tags[2]=b", "", "tags", "Invalid array");
        row("hash for text", "name[a]=x", "", "name", "Invalid string");
        row("text for a hash", "name=x&metadata=y", "", "metadata", "Invalid object");
        row("unknown in a range", "name=x&created[foo]=1", "parameter_unknown", "created[foo]",
            "Received unknown parameter: created[foo]");
        row("long metadata name", QByteArray("name=x&metadata[" + QByteArray(41, 'k') + "]=1").constData(), "", "metadata", "");
        row("long metadata value", QByteArray("name=x&metadata[k]=" + QByteArray(501, 'v')).constData(), "", "metadata[k]", "");
        row("long text", QByteArray("name=" + QByteArray(5001, 'n')).constData(), "", "name", "");
    }
    void refusesAsStripeDoes()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, code);
        QFETCH(QString, param);
        QFETCH(QString, message);
        const auto checked = checkedParameters(json(schema), decodeForm(form).value());
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, code);
        QCOMPARE(checked.error().param, param);
        if (!message.isEmpty())
            QCOMPARE(checked.error().message, message);
    }
};

QTEST_APPLESS_MAIN(SandboxFormTest)
#include "sandboxform_test.moc"
