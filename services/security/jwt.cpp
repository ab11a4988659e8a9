// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/jwt.h"

#include "services/domain/json.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype shortestKey = 32; // RFC 7518 §3.2: as long as the digest
constexpr qsizetype longestToken = 4096; // ours have 420 bytes
constexpr QByteArrayView ourHeader("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"); // {"alg":"HS256","typ":"JWT"}
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Unexpected refusedToken(const QString &code)
{
    return failed({.kind = Error::Kind::Unauthenticated, .code = code});
}

QByteArray base64Of(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(base64Url);
}

/// Strict: no padding, no whitespace, no letter of the other alphabet, no bits left over.
std::optional<QByteArray> bytesOfBase64(QByteArrayView text)
{
    auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                  base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64(base64Url) != text)
        return std::nullopt;
    return *decoded;
}

/// What may stand in a header that is not the one we write (RFC 7515 §4.1).
struct TokenHeader
{
    enum class Algorithm { Hs256 };
    friend constexpr std::array<std::string_view, 1> wordsOf(Algorithm) { return {"HS256"}; }

    Algorithm alg = Algorithm::Hs256;

    static constexpr std::array fields{field<&TokenHeader::alg>("alg").required(),
                                       refused("crit", "not_supported")}; // extensions that must be understood
};

bool isHs256(QByteArrayView header)
{
    const auto json = bytesOfBase64(header);
    TokenHeader parsed;
    return json && fromJson(*json, parsed).isEmpty();
}

} // namespace

Result<JwtSigner> JwtSigner::create(const Secret &key)
{
    if (key.size() < shortestKey)
        return failed({.kind = Error::Kind::Invalid, .code = u"secret_key_too_short"_s});
    return JwtSigner(HmacSha256(key.reveal()));
}

Secret JwtSigner::sign(const TokenClaims &claims) const
{
    return signedJson(toJson(claims));
}

Secret JwtSigner::sign(const StaffClaims &claims) const
{
    return signedJson(toJson(claims));
}

Secret JwtSigner::signedJson(QByteArrayView json) const
{
    QByteArray token = ourHeader + "." + base64Of(json);
    token += "." + base64Of(m_hmac.of({token}));
    return Secret(std::move(token));
}

/// What it says, if it is signed by us.
std::optional<QByteArray> JwtSigner::payloadOf(QByteArrayView token) const
{
    const auto first = token.indexOf('.');
    const auto second = token.lastIndexOf('.');
    if (token.size() > longestToken || first < 0 || second == first || token.sliced(first + 1, second - first - 1).contains('.'))
        return std::nullopt;
    const auto header = token.first(first);
    if (header != ourHeader && !isHs256(header))
        return std::nullopt;
    if (!Secret::isSame(token.sliced(second + 1), base64Of(m_hmac.of({token.first(second)}))))
        return std::nullopt;
    return bytesOfBase64(token.sliced(first + 1, second - first - 1));
}

template<typename Claims>
Result<Claims> JwtSigner::verified(QByteArrayView token, TokenClaims::Type expected, qint64 nowSecs) const
{
    const auto json = payloadOf(token);
    Claims claims;
    if (!json || !fromJson(*json, claims).isEmpty() || claims.type != expected)
        return refusedToken(u"token_invalid"_s);
    if (claims.exp <= nowSecs)
        return refusedToken(u"token_expired"_s);
    return claims;
}

Result<TokenClaims> JwtSigner::verify(QByteArrayView token, TokenClaims::Type expected, qint64 nowSecs) const
{
    return verified<TokenClaims>(token, expected, nowSecs);
}

Result<StaffClaims> JwtSigner::verifyStaff(QByteArrayView token, TokenClaims::Type expected, qint64 nowSecs) const
{
    return verified<StaffClaims>(token, expected, nowSecs);
}

} // namespace plandeck
