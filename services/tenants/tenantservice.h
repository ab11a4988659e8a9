// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/security/passwordrules.h"
#include "services/security/passwords.h"
#include "services/security/throttle.h"
#include "services/storage/database.h"
#include "services/users/sessions.h"

namespace plandeck {

class Dispatcher;

/// Companies: how they come, and what there is to know of one.
class TenantService final
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
        RandomSource &random;
    };
    explicit TenantService(const Parts &parts)
        : m(parts)
        , m_registrations(parts.clock, 10)
    {
    }

    Result<Registration> handle(const Caller &caller, const RegisterTenant &request);
    Result<Tenant> handle(const Caller &caller, const GetTenantDetails &request);
    Result<TenantOverview> handle(const Caller &caller, const GetTenantOverview &request);

private:
    struct NewTenant;
    Result<Registration> settle(Connection &db, const Caller &caller, const NewTenant &fresh, bool isContested) const;

    Parts m;
    RateLimit m_registrations; // by address
};

/// What a tier includes.
[[nodiscard]] TierLimits limitsOf(Tier tier);

void bindTenants(Dispatcher &dispatcher, TenantService &service);

} // namespace plandeck
