// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/plans/planrepository.h"
#include "services/saga/stripeoperations.h"
#include "services/storage/database.h"
#include "services/webhooks/outbox.h"

namespace plandeck {

class PlanSync;
class StripeClient;
struct StripeProduct;

/// The saga that makes a plan, or publishes a draft: product, price, row; all or nothing.
///
///   record ──► POST product ──► POST price ──► row and record in one transaction
///      │            │ refused: failed     │ refused or unknown: undo
///      └── after a crash: resume() finishes what was begun, or undoes what was being undone
///
/// An answer that never came leaves the outcome unknown: whoever asked is told that it failed, so it is undone as soon as
/// Stripe answers again.
class PlanPublisher final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        PlanSync &sync; // for what was changed in a draft while it was being published
        const AuditLog &audit;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit PlanPublisher(const Parts &parts)
        : m(parts)
        , m_operations(parts.clock)
    {
    }

    /// Errors: `name_taken`, `stripe_not_connected`, `stripe_refused`, `stripe_unavailable`, storage's.
    Result<Plan> publish(const Caller &caller, const Plan &plan, const QString &action);

    /// The same for a draft, whose row is there. Errors: `publish_in_progress` besides, and no `name_taken`.
    Result<Plan> publishDraft(const Caller &caller, const PlanRepository::Versioned &draft);

    static constexpr auto draftKind = "plans.publish"; // of the operations that publish a draft

    /// Finishes or undoes what a process left behind. True when the operation is closed now.
    bool resume(StripeOperation &operation);

    /// `name_taken`, with conflicting_plan when the plan of that name is inactive.
    static Result<> requireFreeName(Connection &db, const TenantScope &scope, const QString &name);
    /// A unique index that said no while two made the same name at once.
    static Error nameTakenOr(const Error &error);

private:
    Result<Plan> run(const Result<StripeOperation> &begun);
    Result<StripeOperation> begin(const Caller &caller, const Plan &plan, const QString &action);
    Result<StripeOperation> beginDraft(const Caller &caller, const PlanRepository::Versioned &draft);
    static Result<> requireAccount(Connection &db, const TenantScope &scope, StripeOperation &operation);
    bool isOnRecord(const StripeOperation &operation, const Result<> &begun) const;
    std::optional<Plan> doneAfterAll(const StripeOperation &operation, const Error &error) const;
    Result<Plan> advance(StripeOperation &operation);
    Result<> makeProduct(StripeOperation &operation, const Plan &plan);
    Result<> makePrice(StripeOperation &operation, const Plan &plan);
    Result<Plan> settle(StripeOperation &operation, PlanRepository::Versioned plan);
    Result<> writeRow(Connection &db, const Caller &actor, const StripeOperation &operation, PlanRepository::Versioned &plan,
                      std::optional<StripeOperation> &sync) const;

    Result<> undo(StripeOperation &operation);
    Result<> removeProduct(const StripeOperation &operation) const;
    Result<> findProduct(StripeOperation &operation, const Plan &plan);
    Result<std::optional<StripeProduct>> productOf(const StripeOperation &operation, const Plan &plan) const;
    Result<> close(StripeOperation &operation, StripeOperation::State state, const Error &why);

    Parts m;
    StripeOperations m_operations;
};

} // namespace plandeck
