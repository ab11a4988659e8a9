// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keykeeper.h"

#include "services/security/filesecretstore.h"
#include "services/security/keychainsecretstore.h"
#include "services/security/memorysecretstore.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

KeyKeeper::KeyKeeper(Settings &settings, RandomSource &random, Secret fixedKey, QString folder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_random(random)
    , m_fixedKey(std::move(fixedKey))
    , m_folder(std::move(folder))
{
}

void KeyKeeper::begin(bool withKey, std::unique_ptr<SecretStore> opened)
{
    m_withKey = withKey;
    m_store = std::move(opened);
    if (m_store)
        return fetch();
    use(m_settings.secretStore().value_or(SecretStoreKind::Keychain));
}

void KeyKeeper::choose(SecretStoreKind kind)
{
    if (kind != SecretStoreKind::Memory)
        m_settings.setSecretStore(kind);
    use(kind);
}

void KeyKeeper::use(SecretStoreKind kind)
{
    switch (kind) {
    case SecretStoreKind::Keychain: m_store = std::make_unique<KeychainSecretStore>(u"plandeck"_s); break;
    case SecretStoreKind::File: m_store = std::make_unique<FileSecretStore>(file()); break;
    case SecretStoreKind::Memory: m_store = std::make_unique<MemorySecretStore>(); break;
    }
    // An absent keychain says "not found" too: only what it gives back proves that it keeps things.
    m_store->probe(m_random, [this](Result<> kept) { kept ? fetch() : Q_EMIT choiceNeeded(kept.error()); });
}

void KeyKeeper::fetch()
{
    if (!m_withKey || !m_fixedKey.isEmpty()) {
        m_key = m_fixedKey.copy();
        Q_EMIT ready();
        return;
    }
    // Webhook secrets are sealed under it: where one was kept before, only the user's choice of another place makes a new one.
    const auto kind = m_store->kind();
    const auto data = m_settings.hadMasterKey(kind) ? MasterKey::EncryptedData::Exists : MasterKey::EncryptedData::None;
    MasterKey::obtain(*m_store, m_random, data, [this, kind](Result<Secret> key) {
        if (!key)
            return Q_EMIT choiceNeeded(key.error());
        if (kind != SecretStoreKind::Memory)
            m_settings.setHadMasterKey(kind);
        m_key = std::move(*key);
        Q_EMIT ready();
    });
}

} // namespace plandeck

#include "moc_keykeeper.cpp"
