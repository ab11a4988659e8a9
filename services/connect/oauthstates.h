// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/values.h"
#include "services/storage/connection.h"

namespace plandeck {

/// What was handed to Stripe as `state`: random, stored hashed, good once, for ten minutes, for one tenant, user and mode.
struct OAuthState
{
    TenantId tenant = {};
    QString hash = {};
    UserId user = {};
    bool livemode = false;
    ConnectFlow flow = ConnectFlow::OAuthExpress;
    std::optional<QString> accountId = {}; // account links: the account that was made
    QString redirectUri = {};
    QDateTime createdAt = {};
    QDateTime expiresAt = {};
    std::optional<QDateTime> usedAt = {};

    Mode mode() const { return livemode ? Mode::Live : Mode::Test; }

    static constexpr qint64 lifetimeSecs = 600;
    static constexpr std::array fields{field<&OAuthState::tenant>("tenant_id"),
                                       field<&OAuthState::hash>("state_hash"),
                                       field<&OAuthState::user>("user_id"),
                                       field<&OAuthState::livemode>("livemode"),
                                       field<&OAuthState::flow>("flow"),
                                       field<&OAuthState::accountId>("account_id"),
                                       field<&OAuthState::redirectUri>("redirect_uri"),
                                       field<&OAuthState::createdAt>("created_at"),
                                       field<&OAuthState::expiresAt>("expires_at"),
                                       field<&OAuthState::usedAt>("used_at")};
};

class OAuthStates final
{
public:
    static Result<> insert(Connection &db, const OAuthState &state);

    /// Errors: `state_invalid` (unknown, or no state at all), `state_used`, `state_expired`.
    static Result<OAuthState> find(Connection &db, const Secret &state, const QDateTime &now);
    /// Marks it used: `state_used` when somebody else was faster.
    static Result<> use(Connection &db, const OAuthState &state, const QDateTime &now);
    /// Takes that back: Stripe did not answer, and the browser may try again.
    static Result<> unuse(Connection &db, const OAuthState &state);

    /// States that ran out a day ago: until then a late browser hears why it is late. How many went.
    static Result<qint64> forgetExpired(Connection &db, const QDateTime &now);
};

} // namespace plandeck
