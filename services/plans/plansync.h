// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/plans/planrepository.h"
#include "services/saga/stripeoperations.h"
#include "services/storage/database.h"

namespace plandeck {

class StripeClient;

/// The saga that brings a changed plan to Stripe. The change itself is committed before, together with the record: if Stripe
/// does not take it, it stays with us (sync_state failed) and is tried again until it does.
///
/// What is sent is always the plan as it is now, so that order does not matter and the last word wins; the idempotency key
/// carries the plan's version.
class PlanSync final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const AuditLog &audit;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit PlanSync(const Parts &parts)
        : m(parts)
        , m_operations(parts.clock)
    {
    }

    /// In the transaction of the change: the record. Nothing when the plan is a draft.
    Result<std::optional<StripeOperation>> begin(Connection &db, const Caller &caller, const PlanRepository::Versioned &plan,
                                                 const QString &action) const;

    /// Sends it. True when the operation is closed; else it is postponed.
    bool advance(StripeOperation &operation);

    static constexpr auto kind = "plans.sync";

private:
    Result<> send(const StripeOperation &operation, const PlanRepository::Versioned &plan) const;
    Result<> note(StripeOperation &operation, SyncState state, qint64 version);

    Parts m;
    StripeOperations m_operations;
};

} // namespace plandeck
