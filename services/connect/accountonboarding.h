// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/saga/stripeoperations.h"
#include "services/storage/database.h"

namespace plandeck {

class StripeClient;

/// The saga that makes an account for account links.
///
///   record ──► POST /v1/accounts ──► row saved, as pending
///
/// Where one stopped one goes on: as long as an account of ours is not finished, no second one is made.
class AccountOnboarding final
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
    explicit AccountOnboarding(const Parts &parts)
        : m(parts)
        , m_operations(parts.clock)
    {
    }

    static constexpr auto kind = "stripe.account";

    /// The account whose onboarding was begun before, or a new one. Errors: `connect_in_progress` while another one is made.
    Result<QString> account(const Caller &caller);
    /// True when the operation is closed now.
    bool resume(StripeOperation &operation);

private:
    Result<std::optional<QString>> unfinished(const TenantScope &scope) const;
    Result<StripeOperation> begin(const Caller &caller) const;
    Result<QString> advance(StripeOperation &operation);
    Result<QString> made(const StripeOperation &operation) const;
    Result<> settle(StripeOperation &operation, const QString &account);

    Parts m;
    StripeOperations m_operations;
};

} // namespace plandeck
