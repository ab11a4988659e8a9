// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"

#include <QtCore/QObject>

#include <array>
#include <functional>
#include <string_view>

namespace plandeck {

/// Where secrets of this installation are kept. Which one is the user's choice where no keychain answers.
enum class SecretStoreKind { Keychain, File, Memory };
constexpr std::array<std::string_view, 3> wordsOf(SecretStoreKind)
{
    return {"keychain", "file", "memory"};
}

/// Named secrets of this installation. Belongs to one thread with an event loop. Every call returns at once; its
/// callback comes later, in that thread, never inside the call and never once the store is gone.
///
/// Errors, all of kind Unavailable but the first (NotFound): secret_missing, secret_store_unavailable,
/// secret_store_timeout; FileSecretStore also secret_store_exposed.
class SecretStore
{
public:
    using OnRead = std::function<void(Result<Secret>)>;
    using OnDone = std::function<void(Result<>)>;

    virtual ~SecretStore() = default;
    virtual SecretStoreKind kind() const = 0;

    /// name: letters, digits, '.', '_' and '-'.
    virtual void read(const QString &name, OnRead done) = 0;
    virtual void write(const QString &name, Secret secret, OnDone done) = 0;
    /// Removing what is not there is a success.
    virtual void remove(const QString &name, OnDone done) = 0;

    /// Whether it really keeps things: writes, reads and removes a canary. A store that gave up is tried anew.
    void probe(RandomSource &random, OnDone done);

protected:
    virtual void tryAnew() { }

    /// Runs it in our thread, after the current call, if the store still is there.
    void post(std::function<void()> work);

    static Unexpected missing();
    static Unexpected unavailable(const QString &detail);

private:
    QObject m_context; // what is posted dies with it
};

} // namespace plandeck
