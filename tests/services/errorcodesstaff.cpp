// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck::errorcodes {
namespace {

void addStaff(Book &book)
{
    const auto changing = [](const QByteArray &current, const QByteArray &chosen) {
        return [=](const OperationInfo &info) {
            World world;
            return world.ask(info, {.headers = world.asStaff(StaffRole::Ops) + asJson,
                                    .body = R"({"current_password":")" + current + R"(","new_password":")" + chosen + R"("})"});
        };
    };
    const auto onAcme = [](StaffRole role, const QByteArray &body, bool isSuspended) {
        return [=](const OperationInfo &info) {
            World world;
            if (isSuspended)
                world.suspend();
            return world.ask(info, {.headers = world.asStaff(role) + (body.isEmpty() ? "" : asJson),
                                    .body = body,
                                    .id = world.acme.owner.tenant.text().toLatin1()});
        };
    };
    const QByteArray right = "correct horse battery";
    book.add("staff.login", "credentials_invalid", byStranger(R"({"email":"ops@platform.example","password":"wrong"})"));
    book.add("staff.login", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, stranger(R"({"email":"ops@platform.example","password":"wrong"})"));
    });
    book.add("staff.token.refresh", "token_invalid", byStranger(R"({"refresh":"sesame"})"));
    book.add("staff.token.refresh", "token_expired", [](const OperationInfo &info) {
        World world;
        const auto asking = world.good(info);
        world.house.clock.advance(24h * 30);
        return world.ask(info, asking);
    });
    book.add("staff.token.refresh", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, stranger(R"({"refresh":"sesame"})"));
    });
    book.add("staff.change-password", "password_wrong", changing("wrong", "sesame open wide"));
    book.add("staff.change-password", "password_too_short", changing(right, "sesame"));
    book.add("staff.change-password", "password_too_common", changing(right, "password123"));
    book.add("staff.change-password", "password_like_email", changing(right, "ops@platform.example"));
    book.add("staff.change-password", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info,
                     {.headers = world.asStaff(StaffRole::Ops) + asJson,
                      .body = R"({"current_password":"wrong","new_password":"sesame open wide"})"});
    });
    const QByteArray confirmed = R"({"reason":"asked to","confirm":true})";
    book.add("staff.tenants.suspend", "confirmation_required", onAcme(StaffRole::Ops, R"({"reason":"asked to"})", false));
    book.add("staff.tenants.suspend", "tenant_not_active", onAcme(StaffRole::Ops, confirmed, true));
    book.add("staff.tenants.reactivate", "confirmation_required", onAcme(StaffRole::Ops, R"({"reason":"asked to"})", true));
    book.add("staff.tenants.reactivate", "tenant_not_suspended", onAcme(StaffRole::Ops, confirmed, false));
    const auto inspecting = [](const QByteArray &query) {
        return [query](const OperationInfo &info) {
            World world;
            Asking asking{.headers = world.asStaff(StaffRole::Ops) + asJson,
                          .body = R"({"reason":"plans do not show"})",
                          .id = world.acme.owner.tenant.text().toLatin1()};
            (void)world.ask(infoOf<StartInspection>, asking);
            asking = {.query = query, .headers = world.asStaff(StaffRole::Ops), .id = asking.id};
            return world.ask(info, asking);
        };
    };
    for (const QByteArray operation : {"staff.inspect.users", "staff.inspect.plans", "staff.inspect.deliveries"})
        book.add(operation, "not_found", inspecting("?page=1000"));
    book.add("staff.inspect.webhook", "not_found", inspecting({}));
    for (const QByteArray operation :
         {"staff.inspect.details", "staff.inspect.api-keys", "staff.inspect.events", "staff.inspect.audit"})
        book.add(operation, "not_found", [](const OperationInfo &info) { // of no tenant at all there is nothing to begin
            World world;
            return world.ask(info, {.headers = world.asStaff(StaffRole::Support), .id = "no-id"});
        });
    for (const auto *info : Catalogue::infos)
        if (info->endpoint.name.starts_with("staff.inspect."))
            book.add(QByteArray(info->endpoint.name.data(), qsizetype(info->endpoint.name.size())), "inspection_required",
                     onAcme(StaffRole::Support, {}, false));
}

} // namespace

void addErrorsOfStaff(Book &book)
{
    addStaff(book);
}

} // namespace plandeck::errorcodes
