// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck::errorcodes {
namespace {

void addAccounts(Book &book)
{
    book.add("tenants.register", "email_taken",
             byStranger(R"({"company_name":"New","email":"ANNA@acme.example","password":"sesame open wide"})"));
    book.add("tenants.register", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, stranger(R"({"company_name":"New","email":"anna@acme.example","password":"x"})"));
    });
    book.add("tenants.login", "credentials_invalid", byStranger(R"({"email":"anna@acme.example","password":"wrong"})"));
    book.add("tenants.login", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, stranger(R"({"email":"anna@acme.example","password":"wrong"})"));
    });
    book.add("tenants.token.refresh", "token_invalid", byStranger(R"({"refresh":"sesame"})"));
    book.add("tenants.token.refresh", "token_expired", [](const OperationInfo &info) {
        World world;
        const auto asking = world.good(info);
        world.house.clock.advance(24h * 2);
        return world.ask(info, asking);
    });
    book.add("tenants.token.refresh", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, stranger(R"({"refresh":"sesame"})"));
    });
    book.add("tenants.verify", "key_invalid", byStranger(R"({"api_key":"test_sesame"})"));
    book.add("tenants.verify", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, stranger(R"({"api_key":"test_sesame"})"));
    });
    book.add("tenants.change-password", "password_wrong",
             byOwner(R"({"current_password":"wrong","new_password":"sesame open wide"})"));
    book.add("tenants.change-password", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, owner(world, R"({"current_password":"wrong","new_password":"sesame open wide"})"));
    });
}

void addChanges(Book &book)
{
    book.add("changes.list", "throttled", [](const OperationInfo &info) {
        World world;
        auto &feed = world.house.house().changeFeed();
        const auto tenant = world.acme.owner.tenant;
        const auto news = feed.since(tenant, {});
        QList<std::shared_ptr<Later>> others; // who have taken all seats
        for (int i = 0; i < ChangeFeed::mostPerTenant; ++i)
            others.append(feed.next(tenant, QUuid::createUuid(), news, 1000));
        auto asking = owner(world);
        asking.query = "?wait_seconds=25&since=" + news.cursor.toLatin1();
        return world.ask(info, asking);
    });
}

/// The same rules wherever a password is chosen.
void addPasswords(Book &book)
{
    const QList<std::pair<QByteArray, QByteArray>> bad{{"password_too_short", "sesame"},
                                                       {"password_too_common", "password123"},
                                                       {"password_like_email", "ivy@acme.example"},
                                                       {"password_like_company", "Acme GmbH & Co"}};
    for (const auto &[code, password] : bad) {
        const QByteArray chosen = password;
        book.add("tenants.register", code,
                 byStranger(R"({"company_name":"Acme GmbH & Co","email":"ivy@acme.example","password":")" + chosen + R"("})"));
        book.add("tenants.change-password", code, [chosen](const OperationInfo &info) {
            World world;
            world.house.db.execute(u"UPDATE tenants_tenantuser SET email = 'ivy@acme.example'"_s);
            world.house.db.execute(u"UPDATE tenants_tenant SET name = 'Acme GmbH & Co'"_s);
            return world.ask(info,
                             owner(world, R"({"current_password":"correct horse battery","new_password":")" + chosen + R"("})"));
        });
        book.add("users.accept", code, [chosen](const OperationInfo &info) {
            World world;
            world.house.db.execute(u"UPDATE tenants_tenant SET name = 'Acme GmbH & Co'"_s);
            return world.ask(info, stranger(R"({"code":")" + world.invitation() + R"(","password":")" + chosen + R"("})"));
        });
    }
}

void addUsers(Book &book)
{
    book.add("users.invite", "email_taken", byOwner(R"({"email":"anna@acme.example","role":"admin"})"));
    book.add("users.invite", "permission_denied", [](const OperationInfo &info) {
        World world; // an admin makes no owners
        return world.ask(info, {.headers = "Authorization: Bearer " + world.tokensOf(Role::Admin).access.reveal().toByteArray()
                                           + "\r\n" + asJson,
                                .body = R"({"email":"ben@acme.example","role":"owner"})"});
    });
    book.add("users.accept", "invitation_invalid", byStranger(R"({"code":"sesame","password":"sesame open wide"})"));
    book.add("users.accept", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, stranger(R"({"code":"sesame","password":"sesame open wide"})"));
    });
    book.add("users.update", "last_owner", [](const OperationInfo &info) {
        World world;
        auto asking = owner(world, R"({"role":"admin"})");
        asking.id = world.acme.registration.user.id.text().toLatin1();
        return world.ask(info, asking);
    });
    book.add("users.update", "edit_conflict", [](const OperationInfo &info) {
        World world;
        auto asking = owner(world, R"({"first_name":"Anna"})", "If-Match: \"9\"\r\n");
        asking.id = world.acme.registration.user.id.text().toLatin1();
        return world.ask(info, asking);
    });
    book.add("users.update", "permission_denied", [](const OperationInfo &info) {
        World world; // an admin touches no owners
        return world.ask(info, {.headers = "Authorization: Bearer " + world.tokensOf(Role::Admin).access.reveal().toByteArray()
                                           + "\r\n" + asJson,
                                .body = R"({"role":"admin"})",
                                .id = world.acme.registration.user.id.text().toLatin1()});
    });
    book.add("users.update", "invitation_pending", [](const OperationInfo &info) {
        World world;
        const auto invited =
            needed(world.house.run(world.acme.owner, InviteUser{.email = u"ivy@acme.example"_s, .role = Role::Admin}));
        auto asking = owner(world, R"({"is_active":true})");
        asking.id = invited.user.id.text().toLatin1();
        return world.ask(info, asking);
    });
}

void addSuspended(Book &book)
{
    for (const QByteArray operation : {"tenants.login", "tenants.token.refresh", "tenants.verify", "users.accept"})
        book.add(operation, "tenant_suspended", [](const OperationInfo &info) {
            World world;
            const auto asking = world.good(info);
            world.suspend();
            return world.ask(info, asking);
        });
}

} // namespace

void addErrorsOfAccounts(Book &book)
{
    addAccounts(book);
    addChanges(book);
    addPasswords(book);
    addUsers(book);
    addSuspended(book);
}

} // namespace plandeck::errorcodes
