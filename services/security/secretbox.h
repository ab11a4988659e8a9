// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"

namespace plandeck {

/// A key of 32 bytes for one purpose, from a master key or password-like text of any length (HKDF-SHA256, RFC 5869).
/// Labels keep purposes apart: "plandeck/box/v1".
[[nodiscard]] Secret deriveKey(const Secret &master, QByteArrayView label);

/// Seals secrets that we must be able to read again (AES-256-GCM). The associated data, such as the table and id of the
/// row, is not stored but must be the same to open: a sealed text copied to another row does not open. Thread-safe.
class SecretBox final
{
public:
    /// key: exactly 32 bytes, see deriveKey(). random makes the nonces.
    SecretBox(Secret key, RandomSource &random);

    /// Text for the database: "v1." and the base64 of nonce, cipher text and tag.
    QString seal(const Secret &plain, QByteArrayView associatedData) const;
    /// Errors: secret_unreadable, for another key, other associated data, or a changed text alike.
    [[nodiscard]] Result<Secret> open(const QString &sealed, QByteArrayView associatedData) const;

private:
    Secret m_key;
    RandomSource &m_random;
};

} // namespace plandeck
