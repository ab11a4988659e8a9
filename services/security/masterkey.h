// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"

namespace plandeck {

/// The key from which the keys of this installation derive (see deriveKey): 32 random bytes in the secret store.
class MasterKey final
{
public:
    /// Whether something is encrypted under it already: then a missing key is a loss, never a reason to make another.
    enum class EncryptedData { None, Exists };

    /// Reads the key; makes and keeps one if there is none, nothing is encrypted yet and the store proves that it keeps
    /// things (an absent keychain says "not found" too). Besides the store's errors: master_key_missing,
    /// master_key_damaged. store and random must outlive the call back.
    static void obtain(SecretStore &store, RandomSource &random, EncryptedData data, SecretStore::OnRead done);

private:
    static void make(SecretStore &store, RandomSource &random, SecretStore::OnRead done);
};

} // namespace plandeck
