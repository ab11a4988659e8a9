// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"

#include <algorithm>

namespace plandeck {
namespace {

using Kind = Attention::Kind;

constexpr qint64 keyNoticeSecs = 7 * 86'400;
constexpr qint64 shortGapSecs = 120; // the next catch-up closes such by itself

void addRequirements(QList<Attention> &list, const StripeStatus &stripe)
{
    Attention pastDue{.kind = Kind::RequirementPastDue};
    Attention due{.kind = Kind::RequirementDue};
    for (const auto &requirement : stripe.requirements) {
        if (requirement.urgency == Urgency::PastDue)
            ++pastDue.count;
        if (requirement.urgency != Urgency::CurrentlyDue)
            continue;
        ++due.count;
        if (requirement.dueBy && (!due.at || *requirement.dueBy < *due.at))
            due.at = requirement.dueBy;
    }
    for (const auto &each : {pastDue, due})
        if (each.count > 0)
            list.append(each);
}

/// A connection that is not finished is the setup's business.
void addStripe(QList<Attention> &list, const StripeStatus &stripe)
{
    if (!stripe.connected)
        return;
    if (stripe.disabledReason)
        list.append({.kind = Kind::StripeShut, .word = *stripe.disabledReason});
    addRequirements(list, stripe);
}

void addKeys(QList<Attention> &list, const QList<ApiKey> &keys, const QDateTime &now)
{
    for (const auto &key : keys)
        if (key.isActive && key.expiresAt && *key.expiresAt > now && now.secsTo(*key.expiresAt) < keyNoticeSecs)
            list.append({.kind = Kind::KeyExpires, .count = 1, .at = key.expiresAt, .word = key.last4});
}

void addCounts(QList<Attention> &list, const TenantOverview &overview)
{
    const auto add = [&list](Kind kind, qint64 count) {
        if (count > 0)
            list.append({.kind = kind, .count = count});
    };
    add(Kind::PlansFailed, overview.plansFailed);
    add(Kind::PlansDrifted, overview.plansDrifted);
    add(Kind::EventsDead, overview.eventsDead);
    add(Kind::EventsFailed, overview.eventsFailed);
    add(Kind::DeliveriesFailed, overview.deliveriesFailed);
    if (overview.isWebhookPaused)
        list.append({.kind = Kind::WebhookPaused, .count = overview.deliveriesHeld});
    if (overview.gapFrom && overview.gapTo && overview.gapFrom->secsTo(*overview.gapTo) >= shortGapSecs)
        list.append({.kind = Kind::EventsMissed, .at = overview.gapFrom});
}

} // namespace

QList<Attention> attentionTo(const Tenant *tenant, const TenantOverview *overview, const QDateTime &now)
{
    QList<Attention> list;
    if (tenant) {
        addStripe(list, tenant->stripe);
        addKeys(list, tenant->apiKeys, now);
    }
    if (overview)
        addCounts(list, *overview);
    std::ranges::stable_sort(list, {}, &Attention::kind);
    return list;
}

} // namespace plandeck
