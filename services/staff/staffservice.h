// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/security/passwordrules.h"
#include "services/security/passwords.h"
#include "services/security/throttle.h"
#include "services/staff/staffsessions.h"
#include "services/storage/database.h"

#include <functional>

namespace plandeck {

class Dispatcher;

/// The platform's own people: how they come, sign in, and change their password. On record in the platform's own chain.
class StaffService final
{
public:
    struct Parts
    {
        Database &database;
        const StaffSessions &sessions;
        const AuditLog &audit;
        const PasswordRules &passwordRules;
        const PasswordHasher &passwords;
        const Clock &clock;
        RandomSource &random;
    };
    explicit StaffService(const Parts &parts)
        : m(parts)
        , m_loginsByEmail(parts.clock)
        , m_loginsByAddress(parts.clock, 20)
        , m_refreshes(parts.clock, 60)
    {
    }

    /// Whoever may run commands on the server makes staff; over HTTP nobody does. Errors: `email_taken`, those of passwords.
    [[nodiscard]] Result<StaffMember> create(const QString &email, StaffRole role, const Secret &password);

    Result<SignedInStaff> handle(const Caller &caller, const StaffLogin &request);
    Result<AccessToken> handle(const Caller &caller, const RefreshStaffToken &request);
    Result<StaffSelf> handle(const Caller &caller, const WhoAmIOfStaff &request);
    Result<Detail> handle(const Caller &caller, const ChangeStaffPassword &request);

    /// After all operations are bound: who-am-I lists them by role.
    void setPermissions(std::function<QStringList(const Caller &)> permissionsOf) { m_permissionsOf = std::move(permissionsOf); }

private:
    Result<SignedInStaff> signIn(const Caller &caller, const StaffLogin &request);

    Parts m;
    BackOff m_loginsByEmail;
    RateLimit m_loginsByAddress; // failures
    RateLimit m_refreshes; // failures
    std::function<QStringList(const Caller &)> m_permissionsOf;
};

void bindStaff(Dispatcher &dispatcher, StaffService &service);

} // namespace plandeck
