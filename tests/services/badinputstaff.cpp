// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/badinputbook.h"

namespace plandeck::badinput {
namespace {

using Rows = std::initializer_list<std::pair<QByteArray, QByteArray>>;

void addSignIn(Book &book, const QMap<QByteArray, Target> &of)
{
    const auto &login = of["staff.login"];
    const QByteArray email = R"("email":"olga@platform.example")";
    const QByteArray password = R"("password":"sesame open wide")";
    book.body(login, "nothing", "{}", "validation_failed", "password", "required");
    book.value(login, password, "email", "7", "wrong_type");
    book.value(login, password, "email", '"' + QByteArray(255, 'x') + '"', "too_long");
    book.value(login, email, "password", "[\"sesame\"]", "wrong_type");
    book.value(login, email, "password", "\"sesame" + QByteArray(1024, 'x') + '"', "too_long");
    for (const QByteArray who : {"anna@acme.example", "nobody@nowhere.example", "not an address"})
        book.add(login, "as " + who,
                 {.headers = asJson,
                  .body = R"({"email":")" + who + R"(","password":"sesame open wide"})",
                  .status = 401,
                  .code = "credentials_invalid"});

    const auto &refresh = of["staff.refresh"];
    book.body(refresh, "nothing", "{}", "validation_failed", "refresh", "required");
    book.value(refresh, {}, "refresh", "7", "wrong_type");
    for (const QByteArray token : {"sesame", "<opstoken>", "<token>", "<refresh>", "a.b.c.sesame"})
        book.add(refresh, token,
                 {.headers = asJson, .body = R"({"refresh":")" + token + "\"}", .status = 401, .code = "token_invalid"});

    const auto &change = of["staff.change-password"];
    const QByteArray current = R"("current_password":"sesame, what else")";
    const QByteArray fresh = R"("new_password":"sesame open wide")";
    book.body(change, "nothing", "{}", "validation_failed", "new_password", "required");
    book.value(change, current, "new_password", "7", "wrong_type");
    book.value(change, fresh, "current_password", "null", "null");
    book.value(change, fresh, "current_password", "\"sesame" + QByteArray(1024, 'x') + '"', "too_long");
}

void addTenants(Book &book, const QMap<QByteArray, Target> &of)
{
    const auto &list = of["staff.tenants"];
    for (const QByteArray filter : {"status=lost", "tier=gold", "stripe=maybe", "ordering=email"})
        book.query(list, filter, filter.left(filter.indexOf('=')), "unknown_choice");
    book.query(list, "search=" + QByteArray(255, 'x'), "search", "too_long");
    book.query(list, "search=%00", "search", "not_allowed_character");
    book.query(list, "page_size=0", "page_size", "too_small");
    book.query(list, "page_size=201", "page_size", "too_large");
    // "b", sixteen bytes and no number; the same without any
    for (const QByteArray cursor : {"sesame", "%ff", "YnNlc2FtZXNlc2FtZXNlc2FtZQ", "YnNlc2FtZXNlc2FtZXNlc2E"})
        book.query(list, "cursor=" + cursor, "cursor", cursor == "%ff" ? "invalid_utf8" : "cursor_invalid");
    for (const auto *name : {"audit", "staff.audit", "inspections"}) {
        book.query(of[name], "cursor=sesame", "cursor", "cursor_invalid");
        book.query(of[name], "page_size=201", "page_size", "too_large");
    }
    for (const auto *name : {"audit", "staff.audit"}) {
        const auto &audit = of[name];
        book.query(audit, "actor=anna", "actor", "not_an_id");
        book.query(audit, "after=yesterday", "after", "not_a_timestamp");
        book.query(audit, "before=1700000000", "before", "not_a_timestamp");
        book.query(audit, "action=" + QByteArray(101, 'x'), "action", "too_long");
        book.query(audit, "object_id=" + QByteArray(256, 'x'), "object_id", "too_long");
    }
}

void addMoves(Book &book, const QMap<QByteArray, Target> &of)
{
    for (const auto *name : {"staff.suspend", "staff.reactivate"}) {
        const auto &move = of[name];
        const QByteArray confirm = R"("confirm":true)";
        for (const auto &[json, problem] : Rows{{"7", "wrong_type"},
                                                {"null", "null"},
                                                {"\" \"", "required"},
                                                {'"' + QByteArray(501, 'x') + '"', "too_long"},
                                                {R"("a\u0000b")", "not_allowed_character"}})
            book.value(move, confirm, "reason", json, problem);
        book.value(move, R"("reason":"x")", "confirm", "\"true\"", "wrong_type");
        for (const QByteArray body : {R"({"reason":"x"})", R"({"reason":"x","confirm":false})"})
            book.body(move, body, body, "confirmation_required");
    }
    book.add(of["staff.reactivate"], "an active one",
             {.headers = asJson + asOps, .body = of["staff.reactivate"].body, .status = 409, .code = "tenant_not_suspended"});
    const auto &start = of["staff.start"];
    for (const auto &[json, problem] :
         Rows{{"7", "wrong_type"}, {"\"\"", "required"}, {'"' + QByteArray(501, 'x') + '"', "too_long"}})
        book.value(start, {}, "reason", json, problem);
    book.value(start, R"("reason":"x")", "ticket", '"' + QByteArray(101, 'x') + '"', "too_long");
    book.value(start, R"("reason":"x")", "shows_personal_data", "1", "wrong_type");
    book.add(of["staff.end"], "where none is open", {.headers = asOps, .status = 404, .code = "not_found"});
}

bool isLook(const Target &target)
{
    return target.name.startsWith("staff.look.");
}

} // namespace

QList<Target> staffTargets()
{
    const QByteArray staff = "/api/v1/staff/";
    const QByteArray tenant = staff + "tenants/<tenant>/";
    const QByteArray get = "GET, HEAD, OPTIONS";
    const QByteArray post = "POST, OPTIONS";
    const QByteArray inspections = "POST, DELETE, OPTIONS";
    QList<Target> targets{{"staff.login", "POST", staff + "login/",
                           R"({"email":"olga@platform.example","password":"sesame open wide"})", post, true},
                          {"staff.refresh", "POST", staff + "token/refresh/", R"({"refresh":"sesame"})", post, true},
                          {"staff.me", "GET", staff + "me/", {}, get},
                          {"staff.change-password", "POST", staff + "change-password/",
                           R"({"current_password":"sesame","new_password":"sesame open wide"})", post},
                          {"staff.tenants", "GET", staff + "tenants/", {}, get},
                          {"staff.audit", "GET", staff + "audit/", {}, get},
                          {"staff.suspend", "POST", tenant + "suspend/", R"({"reason":"x","confirm":true})", post},
                          {"staff.reactivate", "POST", tenant + "reactivate/", R"({"reason":"x","confirm":true})", post},
                          {"staff.start", "POST", tenant + "inspections/", R"({"reason":"x"})", inspections},
                          {"staff.end", "DELETE", tenant + "inspections/", {}, inspections}};
    for (const QByteArray look : {"details", "users", "api-keys", "plans", "webhooks", "webhooks/deliveries", "events", "audit"})
        targets.append({"staff.look." + look, "GET", tenant + look + '/', {}, get});
    for (auto &target : targets) {
        target.isForStaff = !target.isPublic;
        target.isForOps = target.name == "staff.suspend" || target.name == "staff.reactivate" || target.name == "staff.audit";
    }
    return targets;
}

void addStaff(Book &book, const QMap<QByteArray, Target> &of)
{
    addSignIn(book, of);
    addTenants(book, of);
    addMoves(book, of);
    for (const auto &target : of) {
        if (isLook(target))
            book.add(target, "without an inspection", {.headers = asOps, .status = 403, .code = "inspection_required"});
        if (!target.path.contains("<tenant>"))
            continue;
        for (const QByteArray id : {"x", "00000000-0000-0000-0000-000000000000", "<tenant>%00", "..%2f<tenant>"})
            book.add(target, id,
                     {.path = QByteArray(target.path).replace("<tenant>", id),
                      .headers = asJson + asOps,
                      .body = target.body,
                      .status = 404,
                      .code = "not_found"});
        if (!isLook(target)) // to these, a tenant there is not is one that is not inspected
            book.add(target, "nobody's",
                     {.path = QByteArray(target.path).replace("<tenant>", "018bcfe5-687b-7000-8000-000000000001"),
                      .headers = asJson + asOps,
                      .body = target.body,
                      .status = 404,
                      .code = "not_found"});
    }
    book.query(of["staff.look.users"], "role=king", "role", "unknown_choice");
    book.query(of["staff.look.plans"], "page=0", "page", "too_small");
}

} // namespace plandeck::badinput
