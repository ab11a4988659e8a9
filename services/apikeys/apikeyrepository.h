// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/accounts.h"
#include "services/operations/apikeys.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Rows of tenants_tenantapikey. Of a key only its SHA-256 is kept.
class ApiKeyRepository final
{
public:
    /// A key as it was found by its hash, with its tenant.
    struct Found : ApiKey
    {
        TenantId tenant = {};
        QString tenantName = {};
        QString tenantSlug = {};
        TenantStatus tenantStatus = TenantStatus::Active;

        static constexpr std::array fields = joined(
            ApiKey::fields, std::array{field<&Found::tenant>("tenant_id"), field<&Found::tenantName>("tenant_name"),
                                       field<&Found::tenantSlug>("tenant_slug"), field<&Found::tenantStatus>("tenant_status")});

        /// Active, not past its end or its grace, the tenant not closed.
        bool isGoodAt(const QDateTime &now) const;
    };

    static Result<std::optional<Found>> byHash(Connection &db, const QString &hash);
    /// Newest first. Active are those that are let in at that time.
    static Result<QList<ApiKey>> all(Connection &db, const TenantScope &scope, const QDateTime &now);
    /// The key that a mode's programs use now: the newest that is let in and not in its grace.
    static Result<std::optional<ApiKey>> active(Connection &db, const TenantScope &scope, Mode keyType, const QDateTime &now);
    /// Until the transaction ends nobody else makes or retires a key of the tenant.
    static Result<> lock(Connection &db, const TenantScope &scope);
    /// From then on it is refused; keys of the mode that are in their grace end no later. How many there were.
    static Result<qint64> retire(Connection &db, const TenantScope &scope, Mode keyType, const QDateTime &at);
    /// Makes its entry in the directory too.
    static Result<> insert(Connection &db, TenantId tenant, const ApiKey &key, const QString &hash);
};

} // namespace plandeck
