// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/domain/random.h"
#include "services/drift/plandrift.h"
#include "services/plans/planrepository.h"
#include "services/saga/stripeoperations.h"
#include "services/storage/database.h"
#include "services/stripe/formencoding.h"
#include "services/webhooks/outbox.h"

namespace plandeck {

class StripeClient;

/// The saga that makes Stripe as a plan says, whatever is there: it looks, does what is missing, and so comes to the same end
/// however often it is begun anew.
///
///   record ─► product there? else made ─► a price of these terms there? else made; in use ─► product as the plan says,
///   that price its default ─► other prices that say they are this plan's archived ─► row and record in one transaction
///
/// If Stripe does not answer, the plan stays with us (sync_state failed) and it is tried again until it does.
class PlanRepair final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit PlanRepair(const Parts &parts)
        : m(parts)
        , m_operations(parts.clock)
    {
    }

    /// In the transaction that says so: the record.
    Result<StripeOperation> begin(Connection &db, const Caller &caller, const PlanRepository::Versioned &plan) const;
    /// True when the operation is closed; else it is postponed.
    bool advance(StripeOperation &operation);

    static constexpr auto kind = "plans.repair";

private:
    Result<> send(StripeOperation &operation, const PlanRepository::Versioned &plan);
    Result<StripePlan> lookedAt(const StripeOperation &operation, const QString &product) const;
    Result<StripePlan> product(StripeOperation &operation, const PlanRepository::Versioned &plan);
    Result<QString> price(StripeOperation &operation, const PlanRepository::Versioned &plan, const StripePlan &there);
    Result<> alignProduct(const StripeOperation &operation, const PlanRepository::Versioned &plan, const StripePlan &there,
                          const QString &price);
    Result<> archiveOthers(const StripeOperation &operation, const PlanRepository::Versioned &plan, const StripePlan &there,
                           const QString &price);
    Result<QByteArray> post(const StripeOperation &operation, const QString &path, FormBody form, const QString &key);
    Result<bool> settle(StripeOperation &operation, const PlanRepository::Versioned &plan);
    Result<> giveUp(StripeOperation &operation, const PlanRepository::Versioned &plan, const Error &error);

    Parts m;
    StripeOperations m_operations;
};

} // namespace plandeck
