// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

namespace plandeck {

struct StripeAttempt;

/// Whether the call may have taken effect over there although it failed here: repeat it with the same idempotency key, or
/// look, before anything else is concluded.
[[nodiscard]] bool isOutcomeUnknown(const Error &error);

/// Whether Stripe keeps this failure under the call's idempotency key: for a day the same key gives nothing else.
[[nodiscard]] bool isFailureKept(const Error &error);

/// Whether the object a path names does not exist (any more), or lives in another account or mode.
[[nodiscard]] bool isMissingInStripe(const Error &error);

/// Whether Stripe does not know our key: that says nothing of the account, nor of what was made under a key it knew.
[[nodiscard]] bool isKeyRefused(const Error &error);

/// Of an attempt that was the last and no success. isUnknown: it, or one before it, may have taken effect.
/// stripe_unavailable for no answer, 5xx, 429 and a key still in use; stripe_refused for other 4xx, with what Stripe said.
[[nodiscard]] Error errorOf(const StripeAttempt &attempt, bool isUnknown);

/// The same for the flat errors of OAuth: a code Stripe does not take is Invalid, code_invalid. Their texts repeat what was sent
/// and are dropped.
[[nodiscard]] Error oauthErrorOf(const StripeAttempt &attempt, bool isUnknown);

/// A success whose body we cannot make sense of. What was asked for has happened.
[[nodiscard]] Error unreadableReply(const QList<Problem> &problems);

} // namespace plandeck
