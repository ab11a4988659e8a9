// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/userservice.h"

#include "services/directory/directory.h"
#include "services/operations/dispatcher.h"
#include "services/users/opentenant.h"
#include "services/users/userrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected credentialsInvalid()
{
    return failed({.kind = Error::Kind::Unauthenticated, .code = u"credentials_invalid"_s});
}

} // namespace

Result<SignedIn> UserService::handle(const Caller &caller, const Login &request)
{
    const auto key = Directory::emailKey(request.email);
    if (auto wait = m_loginsByEmail.check(key).and_then([&] { return m_loginsByAddress.check(caller.address); }); !wait)
        return failed(wait.error());

    auto signedIn = signIn(caller, request.email, request.password);
    if (signedIn) {
        m_loginsByEmail.succeeded(key);
    } else if (signedIn.error().kind == Error::Kind::Unauthenticated) {
        m_loginsByEmail.failed(key);
        m_loginsByAddress.count(caller.address);
    }
    return signedIn;
}

/// Neither the answer nor its time tells whether the e-mail is known: an unknown one costs a key derivation too.
Result<SignedIn> UserService::signIn(const Caller &caller, const QString &email, const Secret &password)
{
    const auto found = m.database.read([&](Connection &db) { return UserRepository::byEmail(db, email); });
    if (!found)
        return failed(found.error());
    if (!*found) {
        m.passwords.dummyCheck(password);
        return credentialsInvalid();
    }
    const auto &user = **found;
    const auto check = m.passwords.check(password, user.password);
    if (!check.matches || !user.isActive)
        return credentialsInvalid();

    std::optional<QString> upgraded;
    if (check.needsUpgrade)
        if (auto hash = m.passwords.hash(password))
            upgraded = *hash;

    return m.database.transaction([&](Connection &db) -> Result<SignedIn> {
        const auto tenant = openTenant(db, user.tenant);
        if (!tenant)
            return tenant.error().kind == Error::Kind::NotFound ? credentialsInvalid() : failed(tenant.error());
        // A password changed since it was read stays changed.
        const auto changed = db.change(u"UPDATE tenants_tenantuser SET last_login_at = :now, updated_at = :now,"
                                       " password = CASE WHEN password = :seen THEN :password ELSE password END"
                                       " WHERE tenant_id = :tenant AND id = :id"_s,
                                       {{"now", m.clock.nowMs()},
                                        {"seen", user.password},
                                        {"password", upgraded.value_or(user.password)},
                                        {"tenant", user.tenant},
                                        {"id", user.id}});
        if (!changed)
            return failed(changed.error());
        auto tokens = m.sessions.start(db, user.tenant, user);
        if (!tokens)
            return failed(tokens.error());
        auto actor = caller;
        actor.kind = Caller::Kind::User;
        actor.tenant = user.tenant;
        actor.user = user.id;
        if (auto written = m.audit.write(db, actor, {.action = u"tenants.login"_s, .objectId = user.id.text()}); !written)
            return failed(written.error());
        SignedIn reply{
            .access = std::move(tokens->access), .refresh = std::move(tokens->refresh), .user = user, .tenant = *tenant};
        reply.user.lastLoginAt = m.clock.nowUtc();
        return reply;
    });
}

Result<AccessToken> UserService::handle(const Caller &caller, const RefreshToken &request)
{
    if (auto wait = m_refreshes.check(caller.address); !wait)
        return failed(wait.error());
    auto access = m.sessions.verify(request.refresh, TokenClaims::Type::Refresh).and_then([&](const TokenClaims &claims) {
        return m.database.read([&](Connection &db) { return m.sessions.roleBehind(db, claims); }).map([&](Role role) {
            return AccessToken{.access = m.sessions.accessFor(claims, role)};
        });
    });
    if (!access && access.error().kind == Error::Kind::Unauthenticated)
        m_refreshes.count(caller.address);
    return access;
}

QStringList UserService::permissionsOf(const Caller &user)
{
    auto &permissions = m_permissions[size_t(user.role)];
    std::call_once(permissions.asked, [&] {
        if (m_permissionsOf)
            permissions.names = m_permissionsOf(user);
    });
    return permissions.names;
}

Result<Me> UserService::handle(const Caller &caller, const WhoAmI &)
{
    return m.database.read([&](Connection &db) { return UserRepository::withTenant(db, caller.scope(), caller.user); })
        .map([&](const UserRepository::WithTenant &user) {
            return Me{user, {.id = caller.tenant, .name = user.tenantName, .slug = user.tenantSlug}, permissionsOf(caller)};
        });
}

Result<Detail> UserService::handle(const Caller &caller, const ChangePassword &request)
{
    // Guessing the current password is guessing a password: the same waits, under the user's own name.
    const auto key = caller.user.text();
    if (auto wait = m_loginsByEmail.check(key); !wait)
        return failed(wait.error());
    const auto user =
        m.database.read([&](Connection &db) { return UserRepository::withPassword(db, caller.scope(), caller.user); });
    if (!user)
        return failed(user.error());
    if (!m.passwords.check(request.currentPassword, user->password).matches) {
        m_loginsByEmail.failed(key);
        return invalid(u"current_password"_s, u"password_wrong"_s);
    }
    m_loginsByEmail.succeeded(key);
    const auto company = m.database.read([&](Connection &db) {
        return db.value(u"SELECT name FROM tenants_tenant WHERE id = :tenant"_s, {{"tenant", caller.tenant}});
    });
    if (!company)
        return failed(company.error());
    if (auto problems = m.passwordRules.problems(request.newPassword, {user->email, company->toString()}, u"new_password"_s);
        !problems.isEmpty())
        return failed(errorOf(std::move(problems)));
    const auto hash = m.passwords.hash(request.newPassword);
    if (!hash)
        return failed(hash.error());
    const auto changed = m.database.transaction([&](Connection &db) {
        return UserRepository::setPassword(db, caller.scope(), caller.user, *hash, m.clock.nowUtc())
            .and_then([&] { return m.sessions.endOthers(db, caller.scope(), caller.user, caller.session); })
            .and_then([&] {
                return m.audit.write(db, caller, {.action = u"tenants.change-password"_s, .objectId = caller.user.text()});
            });
    });
    if (!changed)
        return failed(changed.error());
    return Detail{u"Your password is changed. Other sessions have ended."_s};
}

void bindUsers(Dispatcher &dispatcher, UserService &service)
{
    dispatcher.bind(UserOperations{}, service);
    service.setPermissions([&dispatcher](const Caller &caller) { return dispatcher.permissionsOf(caller); });
}

} // namespace plandeck
