// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/random.h"
#include "services/operations/webhooks.h"
#include "services/storage/connection.h"
#include "services/webhooks/webhooksender.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace plandeck {

/// An attempt that is ours to make: nobody else makes the one with this number.
struct ClaimedAttempt
{
    TenantId tenant = {};
    WebhookMessageId message = {};
    bool livemode = false;
    DeliveryState state = DeliveryState::Pending; // of the message before: sending is an attempt that was lost
    qint64 number = 0;
    qint64 tries = 0; // this one included
    QString body = {};
    QString url = {};
    QString secretSealed = {};

    Mode mode() const { return livemode ? Mode::Live : Mode::Test; }

    static constexpr std::array fields{field<&ClaimedAttempt::tenant>("tenant_id"),
                                       field<&ClaimedAttempt::message>("id"),
                                       field<&ClaimedAttempt::livemode>("livemode"),
                                       field<&ClaimedAttempt::state>("state"),
                                       field<&ClaimedAttempt::number>("attempt_count"),
                                       field<&ClaimedAttempt::tries>("tries"),
                                       field<&ClaimedAttempt::body>("body"),
                                       field<&ClaimedAttempt::url>("url"),
                                       field<&ClaimedAttempt::secretSealed>("secret_sealed")};
};

/// The delivery engine's side of the messages: what is due, claimed and settled.
///
///   pending ──claim──► sending ──settle──► delivered | failed | pending again, at its next time
///                         └── never settled (a crash): due again when its lease ends or its process is known to be gone,
///                             as the next attempt
///
/// A claim is one conditional change of the message and one row for the attempt, committed before anything is sent. So two
/// servers on one database never make the same attempt, and an attempt that was cut off is on record too.
class Attempts final
{
public:
    struct Parts
    {
        const AuditLog &audit;
        const Clock &clock;
        RandomSource &random;
    };
    explicit Attempts(const Parts &parts);

    /// What a claim leaves alone: tenants that have enough under way here.
    struct Limits
    {
        int count = 0; // of claims
        int perTenant = 0;
        QHash<TenantId, int> running = {};
        QSet<WebhookMessageId> mine = {}; // under way here, whatever their lease says
    };
    /// Whether there may be something to claim: a look that locks nothing.
    [[nodiscard]] Result<bool> isAnythingDue(Connection &db) const;
    /// In a transaction. Fewer than count: nobody else is due, or others took them.
    [[nodiscard]] Result<QList<ClaimedAttempt>> claim(Connection &db, const Limits &limits) const;

    /// Messages held by processes of this machine that are gone for sure are due at once.
    [[nodiscard]] Result<> releaseOrphans(Connection &db) const;

    /// In a transaction: the attempt's outcome, and what becomes of the message.
    [[nodiscard]] Result<> settle(Connection &db, const ClaimedAttempt &attempt, const WebhookOutcome &outcome) const;

    /// In a transaction: forgets some messages that were settled long ago; how many.
    [[nodiscard]] Result<qint64> forgetOld(Connection &db) const;

    /// Between one try and the next: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h (Standard Webhooks' example). Then it has failed.
    static constexpr std::array<qint64, 7> pauses{5, 300, 1800, 7200, 18'000, 36'000, 36'000}; // seconds
    static constexpr int jitterPercent = 10;
    static constexpr qint64 leaseMs = 90'000; // longer than any attempt
    static constexpr qint64 keptForMs = 90LL * 24 * 3600 * 1000;

private:
    struct Next
    {
        DeliveryState state;
        qint64 tries;
        std::optional<qint64> at = {};
    };
    [[nodiscard]] Result<Next> nextOf(Connection &db, const ClaimedAttempt &attempt, const WebhookOutcome &outcome) const;
    [[nodiscard]] Result<bool> take(Connection &db, ClaimedAttempt &due) const;
    qint64 pauseMs(qint64 tries) const;

    Parts m;
    const QString m_worker;
};

} // namespace plandeck
