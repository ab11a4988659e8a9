// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace plandeck {

/// The desktop's keychain (Secret Service), by QtKeychain. A service that does not answer in time, or fails, is not asked
/// again until the next probe: QtKeychain works its jobs off one by one and waits 25 s for each.
class KeychainSecretStore final : public SecretStore
{
public:
    /// service: under which name the entries are filed.
    explicit KeychainSecretStore(const QString &service, std::chrono::milliseconds patience = std::chrono::seconds(4));

    SecretStoreKind kind() const override { return SecretStoreKind::Keychain; }
    void read(const QString &name, OnRead done) override;
    void write(const QString &name, Secret secret, OnDone done) override;
    void remove(const QString &name, OnDone done) override;

private:
    void tryAnew() override { m_isAvailable = true; }
    void start(QKeychain::Job *job, const QString &name, std::function<void(Result<>)> done);

    QString m_service;
    std::chrono::milliseconds m_patience;
    bool m_isAvailable = true;
    QObject m_jobs; // receives the jobs' signals: they outlive us at worst, the connections do not
};

} // namespace plandeck
