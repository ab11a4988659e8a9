// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhooksignature.h"

#include "services/security/signature.h"

namespace plandeck {
namespace {

constexpr QByteArrayView prefix("whsec_");

} // namespace

Secret makeWebhookSecret(RandomSource &random)
{
    auto bytes = random.bytes(32);
    const Secret key(bytes.toBase64());
    wipeBytes(bytes);
    return Secret(QByteArray(prefix.toByteArray() + key.reveal().toByteArray()));
}

QByteArrayList webhookHeaders(const Secret &secret, const QByteArray &id, qint64 seconds, const QByteArray &body)
{
    const Secret key(QByteArray::fromBase64(secret.reveal().sliced(prefix.size()).toByteArray()));
    const auto timestamp = QByteArray::number(seconds);
    const auto standard = HmacSha256(key.reveal()).base64Of({id, ".", timestamp, ".", body});
    const auto likeStripe = HmacSha256(secret.reveal()).hexOf({timestamp, ".", body});
    return {"Content-Type: application/json",
            "User-Agent: Plandeck-Webhooks/" PLANDECK_VERSION,
            "webhook-id: " + id,
            "webhook-timestamp: " + timestamp,
            "webhook-signature: v1," + standard,
            "X-Webhook-Signature: t=" + timestamp + ",v1=" + likeStripe};
}

} // namespace plandeck
