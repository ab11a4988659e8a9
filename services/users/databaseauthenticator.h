// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/apikeys/usagemeter.h"
#include "services/operations/authenticator.h"
#include "services/staff/staffsessions.h"
#include "services/storage/database.h"
#include "services/users/sessions.h"

namespace plandeck {

/// The one authenticator: tokens by signature and session, keys by hash.
class DatabaseAuthenticator final : public Authenticator
{
public:
    DatabaseAuthenticator(Database &database, const Sessions &sessions, const StaffSessions &staff, const Clock &clock,
                          UsageMeter &usage)
        : m_database(database)
        , m_sessions(sessions)
        , m_staff(staff)
        , m_clock(clock)
        , m_usage(usage)
    {
    }

    Result<Caller> authenticate(const Credentials &credentials) const override;

private:
    Result<> addPerson(Connection &db, const Credentials &credentials, Caller &caller) const;
    Result<> addStaff(Connection &db, const Credentials &credentials, Caller &caller) const;
    Result<> addKey(Connection &db, const Credentials &credentials, Caller &caller) const;

    Database &m_database;
    const Sessions &m_sessions;
    const StaffSessions &m_staff;
    const Clock &m_clock;
    UsageMeter &m_usage;
};

} // namespace plandeck
