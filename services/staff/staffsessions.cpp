// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffsessions.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct SessionStaff
{
    StaffRole role = StaffRole::Support;

    static constexpr std::array fields{field<&SessionStaff::role>("role")};
};

} // namespace

Secret StaffSessions::token(const StaffClaims &of, TokenClaims::Type type, qint64 lifetime) const
{
    auto claims = of;
    claims.type = type;
    claims.jti = newId<TokenId>(m_clock, m_random);
    claims.iat = m_clock.nowSecs();
    claims.exp = claims.iat + lifetime;
    return m_signer.sign(claims);
}

Result<TokenPair> StaffSessions::start(Connection &db, const StaffMember &member) const
{
    const StaffClaims claims{.sub = member.id, .role = member.role, .session = newId<SessionId>(m_clock, m_random)};
    static const auto sql = u"INSERT INTO platform_staffsession (id, staff_id, created_at, expires_at)"
                            " VALUES (:id, :staff, :now, :expires)"_s;
    return db
        .change(sql, {{"id", claims.session},
                      {"staff", member.id},
                      {"now", m_clock.nowMs()},
                      {"expires", m_clock.nowMs() + m_lifetimes.refresh * 1000}})
        .map([&](qint64) {
            return TokenPair{.access = token(claims, TokenClaims::Type::Access, m_lifetimes.access),
                             .refresh = token(claims, TokenClaims::Type::Refresh, m_lifetimes.refresh)};
        });
}

Result<> StaffSessions::endOthers(Connection &db, StaffId member, SessionId kept) const
{
    static const auto sql = u"UPDATE platform_staffsession SET ended_at = :now WHERE staff_id = :staff AND id <> :kept"
                            " AND ended_at IS NULL"_s;
    return db.change(sql, {{"now", m_clock.nowMs()}, {"staff", member}, {"kept", kept}}).map([](qint64) {});
}

Secret StaffSessions::accessFor(const StaffClaims &refresh, StaffRole role) const
{
    auto claims = refresh;
    claims.role = role;
    return token(claims, TokenClaims::Type::Access, m_lifetimes.access);
}

Result<StaffRole> StaffSessions::roleBehind(Connection &db, const StaffClaims &claims) const
{
    static const auto sql = u"SELECT m.role FROM platform_staffsession s JOIN platform_staff m ON m.id = s.staff_id"
                            " WHERE s.id = :session AND s.staff_id = :staff AND s.ended_at IS NULL AND m.is_active"_s;
    const auto row = db.row<SessionStaff>(sql, {{"session", claims.session}, {"staff", claims.sub}});
    if (!row)
        return failed(row.error());
    if (!*row)
        return failed({.kind = Error::Kind::Unauthenticated, .code = u"token_invalid"_s});
    return (*row)->role;
}

/// The last access token may have been given just before the end.
Result<qint64> StaffSessions::forgetExpired(Connection &db) const
{
    static const auto sql = u"DELETE FROM platform_staffsession WHERE expires_at < :limit"_s;
    return db.change(sql, {{"limit", m_clock.nowMs() - m_lifetimes.access * 1000}});
}

} // namespace plandeck
