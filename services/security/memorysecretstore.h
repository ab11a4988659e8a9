// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"

#include <map>

namespace plandeck {

/// Keeps secrets until the program ends: for a session without a keychain, and for tests.
class MemorySecretStore final : public SecretStore
{
public:
    SecretStoreKind kind() const override { return SecretStoreKind::Memory; }
    void read(const QString &name, OnRead done) override;
    void write(const QString &name, Secret secret, OnDone done) override;
    void remove(const QString &name, OnDone done) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace plandeck
