// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/connect.h"
#include "services/storage/connection.h"

namespace plandeck {

/// An attempt to connect an account, and what was handed to Stripe as its `state`: random, stored hashed, good once, for ten
/// minutes, for one tenant, user and mode.
struct OAuthState
{
    TenantId tenant = {};
    ConnectFlowId id = {};
    QString hash = {};
    UserId user = {};
    bool livemode = false;
    ConnectFlow flow = ConnectFlow::OAuthExpress;
    std::optional<QString> accountId = {}; // account links: the account that was made; OAuth: the one that came of it
    QString redirectUri = {};
    QDateTime createdAt = {};
    QDateTime expiresAt = {};
    std::optional<QDateTime> openedAt = {};
    std::optional<QDateTime> usedAt = {};
    std::optional<QDateTime> exchangedAt = {};
    std::optional<QDateTime> verifiedAt = {};
    std::optional<QDateTime> failedAt = {};
    std::optional<QString> problem = {};
    std::optional<QString> sealedCode = {}; // while it is being exchanged

    Mode mode() const { return livemode ? Mode::Live : Mode::Test; }
    /// Stripe's code is here, and what became of it is not known yet.
    bool isExchanging() const { return sealedCode.has_value(); }
    ConnectFlowLog logAt(const QDateTime &now) const;

    static constexpr qint64 lifetimeSecs = 600;
    static constexpr std::array fields{
        field<&OAuthState::tenant>("tenant_id"),         field<&OAuthState::id>("id"),
        field<&OAuthState::hash>("state_hash"),          field<&OAuthState::user>("user_id"),
        field<&OAuthState::livemode>("livemode"),        field<&OAuthState::flow>("flow"),
        field<&OAuthState::accountId>("account_id"),     field<&OAuthState::redirectUri>("redirect_uri"),
        field<&OAuthState::createdAt>("created_at"),     field<&OAuthState::expiresAt>("expires_at"),
        field<&OAuthState::openedAt>("opened_at"),       field<&OAuthState::usedAt>("used_at"),
        field<&OAuthState::exchangedAt>("exchanged_at"), field<&OAuthState::verifiedAt>("verified_at"),
        field<&OAuthState::failedAt>("failed_at"),       field<&OAuthState::problem>("problem"),
        field<&OAuthState::sealedCode>("sealed_code")};
};

class OAuthStates final
{
public:
    static Result<> insert(Connection &db, const OAuthState &state);

    /// One whose code is being exchanged is found although it is used. Errors: `state_invalid` (unknown, or no state at all),
    /// `state_used`, `state_expired`.
    static Result<OAuthState> find(Connection &db, const Secret &state, const QDateTime &now);
    static Result<OAuthState> byId(Connection &db, const TenantScope &scope, ConnectFlowId id);
    /// Newest first.
    static Result<Page<OAuthState>> list(Connection &db, const TenantScope &scope, const ListConnectFlows &request);

    /// Marks it used at usedAt, with the sealed code: `state_used` when somebody else was faster.
    static Result<> use(Connection &db, const OAuthState &state);
    /// Takes that back: Stripe did not answer, and the browser may try again.
    static Result<> unuse(Connection &db, const OAuthState &state);
    /// Writes account, exchangedAt, verifiedAt, failedAt, problem and the sealed code.
    static Result<> setProgress(Connection &db, const OAuthState &state);
    static Result<> setOpened(Connection &db, const OAuthState &state);
    /// The account was found connected by other ways than the redirect: what waits for it has come to its end.
    static Result<> setVerified(Connection &db, const TenantScope &scope, const QString &account, const QDateTime &now);

    /// Attempts that ran out a week ago: until then a late browser hears why it is late. How many went.
    static Result<qint64> forgetExpired(Connection &db, const QDateTime &now);
};

} // namespace plandeck
