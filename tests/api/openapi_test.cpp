// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/openapi.h"
#include "services/api/openapierrors.h"
#include "services/http/problemtext.h"
#include "services/operations/catalogue.h"
#include "tests/api/things.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// at(document, "paths", "/x/", "get"): down the names.
QJsonValue at(const QJsonValue &value)
{
    return value;
}
QJsonValue at(const QJsonValue &value, const char *name, auto... rest)
{
    return at(value.toObject().value(QLatin1StringView(name)), rest...);
}

QStringList words(const QJsonValue &array)
{
    QStringList list;
    const auto values = array.toArray();
    for (const auto &value : values)
        list.append(value.toString());
    return list;
}

QJsonObject parameter(const QJsonValue &operation, QLatin1StringView name)
{
    const auto all = at(operation, "parameters").toArray();
    for (const auto &one : all)
        if (one.toObject().value("name"_L1).toString() == name)
            return one.toObject();
    return {};
}

bool hasReference(const QJsonValue &operation, const QString &reference)
{
    return at(operation, "parameters").toArray().contains(QJsonObject{{u"$ref"_s, reference}});
}

/// Every $ref leads somewhere.
void collectReferences(const QJsonValue &value, QStringList &references)
{
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &item : array)
            collectReferences(item, references);
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "$ref"_L1)
            references.append(it.value().toString());
        collectReferences(it.value(), references);
    }
}

} // namespace

class OpenApiTest final : public QObject
{
    Q_OBJECT

    QJsonObject m_things;
    QJsonObject m_whole;

    QJsonValue operation(const char *path, const char *verb) const { return at(m_things, "paths", path, verb); }

private Q_SLOTS:
    void initTestCase()
    {
        QJsonParseError problem{};
        m_things = QJsonDocument::fromJson(openApi(ThingOperations::infos, QUrl(u"https://api.example/"_s)), &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        m_whole = QJsonDocument::fromJson(openApi(Catalogue::infos), &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
    }

    void aReplyThatNamesItsStatusHasThemAll()
    {
        const auto set = at(m_whole, "paths", "/api/v1/auth/tenants/webhooks/config/", "post", "responses").toObject();
        QVERIFY(set.contains(u"200"_s) && set.contains(u"201"_s));
        QCOMPARE(at(set, "201", "content"), at(set, "200", "content"));
        QVERIFY(!at(m_whole, "paths", "/api/v1/auth/plans/", "post", "responses").toObject().contains(u"200"_s));
    }

    void everyOperationOfTheCatalogueIsThere()
    {
        for (const auto *info : Catalogue::infos) {
            const auto path = std::string(info->endpoint.path);
            const auto verb = wordOf(info->endpoint.verb).toLower().toLatin1();
            const auto one = at(m_whole, "paths", path.c_str(), verb.constData());
            QCOMPARE(at(one, "operationId").toString(), QString(info->name()));
            QVERIFY(!at(one, "summary").toString().isEmpty());
            QVERIFY(at(one, "responses").toObject().contains(QString::number(info->endpoint.status)));
            for (const auto code : info->errors) {
                QString described;
                const auto responses = at(one, "responses").toObject();
                for (const auto &response : responses)
                    described += at(response, "description").toString();
                QVERIFY2(described.contains(QLatin1StringView(code.data(), qsizetype(code.size()))), code.data());
            }
        }
    }

    void everyReferenceLeadsSomewhere()
    {
        for (const auto &document : {m_whole, m_things}) {
            QStringList references;
            collectReferences(document, references);
            QVERIFY(references.size() > 20);
            for (const auto &reference : std::as_const(references)) {
                QVERIFY(reference.startsWith(u"#/components/"));
                QJsonValue found = document;
                for (const auto &part : reference.sliced(2).split(u'/'))
                    found = found.toObject().value(part);
                QVERIFY2(found.isObject(), qUtf8Printable(reference));
            }
        }
    }

    void noTwoTypesShareAName()
    {
        const auto text = openApi(Catalogue::infos);
        for (const auto &name : at(m_whole, "components", "schemas").toObject().keys())
            QCOMPARE(text.count(QByteArray('"' + name.toLatin1() + "\":{")), 1);
    }

    void accessIsSaid()
    {
        const auto bearer = QJsonObject{{u"bearer"_s, QJsonArray()}};
        const auto key = QJsonObject{{u"apiKey"_s, QJsonArray()}};
        QCOMPARE(at(operation("/api/v1/auth/things/call/", "post"), "security").toArray(), QJsonArray());
        QCOMPARE(at(operation("/api/v1/auth/things/{id}/open/", "post"), "security").toArray(), QJsonArray{bearer});
        const auto create = operation("/api/v1/auth/things/", "post");
        QCOMPARE(at(create, "security").toArray(), (QJsonArray{bearer, key}));
        QCOMPARE(words(at(create, "x-required-roles")), (QStringList{u"owner"_s, u"admin"_s}));
        QVERIFY(hasReference(create, u"#/components/parameters/Mode"_s));
        QVERIFY(!hasReference(operation("/api/v1/auth/things/call/", "post"), u"#/components/parameters/Mode"_s));
        QVERIFY(hasReference(create, u"#/components/parameters/IdempotencyKey"_s));
        QVERIFY(!hasReference(operation("/api/v1/auth/things/", "get"), u"#/components/parameters/IdempotencyKey"_s));
    }

    void bodiesSayWhatTheyTake()
    {
        const auto body = at(operation("/api/v1/auth/things/", "post"), "requestBody");
        QVERIFY(at(body, "required").toBool());
        const auto schema = at(body, "content", "application/json", "schema");
        QCOMPARE(words(at(schema, "required")), (QStringList{u"name"_s, u"price_cents"_s, u"colour"_s}));
        const auto property = [&](const char *name) { return at(schema, "properties", name); };
        QCOMPARE(at(property("name"), "maxLength").toInt(), 20);
        QCOMPARE(at(property("name"), "minLength").toInt(), 1);
        QCOMPARE(property("price_cents").toObject(), // required, so never null
                 (QJsonObject{{u"type"_s, u"integer"_s}, {u"format"_s, u"int64"_s}, {u"minimum"_s, 0}}));
        QCOMPARE(at(property("until"), "anyOf").toArray(),
                 (QJsonArray{QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}},
                             QJsonObject{{u"type"_s, u"null"_s}}}));
        QCOMPARE(words(at(property("colour"), "enum")), (QStringList{u"red"_s, u"dark_blue"_s}));
        QCOMPARE(at(property("colour"), "description").toString(), u"Also taken as `color`."_s);
        QCOMPARE(at(property("tags"), "maxItems").toInt(), 3);
        QCOMPARE(at(property("tags"), "items", "maxLength").toInt(), 10);
        QCOMPARE(at(property("notes"), "maxProperties").toInt(), 2);
        QCOMPARE(at(property("notes"), "propertyNames", "maxLength").toInt(), 5);
        QCOMPARE(at(property("draft"), "default"), QJsonValue(false));
        QCOMPARE(parameter(operation("/api/v1/auth/things/", "post"), "draft"_L1).value("in"_L1).toString(), u"query"_s);
    }

    void aPatchRequiresNothingAndHidesWhatItRefuses()
    {
        const auto schema =
            at(operation("/api/v1/auth/things/{thing}/", "patch"), "requestBody", "content", "application/json", "schema");
        QVERIFY(!schema.toObject().contains("required"_L1));
        QCOMPARE(at(schema, "properties").toObject().keys(), (QStringList{u"name"_s, u"tags"_s, u"until"_s}));
    }

    void aConfirmationMayStandInEitherPlace()
    {
        const auto remove = operation("/api/v1/auth/things/{id}/", "delete");
        const auto schema = at(remove, "requestBody", "content", "application/json", "schema");
        QCOMPARE(at(remove, "requestBody", "required"), QJsonValue(false));
        QCOMPARE(at(schema, "properties", "confirm", "const"), QJsonValue(true));
        QCOMPARE(parameter(remove, "confirm"_L1).value("in"_L1).toString(), u"query"_s);
        QVERIFY(at(remove, "responses", "400", "description").toString().contains("`confirmation_required`"_L1));
        QVERIFY(!at(remove, "responses", "204").toObject().contains("content"_L1));
    }

    void parametersHavePlacesLimitsAndDefaults()
    {
        const auto list = operation("/api/v1/auth/things/", "get");
        const auto page = parameter(list, "page"_L1);
        QCOMPARE(page.value("in"_L1).toString(), u"query"_s);
        QCOMPARE(page.value("required"_L1), QJsonValue(false));
        QCOMPARE(page.value("schema"_L1).toObject(), (QJsonObject{{u"type"_s, u"integer"_s},
                                                                  {u"format"_s, u"int64"_s},
                                                                  {u"minimum"_s, 1},
                                                                  {u"maximum"_s, 100},
                                                                  {u"default"_s, 1}}));
        QVERIFY(!at(parameter(list, "is_active"_L1), "schema").toObject().contains("anyOf"_L1));
        const auto id = parameter(operation("/api/v1/auth/things/{id}/", "get"), "id"_L1);
        QCOMPARE(id.value("in"_L1).toString(), u"path"_s);
        QCOMPARE(id.value("required"_L1), QJsonValue(true));
        QCOMPARE(at(id, "schema", "format").toString(), u"uuid"_s);
        QCOMPARE(parameter(operation("/api/v1/auth/things/call/", "post"), "X-Heard"_L1).value("in"_L1).toString(), u"header"_s);
    }

    void answersAreNamedOnceAndComplete()
    {
        const auto list =
            at(operation("/api/v1/auth/things/", "get"), "responses", "200", "content", "application/json", "schema");
        QCOMPARE(at(list, "properties", "results", "items", "$ref").toString(), u"#/components/schemas/Thing"_s);
        const auto thing = at(m_things, "components", "schemas", "Thing");
        QCOMPARE(words(at(thing, "required")).size(), qsizetype(Thing::fields.size()));
        QVERIFY(at(thing, "properties").toObject().contains("shout"_L1)); // computed ones too
        const auto callback = at(m_whole, "paths", "/api/v1/auth/tenants/stripe/callback/", "get", "responses", "200", "content",
                                 "application/json", "schema");
        QVERIFY(!words(at(callback, "required")).contains(u"continue_at"_s));
        QCOMPARE(at(m_things, "components", "schemas", "Problem", "required").toArray().size(), 6);
    }

    void errorsAreListedByStatus()
    {
        const auto create = errorsOf(infoOf<CreateThing>);
        QCOMPARE(create.value(400),
                 (QStringList{u"name_taken"_s, u"mode_mismatch"_s, u"validation_failed"_s, u"invalid_json"_s}));
        QCOMPARE(create.value(403), (QStringList{u"tenant_suspended"_s, u"permission_denied"_s}));
        QVERIFY(create.contains(415) && create.contains(409) && !create.contains(404));
        const auto call = errorsOf(infoOf<CallThing>);
        QVERIFY(!call.contains(401) && !call.contains(403));
        QCOMPARE(errorsOf(infoOf<Login>).value(429), QStringList{u"throttled"_s});
        QCOMPARE(describedCodes({u"name_taken"_s}), u"`name_taken`: This name is already taken."_s);
    }

    void aRawBodyIsAnyObject()
    {
        const auto hear = operation("/api/v1/auth/things/hear/", "post");
        const auto body = at(hear, "requestBody");
        QCOMPARE(at(body, "description").toString(), u"Any sound."_s);
        QVERIFY(at(body, "required").toBool());
        QCOMPARE(at(body, "content", "application/json", "schema").toObject(), (QJsonObject{{u"type"_s, u"object"_s}}));
        QVERIFY(parameter(hear, "sound"_L1).isEmpty());
        QCOMPARE(parameter(hear, "X-Pitch"_L1)["in"_L1].toString(), u"header"_s);
        const auto errors = errorsOf(infoOf<HearThing>);
        QVERIFY(errors.contains(413) && !errors.contains(415));
        QVERIFY(errors.value(400).contains(u"invalid_json"_s));
    }

    void everyCodeHasASentence()
    {
        for (const auto *info : Catalogue::infos)
            for (const auto &codes : errorsOf(*info))
                for (const auto &code : codes) {
                    auto readable = code; // what problemText() makes of a code it does not know
                    readable.replace(u'_', u' ').replace(0, 1, code.at(0).toUpper());
                    QVERIFY2(problemText(code) != readable + u'.', qUtf8Printable(code));
                }
    }

    void theServerIsNamed()
    {
        QCOMPARE(at(m_things, "servers").toArray(), (QJsonArray{QJsonObject{{u"url"_s, u"https://api.example"_s}}}));
        QCOMPARE(at(m_whole, "servers").toArray(), (QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}));
    }
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "openapi_test.moc"
