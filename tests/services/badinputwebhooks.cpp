// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/badinputbook.h"

namespace plandeck::badinput {
namespace {

using Rows = std::initializer_list<std::pair<QByteArray, QByteArray>>;

void addConfig(Book &book, const Target &set)
{
    book.body(set, "no URL", "{}", "validation_failed", "url", "required");
    for (const auto &[json, problem] : Rows{{"7", "wrong_type"},
                                            {"null", "null"},
                                            {"\" \"", "required"},
                                            {"\"sesame\"", "not_a_url"},
                                            {"\"https://\"", "not_a_url"},
                                            {"\"ftp://acme.example/\"", "not_a_url"},
                                            {R"("https://a\u0000b.example/")", "not_allowed_character"},
                                            {"\"https://acme.example/" + QByteArray(2048, 'x') + '"', "too_long"}})
        book.value(set, {}, "url", json, problem);
    for (const auto &[url, code] : Rows{{"http://acme.example/", "url_not_https"},
                                        {"http://10.0.0.1/", "url_not_https"},
                                        {"https://sesame@acme.example/", "url_has_credentials"},
                                        {"https://anna:sesame@acme.example/", "url_has_credentials"},
                                        {"https://10.0.0.1/", "address_not_allowed"},
                                        {"https://169.254.169.254/latest/meta-data/", "address_not_allowed"},
                                        {"https://2852039166/", "address_not_allowed"},
                                        {"https://0xa9.254.0251.254/", "address_not_allowed"},
                                        {"https://[::ffff:192.168.0.1]/", "address_not_allowed"},
                                        {"https://[fd00:ec2::254]/", "address_not_allowed"}})
        book.body(set, url, "{\"url\":\"" + url + "\"}", code, "url", code);
    book.add(set, "this machine in live mode",
             {.headers = asJson + asOwner + "X-Mode: live\r\n",
              .body = R"({"url":"https://localhost/"})",
              .code = "address_not_allowed",
              .field = "url",
              .problem = "address_not_allowed"});
    const QByteArray url = R"("url":"https://nobody.invalid/")";
    for (const auto &[json, problem] : Rows{{"1", "wrong_type"}, {"\"true\"", "wrong_type"}, {"null", "null"}})
        book.value(set, url, "rotate_secret", json, problem);
    book.value(set, url, "events", "[]", "required");
    book.value(set, url, "events", "\"*\"", "wrong_type");
    book.value(set, url, "events", "[\"plan.sold\"]", "unknown_choice", "events[0]");
    book.value(set, url, "events", "[\"*\",1]", "wrong_type", "events[1]");
    book.value(set, url, "events", '[' + QByteArray("\"*\",").repeated(20) + "\"*\"]", "too_many");
}

} // namespace

void addWebhooks(Book &book, const QMap<QByteArray, Target> &of)
{
    addConfig(book, of["webhooks.set"]);
    const auto &update = of["webhooks.update"];
    for (const auto &[json, problem] : Rows{{"1", "wrong_type"}, {"\"true\"", "wrong_type"}, {"null", "null"}})
        book.value(update, {}, "is_paused", json, problem);
    book.value(update, {}, "events", "[]", "required");
    book.value(update, {}, "events", "[\"webhook.test\"]", "unknown_choice", "events[0]");
    const auto &trial = of["webhooks.test"];
    for (const auto &[json, problem] : Rows{{"7", "wrong_type"}, {"null", "null"}, {"\"*\"", "unknown_choice"}})
        book.value(trial, {}, "event_type", json, problem);
    for (const auto &name : {"webhooks.get", "webhooks.set", "webhooks.update", "webhooks.delete", "webhooks.test"})
        if (of[name].method != "POST" || of[name].name == "webhooks.test")
            book.add(
                of[name], "where there is none",
                {.headers = asJson + asOwner + "X-Mode: live\r\n", .body = of[name].body, .status = 404, .code = "not_found"});

    const auto &list = of["webhooks.deliveries"];
    book.query(list, "page=0", "page", "too_small");
    book.query(list, "page_size=201", "page_size", "too_large");
    book.query(list, "state=lost", "state", "unknown_choice");
    book.query(list, "event_type=plan.sold", "event_type", "unknown_choice");
    for (const QByteArray value : {"yesterday", "2023-11-14", "1700000000"}) {
        book.query(list, "created_after=" + value, "created_after", "not_a_timestamp");
        book.query(list, "created_before=" + value, "created_before", "not_a_timestamp");
    }
    book.add(list, "a page past the end",
             {.path = list.path + "?page=99", .headers = asOwner, .status = 404, .code = "not_found"});

    for (const QByteArray id : {"x", "0", "00000000-0000-0000-0000-000000000000", "018bcfe5-687b-7000-8000-000000000001",
                                "<plan>", "<message>%00", "%ff", "..%2f<message>"})
        for (const auto &name : {"webhooks.delivery", "webhooks.resend"})
            book.add(of[name], id,
                     {.path = QByteArray(of[name].path).replace("<message>", id),
                      .headers = asOwner,
                      .status = 404,
                      .code = "not_found"});
    for (const auto &name : {"webhooks.delivery", "webhooks.resend"}) {
        book.add(of[name], "in the other mode", {.headers = asOwner + "X-Mode: live\r\n", .status = 404, .code = "not_found"});
        book.add(of[name], "another tenant's",
                 {.headers = "Authorization: Bearer <othertoken>\r\n", .status = 404, .code = "not_found"});
    }
}

} // namespace plandeck::badinput
