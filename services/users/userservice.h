// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/security/passwordrules.h"
#include "services/security/passwords.h"
#include "services/security/throttle.h"
#include "services/storage/database.h"
#include "services/users/sessions.h"

#include <mutex>

namespace plandeck {

class Dispatcher;

/// Sign-in and what a signed-in person is.
class UserService final
{
public:
    struct Parts
    {
        Database &database;
        const Sessions &sessions;
        const AuditLog &audit;
        const PasswordRules &passwordRules;
        const PasswordHasher &passwords;
        const Clock &clock;
    };
    explicit UserService(const Parts &parts)
        : m(parts)
        , m_loginsByEmail(parts.clock)
        , m_loginsByAddress(parts.clock, 20)
        , m_refreshes(parts.clock, 60)
    {
    }

    Result<SignedIn> handle(const Caller &caller, const Login &request);
    Result<AccessToken> handle(const Caller &caller, const RefreshToken &request);
    Result<Me> handle(const Caller &caller, const WhoAmI &request);
    Result<Detail> handle(const Caller &caller, const ChangePassword &request);

    /// Who-am-I lists them by role. Asked once for each role, after all operations are bound.
    void setPermissions(std::function<QStringList(const Caller &)> permissionsOf) { m_permissionsOf = std::move(permissionsOf); }

private:
    struct Permissions
    {
        std::once_flag asked;
        QStringList names;
    };

    QStringList permissionsOf(const Caller &user);
    Result<SignedIn> signIn(const Caller &caller, const QString &email, const Secret &password);

    Parts m;
    BackOff m_loginsByEmail;
    RateLimit m_loginsByAddress; // failures
    RateLimit m_refreshes; // failures
    std::function<QStringList(const Caller &)> m_permissionsOf;
    std::array<Permissions, wordsOf(Role{}).size()> m_permissions; // by role
};

void bindUsers(Dispatcher &dispatcher, UserService &service);

} // namespace plandeck
