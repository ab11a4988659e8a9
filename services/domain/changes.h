// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"

#include <array>
#include <string_view>

namespace plandeck {

/// What of a tenant has changed, for whoever shows it.
enum class Topic { Account, Stripe, Plans, ApiKeys, Users, Webhooks, Events };
constexpr std::array<std::string_view, 7> wordsOf(Topic)
{
    return {"account", "stripe", "plans", "api_keys", "users", "webhooks", "events"};
}
inline constexpr std::array allTopics{Topic::Account, Topic::Stripe,   Topic::Plans, Topic::ApiKeys,
                                      Topic::Users,   Topic::Webhooks, Topic::Events};
static_assert(allTopics.size() == wordsOf(Topic()).size());

/// Told after a change is committed, from any thread. The desk listens; tests may.
class ChangeSink
{
public:
    virtual ~ChangeSink() = default;
    virtual void changed(TenantId tenant, Topic topic) = 0;
};

} // namespace plandeck
