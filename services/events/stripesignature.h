// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/secret.h"
#include "services/security/signature.h"

#include <vector>

namespace plandeck {

/// Checks `Stripe-Signature: t=1700000000,v1=hex[,v1=hex][,v0=…]` over "t.body" (stripe/README §7). Good when any v1 is that of
/// any of the secrets; other schemes are passed over. Thread-safe.
class StripeSignature final
{
public:
    StripeSignature(const std::vector<Secret> &secrets, const Clock &clock);

    bool isConfigured() const { return !m_keys.empty(); }
    [[nodiscard]] bool isGood(QByteArrayView header, QByteArrayView body) const;

    static constexpr qint64 toleranceSecs = 300; // Stripe's own; also what bounds replaying
    static constexpr qint64 aheadSecs = 60; // how far behind Stripe's our clock may be

private:
    std::vector<HmacSha256> m_keys; // of whole secrets, "whsec_" included
    const Clock &m_clock;
};

} // namespace plandeck
