// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/authentication.h"

#include "services/domain/secret.h"
#include "services/sandbox/connectedaccounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

Refusal unauthenticated(const QString &message)
{
    return refused({.status = 401, .message = message, .headers = {{"WWW-Authenticate", "Basic realm=\"Stripe\""}}});
}

std::optional<Principal> tokenPrincipal(const Engine &engine, const QString &key)
{
    for (const bool isLive : {false, true}) {
        const auto token = engine.store.find({{}, isLive}, u"token"_s, key);
        if (!token || token->value(u"kind") != u"access"_s)
            continue;
        const auto account = token->value(u"account").toString();
        return Principal{.platform = account,
                         .account = account,
                         .isLive = isLive,
                         .isReadOnly = token->value(u"scope") == u"read_only"_s,
                         .maskedKey = maskedKey(key)};
    }
    return {};
}

} // namespace

QString keyOf(const HttpRequest &request)
{
    const auto header = request.header("Authorization");
    const auto space = header.indexOf(' ');
    const auto scheme = header.left(space).toLower();
    const auto rest = space < 0 ? QByteArray() : header.mid(space + 1).trimmed();
    if (scheme == "bearer")
        return QString::fromUtf8(rest);
    if (scheme == "basic")
        return QString::fromUtf8(QByteArray::fromBase64(rest).split(':').first());
    return {};
}

Answer<Principal> principalOf(const Engine &engine, const QString &key)
{
    if (key.isEmpty())
        return unauthenticated(
            u"You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth "
            "(e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."_s);
    for (const auto &platform : engine.platforms)
        for (const auto &known : platform.keys)
            if (Secret::isSame(known.secret.toUtf8(), key.toUtf8()))
                return Principal{.platform = platform.account,
                                 .account = platform.account,
                                 .isLive = known.isLive(),
                                 .maskedKey = maskedKey(key),
                                 .clientId = known.clientId};
    if (const auto principal = tokenPrincipal(engine, key))
        return *principal;
    return unauthenticated(u"Invalid API Key provided: %1"_s.arg(maskedKey(key)));
}

Answer<Principal> onBehalfOf(const Engine &engine, Principal principal, const QString &account)
{
    if (account.isEmpty() || account == principal.account)
        return principal;
    const auto connection = findConnection(engine, principal.space(), account);
    if (!connection || !findAccount(engine, account, principal.isLive))
        return accountInvalid(principal.maskedKey, account);
    principal.account = account;
    principal.isReadOnly = connection->value(u"scope") == u"read_only"_s;
    return principal;
}

} // namespace plandeck::sandbox
