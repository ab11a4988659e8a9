// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripeconfig.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QStringList wordsIn(const QString &list)
{
    QStringList words;
    for (const auto &word : list.split(u',', Qt::SkipEmptyParts))
        if (const auto trimmed = word.trimmed(); !trimmed.isEmpty())
            words.append(trimmed);
    return words;
}

std::optional<Mode> modeOfSecretKey(const QString &key)
{
    static const QRegularExpression shape(u"^(sk|rk)_(test|live)_[A-Za-z0-9_]+$"_s);
    const auto match = shape.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(2) == u"live" ? Mode::Live : Mode::Test;
}

/// Keys travel there: no plain text but to this machine, no user info, nothing behind the path.
bool isGoodBase(const QUrl &url)
{
    const auto host = url.host();
    const bool isHere = host == u"localhost"_s || QHostAddress(host).isLoopback();
    return url.isValid() && !host.isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
           && (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isHere));
}

Result<QUrl> baseIn(const QProcessEnvironment &environment, const QString &variable, const QUrl &otherwise)
{
    const auto text = environment.value(variable).trimmed();
    if (text.isEmpty())
        return otherwise;
    QUrl url(text, QUrl::StrictMode);
    if (!isGoodBase(url))
        return invalid(variable, u"stripe_base_invalid"_s);
    url.setPath(url.path().endsWith(u'/') ? url.path().chopped(1) : url.path());
    return url;
}

} // namespace

Result<StripeConfig> StripeConfig::fromEnvironment(const QProcessEnvironment &environment)
{
    const auto keyVariable = u"STRIPE_SECRET_KEY"_s;
    const auto clientVariable = u"STRIPE_CONNECT_CLIENT_ID"_s;
    const auto apiVariable = u"STRIPE_API_BASE"_s;
    StripeConfig config;

    const auto keys = wordsIn(environment.value(keyVariable));
    const auto clients = wordsIn(environment.value(clientVariable));
    if (clients.size() > 1 && clients.size() != keys.size())
        return invalid(clientVariable, u"stripe_client_id_invalid"_s);
    for (const auto &client : clients)
        if (!client.startsWith(u"ca_"_s))
            return invalid(clientVariable, u"stripe_client_id_invalid"_s);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto mode = modeOfSecretKey(keys[i]);
        auto *credentials = mode == Mode::Live ? &config.live : &config.test;
        if (!mode || !credentials->secretKey.isEmpty())
            return invalid(keyVariable, u"stripe_key_invalid"_s);
        credentials->secretKey = Secret(keys[i]);
        credentials->clientId = clients.isEmpty() ? QString() : clients[clients.size() > 1 ? i : 0];
    }

    const auto api = baseIn(environment, apiVariable, config.apiBase);
    if (!api)
        return failed(api.error());
    const bool isElsewhere = *api != config.apiBase; // then codes of a sandbox must not go to Stripe itself
    const auto connect = baseIn(environment, u"STRIPE_CONNECT_BASE"_s, isElsewhere ? *api : config.connectBase);
    if (!connect)
        return failed(connect.error());
    config.apiBase = *api;
    config.connectBase = *connect;
    return config;
}

} // namespace plandeck
