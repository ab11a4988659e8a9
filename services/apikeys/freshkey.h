// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/operations/apikeys.h"

namespace plandeck {

/// A key that was just made: its row, and the one time that the key itself is seen.
struct FreshKey
{
    ApiKey row;
    Secret key;
};

[[nodiscard]] FreshKey freshKey(Mode mode, const Clock &clock, RandomSource &random);

} // namespace plandeck
