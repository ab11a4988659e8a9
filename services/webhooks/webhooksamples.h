// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/operations/webhooks.h"

namespace plandeck {

/// A made-up object as messages of this type carry it, as JSON: for test messages.
[[nodiscard]] QByteArray sampleObject(WebhookType type, Mode mode, const Clock &clock, RandomSource &random);

} // namespace plandeck
