// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plandeck {

/// Where an answer is made. Inline: one or two indexed reads, in the server's loop itself. Pooled: whatever may wait: Stripe,
/// writes. Heavy: key derivation, at most cores-1 at a time and boundedly queued (503 with Retry-After beyond).
enum class Cost { Inline, Pooled, Heavy };

} // namespace plandeck
