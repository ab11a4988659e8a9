// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/memorysecretstore.h"

namespace plandeck {

void MemorySecretStore::read(const QString &name, OnRead done)
{
    post([this, name, done = std::move(done)] {
        const auto found = m_secrets.find(name);
        done(found == m_secrets.end() ? Result<Secret>(missing()) : found->second.copy());
    });
}

void MemorySecretStore::write(const QString &name, Secret secret, OnDone done)
{
    m_secrets.insert_or_assign(name, std::move(secret));
    post([done = std::move(done)] { done({}); });
}

void MemorySecretStore::remove(const QString &name, OnDone done)
{
    m_secrets.erase(name);
    post([done = std::move(done)] { done({}); });
}

} // namespace plandeck
