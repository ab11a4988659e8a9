// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/configuration.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected wrong(const QString &code, const QString &variable)
{
    return failed({.kind = Error::Kind::Invalid, .code = code, .field = variable});
}

/// Minutes in the environment, seconds with us.
Result<qint64> lifetime(const QProcessEnvironment &environment, const QString &variable, qint64 standard)
{
    const auto text = environment.value(variable).trimmed();
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

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    auto host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1).chopped(1);
    bool isNumber = false;
    const auto port = colon < 0 ? 0U : text.sliced(colon + 1).toUInt(&isNumber);
    const QHostAddress address = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!isNumber || port > 65535 || address.isNull())
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
    const auto url = environment.value(u"DATABASE_URL"_s);
    auto database =
        url.isEmpty() ? Result<DatabaseUrl>(DatabaseUrl::sqlite(dataFolder + u"/plandeck.db"_s)) : DatabaseUrl::parse(url);
    if (!database)
        return wrong(database.error().code, u"DATABASE_URL"_s);
    configuration.database = std::move(*database);

    auto stripe = StripeConfig::fromEnvironment(environment);
    if (!stripe)
        return failed(stripe.error());
    configuration.stripe = std::move(*stripe);
    configuration.receiverSecrets = ReceiverSecrets::fromEnvironment(environment);
    configuration.withSandbox = environment.value(u"STRIPE_SECRET_KEY"_s).isEmpty();
    configuration.sandboxState =
        configuration.database.engine == Engine::Sqlite
            ? QString(configuration.database.path + u".sandbox"_s) // what Stripe knows belongs to what we know
            : QString(dataFolder + u"/sandbox.journal"_s);

    const auto access = lifetime(environment, u"JWT_ACCESS_TOKEN_LIFETIME"_s, configuration.lifetimes.access);
    const auto refresh = lifetime(environment, u"JWT_REFRESH_TOKEN_LIFETIME"_s, configuration.lifetimes.refresh);
    if (!access || !refresh)
        return failed(access ? refresh.error() : access.error());
    configuration.lifetimes = {*access, *refresh};

    configuration.secretKey = Secret(environment.value(u"SECRET_KEY"_s));
    configuration.stripeRedirectUri = environment.value(u"STRIPE_REDIRECT_URI"_s);
    configuration.publicUrl = QUrl(environment.value(u"PUBLIC_URL"_s));
    configuration.allowedHosts = listIn(environment, u"ALLOWED_HOSTS"_s);
    configuration.corsOrigins = listIn(environment, u"CORS_ALLOWED_ORIGINS"_s);
    return configuration;
}

} // namespace plandeck
