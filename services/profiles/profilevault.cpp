// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/profilevault.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// One after the other: a keychain works its jobs off in a row anyway, and the first failure ends it.
struct Reading : std::enable_shared_from_this<Reading>
{
    SecretStore &store;
    QString profile;
    ProfileVault::OnAll done;
    ProfileSecrets secrets = {};

    Reading(SecretStore &store, const QString &profile, ProfileVault::OnAll done)
        : store(store)
        , profile(profile)
        , done(std::move(done))
    {
    }

    void next(size_t at)
    {
        if (at == allProfileSecrets.size())
            return done(std::move(secrets));
        store.read(ProfileVault::entryOf(profile, allProfileSecrets[at]), [self = shared_from_this(), at](Result<Secret> secret) {
            if (secret)
                self->secrets.values[at] = std::move(*secret);
            else if (secret.error().code != "secret_missing"_L1)
                return self->done(failed(std::move(secret.error())));
            self->next(at + 1);
        });
    }
};

void removeFrom(SecretStore &store, const QString &profile, size_t at, const SecretStore::OnDone &done)
{
    if (at == allProfileSecrets.size())
        return done({});
    store.remove(ProfileVault::entryOf(profile, allProfileSecrets[at]), [&store, profile, at, done](const Result<> &removed) {
        removed ? removeFrom(store, profile, at + 1, done) : done(removed);
    });
}

} // namespace

QString ProfileVault::entryOf(const QString &profile, ProfileSecret which)
{
    return u"profile-"_s + profile + u'-' + wordOf(which);
}

void ProfileVault::readAll(const QString &profile, OnAll done)
{
    std::make_shared<Reading>(m_store, profile, std::move(done))->next(0);
}

void ProfileVault::write(const QString &profile, ProfileSecret which, Secret secret, SecretStore::OnDone done)
{
    m_store.write(entryOf(profile, which), std::move(secret), std::move(done));
}

void ProfileVault::remove(const QString &profile, ProfileSecret which, SecretStore::OnDone done)
{
    m_store.remove(entryOf(profile, which), std::move(done));
}

void ProfileVault::removeAll(const QString &profile, SecretStore::OnDone done)
{
    removeFrom(m_store, profile, 0, done);
}

} // namespace plandeck
