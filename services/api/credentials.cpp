// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/credentials.h"

#include "services/domain/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// RFC 6750: one token68 behind the scheme. Two headers come joined by a comma, which is no such character.
QByteArrayView bearerOf(QByteArrayView authorization)
{
    static constexpr QByteArrayView scheme = "bearer ";
    if (authorization.size() <= scheme.size() || authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    const auto token = authorization.sliced(scheme.size()).trimmed();
    const auto isGood = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
               || std::string_view("-._~+/=").find(c) != std::string_view::npos;
    };
    return std::ranges::all_of(token, isGood) ? token : QByteArrayView();
}

} // namespace

Result<Credentials> credentialsOf(const HttpRequest &request)
{
    Credentials shown{.address = request.peer, .requestId = QString::fromLatin1(request.id)};
    if (const auto authorization = request.header("Authorization"); !authorization.isEmpty()) {
        const auto token = bearerOf(authorization);
        if (token.isEmpty())
            return failed({.kind = Error::Kind::Unauthenticated, .code = u"token_invalid"_s});
        shown.bearer = Secret(token.toByteArray());
    }
    if (const auto key = request.header("X-API-Key"); !key.isEmpty())
        shown.apiKey = Secret(key);
    if (const auto mode = request.header("X-Mode"); !mode.isEmpty()) {
        if (const auto code = fromWord(mode.trimmed(), TypeOf<std::optional<Mode>>::value, &shown.mode); !code.isEmpty())
            return failed({.kind = Error::Kind::Invalid,
                           .code = u"validation_failed"_s,
                           .field = u"X-Mode"_s,
                           .problems = {{u"X-Mode"_s, code}}});
    }
    return shown;
}

} // namespace plandeck
