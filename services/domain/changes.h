// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"

namespace plandeck {

/// What of a tenant has changed, for whoever shows it.
enum class Topic { Account, Stripe, Plans, ApiKeys, Users, Webhooks, Events };

/// Told after a change is committed, from any thread. The desk listens; tests may.
class ChangeSink
{
public:
    virtual ~ChangeSink() = default;
    virtual void changed(TenantId tenant, Topic topic) = 0;
};

} // namespace plandeck
