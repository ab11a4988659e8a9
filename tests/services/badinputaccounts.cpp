// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/badinputbook.h"

namespace plandeck::badinput {
namespace {

QByteArray text(qsizetype size)
{
    return '"' + QByteArray(size, 'x') + '"';
}

} // namespace

void addAccounts(Book &book, const QMap<QByteArray, Target> &of)
{
    const auto &registering = of["register"];
    const QByteArray company = R"("company_name":"New")";
    const QByteArray email = R"("email":"new@new.example")";
    const QByteArray password = R"("password":"sesame open wide")";
    for (const QByteArray field : {"company_name", "email", "password"})
        book.body(registering, "no " + field, "{}", "validation_failed", field, "required");
    book.add(registering, "no body at all", {.code = "validation_failed", .field = "email", .problem = "required"});
    for (const auto &[json, problem] : {std::pair<QByteArray, QByteArray>{"7", "wrong_type"},
                                        {"null", "null"},
                                        {"[]", "wrong_type"},
                                        {"{}", "wrong_type"},
                                        {"\"\"", "required"},
                                        {R"(" \t ")", "required"},
                                        {text(256), "too_long"},
                                        {R"("a\u0000b")", "not_allowed_character"}})
        book.value(registering, email + ',' + password, "company_name", json, problem);
    for (const auto &[json, problem] : {std::pair<QByteArray, QByteArray>{"7", "wrong_type"},
                                        {"\"anna\"", "not_an_email"},
                                        {"\"anna@acme\"", "not_an_email"},
                                        {"\"@acme.example\"", "not_an_email"},
                                        {"\"a b@acme.example\"", "not_an_email"},
                                        {"\"a@b@acme.example\"", "not_an_email"},
                                        {R"("a\u0000@acme.example")", "not_allowed_character"},
                                        {'"' + QByteArray(250, 'x') + "@acme.example\"", "too_long"},
                                        {"\"ANNA@Acme.Example\"", "email_taken"}})
        book.value(registering, company + ',' + password, "email", json, problem);
    for (const auto &[json, problem] : {std::pair<QByteArray, QByteArray>{"7", "wrong_type"},
                                        {"null", "null"},
                                        {"\"\"", "required"},
                                        {"\"sesame\"", "password_too_short"},
                                        {"\"password123\"", "password_too_common"},
                                        {"\"new@new.example\"", "password_like_email"},
                                        {"\"sesame" + QByteArray(1024, 'x') + '"', "too_long"}})
        book.value(registering, company + ',' + email, "password", json, problem);
    book.value(registering, company + ',' + email + ',' + password, "first_name", text(151), "too_long");
    book.value(registering, company + ',' + email + ',' + password, "last_name", "null", "null");
    book.value(registering, company + ',' + email + ',' + password, "company_name", "\"Again\"", "duplicate");

    const auto &login = of["login"];
    const QByteArray anna = R"("email":"anna@acme.example")";
    book.body(login, "nothing", "{}", "validation_failed", "password", "required");
    book.value(login, password, "email", "7", "wrong_type");
    book.value(login, password, "email", text(255), "too_long");
    book.value(login, anna, "password", "[\"sesame\"]", "wrong_type");
    book.value(login, anna, "password", "\"sesame" + QByteArray(1024, 'x') + '"', "too_long");
    for (const QByteArray who : {"bill@billing.example", "nobody@nowhere.example", "not an address"})
        book.add(login, "as " + who,
                 {.headers = asJson,
                  .body = R"({"email":")" + who + R"(","password":"sesame open wide"})",
                  .status = 401,
                  .code = "credentials_invalid"});

    const auto &refresh = of["refresh"];
    book.body(refresh, "nothing", "{}", "validation_failed", "refresh", "required");
    book.value(refresh, {}, "refresh", "7", "wrong_type");
    book.value(refresh, {}, "refresh", "\"sesame" + QByteArray(4096, 'x') + '"', "too_long");
    for (const QByteArray token : {"sesame", "<token>", "<refresh>x", "a.b.c.sesame"})
        book.add(refresh, token,
                 {.headers = asJson, .body = R"({"refresh":")" + token + "\"}", .status = 401, .code = "token_invalid"});

    const auto &verify = of["verify"];
    book.body(verify, "no key", "{}", "validation_failed", "api_key", "required");
    book.value(verify, {}, "api_key", "7", "wrong_type");
    book.value(verify, {}, "api_key", "\"sesame" + QByteArray(200, 'x') + '"', "too_long");
    book.add(verify, "two keys",
             {.headers = asJson + "X-API-Key: <livekey>\r\n",
              .body = R"({"api_key":"<key>"})",
              .code = "validation_failed",
              .field = "api_key",
              .problem = "two_keys"});
    book.add(verify, "a key in a header that is too long",
             {.headers = "X-API-Key: sesame" + QByteArray(200, 'x') + "\r\n",
              .code = "validation_failed",
              .field = "X-API-Key",
              .problem = "too_long"});
    for (const QByteArray key : {"sesame", "test_sesame", "<revoked>", "<key>x"})
        book.add(verify, key, {.headers = asJson, .body = R"({"api_key":")" + key + "\"}", .status = 401, .code = "key_invalid"});
}

void addConnect(Book &book, const QMap<QByteArray, Target> &of)
{
    const auto &connect = of["connect"];
    book.query(connect, "flow=carrier_pigeon", "flow", "unknown_choice");
    book.query(connect, "flow=oauth_express&flow=oauth_standard", "flow", "duplicate");
    book.query(connect, "flow=%zz", "flow", "invalid_encoding");
    book.add(connect, "live", {.headers = asOwner + "X-Mode: live\r\n", .status = 409, .code = "live_mode_not_configured"});
    book.add(connect, "half an account link, live",
             {.path = connect.path + "?flow=account_links",
              .headers = asOwner + "X-Mode: live\r\n",
              .status = 409,
              .code = "live_mode_not_configured"});

    const auto &callback = of["callback"];
    for (const auto &[query, code] : {std::pair<QByteArray, QByteArray>{"", "state_invalid"},
                                      {"state=&code=ac_sesame", "state_invalid"},
                                      {"state=sesame&code=ac_sesame", "state_invalid"},
                                      {"state=<state>x&code=ac_sesame", "state_invalid"},
                                      {"state=<usedstate>&code=ac_sesame", "state_used"},
                                      {"error=access_denied&state=sesame", "state_invalid"},
                                      {"state=AAAAAAAAAAAAAAAAAAAAAA.sesame&code=ac_sesame", "state_invalid"}})
        book.add(callback, query, {.path = callback.path + '?' + query, .code = code});
    book.query(callback, "state=sesame" + QByteArray(200, 'x'), "state", "too_long");
    book.query(callback, "state=a&state=sesame", "state", "duplicate");
    book.query(callback, "state=%zz", "state", "invalid_encoding");
    book.query(callback, "state=sesame&code=" + QByteArray(201, 'x'), "code", "too_long");
    book.query(callback, "state=sesame&error=%00", "error", "not_allowed_character");
    book.query(callback, "state=sesame&error=%ff", "error", "invalid_utf8");
    book.query(callback, "state=sesame&account_link=detour", "account_link", "unknown_choice");

    const auto &complete = of["complete"];
    book.body(complete, "nothing", "{}", "validation_failed", "redirect_url", "required");
    book.value(complete, {}, "redirect_url", "7", "wrong_type");
    book.value(complete, {}, "redirect_url", "\"sesame" + QByteArray(4000, 'x') + '"', "too_long");
    for (const QByteArray url : {"\"sesame\"", "\"https://desk.example/?code=ac_sesame\""})
        book.value(complete, {}, "redirect_url", url, "redirect_url_invalid");
    book.body(complete, "a state nobody made", R"({"redirect_url":"https://desk.example/?code=ac_sesame&state=sesame"})",
              "state_invalid");

    book.query(of["requests"], "status=3xx", "status", "unknown_choice");
    book.query(of["requests"], "page_size=201", "page_size", "too_large");
    book.query(of["flows"], "page=0", "page", "too_small");
    book.query(of["status"], "mode=both", "mode", "unknown_choice");

    const auto &status = of["status"];
    for (const QByteArray value : {"maybe", "2", "TRUE"})
        book.query(status, "refresh=" + value, "refresh", "wrong_type");
    book.query(status, "refresh=true&refresh=true", "refresh", "duplicate");
}

} // namespace plandeck::badinput
