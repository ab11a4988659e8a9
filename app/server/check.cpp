// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/errorline.h"
#include "app/server/commands.h"
#include "app/server/datachecks.h"
#include "services/domain/json.h"
#include "services/http/problemtext.h"
#include "services/security/jwt.h"
#include "services/storage/migrations.h"
#include "services/stripe/stripeclient.h"

#include <QtCore/QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString reasonOf(const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : QString(u' ' + error.detail);
    return u"%1 (%2)%3"_s.arg(problemText(error.code), error.code, detail);
}

void checkSecretKey(const Configuration &configuration, Findings &findings)
{
    const auto &key = configuration.secretKey;
    const auto advice = u"openssl rand -hex 32 makes one; keep it, everything sealed and signed hangs on it."_s;
    if (key.isEmpty())
        findings.fail(u"secret key"_s, u"SECRET_KEY is not set."_s, advice);
    else if (!JwtSigner::create(key))
        findings.fail(u"secret key"_s, u"SECRET_KEY is shorter than 32 bytes."_s, advice);
    else
        findings.ok(u"secret key"_s, u"SECRET_KEY is long enough."_s);
}

void checkReach(const Configuration &configuration, Findings &findings)
{
    const bool isOpen = !configuration.listen.host.isLoopback();
    if (configuration.allowedHosts.contains(u"*"_s))
        findings.warn(u"addresses"_s, u"ALLOWED_HOSTS admits every name, which undoes the guard against DNS rebinding."_s,
                      u"Name the hosts that clients use."_s);
    else if (isOpen && configuration.publicUrl.isEmpty())
        findings.warn(
            u"addresses"_s, u"Others can reach the server, but PUBLIC_URL is not set."_s,
            u"Set it to the https address clients use: links, the redirect URI and what webhooks may reach hang on it."_s);
    else if (configuration.publicUrl.scheme() == "http"_L1 && isOpen)
        findings.warn(u"addresses"_s, u"PUBLIC_URL is http: passwords and keys go over the wire in the clear."_s,
                      u"Put a reverse proxy with TLS in front."_s);
    else
        findings.ok(u"addresses"_s,
                    configuration.publicUrl.isEmpty() ? u"For this machine alone."_s : configuration.publicUrl.toString());
    if (!configuration.publicUrl.isEmpty() && configuration.trustedProxies.isEmpty())
        findings.warn(
            u"proxy"_s, u"There is a PUBLIC_URL but no trusted proxy: all clients count as one address."_s,
            u"Name the proxy in TRUSTED_PROXIES, so that limits and the audit log know clients by their own address."_s);
}

/// Takes the keys: it is the last to look.
void checkStripe(Configuration configuration, Findings &findings)
{
    if (configuration.withSandbox)
        return findings.ok(u"stripe"_s, u"The built-in sandbox."_s);
    const SystemClock clock;
    SystemRandom random;
    configuration.stripe.maxRetries = 1;
    configuration.stripe.timeout = std::chrono::seconds(10);
    StripeClient stripe(std::move(configuration.stripe), clock, random);
    for (const auto mode : {Mode::Test, Mode::Live}) {
        const auto &credentials = stripe.config().credentials(mode);
        if (credentials.secretKey.isEmpty())
            continue;
        const QString name = u"stripe "_s + wordOf(mode);
        const auto account = stripe.get({.mode = mode, .path = u"/v1/account"_s});
        if (!account)
            findings.fail(name, reasonOf(account.error()),
                          account.error().code == "stripe_refused"_L1 ? u"Look at STRIPE_SECRET_KEY in Stripe's dashboard."_s
                                                                      : u"Look whether this machine reaches api.stripe.com."_s);
        else if (credentials.clientId.isEmpty())
            findings.warn(name, u"The key works, but there is no STRIPE_CONNECT_CLIENT_ID."_s,
                          u"Tenants can connect by account links only, until it is set."_s);
        else
            findings.ok(name, u"The key works."_s);
    }
    for (const auto &secrets : configuration.receiverSecrets.byReceiver)
        if (secrets.empty())
            return findings.warn(u"receivers"_s,
                                 u"There is no STRIPE_WEBHOOK_SECRET for every receiver: what Stripe sends is refused."_s,
                                 u"Set STRIPE_WEBHOOK_SECRET, or one for each receiver."_s);
    findings.ok(u"receivers"_s, u"Deliveries of Stripe can be verified."_s);
}

void checkData(Database &database, const ServerOptions &options, Findings &findings)
{
    const auto &secretKey = options.configuration.secretKey;
    const SystemClock clock;
    checkIntegrity(database, findings);
    checkDirectory(database, findings);
    checkSealedSecrets(database, secretKey, findings);
    checkOpenWork(database, clock, findings);
    if (options.withAudit)
        checkAudit(database, secretKey, findings);
}

/// One of another database would show another's tenants.
void checkReplica(Database &primary, const DatabaseUrl &url, Findings &findings)
{
    static const auto cluster = u"SELECT CAST(system_identifier AS text) FROM pg_control_system()"_s;
    static const auto lag = u"SELECT CAST(1000 * extract(epoch FROM now() - pg_last_xact_replay_timestamp()) AS bigint)"
                            " WHERE pg_is_in_recovery() AND pg_last_wal_receive_lsn() <> pg_last_wal_replay_lsn()"_s;
    const auto valueOf = [](Database &database, const QString &sql) {
        return database.read([&](Connection &db) { return db.value(sql); });
    };
    const auto replica = Database::open(url);
    const auto behind = replica ? valueOf(**replica, lag) : Result<QVariant>(failed(replica.error()));
    if (!behind)
        return findings.warn(u"replica"_s, reasonOf(behind.error()),
                             u"Lists are read from the primary meanwhile. Look at DATABASE_REPLICA_URL."_s);
    const auto ours = valueOf(primary, cluster);
    const auto theirs = valueOf(**replica, cluster);
    if (ours && theirs && (*ours != *theirs || primary.url().database != url.database))
        return findings.fail(u"replica"_s, u"%1 is no replica of this database."_s.arg(url.display()),
                             u"Look at DATABASE_REPLICA_URL: lists would show what is there."_s);
    findings.ok(u"replica"_s, behind->isNull() || !behind->isValid()
                                  ? url.display()
                                  : QString(u"%1, %2 ms behind"_s.arg(url.display()).arg(behind->toLongLong())));
}

void checkDatabase(const ServerOptions &options, Findings &findings)
{
    const auto &url = options.configuration.database;
    if (url.engine == Engine::Sqlite && !QFileInfo::exists(url.path)) // looking must not make it
        return findings.warn(u"database"_s, u"There is none yet at %1."_s.arg(url.path),
                             u"plandeck-server migrate makes it, and so does serve."_s);
    const auto database = Database::open(url);
    if (!database)
        return findings.fail(u"database"_s, reasonOf(database.error()), u"Look at DATABASE_URL and whether the database runs."_s);
    findings.ok(u"database"_s, url.display());
    const auto pending = pendingMigrations(**database);
    if (!pending)
        return findings.fail(u"schema"_s, reasonOf(pending.error()),
                             u"Run the version of Plandeck that made it, or go back to a backup."_s);
    if (pending->from < pending->to)
        return findings.warn(u"schema"_s, u"Version %1, and this program's is %2."_s.arg(pending->from).arg(pending->to),
                             u"Make a backup; plandeck-server migrate brings it up, and so does serve."_s);
    findings.ok(u"schema"_s, u"Version %1."_s.arg(pending->to));
    if (options.configuration.databaseReplica)
        checkReplica(**database, *options.configuration.databaseReplica, findings);
    checkData(**database, options, findings);
}

void print(const Findings &findings)
{
    for (const auto &finding : findings.results) {
        say(stdout, u"%1 %2 %3"_s.arg(wordOf(finding.level).leftJustified(5), finding.check.leftJustified(15), finding.message));
        if (!finding.advice.isEmpty())
            say(stdout, QString(22, u' ') + finding.advice);
    }
}

} // namespace

int check(ServerOptions options)
{
    const auto &configuration = options.configuration;
    Findings findings;
    checkSecretKey(configuration, findings);
    checkReach(configuration, findings);
    checkDatabase(options, findings);
    checkStripe(std::move(options.configuration), findings);
    if (options.isJson)
        say(stdout, QString::fromUtf8(toJson(findings)));
    else
        print(findings);
    return findings.level() == Finding::Level::Fail ? Failure : Fine;
}

} // namespace plandeck
