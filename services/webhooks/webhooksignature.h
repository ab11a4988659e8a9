// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/domain/secret.h"

#include <QtCore/QByteArrayList>

namespace plandeck {

/// "whsec_" and the base64 of 32 random bytes.
[[nodiscard]] Secret makeWebhookSecret(RandomSource &random);

/// The headers of one attempt: those of Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature; the key is the
/// decoded part of the secret) and X-Webhook-Signature in Stripe's form (the key is the whole secret).
/// seconds: when it is sent, since 1970.
[[nodiscard]] QByteArrayList webhookHeaders(const Secret &secret, const QByteArray &id, qint64 seconds, const QByteArray &body);

} // namespace plandeck
