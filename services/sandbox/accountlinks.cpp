// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/connectedaccounts.h"
#include "services/sandbox/families.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 linkLife = 5 * 60; // seconds
constexpr qint64 linkMemory = 24 * 3600; // so long an expired link still knows its refresh_url

/// A platform's connected account, named by a parameter.
Answer<QJsonObject> connectedAccount(const Context &context, const QString &id, const QString &param)
{
    const Space platform{context.principal.platform, context.principal.isLive};
    const auto account =
        findConnection(context.engine, platform, id) ? findAccount(context.engine, id, platform.isLive) : std::nullopt;
    if (!account || context.principal.isForConnected())
        return noSuch(u"account"_s, id, param);
    return *account;
}

Answer<> checkedReturn(const Context &context, const QJsonObject &parameters, const QString &name)
{
    const auto url = parameters[name].toString();
    if (url.isEmpty())
        return missingParameter(name);
    if (const auto ok = checkedUrl(url, name); !ok)
        return ok;
    if (context.principal.isLive && !url.startsWith(u"https://"))
        return invalidParameter(name, u"url_invalid"_s, u"Livemode requests must always be redirected via HTTPS."_s);
    return {};
}

Answer<QJsonObject> createAccountLink(Context &context, const QJsonObject &parameters)
{
    const auto id = parameters[u"account"].toString();
    const auto account = connectedAccount(context, id, u"account"_s);
    if (!account)
        return account;
    if (parameters[u"type"] == u"account_update"_s && account->value(u"type") != u"custom"_s)
        return invalidParameter(u"type"_s, u"You cannot create `account_update` type Account Links for this account. "
                                           "You can only create `account_onboarding` type Account Links."_s);
    for (const auto &name : {u"refresh_url"_s, u"return_url"_s})
        if (const auto ok = checkedReturn(context, parameters, name); !ok)
            return refused(ok.error());

    context.forgetOlder(context.world(), u"account_link"_s, u"expires_at", context.now() - linkMemory);
    const auto token = context.engine.newId(QLatin1String("alnk_"), 24);
    const auto expiresAt = context.now() + linkLife;
    context.engine.store.put(context.world(), u"account_link"_s,
                             {{u"id"_s, token},
                              {u"account"_s, id},
                              {u"platform"_s, context.principal.platform},
                              {u"expires_at"_s, expiresAt},
                              {u"refresh_url"_s, parameters[u"refresh_url"]},
                              {u"return_url"_s, parameters[u"return_url"]}});
    return QJsonObject{
        {u"object"_s, u"account_link"_s},
        {u"created"_s, context.now()},
        {u"expires_at"_s, expiresAt},
        {u"url"_s, u"%1/setup/%2/%3/%4"_s.arg(context.url, context.principal.isLive ? u"l"_s : u"t"_s, id, token)}};
}

Answer<QJsonObject> createLoginLink(Context &context, const QJsonObject &)
{
    const auto id = context.path[u"id"_s];
    const Space platform{context.principal.platform, context.principal.isLive};
    const auto account =
        findConnection(context.engine, platform, id) ? findAccount(context.engine, id, platform.isLive) : std::nullopt;
    if (!account)
        return accountInvalid(context.principal.maskedKey, id);
    if (account->value(u"controller")[u"stripe_dashboard"][u"type"] != u"express"_s)
        return refused({.message = u"Cannot create a login link for an account that does not use the Express Dashboard."_s});
    if (!account->value(u"details_submitted").toBool())
        return refused({.message = u"Cannot create a login link for an account that has not completed onboarding."_s});

    context.forgetOlder(context.world(), u"login_link"_s, u"expires_at", context.now());
    const auto token = context.engine.newId(QLatin1String("lgn_"), 24);
    context.engine.store.put(context.world(), u"login_link"_s,
                             {{u"id"_s, token}, {u"account"_s, id}, {u"expires_at"_s, context.now() + linkLife}});
    return QJsonObject{
        {u"object"_s, u"login_link"_s},
        {u"created"_s, context.now()},
        {u"url"_s, u"%1/express/%2/%3/%4"_s.arg(context.url, context.principal.isLive ? u"l"_s : u"t"_s, id, token)}};
}

} // namespace

void addAccountLinkHandlers(Handlers &handlers)
{
    handlers.insert(u"accountLinks.create"_s, createAccountLink);
    handlers.insert(u"accounts.createLoginLink"_s, createLoginLink);
}

} // namespace plandeck::sandbox
