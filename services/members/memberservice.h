// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/operations/users.h"
#include "services/security/passwordrules.h"
#include "services/security/passwords.h"
#include "services/security/throttle.h"
#include "services/storage/database.h"
#include "services/users/sessions.h"

namespace plandeck {

class Dispatcher;

/// The people of a tenant: who they are, what they may, how they come and go.
class MemberService final
{
public:
    struct Parts
    {
        Database &database;
        const Sessions &sessions;
        const AuditLog &audit;
        const PasswordRules &passwordRules;
        const PasswordHasher &passwords;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit MemberService(const Parts &parts)
        : m(parts)
        , m_badCodes(parts.clock, 60)
    {
    }

    Result<Page<User>> handle(const Caller &caller, const ListUsers &request);
    Result<InvitedUser> handle(const Caller &caller, const InviteUser &request);
    Result<AcceptedInvitation> handle(const Caller &caller, const AcceptInvitation &request);
    Result<User> handle(const Caller &caller, const UpdateUser &request);

    static constexpr qint64 invitationDays = 7;

private:
    struct Invited;
    Result<User> userToInvite(Connection &db, const Caller &caller, const InviteUser &request) const;
    Result<Invited> invited(Connection &db, const Secret &code) const;

    Parts m;
    RateLimit m_badCodes; // by address
};

void bindMembers(Dispatcher &dispatcher, MemberService &service);

} // namespace plandeck
