// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberservice.h"

#include "services/directory/directory.h"
#include "services/operations/dispatcher.h"
#include "services/security/tenanttoken.h"
#include "services/users/opentenant.h"
#include "services/users/userrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// As Django marks a user who cannot sign in by password.
QString noPassword()
{
    return u"!"_s;
}

Unexpected ownersOnly()
{
    return failed({.kind = Error::Kind::Denied, .code = u"permission_denied"_s, .requiredRoles = {u"owner"_s}});
}

/// Its code opens nothing any more.
Result<> withdrawInvitation(Connection &db, const TenantScope &scope, UserId user)
{
    return db
        .change(u"DELETE FROM tenants_invitation WHERE tenant_id = :tenant AND user_id = :user"_s,
                {{"tenant", scope.tenant()}, {"user", user}})
        .map([](qint64) {});
}

Unexpected invitationInvalid()
{
    return failed(
        {.kind = Error::Kind::Invalid, .code = u"invitation_invalid"_s, .problems = {{u"code"_s, u"invitation_invalid"_s}}});
}

} // namespace

Result<Page<User>> MemberService::handle(const Caller &caller, const ListUsers &request)
{
    return m.database.list([&](Connection &db) { return UserRepository::list(db, caller.scope(), request); });
}

/// A new one, or one of ours who has not accepted yet.
Result<User> MemberService::userToInvite(Connection &db, const Caller &caller, const InviteUser &request) const
{
    const auto key = Directory::emailKey(request.email);
    const auto known = Directory::find(db, Directory::Kind::Email, key);
    if (!known)
        return failed(known.error());
    if (!*known) {
        const User user{.id = newId<UserId>(m.clock, m.random),
                        .email = request.email,
                        .firstName = request.firstName,
                        .lastName = request.lastName,
                        .role = request.role,
                        .isActive = false,
                        .createdAt = m.clock.nowUtc()};
        return UserRepository::insert(db, caller.tenant, user, noPassword())
            .and_then([&] { return Directory::claim(db, Directory::Kind::Email, key, caller.tenant, user.id.value); })
            .map([&] { return user; });
    }
    if ((*known)->tenant != caller.tenant)
        return invalid(u"email"_s, u"email_taken"_s);
    auto user = UserRepository::withPassword(db, caller.scope(), UserId{(*known)->object.value});
    if (!user)
        return failed(user.error());
    if (user->password != noPassword())
        return invalid(u"email"_s, u"email_taken"_s);
    if (user->role == Role::Owner && caller.role != Role::Owner)
        return ownersOnly();
    user->role = request.role;
    user->firstName = request.firstName.isEmpty() ? user->firstName : request.firstName;
    user->lastName = request.lastName.isEmpty() ? user->lastName : request.lastName;
    return UserRepository::update(db, caller.scope(), *user, m.clock.nowUtc()).map([&] { return User(*user); });
}

Result<InvitedUser> MemberService::handle(const Caller &caller, const InviteUser &request)
{
    if (request.role == Role::Owner && caller.role != Role::Owner)
        return ownersOnly();
    auto code = TenantToken::make(caller.tenant, m.random);
    const auto expiresAt = m.clock.nowUtc().addDays(invitationDays);
    auto user = m.database.transaction([&](Connection &db) -> Result<User> {
        auto user = userToInvite(db, caller, request);
        if (!user)
            return user;
        static const auto sql =
            u"INSERT INTO tenants_invitation (tenant_id, user_id, code_hash, invited_by, created_at, expires_at)"
            " VALUES (:tenant, :user, :hash, :by, :now, :expires) ON CONFLICT (tenant_id, user_id) DO UPDATE SET"
            " code_hash = excluded.code_hash, invited_by = excluded.invited_by, created_at = excluded.created_at,"
            " expires_at = excluded.expires_at"_s;
        return db
            .change(sql, {{"tenant", caller.tenant},
                          {"user", user->id},
                          {"hash", TenantToken::hashOf(code)},
                          {"by", caller.user},
                          {"now", m.clock.nowUtc()},
                          {"expires", expiresAt}})
            .and_then([&](qint64) {
                return m.audit.write(
                    db, caller,
                    {.action = u"users.invite"_s, .objectId = user->id.text(), .detail = {{u"role"_s, wordOf(user->role)}}});
            })
            .and_then([&] { return UserRepository::one(db, caller.scope(), user->id); });
    });
    if (!user)
        return user.error().code == "duplicate"_L1 ? invalid(u"email"_s, u"email_taken"_s) : failed(user.error());
    m.changes.changed(caller.tenant, Topic::Users);
    return InvitedUser{.user = std::move(*user), .invitation = {.code = std::move(code), .expiresAt = expiresAt}};
}

struct MemberService::Invited
{
    UserRepository::WithPassword user;
    TenantSummary tenant;
};

/// Whose code it is. One answer for unknown, used and expired ones.
Result<MemberService::Invited> MemberService::invited(Connection &db, const Secret &code) const
{
    const auto tenant = TenantToken::tenantOf(code);
    if (!tenant)
        return invitationInvalid();
    const auto user = db.value(u"SELECT user_id FROM tenants_invitation WHERE tenant_id = :tenant AND code_hash = :hash"
                               " AND expires_at > :now"_s,
                               {{"tenant", *tenant}, {"hash", TenantToken::hashOf(code)}, {"now", m.clock.nowUtc()}});
    if (!user)
        return failed(user.error());
    if (!user->isValid())
        return invitationInvalid();
    const auto scope = Caller::system(*tenant, Mode::Test).scope();
    auto row = UserRepository::withPassword(db, scope, UserId::fromText(user->toString()));
    auto summary = openTenant(db, *tenant);
    if (!row || !summary)
        return !row                                            ? failed(row.error())
               : summary.error().kind == Error::Kind::NotFound ? invitationInvalid()
                                                               : failed(summary.error());
    return Invited{std::move(*row), std::move(*summary)};
}

Result<AcceptedInvitation> MemberService::handle(const Caller &caller, const AcceptInvitation &request)
{
    if (auto wait = m_badCodes.check(caller.address); !wait)
        return failed(wait.error());
    const auto invitation = m.database.read([&](Connection &db) { return invited(db, request.code); });
    if (!invitation) {
        if (invitation.error().kind == Error::Kind::Invalid)
            m_badCodes.count(caller.address);
        return failed(invitation.error());
    }
    if (auto problems =
            m.passwordRules.problems(request.password, {invitation->user.email, invitation->tenant.name}, u"password"_s);
        !problems.isEmpty())
        return failed(errorOf(std::move(problems)));
    const auto hash = m.passwords.hash(request.password);
    if (!hash)
        return failed(hash.error());

    auto accepted = m.database.transaction([&](Connection &db) -> Result<AcceptedInvitation> {
        auto current = invited(db, request.code); // two who accept at once: one of them
        if (!current)
            return failed(current.error());
        User user = current->user;
        user.isActive = true;
        user.status = UserStatus::Active;
        user.invitedUntil.reset();
        user.lastLoginAt = m.clock.nowUtc();
        const auto actor = Caller{.kind = Caller::Kind::User,
                                  .tenant = current->tenant.id,
                                  .user = user.id,
                                  .role = user.role,
                                  .source = caller.source,
                                  .address = caller.address,
                                  .requestId = caller.requestId};
        const auto used = db.change(u"DELETE FROM tenants_invitation WHERE tenant_id = :tenant AND code_hash = :hash"_s,
                                    {{"tenant", actor.tenant}, {"hash", TenantToken::hashOf(request.code)}});
        if (!used || *used == 0)
            return used ? invitationInvalid() : failed(used.error());
        auto tokens =
            UserRepository::setPassword(db, actor.scope(), user.id, *hash, m.clock.nowUtc())
                .and_then([&] { return UserRepository::update(db, actor.scope(), user, m.clock.nowUtc()); })
                .and_then([&] { return UserRepository::noteLogin(db, actor.scope(), user.id, *user.lastLoginAt); })
                .and_then([&] { return m.audit.write(db, actor, {.action = u"users.accept"_s, .objectId = user.id.text()}); })
                .and_then([&] { return m.sessions.start(db, actor.tenant, user); });
        if (!tokens)
            return failed(tokens.error());
        return AcceptedInvitation{.user = user, .tenant = current->tenant, .tokens = std::move(*tokens)};
    });
    if (accepted)
        m.changes.changed(accepted->tenant.id, Topic::Users);
    return accepted;
}

Result<User> MemberService::handle(const Caller &caller, const UpdateUser &request)
{
    const auto scope = caller.scope();
    auto changed = m.database.transaction([&](Connection &db) -> Result<User> {
        const auto owners = UserRepository::countOwners(db, scope);
        if (!owners)
            return failed(owners.error());
        auto user = UserRepository::withPassword(db, scope, request.id);
        if (!user)
            return failed(user.error());
        if (!isMet(request.ifMatch, user->version))
            return editConflict(User(*user));
        if (request.isActive.given == true && user->password == noPassword())
            return invalid(u"is_active"_s, u"invitation_pending"_s);
        const bool wasActiveOwner = user->role == Role::Owner && user->isActive;
        const bool touchesOwners = user->role == Role::Owner || request.role.given == Role::Owner;
        if (touchesOwners && caller.role != Role::Owner)
            return ownersOnly();
        const User before = *user;
        user->role = request.role.given.value_or(user->role);
        user->isActive = request.isActive.given.value_or(user->isActive);
        user->firstName = request.firstName.given.value_or(user->firstName);
        user->lastName = request.lastName.given.value_or(user->lastName);
        const bool isActiveOwner = user->role == Role::Owner && user->isActive;
        if (wasActiveOwner && !isActiveOwner && *owners == 1)
            return failed({.kind = Error::Kind::Conflict, .code = u"last_owner"_s});
        const bool withdraws = before.status == UserStatus::Invited && request.isActive.given == false;
        return UserRepository::update(db, scope, *user, m.clock.nowUtc())
            .and_then([&] { return user->isActive ? Result<>() : m.sessions.endOthers(db, scope, user->id, {}); })
            .and_then([&] { return withdraws ? withdrawInvitation(db, scope, user->id) : Result<>(); })
            .and_then([&] {
                return m.audit.write(db, caller,
                                     {.action = u"users.update"_s,
                                      .objectId = user->id.text(),
                                      .detail = withdraws ? TextMap{{u"invitation"_s, u"withdrawn"_s}} : TextMap(),
                                      .changes = changesBetween(before, User(*user))});
            })
            .and_then([&] { return UserRepository::one(db, scope, user->id); });
    });
    if (changed)
        m.changes.changed(caller.tenant, Topic::Users);
    return changed;
}

void bindMembers(Dispatcher &dispatcher, MemberService &service)
{
    dispatcher.bind(MemberOperations{}, service);
}

} // namespace plandeck
