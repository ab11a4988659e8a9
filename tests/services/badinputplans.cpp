// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/badinputbook.h"

namespace plandeck::badinput {
namespace {

QByteArray text(qsizetype size)
{
    return '"' + QByteArray(size, 'x') + '"';
}

const QByteArray plan = R"("name":"New","price_cents":900,"billing_interval":"month")";

void addPlanList(Book &book, const Target &list)
{
    for (const QByteArray value : {"abc", "1.0", "1e1", "%201", "+1"})
        book.query(list, "page=" + value, "page", "wrong_type");
    for (const QByteArray value : {"0", "-1"}) {
        book.query(list, "page=" + value, "page", "too_small");
        book.query(list, "page_size=" + value, "page_size", "too_small");
    }
    book.query(list, "page=1000000001", "page", "too_large");
    book.query(list, "page=99999999999999999999", "page", "out_of_range");
    book.query(list, "page_size=201", "page_size", "too_large");
    book.query(list, "page=1&page=2", "page", "duplicate");
    book.query(list, "ordering=-", "ordering", "unknown_choice");
    book.query(list, "ordering=name;DROP%20TABLE%20tenants_tenant", "ordering", "unknown_choice");
    book.query(list, "is_active=perhaps", "is_active", "wrong_type");
    book.query(list, "billing_interval=week", "billing_interval", "unknown_choice");
    book.query(list, "search=" + QByteArray(201, 'x'), "search", "too_long");
    book.query(list, "search=a%00b", "search", "not_allowed_character");
    book.query(list, "search=%ff", "search", "invalid_utf8");
    book.query(list, "search=%f", "search", "invalid_encoding");
    book.add(list, "a page past the end",
             {.path = list.path + "?page=99", .headers = asOwner, .status = 404, .code = "not_found"});
}

/// Everything but one field of a plan.
QByteArray planBut(const QByteArray &field)
{
    QByteArrayList parts = plan.split(',');
    parts.removeIf([&](const QByteArray &part) { return part.startsWith(QByteArray('"' + field + '"')); });
    return parts.join(',');
}

void addPlanFields(Book &book, const Target &create)
{
    using Rows = std::initializer_list<std::pair<QByteArray, QByteArray>>;
    const auto rows = [&](const QByteArray &field, const Rows &values) {
        for (const auto &[json, problem] : values)
            book.value(create, planBut(field), field, json, problem);
    };
    for (const QByteArray field : {"name", "price_cents", "billing_interval"})
        book.body(create, "no " + field, '{' + planBut(field) + '}', "validation_failed", field, "required");
    rows("name", {{"7", "wrong_type"},
                  {"null", "null"},
                  {"true", "wrong_type"},
                  {"[\"New\"]", "wrong_type"},
                  {"{}", "wrong_type"},
                  {"\"\"", "required"},
                  {R"(" \n ")", "required"},
                  {text(256), "too_long"},
                  {R"("a\u0000b")", "not_allowed_character"},
                  {"\"pRO\"", "name_taken"}});
    rows("description", {{"7", "wrong_type"}, {"null", "null"}, {text(5001), "too_long"}});
    rows("price_cents", {{"null", "required"},
                         {"\"900\"", "wrong_type"},
                         {"\"29.99\"", "wrong_type"},
                         {"29.99", "wrong_type"},
                         {"900.0", "wrong_type"},
                         {"9e2", "wrong_type"},
                         {"true", "wrong_type"},
                         {"[900]", "wrong_type"},
                         {"-1", "too_small"},
                         {"1000000000000", "too_large"},
                         {"9223372036854775808", "out_of_range"}});
    rows("currency", {{"7", "wrong_type"},
                      {"null", "null"},
                      {"\"\"", "required"},
                      {"\"xxx\"", "unknown_currency"},
                      {"\"dollars\"", "unknown_currency"}});
    rows("billing_interval", {{"null", "null"},
                              {"7", "wrong_type"},
                              {"\"\"", "unknown_choice"},
                              {"\"week\"", "unknown_choice"},
                              {"\"Month\"", "unknown_choice"}});
    rows("trial_days", {{"\"14\"", "wrong_type"},
                        {"1.5", "wrong_type"},
                        {"-1", "too_small"},
                        {"731", "too_large"},
                        {"18446744073709551615", "out_of_range"}});
    for (const QByteArray field : {"is_visible", "draft"})
        rows(field, {{"\"yes\"", "wrong_type"}, {"1", "wrong_type"}, {"null", "null"}});

    book.value(create, plan, "name", "\"Again\"", "duplicate");
    book.value(create, plan + R"(,"features":[])", "features_json", "[]", "duplicate", "features");
    for (const QByteArray name : {"features", "features_json"}) {
        book.value(create, plan, name, "\"one\"", "wrong_type", "features");
        book.value(create, plan, name, "[\"one\",1]", "wrong_type", "features[1]");
        book.value(create, plan, name, "[null]", "null", "features[0]");
        book.value(create, plan, name, "[[\"one\"]]", "wrong_type", "features[0]");
        book.value(create, plan, name, "[\" \"]", "required", "features[0]");
        book.value(create, plan, name, '[' + text(256) + ']', "too_long", "features[0]");
    }
    book.value(create, plan, "features", '[' + QByteArray("\"x\",").repeated(100) + "\"x\"]", "too_many");
    book.value(create, plan, "metadata", "[]", "wrong_type");
    book.value(create, plan, "metadata", "null", "null");
    book.value(create, plan, "metadata_json", R"({"k":1})", "wrong_type", "metadata.k");
    book.value(create, plan, "metadata", R"({"k":"a","k":"b"})", "duplicate", "metadata.k");
    book.value(create, plan, "metadata", R"({"":"a"})", "required");
    book.value(create, plan, "metadata", R"({"k":"\u0000"})", "not_allowed_character", "metadata.k");
    book.value(create, plan, "metadata", R"({"a[b]":"c"})", "not_allowed_character", "metadata.a[b]");
    book.value(create, plan, "metadata", "{\"" + QByteArray(41, 'k') + "\":\"v\"}", "too_long",
               "metadata." + QByteArray(40, 'k'));
    book.value(create, plan, "metadata", "{\"k\":" + text(501) + '}', "too_long", "metadata.k");
    QByteArrayList many;
    for (int i = 0; i < 46; ++i)
        many.append('"' + QByteArray::number(i) + "\":\"\"");
    book.value(create, plan, "metadata", '{' + many.join(',') + '}', "too_many");
    book.body(create, "a dinar has no such coin",
              R"({"name":"New","price_cents":901,"billing_interval":"month","currency":"KWD"})", "validation_failed",
              "price_cents", "amount_step");
}

} // namespace

void addPlans(Book &book, const QMap<QByteArray, Target> &of)
{
    addPlanList(book, of["list"]);
    const auto &create = of["create"];
    addPlanFields(book, create);
    book.add(create, "no body at all", {.headers = asOwner, .code = "validation_failed", .field = "name", .problem = "required"});
    book.add(create, "?draft=maybe",
             {.path = create.path + "?draft=maybe",
              .headers = asJson + asOwner,
              .body = create.body,
              .code = "validation_failed",
              .field = "draft",
              .problem = "wrong_type"});
    book.add(create, "live",
             {.headers = asJson + asOwner + "X-Mode: live\r\n",
              .body = create.body,
              .status = 409,
              .code = "live_mode_not_configured"});
    book.add(create, "without Stripe",
             {.headers = asJson + "Authorization: Bearer <othertoken>\r\n", .body = create.body, .code = "stripe_not_connected"});
    for (const auto &[key, problem] :
         {std::pair<QByteArray, QByteArray>{QByteArray(256, 'k'), "too_long"}, {"caf\xc3\xa9", "not_allowed_character"}})
        book.add(create, "Idempotency-Key " + problem,
                 {.headers = asJson + asOwner + "Idempotency-Key: " + key + "\r\n",
                  .body = create.body,
                  .code = "validation_failed",
                  .field = "Idempotency-Key",
                  .problem = problem});

    const auto &get = of["get"];
    const auto &duplicate = of["duplicate"];
    for (const QByteArray id :
         {"x", "0", "018bcfe5-687b-7000-8000-00000000000", "%7B<plan>%7D", "00000000-0000-0000-0000-000000000000",
          "018bcfe5-687b-7000-8000-000000000001", "<foreign>", "<plan>%00", "<plan>%20", "%ff", "..%2f<plan>"}) {
        const auto at = [&](const Target &target) { return QByteArray(target.path).replace("<plan>", id); };
        book.add(get, id, {.path = at(get), .headers = asOwner, .status = 404, .code = "not_found"});
        book.add(
            duplicate, id,
            {.path = at(duplicate), .headers = asJson + asOwner, .body = duplicate.body, .status = 404, .code = "not_found"});
    }
    book.add(get, "in the other mode", {.headers = asOwner + "X-Mode: live\r\n", .status = 404, .code = "not_found"});
    book.add(get, "with a foreign key", {.headers = "X-API-Key: <foreignkey>\r\n", .status = 404, .code = "not_found"});
    book.body(duplicate, "no name", "{}", "validation_failed", "name", "required");
    for (const auto &[json, problem] : {std::pair<QByteArray, QByteArray>{"7", "wrong_type"},
                                        {"\" \"", "required"},
                                        {text(256), "too_long"},
                                        {"\"PRO\"", "name_taken"}})
        book.value(duplicate, {}, "name", json, problem);
    for (const auto &[json, problem] : {std::pair<QByteArray, QByteArray>{"-1", "too_small"},
                                        {"1.0", "wrong_type"},
                                        {"\"1\"", "wrong_type"},
                                        {"1000000000000", "too_large"}})
        book.value(duplicate, R"("name":"New")", "price_cents", json, problem);
}

} // namespace plandeck::badinput
