// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/values.h"
#include "services/storage/connection.h"

namespace plandeck {

struct StripeAccount;

/// Rows of tenants_stripeaccount: a tenant's connected account in one mode, as Stripe last told it.
class StripeAccounts final
{
public:
    static Result<StripeStatus> status(Connection &db, const TenantScope &scope);

    /// An account made for an account link whose onboarding has not been finished.
    static Result<std::optional<QString>> pending(Connection &db, const TenantScope &scope);

    /// Writes the status (accountId and flow must be set), and its entry in the directory. Pending: not status.connected.
    /// Error `account_taken` (Conflict) when the account is another tenant's.
    static Result<> save(Connection &db, const TenantScope &scope, const StripeStatus &status);

    /// What Stripe told of an account later on. False, with nothing changed, when the account is another one by now or somebody
    /// else has written since it was last checked at that time.
    static Result<bool> refresh(Connection &db, const TenantScope &scope, const StripeStatus &status,
                                const std::optional<QDateTime> &lastCheckedAt);

    /// False when that account was not connected any more.
    static Result<bool> remove(Connection &db, const TenantScope &scope, const QString &account);

private:
    static Result<> summarise(Connection &db, const TenantScope &scope);
};

/// A known status with what Stripe tells of its account, as of that time. An onboarding that is done connects it.
[[nodiscard]] StripeStatus toldBy(const StripeAccount &seen, const StripeStatus &known, const QDateTime &at);

/// Of a call for an account: Stripe does not know it, or no longer lets us near it.
[[nodiscard]] bool isAccountGone(const Error &error);

} // namespace plandeck
