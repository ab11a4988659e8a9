// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/settings.h"
#include "services/security/masterkey.h"

#include <QtCore/QObject>

#include <memory>

namespace plandeck {

/// Finds out where secrets are kept, and fetches the master key from there, if one is needed: the keychain if there is one; if
/// not, what the user chooses. Never silently anything weaker. Nothing here waits: it answers by signals.
class KeyKeeper final : public QObject
{
    Q_OBJECT

public:
    /// fixedKey: SECRET_KEY of the environment; empty: a key of our own in the store. folder: where a file would be.
    KeyKeeper(Settings &settings, RandomSource &random, Secret fixedKey, QString folder, QObject *parent = nullptr);

    /// withKey: false where secrets are only kept, as with the services on a server that has its own.
    /// opened: a store that was in use already, when the desk is opened anew; null: the one of last time is looked for.
    void begin(bool withKey = true, std::unique_ptr<SecretStore> opened = {});
    /// The user's choice. A file is remembered for the next start; "only until I quit" is not, so that a keychain is looked for
    /// again then.
    void choose(SecretStoreKind kind);

    SecretStore *store() const { return m_store.get(); }
    /// For the next desk; nothing may be asked of this one any more.
    std::unique_ptr<SecretStore> takeStore() { return std::move(m_store); }
    /// Once, after ready().
    Secret takeKey() { return std::exchange(m_key, {}); }
    QString file() const { return m_folder + QStringLiteral("/secrets/store"); }

Q_SIGNALS:
    void ready();
    /// There is no keyring that keeps things (secret_store_unavailable, …), or the key cannot be had from it.
    void choiceNeeded(const plandeck::Error &why);

private:
    void use(SecretStoreKind kind);
    void fetch();

    Settings &m_settings;
    RandomSource &m_random;
    Secret m_fixedKey;
    const QString m_folder;
    bool m_withKey = true;
    std::unique_ptr<SecretStore> m_store;
    Secret m_key;
};

} // namespace plandeck
