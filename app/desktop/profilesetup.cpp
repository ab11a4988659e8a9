// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profilesetup.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcessEnvironment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

bool isSet(const QProcessEnvironment &environment, const QString &variable)
{
    return !environment.value(variable).trimmed().isEmpty();
}

void useStripe(Configuration &configuration, const ProfileSecrets &secrets, const QSet<ProfileSecret> &environment)
{
    auto &stripe = configuration.stripe;
    if (!environment.contains(ProfileSecret::TestSecretKey)) { // one variable holds both
        stripe.test.secretKey = secrets[ProfileSecret::TestSecretKey].copy();
        stripe.live.secretKey = secrets[ProfileSecret::LiveSecretKey].copy();
        configuration.withSandbox = stripe.test.secretKey.isEmpty() && stripe.live.secretKey.isEmpty();
    }
    if (!environment.contains(ProfileSecret::TestClientId)) {
        stripe.test.clientId = secrets[ProfileSecret::TestClientId].revealText();
        stripe.live.clientId = secrets[ProfileSecret::LiveClientId].revealText();
    }
}

/// Each receiver's own before the one for all; what the environment says of either before both.
void useReceivers(Configuration &configuration, const ProfileSecrets &secrets, const QSet<ProfileSecret> &environment)
{
    constexpr std::array own{std::pair{Receiver::Account, ProfileSecret::AccountWebhookSecret},
                             std::pair{Receiver::Connect, ProfileSecret::ConnectWebhookSecret},
                             std::pair{Receiver::Payment, ProfileSecret::PaymentWebhookSecret},
                             std::pair{Receiver::Subscription, ProfileSecret::SubscriptionWebhookSecret}};
    for (const auto &[receiver, which] : own) {
        auto &list = configuration.receiverSecrets.byReceiver[size_t(receiver)];
        const auto &kept = secrets[which].isEmpty() ? secrets[ProfileSecret::WebhookSecret] : secrets[which];
        if (list.empty() && !environment.contains(which) && !kept.isEmpty())
            list.push_back(kept.copy());
    }
}

} // namespace

QSet<ProfileSecret> secretsIn(const QProcessEnvironment &environment)
{
    QSet<ProfileSecret> set;
    for (const auto which : allProfileSecrets)
        if (which != ProfileSecret::DatabasePassword && isSet(environment, variableOf(which)))
            set.insert(which);
    return set;
}

Result<Configuration> configurationOf(const Profile &profile, const ProfileSecrets &secrets,
                                      const QProcessEnvironment &environment, const QString &dataFolder)
{
    auto adapted = environment;
    if (!profile.id.isEmpty()) {
        adapted.insert(u"DATABASE_URL"_s, profile.address);
        adapted.remove(u"DATABASE_REPLICA_URL"_s);
    }
    auto configuration = Configuration::fromEnvironment(adapted, dataFolder);
    if (!configuration)
        return configuration;
    const auto &password = secrets[ProfileSecret::DatabasePassword];
    if (configuration->database.engine == Engine::Postgres && configuration->database.password.isEmpty())
        configuration->database.password = password.copy();
    const auto set = secretsIn(environment);
    useStripe(*configuration, secrets, set);
    useReceivers(*configuration, secrets, set);
    if (configuration->secretKey.isEmpty())
        configuration->secretKey = secrets[ProfileSecret::SecretKey].copy();
    configuration->mayMovePort = true;
    if (profile.isReadOnly) { // who only looks changes nothing by being there either
        configuration->mayMigrate = false;
        configuration->catchesUp = false;
    }
    return configuration;
}

Result<Profile> profileFor(const DesktopOptions &options, const QString &switchedTo, const QProcessEnvironment &environment,
                           const ProfileStore &store)
{
    const auto profiles = store.profiles();
    const auto find = [&profiles](const QString &text, const auto &isIt) -> Result<Profile> {
        const auto found = std::ranges::find_if(profiles, isIt);
        if (found == profiles.end())
            return failed({.kind = Error::Kind::NotFound, .code = u"profile_unknown"_s, .detail = text});
        return *found;
    };
    const auto byId = [&](const QString &id) { return find(id, [&](const Profile &profile) { return profile.id == id; }); };
    const auto thisRun = QCoreApplication::translate("plandeck::Application", "This run", "name of a profile that is in no list");
    if (!switchedTo.isEmpty())
        return byId(switchedTo);
    if (!options.profile.isEmpty())
        return find(options.profile,
                    [&](const Profile &profile) { return profile.name.compare(options.profile, Qt::CaseInsensitive) == 0; });
    if (!options.server.isEmpty())
        return Profile{
            .name = thisRun, .kind = ProfileKind::Remote, .colour = ProfileColour::Grey, .address = options.server.toString()};
    if (const auto url = environment.value(u"DATABASE_URL"_s).trimmed(); !url.isEmpty())
        return profileOfThisRun(url, thisRun);
    return byId(store.defaultProfile());
}

Profile profileOfThisRun(const QString &databaseUrl, const QString &name)
{
    const auto kind = databaseUrl.startsWith("sqlite"_L1) ? ProfileKind::Sqlite : ProfileKind::Postgres;
    const auto read = readProfileAddress(kind, databaseUrl);
    return {.name = name, .kind = kind, .colour = ProfileColour::Grey, .address = read ? read->address : QString()};
}

} // namespace plandeck
