// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffservice.h"

#include "services/operations/dispatcher.h"
#include "services/staff/staffrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected credentialsInvalid()
{
    return failed({.kind = Error::Kind::Unauthenticated, .code = u"credentials_invalid"_s});
}

Caller actorOf(const Caller &caller, const StaffMember &member)
{
    auto actor = caller;
    actor.kind = Caller::Kind::Staff;
    actor.staff = member.id;
    actor.staffRole = member.role;
    return actor;
}

} // namespace

Result<StaffMember> StaffService::create(const QString &email, StaffRole role, const Secret &password)
{
    if (auto problems = m.passwordRules.problems(password, {.email = email}, u"password"_s); !problems.isEmpty())
        return failed(errorOf(std::move(problems)));
    const auto hash = m.passwords.hash(password);
    if (!hash)
        return failed(hash.error());
    const StaffMember member{
        .id = newId<StaffId>(m.clock, m.random), .email = email, .role = role, .createdAt = m.clock.nowUtc()};
    const Caller operatorOfServer{.kind = Caller::Kind::System, .source = Caller::Source::CommandLine};
    const auto made = m.database.transaction([&](Connection &db) -> Result<> {
        const auto known = StaffRepository::byEmail(db, email);
        if (!known)
            return failed(known.error());
        if (*known)
            return invalid(u"email"_s, u"email_taken"_s);
        return StaffRepository::insert(db, member, *hash).and_then([&] {
            return m.audit.write(
                db, operatorOfServer,
                {.action = u"staff.create"_s, .objectId = member.id.text(), .detail = {{u"role"_s, wordOf(role)}}});
        });
    });
    if (!made)
        return made.error().code == "duplicate"_L1 ? invalid(u"email"_s, u"email_taken"_s) : failed(made.error());
    return member;
}

Result<SignedInStaff> StaffService::handle(const Caller &caller, const StaffLogin &request)
{
    const auto key = StaffRepository::emailKey(request.email);
    if (auto wait = m_loginsByEmail.check(key).and_then([&] { return m_loginsByAddress.check(caller.address); }); !wait)
        return failed(wait.error());
    auto signedIn = signIn(caller, request);
    if (signedIn) {
        m_loginsByEmail.succeeded(key);
    } else if (signedIn.error().kind == Error::Kind::Unauthenticated) {
        m_loginsByEmail.failed(key);
        m_loginsByAddress.count(caller.address);
    }
    return signedIn;
}

/// Neither the answer nor its time tells whether the e-mail is known: an unknown one costs a key derivation too.
Result<SignedInStaff> StaffService::signIn(const Caller &caller, const StaffLogin &request)
{
    const auto found = m.database.read([&](Connection &db) { return StaffRepository::byEmail(db, request.email); });
    if (!found)
        return failed(found.error());
    if (!*found) {
        m.passwords.dummyCheck(request.password);
        return credentialsInvalid();
    }
    StaffMember member = **found;
    if (!m.passwords.check(request.password, (*found)->password).matches || !member.isActive)
        return credentialsInvalid();
    member.lastLoginAt = m.clock.nowUtc();
    auto tokens = m.database.transaction([&](Connection &db) {
        return StaffRepository::noteLogin(db, member.id, *member.lastLoginAt)
            .and_then([&] {
                return m.audit.write(db, actorOf(caller, member), {.action = u"staff.login"_s, .objectId = member.id.text()});
            })
            .and_then([&] { return m.sessions.start(db, member); });
    });
    if (!tokens)
        return failed(tokens.error());
    return SignedInStaff{.access = std::move(tokens->access), .refresh = std::move(tokens->refresh), .staff = member};
}

Result<AccessToken> StaffService::handle(const Caller &caller, const RefreshStaffToken &request)
{
    if (auto wait = m_refreshes.check(caller.address); !wait)
        return failed(wait.error());
    auto access = m.sessions.verify(request.refresh, TokenClaims::Type::Refresh).and_then([&](const StaffClaims &claims) {
        return m.database.read([&](Connection &db) { return m.sessions.roleBehind(db, claims); }).map([&](StaffRole role) {
            return AccessToken{.access = m.sessions.accessFor(claims, role)};
        });
    });
    if (!access && access.error().kind == Error::Kind::Unauthenticated)
        m_refreshes.count(caller.address);
    return access;
}

Result<StaffSelf> StaffService::handle(const Caller &caller, const WhoAmIOfStaff &)
{
    return m.database.read([&](Connection &db) { return StaffRepository::one(db, caller.staff); })
        .map([&](const StaffMember &member) {
            return StaffSelf{member, m_permissionsOf ? m_permissionsOf(caller) : QStringList()};
        });
}

Result<Detail> StaffService::handle(const Caller &caller, const ChangeStaffPassword &request)
{
    // Guessing the current password is guessing a password: the same waits, under their own id.
    const auto key = caller.staff.text();
    if (auto wait = m_loginsByEmail.check(key); !wait)
        return failed(wait.error());
    const auto member = m.database.read([&](Connection &db) { return StaffRepository::one(db, caller.staff); });
    if (!member)
        return failed(member.error());
    if (!m.passwords.check(request.currentPassword, member->password).matches) {
        m_loginsByEmail.failed(key);
        return invalid(u"current_password"_s, u"password_wrong"_s);
    }
    m_loginsByEmail.succeeded(key);
    if (auto problems = m.passwordRules.problems(request.newPassword, {.email = member->email}, u"new_password"_s);
        !problems.isEmpty())
        return failed(errorOf(std::move(problems)));
    const auto hash = m.passwords.hash(request.newPassword);
    if (!hash)
        return failed(hash.error());
    const auto changed = m.database.transaction([&](Connection &db) {
        return StaffRepository::setPassword(db, caller.staff, *hash, m.clock.nowUtc())
            .and_then([&] { return m.sessions.endOthers(db, caller.staff, caller.session); })
            .and_then([&] { return m.audit.write(db, caller, {.action = u"staff.change-password"_s, .objectId = key}); });
    });
    if (!changed)
        return failed(changed.error());
    return Detail{u"Your password is changed. Other sessions have ended."_s};
}

void bindStaff(Dispatcher &dispatcher, StaffService &service)
{
    dispatcher.bind(StaffOperations{}, service);
    service.setPermissions([&dispatcher](const Caller &caller) { return dispatcher.permissionsOf(caller); });
}

} // namespace plandeck
