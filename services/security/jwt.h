// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/field.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"
#include "services/security/signature.h"

namespace plandeck {

using TokenId = Id<struct TokenTag>;

/// How long tokens live, in seconds. JWT_ACCESS_TOKEN_LIFETIME and JWT_REFRESH_TOKEN_LIFETIME give minutes.
struct TokenLifetimes
{
    qint64 access = 60 * 60;
    qint64 refresh = 1440 * 60;
};

/// What tokens of a tenant's users say. In JSON: sub, tenant_id, role, token_type, jti, sid, iat, exp.
struct TokenClaims
{
    enum class Type { Access, Refresh };
    friend constexpr std::array<std::string_view, 2> wordsOf(Type) { return {"access", "refresh"}; }

    UserId sub = {};
    TenantId tenant = {};
    Role role = Role::Billing;
    Type type = Type::Access;
    TokenId jti = {};
    SessionId session = {};
    qint64 iat = 0; // seconds since 1970
    qint64 exp = 0;

    static constexpr std::array fields{
        field<&TokenClaims::sub>("sub").required(),
        field<&TokenClaims::tenant>("tenant_id").required(),
        field<&TokenClaims::role>("role").required(),
        field<&TokenClaims::type>("token_type").required(),
        field<&TokenClaims::jti>("jti").required(),
        field<&TokenClaims::session>("sid").required(),
        field<&TokenClaims::iat>("iat").required(),
        field<&TokenClaims::exp>("exp").required(),
        refused("aud", "not_supported"), // ours have none: such a token is for staff or somebody else (RFC 7519 §4.1.3)
        refused("nbf", "not_supported")}; // ours count from the start
    friend bool operator==(const TokenClaims &, const TokenClaims &) = default;
};

/// What tokens of the platform's staff say: no tenant, and an audience. In JSON: aud, sub, role, token_type, jti, sid, iat, exp.
struct StaffClaims
{
    enum class Audience { Staff };
    friend constexpr std::array<std::string_view, 1> wordsOf(Audience) { return {"plandeck-staff"}; }

    Audience aud = Audience::Staff;
    StaffId sub = {};
    StaffRole role = StaffRole::Support;
    TokenClaims::Type type = TokenClaims::Type::Access;
    TokenId jti = {};
    SessionId session = {};
    qint64 iat = 0; // seconds since 1970
    qint64 exp = 0;

    static constexpr std::array fields{
        field<&StaffClaims::aud>("aud").required(),   field<&StaffClaims::sub>("sub").required(),
        field<&StaffClaims::role>("role").required(), field<&StaffClaims::type>("token_type").required(),
        field<&StaffClaims::jti>("jti").required(),   field<&StaffClaims::session>("sid").required(),
        field<&StaffClaims::iat>("iat").required(),   field<&StaffClaims::exp>("exp").required()};
    friend bool operator==(const StaffClaims &, const StaffClaims &) = default;
};

/// Signs and verifies JSON Web Tokens by HS256 and by nothing else (RFC 7519, RFC 8725). Thread-safe.
class JwtSigner final
{
public:
    /// key: the bytes of SECRET_KEY. Errors: secret_key_too_short, below 32 bytes.
    [[nodiscard]] static Result<JwtSigner> create(const Secret &key);

    Secret sign(const TokenClaims &claims) const;
    Secret sign(const StaffClaims &claims) const;
    /// Errors, both of kind Unauthenticated: token_expired for a token of ours past its time, token_invalid for all else.
    [[nodiscard]] Result<TokenClaims> verify(QByteArrayView token, TokenClaims::Type expected, qint64 nowSecs) const;
    /// The same for staff: a token of the one audience is token_invalid in the other.
    [[nodiscard]] Result<StaffClaims> verifyStaff(QByteArrayView token, TokenClaims::Type expected, qint64 nowSecs) const;

private:
    explicit JwtSigner(HmacSha256 hmac)
        : m_hmac(std::move(hmac))
    {
    }

    Secret signedJson(QByteArrayView json) const;
    std::optional<QByteArray> payloadOf(QByteArrayView token) const;
    template<typename Claims>
    Result<Claims> verified(QByteArrayView token, TokenClaims::Type expected, qint64 nowSecs) const;

    HmacSha256 m_hmac;
};

} // namespace plandeck
