// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/configuration.h"

#include "services/domain/json.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected wrong(const QString &code, const QString &variable)
{
    return failed({.kind = Error::Kind::Invalid, .code = code, .field = variable});
}

/// Blank is as good as unset.
QString valueIn(const QProcessEnvironment &environment, const QString &variable)
{
    return environment.value(variable).trimmed();
}

/// An address of ours as others see it: http or https, with nothing behind the path. Empty when unset.
Result<QUrl> addressIn(const QProcessEnvironment &environment, const QString &variable)
{
    const auto text = valueIn(environment, variable);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!text.isEmpty()
        && (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()))
        return wrong(u"not_a_url"_s, variable);
    return url;
}

/// Minutes in the environment, seconds with us.
Result<qint64> lifetime(const QProcessEnvironment &environment, const QString &variable, qint64 standard)
{
    const auto text = valueIn(environment, variable);
    if (text.isEmpty())
        return standard;
    bool isNumber = false;
    const auto minutes = text.toLongLong(&isNumber);
    if (!isNumber || minutes < 1 || minutes > 525'600)
        return wrong(u"lifetime_invalid"_s, variable);
    return minutes * 60;
}

QStringList listIn(const QProcessEnvironment &environment, const QString &variable)
{
    QStringList list;
    for (const auto &part : environment.value(variable).split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    return list;
}

/// A file has none.
Result<std::optional<DatabaseUrl>> replicaIn(const QProcessEnvironment &environment, Engine primary)
{
    const auto text = valueIn(environment, u"DATABASE_REPLICA_URL"_s);
    if (text.isEmpty())
        return std::nullopt;
    auto url = DatabaseUrl::parse(text);
    if (url && (url->engine == Engine::Sqlite || primary == Engine::Sqlite))
        url = failed(
            {.kind = Error::Kind::Invalid, .code = u"database_url_invalid"_s, .detail = u"only PostgreSQL has replicas"_s});
    if (!url)
        url.error().field = u"DATABASE_REPLICA_URL"_s;
    return std::move(url).map([](DatabaseUrl &&good) { return std::optional(std::move(good)); });
}

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:\\[([^\\]]+)\\]|([^:\\[\\]]+)):([0-9]{1,5})$"_s); // IPv6 in brackets, or it is a guess
    const auto match = shape.match(text.trimmed());
    const QString host = match.captured(1) + match.captured(2);
    const auto port = match.captured(3).toUInt();
    const QHostAddress address = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!match.hasMatch() || port > 65535 || address.isNull())
        return wrong(u"listen_address_invalid"_s, u"listen"_s);
    return ListenAddress{address, quint16(port)};
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plandeck"_s;
}

Result<Configuration> Configuration::fromEnvironment(const QProcessEnvironment &environment, const QString &dataFolder)
{
    Configuration configuration;
    const auto url = valueIn(environment, u"DATABASE_URL"_s);
    auto database =
        url.isEmpty() ? Result<DatabaseUrl>(DatabaseUrl::sqlite(dataFolder + u"/plandeck.db"_s)) : DatabaseUrl::parse(url);
    if (!database) {
        database.error().field = u"DATABASE_URL"_s;
        return failed(database.error());
    }
    configuration.database = std::move(*database);
    auto replica = replicaIn(environment, configuration.database.engine);
    if (!replica)
        return failed(std::move(replica.error()));
    configuration.databaseReplica = std::move(*replica);

    auto stripe = StripeConfig::fromEnvironment(environment);
    if (!stripe)
        return failed(stripe.error());
    configuration.stripe = std::move(*stripe);
    configuration.receiverSecrets = ReceiverSecrets::fromEnvironment(environment);
    configuration.withSandbox = configuration.stripe.test.secretKey.isEmpty() && configuration.stripe.live.secretKey.isEmpty();
    configuration.sandboxState =
        configuration.database.engine == Engine::Sqlite
            ? QString(configuration.database.path + u".sandbox"_s) // what Stripe knows belongs to what we know
            : QString(dataFolder + u"/sandbox.journal"_s);

    const auto access = lifetime(environment, u"JWT_ACCESS_TOKEN_LIFETIME"_s, configuration.lifetimes.access);
    const auto refresh = lifetime(environment, u"JWT_REFRESH_TOKEN_LIFETIME"_s, configuration.lifetimes.refresh);
    if (!access || !refresh)
        return failed(access ? refresh.error() : access.error());
    configuration.lifetimes = {*access, *refresh};

    const auto redirectUri = addressIn(environment, u"STRIPE_REDIRECT_URI"_s);
    const auto publicUrl = addressIn(environment, u"PUBLIC_URL"_s);
    if (!redirectUri || !publicUrl)
        return failed(redirectUri ? publicUrl.error() : redirectUri.error());
    configuration.stripeRedirectUri = redirectUri->toString(QUrl::FullyEncoded);
    configuration.publicUrl = *publicUrl;

    configuration.trustedProxies = listIn(environment, u"TRUSTED_PROXIES"_s);
    if (!TrustedProxies::parse(configuration.trustedProxies))
        return wrong(u"proxy_invalid"_s, u"TRUSTED_PROXIES"_s);
    const auto header = valueIn(environment, u"PROXY_HEADER"_s).toLower().toUtf8();
    if (!header.isEmpty() && !fromWord(header, TypeOf<TrustedProxies::Header>::value, &configuration.proxyHeader).isEmpty())
        return wrong(u"unknown_choice"_s, u"PROXY_HEADER"_s);
    configuration.metricsToken = Secret(valueIn(environment, u"METRICS_TOKEN"_s));

    configuration.secretKey = Secret(environment.value(u"SECRET_KEY"_s));
    configuration.allowedHosts = listIn(environment, u"ALLOWED_HOSTS"_s);
    configuration.corsOrigins = listIn(environment, u"CORS_ALLOWED_ORIGINS"_s);
    return configuration;
}

Result<JwtSigner> Configuration::signer() const
{
    auto signer = JwtSigner::create(secretKey);
    if (signer)
        return signer;
    return failed({.kind = Error::Kind::Invalid,
                   .code = secretKey.isEmpty() ? u"secret_key_missing"_s : signer.error().code,
                   .field = u"SECRET_KEY"_s});
}

void Configuration::eachSecret(const std::function<void(const Secret &)> &see) const
{
    for (const auto *secret : {&secretKey, &database.password, &stripe.test.secretKey, &stripe.live.secretKey, &metricsToken})
        see(*secret);
    if (databaseReplica)
        see(databaseReplica->password);
    for (const auto &ofReceiver : receiverSecrets.byReceiver)
        for (const auto &secret : ofReceiver)
            see(secret);
}

} // namespace plandeck
