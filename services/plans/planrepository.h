// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/plans.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Rows of tenants_tenantplan, of one tenant and mode.
class PlanRepository final
{
public:
    static Result<Plan> one(Connection &db, const TenantScope &scope, PlanId id);
    static Result<std::optional<Plan>> byName(Connection &db, const TenantScope &scope, const QString &name);
    static Result<Page<Plan>> list(Connection &db, const TenantScope &scope, const ListPlans &request);
    static Result<> insert(Connection &db, const TenantScope &scope, const Plan &plan, const std::optional<QString> &account);
    /// What may change of a plan; its version is one more then.
    static Result<> update(Connection &db, const TenantScope &scope, const Plan &plan);

    struct Versioned : Plan
    {
        std::optional<QString> accountId = {}; // where its product lives

        static constexpr std::array fields = joined(Plan::fields, std::array{field<&Versioned::accountId>("stripe_account_id")});
    };
    /// A draft has its product and price now. Its version stays. Error `publish_in_progress` when it has them already.
    static Result<> setPublished(Connection &db, const TenantScope &scope, const Plan &plan, const QString &account);
    /// Null when no plan of ours lives there as that product.
    static Result<std::optional<Versioned>> ofProduct(Connection &db, const TenantScope &scope, const QString &account,
                                                      const QString &product);
    static Result<Versioned> versioned(Connection &db, const TenantScope &scope, PlanId id);
    /// The same, and until the transaction ends nobody else changes it.
    static Result<Versioned> locked(Connection &db, const TenantScope &scope, PlanId id);
    /// Only if it still is of that version: else somebody changed it meanwhile, and their own sync says how it stands.
    static Result<> setSync(Connection &db, const TenantScope &scope, PlanId id, SyncState state, qint64 version);

    /// Those that live at Stripe in that account.
    static Result<QList<Versioned>> published(Connection &db, const TenantScope &scope, const QString &account);
    /// What is fixed at Stripe, where it lives there (nowhere: a draft), and how it stands; the version stays.
    static Result<> settle(Connection &db, const TenantScope &scope, const Versioned &plan);

    /// Active plans of both modes, as the tier counts them.
    static Result<qint64> countAll(Connection &db, const TenantScope &scope);

    /// Names are compared without case, and this is what is compared.
    static QString nameKey(const QString &name) { return name.toCaseFolded(); }
};

} // namespace plandeck
