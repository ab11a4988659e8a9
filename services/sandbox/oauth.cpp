// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/oauth.h"

#include "services/sandbox/authentication.h"
#include "services/sandbox/connectedaccounts.h"
#include "services/sandbox/events.h"
#include "services/sandbox/form.h"

#include <QtCore/QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 codeLife = 5 * 60; // seconds

tl::unexpected<OAuthError> wrong(int status, const QString &error, const QString &description)
{
    return tl::unexpected(OAuthError{status, error, description});
}

tl::unexpected<OAuthError> invalidGrant(const QString &description)
{
    return wrong(400, u"invalid_grant"_s, description);
}

QString modeName(bool isLive)
{
    return isLive ? u"live"_s : u"test"_s;
}

const SandboxKey *keyOfPlatform(const Engine &engine, const Principal &principal)
{
    for (const auto &platform : engine.platforms)
        for (const auto &key : platform.keys)
            if (platform.account == principal.platform && key.isLive() == principal.isLive)
                return &key;
    return nullptr;
}

QJsonObject applicationOf(const Engine &engine, const Principal &principal)
{
    QString name;
    for (const auto &platform : engine.platforms)
        if (platform.account == principal.platform)
            name = platform.name;
    return {{u"id"_s, principal.clientId}, {u"object"_s, u"application"_s}, {u"name"_s, name}};
}

} // namespace

OAuth::Outcome<Context> OAuth::authenticated(const HttpRequest &request, const QJsonObject &parameters, RequestRecord &record)
{
    const auto header = keyOf(request);
    const auto key = header.isEmpty() ? parameters[u"client_secret"].toString() : header;
    const auto principal = principalOf(m_engine, key);
    if (!principal)
        return wrong(401, u"invalid_client"_s, principal.error().message);
    if (!m_engine.isPlatform(principal->platform))
        return wrong(401, u"invalid_client"_s, u"The API key is not a platform's own."_s);
    return Context{.engine = m_engine, .principal = *principal, .requestId = record.requestId};
}

HttpResponse OAuth::answered(const Outcome<QJsonObject> &outcome, RequestRecord &record)
{
    // A refusal keeps what it changed: a code used twice revokes the tokens of the first use.
    auto result = outcome;
    if (!m_engine.store.commit())
        result = wrong(500, u"server_error"_s, u"An unknown error occurred"_s);
    const auto body =
        result ? *result : QJsonObject{{u"error"_s, result.error().error}, {u"error_description"_s, result.error().description}};
    record.status = result ? 200 : result.error().status;
    return {.status = record.status,
            .type = "application/json",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .headers = {{"Request-Id", record.requestId.toLatin1()}, {"Cache-Control", "no-store"}}};
}

HttpResponse OAuth::token(const HttpRequest &request, RequestRecord &record)
{
    const auto parameters = decodeForm(request.body);
    if (!parameters)
        return answered(wrong(400, u"invalid_request"_s, parameters.error().message), record);
    auto context = authenticated(request, *parameters, record);
    if (!context)
        return answered(tl::unexpected(context.error()), record);

    const auto text = [&](QStringView name) { return (*parameters)[name].toString(); };
    const auto type = text(u"grant_type");
    if (type.isEmpty())
        return answered(wrong(400, u"invalid_request"_s, u"No grant type specified"_s), record);
    if (type == u"authorization_code")
        return answered(exchange(*context, text(u"code")), record);
    if (type == u"refresh_token")
        return answered(refresh(*context, text(u"refresh_token")), record);
    return answered(wrong(400, u"unsupported_grant_type"_s, u"unsupported grant type: %1"_s.arg(type)), record);
}

OAuth::Outcome<QJsonObject> OAuth::exchange(Context &context, const QString &code)
{
    if (code.isEmpty())
        return wrong(400, u"invalid_request"_s, u"No authorization code provided"_s);
    const bool isLive = context.principal.isLive;
    if (m_engine.store.find({{}, !isLive}, u"authorization_code"_s, code))
        return invalidGrant(u"Authorization code provided is for %1 mode, the API key is for %2 mode."_s.arg(modeName(!isLive),
                                                                                                             modeName(isLive)));
    auto grant = m_engine.store.find(context.world(), u"authorization_code"_s, code);
    if (!grant)
        return invalidGrant(u"Authorization code does not exist: %1"_s.arg(code));
    if (grant->value(u"platform").toString() != context.principal.platform)
        return invalidGrant(u"Authorization code provided does not belong to you"_s);
    if (grant->value(u"used").toBool()) {
        for (const auto &token : m_engine.store.newestFirst(context.world(), u"token"_s))
            if (token[u"code"].toString() == code)
                m_engine.store.remove(context.world(), u"token"_s, token[u"id"].toString());
        return invalidGrant(
            u"This authorization code has already been used. All tokens issued with this code have been revoked."_s);
    }
    if (grant->value(u"created").toInteger() + codeLife <= context.now())
        return invalidGrant(u"Authorization code expired: %1"_s.arg(code));

    grant->insert(u"used"_s, true);
    m_engine.store.put(context.world(), u"authorization_code"_s, *grant);
    const auto account = grant->value(u"account").toString();
    connectAccount(context, context.space(), account, grant->value(u"scope").toString());
    record(context, {account, isLive},
           {.type = u"account.application.authorized"_s, .object = applicationOf(m_engine, context.principal)});
    grant->insert(u"code"_s, code);
    grant->insert(u"refresh_token"_s, m_engine.newId(QLatin1String("rt_"), 32));
    return issue(context, *grant);
}

OAuth::Outcome<QJsonObject> OAuth::refresh(Context &context, const QString &token)
{
    if (token.isEmpty())
        return wrong(400, u"invalid_request"_s, u"No refresh token provided"_s);
    auto known = m_engine.store.find(context.world(), u"token"_s, token);
    if (!known || known->value(u"kind") != u"refresh"_s)
        return invalidGrant(u"Refresh token does not exist: %1"_s.arg(token));
    if (known->value(u"platform").toString() != context.principal.platform)
        return invalidGrant(u"Refresh token provided does not belong to you"_s);
    known->insert(u"refresh_token"_s, token);
    return issue(context, *known);
}

/// Stores an access token and its refresh token, and answers them.
OAuth::Outcome<QJsonObject> OAuth::issue(Context &context, const QJsonObject &grant)
{
    const auto *key = keyOfPlatform(m_engine, context.principal);
    const bool isLive = context.principal.isLive;
    const auto access = m_engine.newId(isLive ? QLatin1String("sk_live_") : QLatin1String("sk_test_"), 24);
    const auto refresh = grant[u"refresh_token"].toString();
    const auto store = [&](const QString &id, const QString &kind) {
        m_engine.store.put(context.world(), u"token"_s,
                           {{u"id"_s, id},
                            {u"kind"_s, kind},
                            {u"account"_s, grant[u"account"]},
                            {u"platform"_s, context.principal.platform},
                            {u"scope"_s, grant[u"scope"]},
                            {u"code"_s, grant[u"code"]}});
    };
    store(access, u"access"_s);
    store(refresh, u"refresh"_s);
    return QJsonObject{{u"access_token"_s, access},
                       {u"livemode"_s, isLive},
                       {u"refresh_token"_s, refresh},
                       {u"token_type"_s, u"bearer"_s},
                       {u"stripe_publishable_key"_s, key->publishable},
                       {u"stripe_user_id"_s, grant[u"account"]},
                       {u"scope"_s, grant[u"scope"]}};
}

HttpResponse OAuth::deauthorize(const HttpRequest &request, RequestRecord &record)
{
    const auto parameters = decodeForm(request.body);
    if (!parameters)
        return answered(wrong(400, u"invalid_request"_s, parameters.error().message), record);
    auto context = authenticated(request, *parameters, record);
    return answered(context ? revoke(*context, *parameters) : tl::unexpected(context.error()), record);
}

OAuth::Outcome<QJsonObject> OAuth::revoke(Context &context, const QJsonObject &parameters)
{
    const auto clientId = parameters[u"client_id"].toString();
    const auto account = parameters[u"stripe_user_id"].toString();
    if (clientId.isEmpty() || account.isEmpty())
        return wrong(400, u"invalid_request"_s,
                     u"No %1 provided"_s.arg(clientId.isEmpty() ? u"client_id"_s : u"stripe_user_id"_s));
    if (clientId != context.principal.clientId)
        return wrong(401, u"invalid_client"_s, u"No such application: '%1'"_s.arg(clientId));
    if (!findConnection(m_engine, context.space(), account))
        return wrong(401, u"invalid_client"_s,
                     u"This application is not connected to stripe account %1, or that account does not exist."_s.arg(account));
    disconnectAccount(context, context.space(), account);
    // Among the platform's own events: the account's are out of its reach from now on.
    record(context, context.space(),
           {.type = u"account.application.deauthorized"_s,
            .object = applicationOf(m_engine, context.principal),
            .account = account});
    return QJsonObject{{u"stripe_user_id"_s, account}};
}

} // namespace plandeck::sandbox
