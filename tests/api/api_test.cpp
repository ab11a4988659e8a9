// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/accept.h"
#include "services/api/operationface.h"
#include "tests/api/things.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto things = "/api/v1/auth/things/";
const QByteArray noSuchThing = "/api/v1/auth/things/0190b3a0-0000-7000-8000-000000000001/";

/// Is listed under plans, to see the second address.
struct ListNoPlans
{
    using Reply = Page<Thing>;
    using Service = class NoPlanService;
    static constexpr Endpoint endpoint{"plans.list", Verb::Get, "/api/v1/auth/plans/", 200, "No plans"};
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr NoFields fields{};
};
class NoPlanService
{
public:
    Result<Page<Thing>> handle(const Caller &, const ListNoPlans &) { return Page<Thing>{.next = u"?page=2"_s}; }
};

} // namespace

class ApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAnOperation()
    {
        ThingApi api;
        const auto made = api.ask("POST", things, R"({"name":" Ball ","price_cents":2999,"color":"dark_blue",
            "until":"2026-03-01T09:30:00+01:00","tags":["a"],"notes":{"k":"v"},"size":{"width":7},"unknown":[1]})");
        QCOMPARE(made.status(), 201);
        QCOMPARE(made.cost, Cost::Pooled);
        QCOMPARE(made.response.type, "application/json");
        QCOMPARE(made.header("Cache-Control"), "private, no-cache");
        auto json = made.json();
        const auto id = json.take("id"_L1).toString();
        QCOMPARE(json, (QJsonObject{{u"name"_s, u"Ball"_s},
                                    {u"price_cents"_s, 2999},
                                    {u"colour"_s, u"dark_blue"_s},
                                    {u"until"_s, u"2026-03-01T08:30:00.000Z"_s},
                                    {u"tags"_s, QJsonArray{u"a"_s}},
                                    {u"notes"_s, QJsonObject{{u"k"_s, u"v"_s}}},
                                    {u"size"_s, QJsonObject{{u"width"_s, 7}, {u"unit"_s, QJsonValue()}}},
                                    {u"is_active"_s, true},
                                    {u"shout"_s, u"BALL"_s}}));
        QCOMPARE(api.ask("GET", things + id.toLatin1()).json().value("name"_L1).toString(), u"Ball"_s);
    }

    void findsPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("canonical") << QByteArray("/api/v1/auth/things/") << 200;
        QTest::newRow("no slash") << QByteArray("/api/v1/auth/things") << 200;
        QTest::newRow("two slashes at the end") << QByteArray("/api/v1/auth/things//") << 404;
        QTest::newRow("two slashes inside") << QByteArray("/api/v1//auth/things/") << 404;
        QTest::newRow("two slashes in front") << QByteArray("//api/v1/auth/things/") << 404;
        QTest::newRow("escaped") << QByteArray("/api/v1/auth/%74hings/") << 200;
        QTest::newRow("escaped twice") << QByteArray("/api/v1/auth/%2574hings/") << 404;
        QTest::newRow("escaped slash") << QByteArray("/api/v1/auth%2Fthings/") << 404;
        QTest::newRow("dot") << QByteArray("/api/v1/./auth/things/") << 404;
        QTest::newRow("dots") << QByteArray("/api/v1/x/../auth/things/") << 404;
        QTest::newRow("escaped dots") << QByteArray("/api/v1/x/%2e%2E/auth/things/") << 404;
        QTest::newRow("bad escape") << QByteArray("/api/v1/auth/things%2/") << 404;
        QTest::newRow("worse escape") << QByteArray("/api/v1/auth/things%zz") << 404;
        QTest::newRow("NUL") << QByteArray("/api/v1/auth/things%00") << 404;
        QTest::newRow("other case") << QByteArray("/api/v1/auth/Things/") << 404;
        QTest::newRow("longer") << QByteArray("/api/v1/auth/things/x/y/") << 404;
        QTest::newRow("very long") << "/api" + QByteArray("/x").repeated(4000) << 404;
        QTest::newRow("root") << QByteArray("/") << 404;
        QTest::newRow("nothing") << QByteArray() << 404;
        QTest::newRow("asterisk") << QByteArray("*") << 404;
        QTest::newRow("whole address") << QByteArray("http://desk.example/api/v1/auth/things/") << 404;
        QTest::newRow("no id") << QByteArray("/api/v1/auth/things/x") << 404;
        QTest::newRow("id in braces") << QByteArray("/api/v1/auth/things/{0190b3a0-0000-7000-8000-000000000001}") << 404;
        QTest::newRow("unknown id") << noSuchThing << 404;
    }
    void findsPaths()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        ThingApi api;
        const auto answer = api.ask("GET", path);
        QCOMPARE(answer.status(), status);
        if (status == 404) {
            QCOMPARE(answer.code(), u"not_found"_s);
            QCOMPARE(answer.response.type, "application/problem+json");
            QCOMPARE(answer.json().value("request_id"_L1).toString(), u"req-1"_s);
        }
    }

    void plansAnswerAtTheirSecondAddressToo()
    {
        NoPlanService service;
        ThingAuthenticator authenticator;
        Dispatcher dispatcher{{}};
        dispatcher.bind(Operations<ListNoPlans>{}, service);
        Api api(dispatcher, authenticator, {.publicUrl = QUrl(u"https://billing.example/desk/"_s)});
        for (const QByteArray path : {"/api/v1/auth/plans/", "/api/v1/plans/", "/api/v1/plans"}) {
            const auto response = api.accept({.method = "GET", .path = path}).run();
            QCOMPARE(response.status, 200);
            const auto slash = path.endsWith('/') ? "" : "/";
            QVERIFY(response.body.contains(QByteArray("\"https://billing.example/desk" + path + slash + "?page=2\"")));
        }
    }

    void wrongMethodsAreToldWhatIsAllowed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("list") << QByteArray("DELETE") << QByteArray(things) << QByteArray("GET, HEAD, POST, OPTIONS");
        QTest::newRow("put") << QByteArray("PUT") << noSuchThing << QByteArray("GET, HEAD, PATCH, DELETE, OPTIONS");
        QTest::newRow("lower case") << QByteArray("get") << QByteArray(things) << QByteArray("GET, HEAD, POST, OPTIONS");
        QTest::newRow("no get") << QByteArray("GET") << noSuchThing + "open/" << QByteArray("POST, OPTIONS");
        QTest::newRow("no head") << QByteArray("HEAD") << noSuchThing + "open" << QByteArray("POST, OPTIONS");
        QTest::newRow("static before parameter")
            << QByteArray("PATCH") << QByteArray("/api/v1/auth/things/call") << QByteArray("POST, OPTIONS");
    }
    void wrongMethodsAreToldWhatIsAllowed()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        ThingApi api;
        const auto answer = api.ask(method, path, "{");
        QCOMPARE(answer.status(), 405);
        QCOMPARE(answer.code(), u"method_not_allowed"_s);
        QTEST(answer.header("Allow"), "allow");
        QCOMPARE(answer.cost, Cost::Inline);
    }

    void headAnswersAsGetButStartsNothingSlow()
    {
        ThingApi api;
        const QByteArray path = things + api.aThing();
        QCOMPARE(api.ask("HEAD", path).status(), 200);
        QCOMPARE(api.ask("HEAD", path).response.body, api.ask("GET", path).response.body); // the server leaves the body out
        QCOMPARE(api.ask("HEAD", noSuchThing).status(), 404);
        QTest::ignoreMessage(QtWarningMsg, "things.break x not for strangers");
        QCOMPARE(api.ask("GET", "/api/v1/auth/things/breakage/8?code=x").status(), 503);
        QCOMPARE(api.ask("HEAD", "/api/v1/auth/things/breakage/8?code=x").status(), 200);
        QCOMPARE(api.ask("HEAD", "/api/v1/auth/things/breakage/8").status(), 400);
    }

    void optionsDescribeAndAdmitConfiguredOriginsOnly()
    {
        ThingApi api({.corsOrigins = {"https://app.example", "http://localhost:3000"}});
        const auto preflight = [&](const QByteArray &origin) {
            return api.askAsNobody("OPTIONS", things, {}, {{"Origin", origin}, {"Access-Control-Request-Method", "POST"}});
        };
        const auto good = preflight("https://app.example");
        QCOMPARE(good.status(), 204);
        QCOMPARE(good.response.body, QByteArray());
        QCOMPARE(good.header("Allow"), "GET, HEAD, POST, OPTIONS");
        QCOMPARE(good.header("Access-Control-Allow-Origin"), "https://app.example");
        QCOMPARE(good.header("Access-Control-Allow-Methods"), "GET, HEAD, POST, OPTIONS");
        QCOMPARE(good.header("Access-Control-Allow-Headers"),
                 "Authorization, X-API-Key, X-Mode, Idempotency-Key, Content-Type, If-Match");
        QCOMPARE(good.header("Vary"), "Origin");
        for (const QByteArray origin : {"https://app.example:443", "https://evil.example", "https://app.example.evil.example",
                                        "null", "HTTPS://APP.EXAMPLE", "*", "https://app.example, http://localhost:3000", ""}) {
            const auto refused = preflight(origin);
            QCOMPARE(refused.status(), 204);
            QCOMPARE(refused.header("Access-Control-Allow-Origin"), QByteArray());
            QCOMPARE(refused.header("Access-Control-Allow-Methods"), QByteArray());
            QCOMPARE(refused.header("Vary"), "Origin");
        }
        QCOMPARE(api.askAsNobody("OPTIONS", "/nowhere", {}, {{"Origin", "https://app.example"}}).status(), 404);
    }

    void everyAnswerIsReadableForAConfiguredOrigin()
    {
        ThingApi api({.corsOrigins = {"https://app.example"}});
        const QList<HttpHeader> from{{"origin", "https://app.example"}};
        for (const auto &answer : {api.ask("GET", things, {}, from), api.askAsNobody("GET", things, {}, from),
                                   api.ask("PUT", things, {}, from), api.ask("GET", "/nowhere", {}, from)}) {
            QCOMPARE(answer.header("Access-Control-Allow-Origin"), "https://app.example");
            QCOMPARE(answer.header("Access-Control-Expose-Headers"), "ETag, X-Request-Id, Retry-After, Idempotent-Replayed");
            QCOMPARE(answer.header("Access-Control-Allow-Credentials"), QByteArray());
        }
        ThingApi closed;
        QCOMPARE(closed.ask("GET", things, {}, from).header("Access-Control-Allow-Origin"), QByteArray());
        QCOMPARE(closed.ask("GET", things, {}, from).header("Vary"), QByteArray());
    }

    void asksWhoIsThere_data()
    {
        QTest::addColumn<QList<HttpHeader>>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto bearer = [](const QByteArray &value) { return QList<HttpHeader>{{"Authorization", value}}; };
        QTest::newRow("nobody") << QList<HttpHeader>() << 401 << u"not_authenticated"_s;
        QTest::newRow("token") << bearer("Bearer owner") << 200 << QString();
        QTest::newRow("scheme in any case") << bearer("bEARER owner") << 200 << QString();
        QTest::newRow("expired") << bearer("Bearer expired") << 401 << u"token_expired"_s;
        QTest::newRow("no token") << bearer("Bearer") << 401 << u"token_invalid"_s;
        QTest::newRow("blank token") << bearer("Bearer   ") << 401 << u"token_invalid"_s;
        QTest::newRow("two tokens") << bearer("Bearer owner owner") << 401 << u"token_invalid"_s;
        QTest::newRow("other scheme") << bearer("Basic b3duZXI6") << 401 << u"token_invalid"_s;
        QTest::newRow("bare token") << bearer("owner") << 401 << u"token_invalid"_s;
        QTest::newRow("strange letters") << bearer("Bearer ow\xc3\xa4ner") << 401 << u"token_invalid"_s;
        QTest::newRow("two headers") << bearer("Bearer owner") + bearer("Bearer owner") << 401 << u"token_invalid"_s;
        QTest::newRow("key") << QList<HttpHeader>{{"x-api-key", "test_key"}} << 200 << QString();
        QTest::newRow("wrong key") << QList<HttpHeader>{{"X-API-Key", "test_kez"}} << 401 << u"key_invalid"_s;
        QTest::newRow("two keys") << QList<HttpHeader>{{"X-API-Key", "test_key"}, {"X-API-Key", "test_key"}} << 401
                                  << u"key_invalid"_s;
        QTest::newRow("good token, bad key")
            << bearer("Bearer owner") + QList<HttpHeader>{{"X-API-Key", "no"}} << 401 << u"key_invalid"_s;
        QTest::newRow("live") << bearer("Bearer owner") + QList<HttpHeader>{{"X-Mode", "live"}} << 200 << QString();
        QTest::newRow("no mode of ours") << bearer("Bearer owner") + QList<HttpHeader>{{"X-Mode", "LIVE"}} << 400
                                         << u"validation_failed"_s;
    }
    void asksWhoIsThere()
    {
        QFETCH(QList<HttpHeader>, headers);
        ThingApi api;
        const auto answer = api.askAsNobody("GET", things, {}, headers);
        QTEST(answer.status(), "status");
        QTEST(answer.code(), "code");
        QCOMPARE(answer.header("WWW-Authenticate").startsWith("Bearer"), answer.status() == 401);
    }

    void theCallerKnowsModeAddressAndRequest()
    {
        ThingApi api;
        QCOMPARE(api.ask("GET", things, {}, {{"X-Mode", "live"}}).status(), 200);
        QCOMPARE(api.service.lastCaller.mode, Mode::Live);
        QCOMPARE(api.service.lastCaller.role, Role::Owner);
        QCOMPARE(api.service.lastCaller.source, Caller::Source::Rest);
        QCOMPARE(api.service.lastCaller.address, u"192.0.2.7"_s);
        QCOMPARE(api.service.lastCaller.requestId, u"req-1"_s);
    }

    void publicOperationsIgnoreWhatIsShown()
    {
        ThingApi api;
        for (const HttpHeader &shown : {HttpHeader{"Authorization", "Bearer expired"}, HttpHeader{"Authorization", "nonsense"},
                                        HttpHeader{"X-API-Key", "wrong"}, HttpHeader{"X-Mode", "wrong"}}) {
            const auto answer = api.askAsNobody("POST", "/api/v1/auth/things/call/", {}, {shown, {"X-Heard", "hi"}});
            QCOMPARE(answer.status(), 200);
            QCOMPARE(answer.json().value("address"_L1).toString(), u"192.0.2.7"_s);
            QCOMPARE(api.service.lastCaller.kind, Caller::Kind::Nobody);
        }
    }

    void accessComesBeforeTheBody()
    {
        ThingApi api;
        const auto nobody = api.askAsNobody("POST", things, "{");
        QCOMPARE(nobody.status(), 401);
        QCOMPARE(nobody.code(), u"not_authenticated"_s);
        const auto billing = api.askAsNobody("POST", things, "{", {{"Authorization", "Bearer billing"}});
        QCOMPARE(billing.status(), 403);
        QCOMPARE(billing.code(), u"permission_denied"_s);
        QCOMPARE(billing.json().value("required_roles"_L1).toArray(), (QJsonArray{u"owner"_s, u"admin"_s}));
        const auto key = api.askAsNobody("PATCH", noSuchThing, "{", {{"X-API-Key", "test_key"}});
        QCOMPARE(key.status(), 403);
        QCOMPARE(key.code(), u"user_required"_s);
        QCOMPARE(api.askAsNobody("GET", "/api/v1/auth/things/no-id").status(), 401); // before the path too
        QCOMPARE(api.refusals, (QStringList{u"things.create not_authenticated"_s, u"things.create permission_denied"_s,
                                            u"things.update user_required"_s, u"things.get not_authenticated"_s}));
        QCOMPARE(api.service.executed, 0);
    }

    void answersWithSecretsAreNotKept()
    {
        ThingApi api;
        const QByteArray path = things + api.aThing() + "/open/";
        const auto opened = api.ask("POST", path, R"({"password":"sesame"})");
        QCOMPARE(opened.json().value("key"_L1).toObject().value("secret"_L1).toString(), u"sesame"_s);
        QCOMPARE(opened.header("Cache-Control"), "no-store");
        QCOMPARE(opened.cost, Cost::Heavy);
        QCOMPARE(api.ask("POST", path, "{").header("Cache-Control"), "no-store"); // its errors neither
        QCOMPARE(api.ask("GET", things).header("Cache-Control"), "private, no-cache");
    }

    void knowsWhereSecretsAre()
    {
        QVERIFY(holdsSecret(TypeOf<ThingKeys>::value));
        QVERIFY(holdsSecret(TypeOf<std::optional<ThingKey>>::value));
        QVERIFY(!holdsSecret(TypeOf<Page<Thing>>::value));
    }

    void listsNameTheirNeighbours()
    {
        ThingApi api;
        const auto second = api.ask("GET", "/api/v1/auth/things?page=2&search=a").json();
        QCOMPARE(second.value("next"_L1).toString(), u"http://desk.example:8787/api/v1/auth/things/?page=3&search=a"_s);
        QCOMPARE(second.value("previous"_L1).toString(), u"http://desk.example:8787/api/v1/auth/things/?page=1"_s);
        QVERIFY(api.ask("GET", things).json().value("previous"_L1).isNull());
    }

    void patchKnowsAbsentNullAndValue()
    {
        ThingApi api;
        const QByteArray path = things + api.aThing();
        QCOMPARE(api.ask("PATCH", path, R"({"until":"2026-03-01T00:00:00Z","tags":["x"]})").status(), 200);
        QCOMPARE(api.ask("PATCH", path, R"({"name":"Cube"})").json().value("until"_L1).toString(), u"2026-03-01T00:00:00.000Z"_s);
        const auto cleared = api.ask("PATCH", path, R"({"until":null,"tags":[]})").json();
        QVERIFY(cleared.value("until"_L1).isNull());
        QCOMPARE(cleared.value("tags"_L1).toArray(), QJsonArray());
        QCOMPARE(cleared.value("name"_L1).toString(), u"Cube"_s);
        QCOMPARE(api.ask("PATCH", path).status(), 200); // nothing to change
        const auto refused = api.ask("PATCH", path, R"({"price_cents":1})");
        QCOMPARE(refused.status(), 400);
        QCOMPARE(refused.code(), u"immutable_field"_s);
        QCOMPARE(api.ask("PATCH", path, R"({"name":null,"price_cents":1,"tags":[""]})").fieldCodes(),
                 u"name=null price_cents=immutable_field tags[0]=required"_s);
    }

    void aDeletionIsConfirmedInBodyOrQuery()
    {
        ThingApi api;
        int made = 0;
        const auto once = [&](const QByteArray &query, const QByteArray &body) {
            return api.ask("DELETE", things + api.aThing(QByteArray::number(++made)) + query, body);
        };
        const auto inBody = once("", R"({"confirm":true,"colour":"red"})");
        QCOMPARE(inBody.status(), 204);
        QCOMPARE(inBody.response.body, QByteArray());
        QCOMPARE(inBody.response.type, QByteArray());
        QCOMPARE(once("?confirm=true&colour=red", "").status(), 204);
        QCOMPARE(once("?confirm=True&colour=red", "").status(), 204); // as Python spells it
        QCOMPARE(once("?confirm=true", R"({"colour":"red"})").status(), 204);
        QCOMPARE(once("?colour=red", "").code(), u"confirmation_required"_s);
        QCOMPARE(once("?colour=red&confirm=false", "").fieldCodes(), u"confirm=confirmation_required"_s);
        QCOMPARE(once("?colour=red&confirm=true", R"({"confirm":false})").code(), u"confirmation_required"_s); // the body decides
        QCOMPARE(once("", "").fieldCodes(), u"colour=required confirm=confirmation_required"_s);
    }

    void errorsOfServicesKeepTheirCode_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("invalid") << Error::Kind::Invalid << 400;
        QTest::newRow("unauthenticated") << Error::Kind::Unauthenticated << 401;
        QTest::newRow("denied") << Error::Kind::Denied << 403;
        QTest::newRow("not found") << Error::Kind::NotFound << 404;
        QTest::newRow("conflict") << Error::Kind::Conflict << 409;
        QTest::newRow("throttled") << Error::Kind::Throttled << 429;
        QTest::newRow("upstream") << Error::Kind::Upstream << 502;
        QTest::newRow("unavailable") << Error::Kind::Unavailable << 503;
        QTest::newRow("storage") << Error::Kind::Storage << 503;
        QTest::newRow("internal") << Error::Kind::Internal << 500;
    }
    void errorsOfServicesKeepTheirCode()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(int, status);
        if (status >= 500)
            QTest::ignoreMessage(QtWarningMsg, "things.break some_code not for strangers");
        ThingApi api;
        const auto answer = api.ask("GET", "/api/v1/auth/things/breakage/" + QByteArray::number(int(kind)) + "?code=some_code");
        QCOMPARE(answer.status(), status);
        QCOMPARE(answer.json().value("status"_L1).toInt(), status);
        QCOMPARE(answer.code(), kind == Error::Kind::Storage ? u"storage_unavailable"_s : u"some_code"_s);
        QVERIFY(!answer.response.body.contains("strangers"));
        QCOMPARE(answer.header("Retry-After"), kind == Error::Kind::Throttled ? "7" : status == 503 ? "5" : "");
        QCOMPARE(answer.json().contains("stripe"_L1), kind == Error::Kind::Upstream);
        if (kind == Error::Kind::Unauthenticated) { // further members are JSON
            QCOMPARE(answer.json().value("valid"_L1), QJsonValue(false));
            QCOMPARE(answer.json().value("like"_L1), (QJsonObject{{u"id"_s, QJsonArray{1, u"x"_s}}}));
        }
    }

    void anExceptionIsAnInternalError()
    {
        QTest::ignoreMessage(QtWarningMsg, "things.break internal as asked");
        ThingApi api;
        const auto answer = api.ask("GET", "/api/v1/auth/things/breakage/0?code=throw");
        QCOMPARE(answer.status(), 500);
        QVERIFY(!answer.response.body.contains("as asked"));
    }

    void routesAddedByHandAnswerBesides()
    {
        ThingApi api;
        api.api->add(Verb::Post, "/webhooks/{which}/", Cost::Pooled, [](const HttpRequest &request, const PathValues &inPath) {
            return HttpResponse{.status = 202, .type = "text/plain", .body = inPath[0] + ' ' + request.body};
        });
        const auto answer = api.askAsNobody("POST", "/webhooks/a%20b", "body");
        QCOMPARE(answer.status(), 202);
        QCOMPARE(answer.response.body, "a b body");
        QCOMPARE(answer.cost, Cost::Pooled);
        QCOMPARE(api.askAsNobody("GET", "/webhooks/x").header("Allow"), "POST, OPTIONS");
    }

    void browsersWantPages_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("isHtml");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("curl") << QByteArray("*/*") << false;
        QTest::newRow("json") << QByteArray("application/json") << false;
        QTest::newRow("axios") << QByteArray("application/json, text/plain, */*") << false;
        QTest::newRow("firefox") << QByteArray("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8") << true;
        QTest::newRow("html less") << QByteArray("text/html;q=0.2, application/json") << false;
        QTest::newRow("json less") << QByteArray("application/json;q=0.2, text/*") << true;
        QTest::newRow("never html") << QByteArray("text/html;q=0, */*") << false;
    }
    void browsersWantPages()
    {
        QFETCH(QByteArray, accept);
        QTEST(prefersHtml(accept), "isHtml");
    }
};

QTEST_GUILESS_MAIN(ApiTest)
#include "api_test.moc"
