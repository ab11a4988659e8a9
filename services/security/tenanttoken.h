// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/domain/secret.h"

#include <optional>

namespace plandeck {

/// A random token handed out for one use (an OAuth state, an invitation code). It names its tenant, so that it is found
/// without looking through all of them; stored is its hash alone.
class TenantToken final
{
public:
    static Secret make(TenantId tenant, RandomSource &random);
    /// Nothing when it is none of ours.
    static std::optional<TenantId> tenantOf(const Secret &token);
    /// SHA-256 in hex.
    static QString hashOf(const Secret &token);
};

} // namespace plandeck
