// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/badinputbook.h"

namespace plandeck {
namespace {

using namespace badinput;

QList<Target> targets()
{
    const QByteArray tenants = "/api/v1/auth/tenants/";
    const QByteArray plans = "/api/v1/auth/plans/";
    const QByteArray get = "GET, HEAD, OPTIONS";
    const QByteArray post = "POST, OPTIONS";
    const QByteArray webhooks = tenants + "webhooks/";
    const QByteArray config = "GET, HEAD, POST, PATCH, DELETE, OPTIONS";
    return {{"register", "POST", tenants + "register/",
             R"({"company_name":"New","email":"new@new.example","password":"sesame open wide"})", post, true},
            {"login", "POST", tenants + "login/", R"({"email":"anna@acme.example","password":"sesame open wide"})", post, true},
            {"refresh", "POST", tenants + "token/refresh/", R"({"refresh":"sesame"})", post, true},
            {"me", "GET", tenants + "me/", {}, get},
            {"details", "GET", tenants + "details/", {}, get, false, true},
            {"verify", "POST", tenants + "verify/", R"({"api_key":"test_sesame"})", post, true},
            {"connect", "GET", tenants + "stripe/connect/", {}, get, false, false, true},
            {"callback", "GET", tenants + "stripe/callback/", {}, get, true},
            {"status", "GET", tenants + "stripe/status/", {}, get},
            {"complete", "POST", tenants + "stripe/complete/", R"({"redirect_url":"https://desk.example/?state=sesame"})", post,
             false, false, true},
            {"requests", "GET", tenants + "stripe/requests/", {}, get},
            {"flows", "GET", tenants + "stripe/flows/", {}, get},
            {"login-link", "POST", tenants + "stripe/login-link/", {}, post, false, false, true},
            {"publish", "POST", plans + "<plan>/publish/", {}, post, false, true, true},
            {"list", "GET", plans, {}, "GET, HEAD, POST, OPTIONS", false, true},
            {"create", "POST", plans, R"({"name":"New","price_cents":900,"billing_interval":"month"})",
             "GET, HEAD, POST, OPTIONS", false, true, true},
            {"get", "GET", plans + "<plan>/", {}, "GET, HEAD, PATCH, DELETE, OPTIONS", false, true},
            {"duplicate", "POST", plans + "<plan>/duplicate/", R"({"name":"New"})", post, false, true, true},
            {"webhooks.get", "GET", webhooks + "config/", {}, config, false, false, true},
            {"webhooks.set", "POST", webhooks + "config/", R"({"url":"https://nobody.invalid/"})", config, false, false, true},
            {"webhooks.update", "PATCH", webhooks + "config/", R"({"is_paused":false})", config, false, false, true},
            {"webhooks.delete", "DELETE", webhooks + "config/", {}, config, false, false, true},
            {"webhooks.test", "POST", webhooks + "test/", R"({"event_type":"plan.created"})", post, false, false, true},
            {"webhooks.deliveries", "GET", webhooks + "deliveries/", {}, get, false, false, true},
            {"webhooks.delivery", "GET", webhooks + "deliveries/<message>/", {}, get, false, false, true},
            {"webhooks.resend", "POST", webhooks + "deliveries/<message>/resend/", {}, post, false, false, true},
            {"audit", "GET", tenants + "audit/", {}, get, false, false, true},
            {"inspections", "GET", tenants + "inspections/", {}, get, false, false, true}};
}

void addBodies(Book &book, const Target &target)
{
    const auto who = target.who();
    for (const auto &[name, body] : {std::pair<QByteArray, QByteArray>{"half an object", "{"},
                                     {"no JSON", "sesame=open"},
                                     {"something behind", target.body + "{}"},
                                     {"a comma too many", target.body.chopped(1) + ",}"},
                                     {"invalid UTF-8", "{\"x\":\"\xff\xfe\"}"},
                                     {"a lone surrogate", R"({"x":"\ud800"})"},
                                     {"a raw NUL", QByteArray("{\"x\":\"\0\"}", 9)},
                                     {"forty deep", "{\"x\":" + QByteArray(40, '[') + QByteArray(40, ']') + '}'},
                                     {"a number without end", "{\"x\":" + QByteArray(400, '9') + '}'},
                                     {"NaN", R"({"x":NaN})"}})
        book.body(target, name, body, "invalid_json");
    for (const QByteArray body : {"[]", "\"sesame\"", "7", "true"})
        book.body(target, "the body is " + body, body, "validation_failed", "non_field_errors", "wrong_type");
    book.body(target, "the body is null", "null", "validation_failed", "non_field_errors", "null");
    for (const QByteArray type : {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", "json"})
        book.add(target, type,
                 {.headers = who + "Content-Type: " + type + "\r\n",
                  .body = target.body,
                  .status = 415,
                  .code = "unsupported_media_type"});
    book.add(target, "5 MB",
             {.headers = asJson + who, .body = QByteArray(5 * 1024 * 1024, ' '), .status = 413, .code = "payload_too_large"});
}

void addMethods(Book &book, const Target &target)
{
    for (const QByteArray method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
        if (!target.allow.contains(method))
            book.add(target, method,
                     {.method = method, .headers = asOwner, .status = 405, .code = "method_not_allowed", .allow = target.allow});
}

void addCallers(Book &book, const Target &target)
{
    const auto refused = [&](const QByteArray &name, const QByteArray &headers, int status, const QByteArray &code) {
        book.add(target, name, {.headers = headers, .status = status, .code = code});
    };
    const auto who = target.who();
    refused("nobody", {}, 401, "not_authenticated");
    for (const QByteArray token : {"sesame", "sesame.sesame.sesame", "<refresh>", "<token>x", "<endedtoken>", "<forgedtoken>",
                                   "<key>", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzZXNhbWUifQ."})
        refused("token " + token, "Authorization: Bearer " + token + "\r\n", 401, "token_invalid");
    refused("an empty token", "Authorization: Bearer \r\n", 401, "token_invalid");
    refused("another scheme", "Authorization: Basic c2VzYW1l\r\n", 401, "token_invalid");
    refused("two tokens", who + who, 401, "token_invalid");
    for (const QByteArray key : {"sesame", "test_sesame", "<revoked>", "<key>x"})
        refused("key " + key, "X-API-Key: " + key + "\r\n", 401, "key_invalid");
    refused("a foreign key beside a token", who + "X-API-Key: <foreignkey>\r\n", 401, "key_invalid");
    refused("a bad key beside a token", who + "X-API-Key: sesame\r\n", 401, "key_invalid");
    for (const QByteArray mode : {"Live", "both", "1"})
        book.add(target, "mode " + mode,
                 {.headers = who + "X-Mode: " + mode + "\r\n",
                  .code = "validation_failed",
                  .field = "X-Mode",
                  .problem = "unknown_choice"});
    refused("a key of the other mode", "X-API-Key: <key>\r\nX-Mode: live\r\n", 400, "mode_mismatch");
    if (!target.takesKeys)
        refused("a key", "X-API-Key: <key>\r\n", 403, "user_required");
    if (target.isForStaff) {
        refused("an owner", asOwner, 401, "token_invalid");
        refused("ops with a tenant's key", who + "X-API-Key: <key>\r\n", 401, "key_invalid");
    } else {
        refused("somebody of the staff", asOps, 401, "token_invalid");
    }
    if (target.isForOps)
        refused("support", "Authorization: Bearer <supporttoken>\r\n", 403, "permission_denied");
    if (target.isForMakers)
        refused("somebody of billing", "Authorization: Bearer <billingtoken>\r\n", 403, "permission_denied");
    book.add(target, "a stranger with a broken body",
             {.headers = asJson, .body = "{", .status = 401, .code = "not_authenticated"});
}

/// With and without the slash, and at the plans' other address, it is one thing; anything else is nothing.
void addPaths(Book &book, const Target &target)
{
    const auto at = [&](const QByteArray &path, int status, const QByteArray &code) {
        book.add(target, path, {.path = path, .status = status, .code = code});
    };
    if (!target.isPublic) {
        at(target.path.chopped(1), 401, "not_authenticated");
        if (target.path.contains("/auth/plans/")) {
            const auto alias = QByteArray(target.path).replace("/auth", "");
            at(alias, 401, "not_authenticated");
            at(alias.chopped(1), 401, "not_authenticated");
        }
    }
    at(target.path + '/', 404, "not_found");
    at(target.path.toUpper(), 404, "not_found");
    at(QByteArray(target.path).replace("/v1", "/v2"), 404, "not_found");
    at(QByteArray(target.path).replace("/v1/", "/v1//"), 404, "not_found");
}

} // namespace

QList<BadRequest> badRequests()
{
    QMap<QByteArray, Target> of;
    const auto all = targets() + staffTargets();
    for (const auto &target : all)
        of.insert(target.name, target);
    Book book;
    // First of all, while this state is young: without a code it stays good, and is not used up.
    book.add(
        of["callback"], "a good state alone",
        {.path = of["callback"].path + "?state=<state>", .code = "validation_failed", .field = "code", .problem = "required"});
    for (const auto &target : all) {
        addMethods(book, target);
        addPaths(book, target);
        if (!target.isPublic)
            addCallers(book, target);
        if (!target.body.isEmpty())
            addBodies(book, target);
    }
    addAccounts(book, of);
    addConnect(book, of);
    addPlans(book, of);
    addWebhooks(book, of);
    addStaff(book, of);
    auto requests = book.take();
    BadRequest late = requests.first(); // a minute is added for each of the others
    late.name = "callback: a good state too late";
    late.code = "state_expired";
    late.field.clear();
    requests.append(late);
    BadRequest stale{.name = "me: a token of two hours ago",
                     .method = "GET",
                     .path = of["me"].path,
                     .headers = "Authorization: Bearer <stale>\r\n",
                     .status = 401,
                     .code = "token_expired"};
    requests.append(stale);
    return requests;
}

} // namespace plandeck
