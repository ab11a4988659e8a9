// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/operations/staff.h"
#include "services/security/jwt.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Sign-ins of staff: rows and tokens as for tenants' users, in an audience of their own.
class StaffSessions final
{
public:
    StaffSessions(const JwtSigner &signer, const Clock &clock, RandomSource &random, TokenLifetimes lifetimes)
        : m_signer(signer)
        , m_clock(clock)
        , m_random(random)
        , m_lifetimes(lifetimes)
    {
    }

    /// A new session's row, and its tokens.
    [[nodiscard]] Result<TokenPair> start(Connection &db, const StaffMember &member) const;
    /// Ends all sessions but one, access tokens included.
    [[nodiscard]] Result<> endOthers(Connection &db, StaffId member, SessionId kept) const;
    /// A new access token for the session of these (refresh) claims; the role is that of today.
    [[nodiscard]] Secret accessFor(const StaffClaims &refresh, StaffRole role) const;

    [[nodiscard]] Result<StaffClaims> verify(const Secret &token, TokenClaims::Type type) const
    {
        return m_signer.verifyStaff(token.reveal(), type, m_clock.nowSecs());
    }

    /// What they may do, if the session still stands and they are active. Else `token_invalid`.
    [[nodiscard]] Result<StaffRole> roleBehind(Connection &db, const StaffClaims &claims) const;

    /// Rows that no token can point at any more; how many went.
    Result<qint64> forgetExpired(Connection &db) const;

private:
    Secret token(const StaffClaims &of, TokenClaims::Type type, qint64 lifetime) const;

    const JwtSigner &m_signer;
    const Clock &m_clock;
    RandomSource &m_random;
    const TokenLifetimes m_lifetimes;
};

} // namespace plandeck
