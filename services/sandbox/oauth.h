// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The flat error of the token and deauthorize endpoints. Source: Stripe OAuth reference, "Error codes".
struct OAuthError
{
    int status = 400;
    QString error = {};
    QString description = {};
};

/// What an authorize link asks for, once it is known to be right.
struct AuthorizationRequest
{
    const SandboxPlatform *platform = nullptr;
    const SandboxKey *key = nullptr;
    bool isExpress = false;
    QString redirectUri = {};
    QString state = {};
    QString scope = {};
    QJsonObject owner = {}; // stripe_user[…]: what the platform knows already
};

/// OAuth of Connect: the consent page, and the two calls a platform makes. Calls hold the engine's mutex.
class OAuth final
{
public:
    explicit OAuth(Engine &engine)
        : m_engine(engine)
    {
    }

    /// GET shows the consent page, POST takes the decision and sends the browser back. A link that is wrong in itself gets
    /// an error page and never comes back to the redirect URI.
    HttpResponse authorize(const HttpRequest &request, bool isExpress);
    HttpResponse token(const HttpRequest &request, RequestRecord &record);
    HttpResponse deauthorize(const HttpRequest &request, RequestRecord &record);

private:
    template<typename T>
    using Outcome = tl::expected<T, OAuthError>;

    Outcome<AuthorizationRequest> checkedRequest(const QJsonObject &parameters, bool isExpress) const;
    HttpResponse consentPage(const HttpRequest &request, const AuthorizationRequest &wanted) const;
    HttpResponse approve(const AuthorizationRequest &wanted, const QString &account);

    Outcome<Context> authenticated(const HttpRequest &request, const QJsonObject &parameters, RequestRecord &record);
    Outcome<QJsonObject> exchange(Context &context, const QString &code);
    Outcome<QJsonObject> refresh(Context &context, const QString &token);
    Outcome<QJsonObject> issue(Context &context, const QJsonObject &grant);
    Outcome<QJsonObject> revoke(Context &context, const QJsonObject &parameters);
    HttpResponse answered(const Outcome<QJsonObject> &outcome, RequestRecord &record);

    Engine &m_engine;
};

/// Whether a redirect URI is one of those registered: the same text, or a loopback one whose port is given as '*'.
bool isRegistered(const QStringList &registered, const QString &uri);

} // namespace plandeck::sandbox
