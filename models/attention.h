// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"

namespace plandeck {

/// Something of the tenant that wants somebody to act, and how much of it. The order of kinds is that of their weight.
struct Attention
{
    enum class Kind {
        StripeShut, // charges or payouts are off
        RequirementPastDue, // Stripe waits for so many things already
        PlansFailed,
        EventsDead,
        DeliveriesFailed,
        RequirementDue, // by at, when Stripe says when
        KeyExpires, // at; word: its last four
        EventsMissed, // since at
        PlansDrifted,
        EventsFailed, // tried again by themselves
        WebhookPaused, // so many messages are held
    };
    Kind kind;
    qint64 count = 0;
    std::optional<QDateTime> at = {}; // UTC
    QString word = {};

    bool isBad() const { return kind <= Kind::DeliveriesFailed; }
    friend bool operator==(const Attention &, const Attention &) = default;
};

/// All there is, worst first; empty when all is in order. Either may be missing: then nothing is said of what it tells.
[[nodiscard]] QList<Attention> attentionTo(const Tenant *tenant, const TenantOverview *overview, const QDateTime &now);

} // namespace plandeck
