// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/profiles/profilesecrets.h"
#include "services/security/secretstore.h"

namespace plandeck {

/// A profile's part of the secret store. Every call returns at once, as the store's do.
class ProfileVault final
{
public:
    using OnAll = std::function<void(Result<ProfileSecrets>)>;

    /// The store outlives what is asked of it.
    explicit ProfileVault(SecretStore &store)
        : m_store(store)
    {
    }

    /// "profile-ab12-stripe-test-key".
    static QString entryOf(const QString &profile, ProfileSecret which);

    /// All there are; what is not there is empty. The store's errors but secret_missing.
    void readAll(const QString &profile, OnAll done);
    void write(const QString &profile, ProfileSecret which, Secret secret, SecretStore::OnDone done);
    void remove(const QString &profile, ProfileSecret which, SecretStore::OnDone done);
    /// When the profile goes.
    void removeAll(const QString &profile, SecretStore::OnDone done);

private:
    SecretStore &m_store;
};

} // namespace plandeck
