// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/events/receiversecrets.h"
#include "services/http/trustedproxies.h"
#include "services/security/passwords.h"
#include "services/storage/databaseurl.h"
#include "services/stripe/stripeconfig.h"
#include "services/users/sessions.h"

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <functional>

class QProcessEnvironment;

namespace plandeck {

/// An address to listen on: "127.0.0.1:8787", "localhost:8787", "[::1]:8787". Port 0 is any free one.
struct ListenAddress
{
    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8787;

    /// Error `listen_address_invalid`.
    static Result<ListenAddress> parse(const QString &text);
};

/// Everything a house is built from, before anything is opened. The environment's names are those of the existing platform.
struct Configuration
{
    DatabaseUrl database = {};
    std::optional<DatabaseUrl> databaseReplica = {}; // lists are read there
    Secret secretKey = {}; // SECRET_KEY; signs tokens, and what is sealed at rest derives from it
    StripeConfig stripe = {};
    ReceiverSecrets receiverSecrets = {}; // STRIPE_WEBHOOK_SECRET and its kin
    bool withSandbox = false; // our own Stripe instead of the real one
    QString sandboxState = {}; // its file; empty: it forgets
    bool mayJoinSandbox = false; // when another program runs it already, use that one
    TokenLifetimes lifetimes = {};
    ScryptCost passwordCost = {}; // less is for tests alone, which make many passwords
    QString stripeRedirectUri = {}; // STRIPE_REDIRECT_URI; empty: our callback on our own address
    QUrl publicUrl = {}; // PUBLIC_URL: how clients reach us through a proxy
    QStringList allowedHosts = {};
    QStringList corsOrigins = {};
    QStringList trustedProxies = {}; // TRUSTED_PROXIES: addresses and networks
    TrustedProxies::Header proxyHeader = TrustedProxies::Header::XForwardedFor; // PROXY_HEADER
    Secret metricsToken = {}; // METRICS_TOKEN; empty: /metrics is for this machine alone
    ListenAddress listen = {};
    bool mayMovePort = false; // the desk takes another port when its own is taken
    bool mayMigrate = true; // false: a database that is not of our version is refused, `schema_outdated`
    int workers = 0; // 0: as many as cores
    bool catchesUp = true; // asks Stripe by itself for what was missed

    /// DATABASE_URL DATABASE_REPLICA_URL SECRET_KEY STRIPE_… PUBLIC_URL ALLOWED_HOSTS CORS_ALLOWED_ORIGINS TRUSTED_PROXIES
    /// PROXY_HEADER METRICS_TOKEN JWT_…_LIFETIME (minutes). Blank is as good as unset. Without a Stripe key the sandbox stands
    /// in. Errors: `database_url_invalid`, `stripe_key_invalid`, `lifetime_invalid`, `not_a_url`, `proxy_invalid` … with the
    /// variable as field.
    static Result<Configuration> fromEnvironment(const QProcessEnvironment &environment, const QString &dataFolder);

    /// With SECRET_KEY. Errors: `secret_key_missing`, `secret_key_too_short`.
    [[nodiscard]] Result<JwtSigner> signer() const;

    /// Everything in it that must never be in a log.
    void eachSecret(const std::function<void(const Secret &)> &see) const;
};

/// Where the desk keeps what is the user's: ~/.local/share/plandeck.
[[nodiscard]] QString dataFolder();

} // namespace plandeck
