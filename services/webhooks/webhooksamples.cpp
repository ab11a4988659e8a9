// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhooksamples.h"

#include "services/domain/json.h"
#include "services/operations/plans.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Greeting
{
    QString message = {};

    static constexpr std::array fields{field<&Greeting::message>("message")};
};

Plan samplePlan(Mode mode, const Clock &clock, RandomSource &random)
{
    return {.id = newId<PlanId>(clock, random),
            .name = u"Pro"_s,
            .description = u"For teams that grow"_s,
            .price = Minor{2999},
            .currency = u"usd"_s,
            .trialDays = 14,
            .features = {u"10 projects"_s, u"E-mail support"_s},
            .livemode = mode == Mode::Live,
            .stripeProductId = u"prod_sample"_s,
            .stripePriceId = u"price_sample"_s,
            .syncState = SyncState::Synced,
            .createdAt = clock.nowUtc(),
            .updatedAt = clock.nowUtc()};
}

ApiKey sampleKey(Mode mode, const Clock &clock, RandomSource &random)
{
    return {.id = newId<ApiKeyId>(clock, random),
            .keyType = mode,
            .prefix = wordOf(mode) + u'_',
            .last4 = u"k9Qz"_s,
            .createdAt = clock.nowUtc()};
}

StripeStatus sampleAccount(Mode mode, const Clock &clock)
{
    return {.connected = true,
            .accountId = u"acct_sample"_s,
            .livemode = mode == Mode::Live,
            .flow = ConnectFlow::OAuthExpress,
            .chargesEnabled = true,
            .payoutsEnabled = true,
            .detailsSubmitted = true,
            .connectedAt = clock.nowUtc(),
            .checkedAt = clock.nowUtc()};
}

} // namespace

QByteArray sampleObject(WebhookType type, Mode mode, const Clock &clock, RandomSource &random)
{
    auto plan = samplePlan(mode, clock, random);
    auto key = sampleKey(mode, clock, random);
    auto account = sampleAccount(mode, clock);
    switch (type) {
    case WebhookType::PlanDeactivated: plan.isActive = false; [[fallthrough]];
    case WebhookType::PlanCreated:
    case WebhookType::PlanUpdated: return toJson(plan);
    case WebhookType::ApiKeyRevoked:
        key.isActive = false;
        key.revokedAt = clock.nowUtc();
        [[fallthrough]];
    case WebhookType::ApiKeyRegenerated: return toJson(key);
    case WebhookType::StripeDisconnected: account.connected = false; [[fallthrough]];
    case WebhookType::StripeConnected: return toJson(account);
    case WebhookType::Test: break;
    }
    return toJson(Greeting{u"This is a test message of Plandeck."_s});
}

} // namespace plandeck
