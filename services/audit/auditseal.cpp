// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditseal.h"

#include "services/security/secretbox.h"

namespace plandeck {

AuditSeal::AuditSeal(const Secret &masterKey)
    : m_hmac(deriveKey(masterKey, "plandeck/audit/seal/v1").reveal())
{
}

QString AuditSeal::of(const QString &tenant, qint64 seq, const QString &hash) const
{
    if (hash.isEmpty())
        return {};
    return QString::fromLatin1(m_hmac.hexOf({tenant.toLatin1(), " ", QByteArray::number(seq), " ", hash.toLatin1()}));
}

} // namespace plandeck
