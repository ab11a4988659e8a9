// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/operations/accounts.h"
#include "services/security/jwt.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Sign-ins. A session is a row; both tokens carry its id, so that ending the row ends them at once.
class Sessions final
{
public:
    Sessions(const JwtSigner &signer, const Clock &clock, RandomSource &random, TokenLifetimes lifetimes)
        : m_signer(signer)
        , m_clock(clock)
        , m_random(random)
        , m_lifetimes(lifetimes)
    {
    }

    /// A new session's row, and its tokens.
    [[nodiscard]] Result<TokenPair> start(Connection &db, TenantId tenant, const User &user) const;

    /// Ends all sessions of a user but one (none is kept when it is null), access tokens included.
    [[nodiscard]] Result<> endOthers(Connection &db, const TenantScope &scope, UserId user, SessionId kept) const;

    /// A new access token for the session of these (refresh) claims; the role is the user's of today.
    [[nodiscard]] Secret accessFor(const TokenClaims &refresh, Role role) const;

    [[nodiscard]] Result<TokenClaims> verify(const Secret &token, TokenClaims::Type type) const
    {
        return m_signer.verify(token.reveal(), type, m_clock.nowSecs());
    }

    /// Who is behind claims, if the session still stands: its user active, the tenant not closed. Else `token_invalid`, or
    /// `tenant_suspended` (Denied) while the tenant is.
    [[nodiscard]] Result<Role> roleBehind(Connection &db, const TokenClaims &claims) const;

    /// Rows that no token can point at any more; how many went.
    Result<qint64> forgetExpired(Connection &db) const;

private:
    Secret token(const TokenClaims &of, TokenClaims::Type type, qint64 lifetime) const;

    const JwtSigner &m_signer;
    const Clock &m_clock;
    RandomSource &m_random;
    const TokenLifetimes m_lifetimes;
};

} // namespace plandeck
