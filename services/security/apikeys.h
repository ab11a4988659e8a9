// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/random.h"
#include "services/domain/secret.h"

#include <optional>

namespace plandeck {

/// A new key for programs of a tenant: "live_" or "test_" and 32 letters and digits (190 bits).
[[nodiscard]] Secret makeApiKey(Mode mode, RandomSource &random);

/// The mode a key says it is for; nothing if it does not have the shape of a key.
std::optional<Mode> modeOfKey(QByteArrayView key);

/// What is stored of a key: SHA-256 in hex. No salt and no slow function, for the key is random and long.
QString keyHash(QByteArrayView key);

} // namespace plandeck
