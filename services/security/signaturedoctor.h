// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <QtCore/QList>

#include <optional>

namespace plandeck {

/// A message as its receiver has it.
struct ReceivedMessage
{
    QString headers = {}; // "Name: value" in lines, in any order, among others
    QByteArray body = {};
    Secret secret = {}; // "whsec_…"
};

/// What the sender knows, as far as it does.
struct SentMessage
{
    std::optional<QByteArray> body = {};
    QString secretLast8 = {};
};

/// One thing looked at, in the order in which a receiver meets them.
struct SignatureFinding
{
    enum class Step { Headers, Secret, Timestamp, Encoding, Signature };
    enum class Verdict { Good, Warning, Bad };

    Step step;
    Verdict verdict;
    QString code = {}; // "timestamp_stale"; one place in the window turns codes into sentences
    QString value = {}; // the header, the seconds, the position: as the code has it
    friend bool operator==(const SignatureFinding &, const SignatureFinding &) = default;
};

/// Why the signature of a webhook message is not accepted, told from what its receiver has. Knows the two signatures that we
/// send: Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature) and Stripe's form (X-Webhook-Signature).
namespace signaturedoctor {

constexpr qint64 toleranceSecs = 300; // how old and how early a message may be, as receivers commonly have it

/// The id of the message, by which the sender finds it; empty when the headers have none.
[[nodiscard]] QString messageIdOf(const QString &headers);

/// now: seconds since 1970. The findings of each step; all good means a receiver should accept it.
[[nodiscard]] QList<SignatureFinding> examine(const ReceivedMessage &received, const SentMessage &sent, qint64 now);

} // namespace signaturedoctor
} // namespace plandeck
