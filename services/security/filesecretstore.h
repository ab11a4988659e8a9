// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"

#include <QtCore/QThreadPool>

#include <map>

namespace plandeck {

/// One file of "name base64" lines that only its owner may read (0600), in a folder that only its owner may enter
/// (0700), so it needs a folder of its own. If others may, or it is somebody else's, it is refused: secret_store_exposed. Writes
/// are atomic and reach the disk before they are called done. The disk is never touched in the calling thread.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(const QString &path);
    ~FileSecretStore() override; // waits for the write under way

    SecretStoreKind kind() const override { return SecretStoreKind::File; }
    void read(const QString &name, OnRead done) override;
    void write(const QString &name, Secret secret, OnDone done) override;
    void remove(const QString &name, OnDone done) override;

private:
    using Secrets = std::map<QString, Secret>;

    Result<Secrets> load() const;
    Result<> save(const Secrets &secrets) const;
    Result<> change(const std::function<bool(Secrets &)> &edit) const; // edit answers whether anything changed
    void runEdit(std::function<bool(Secrets &)> edit, OnDone done);

    QString m_path;
    QThreadPool m_worker; // one thread: calls are done in their order
};

} // namespace plandeck
