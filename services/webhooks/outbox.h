// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/field.h"
#include "services/domain/json.h"
#include "services/domain/random.h"
#include "services/operations/webhooks.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Messages to the tenant's own webhook. Written in the transaction of what they tell of, so that none is lost and none told
/// of what did not happen; delivered later by the delivery engine.
class Outbox final
{
public:
    Outbox(const Clock &clock, RandomSource &random)
        : m_clock(clock)
        , m_random(random)
    {
    }

    /// Nothing is written when the tenant has no webhook in this mode, or not for this type.
    template<Described T>
    [[nodiscard]] Result<> add(Connection &db, const TenantScope &scope, WebhookType type, const T &object) const
    {
        return add(db, scope, type, toJson(object));
    }
    [[nodiscard]] Result<> add(Connection &db, const TenantScope &scope, WebhookType type, const QByteArray &objectJson) const;

private:
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace plandeck
