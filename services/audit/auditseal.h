// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"
#include "services/security/signature.h"

namespace plandeck {

/// Seals the end of a chain. Hashes alone can be made anew by whoever may write the database; this takes the server's key.
/// Thread-safe.
class AuditSeal final
{
public:
    explicit AuditSeal(const Secret &masterKey);

    /// HMAC-SHA256 in hex. Nothing for a chain without a hash, which has nothing to seal.
    QString of(const QString &tenant, qint64 seq, const QString &hash) const;

private:
    HmacSha256 m_hmac;
};

} // namespace plandeck
