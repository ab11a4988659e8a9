// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/sessions.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct SessionUser
{
    Role role = Role::Billing;
    TenantStatus status = TenantStatus::Active;

    static constexpr std::array fields{field<&SessionUser::role>("role"), field<&SessionUser::status>("status")};
};

} // namespace

Secret Sessions::token(const TokenClaims &of, TokenClaims::Type type, qint64 lifetime) const
{
    auto claims = of;
    claims.type = type;
    claims.jti = newId<TokenId>(m_clock, m_random);
    claims.iat = m_clock.nowSecs();
    claims.exp = claims.iat + lifetime;
    return m_signer.sign(claims);
}

Result<TokenPair> Sessions::start(Connection &db, TenantId tenant, const User &user) const
{
    const TokenClaims claims{.sub = user.id, .tenant = tenant, .role = user.role, .session = newId<SessionId>(m_clock, m_random)};
    static const auto sql = u"INSERT INTO tenants_session (tenant_id, id, user_id, created_at, expires_at)"
                            " VALUES (:tenant, :id, :user, :now, :expires)"_s;
    const auto made = db.change(sql, {{"tenant", tenant},
                                      {"id", claims.session},
                                      {"user", user.id},
                                      {"now", m_clock.nowMs()},
                                      {"expires", m_clock.nowMs() + m_lifetimes.refresh * 1000}});
    if (!made)
        return failed(made.error());
    return TokenPair{.access = token(claims, TokenClaims::Type::Access, m_lifetimes.access),
                     .refresh = token(claims, TokenClaims::Type::Refresh, m_lifetimes.refresh)};
}

Result<> Sessions::endOthers(Connection &db, const TenantScope &scope, UserId user, SessionId kept) const
{
    static const auto sql = u"UPDATE tenants_session SET ended_at = :now WHERE tenant_id = :tenant AND user_id = :user"
                            " AND id <> :kept AND ended_at IS NULL"_s;
    return db.change(sql, {{"now", m_clock.nowMs()}, {"tenant", scope.tenant()}, {"user", user}, {"kept", kept}}).map([](qint64) {
    });
}

Secret Sessions::accessFor(const TokenClaims &refresh, Role role) const
{
    auto claims = refresh;
    claims.role = role;
    return token(claims, TokenClaims::Type::Access, m_lifetimes.access);
}

Result<Role> Sessions::roleBehind(Connection &db, const TokenClaims &claims) const
{
    static const auto sql = u"SELECT u.role, t.status FROM tenants_session s"
                            " JOIN tenants_tenantuser u ON u.tenant_id = s.tenant_id AND u.id = s.user_id"
                            " JOIN tenants_tenant t ON t.id = s.tenant_id"
                            " WHERE s.tenant_id = :tenant AND s.id = :session AND s.user_id = :user AND s.ended_at IS NULL"
                            " AND u.is_active AND t.status <> 'closed'"_s;
    const auto row = db.row<SessionUser>(sql, {{"tenant", claims.tenant}, {"session", claims.session}, {"user", claims.sub}});
    if (!row)
        return failed(row.error());
    if (!*row)
        return failed({.kind = Error::Kind::Unauthenticated, .code = u"token_invalid"_s});
    if ((*row)->status == TenantStatus::Suspended)
        return tenantSuspended();
    return (*row)->role;
}

/// The last access token may have been given just before the end.
Result<qint64> Sessions::forgetExpired(Connection &db) const
{
    static const auto sql = u"DELETE FROM tenants_session WHERE expires_at < :limit"_s;
    return db.change(sql, {{"limit", m_clock.nowMs() - m_lifetimes.access * 1000}});
}

} // namespace plandeck
