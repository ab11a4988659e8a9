// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/users.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Rows of tenants_tenantuser. The password's hash is never part of a User.
class UserRepository final
{
public:
    struct WithPassword : User
    {
        QString password = {}; // the hash, in Django's text format
        TenantId tenant = {};

        static constexpr std::array fields = joined(
            User::fields, std::array{field<&WithPassword::password>("password"), field<&WithPassword::tenant>("tenant_id")});
    };

    struct WithTenant : User
    {
        QString tenantName = {};
        QString tenantSlug = {};

        static constexpr std::array fields = joined(User::fields, std::array{field<&WithTenant::tenantName>("tenant_name"),
                                                                             field<&WithTenant::tenantSlug>("tenant_slug")});
    };

    static Result<> insert(Connection &db, TenantId tenant, const User &user, const QString &passwordHash);
    static Result<User> one(Connection &db, const TenantScope &scope, UserId id);
    static Result<WithTenant> withTenant(Connection &db, const TenantScope &scope, UserId id);
    static Result<WithPassword> withPassword(Connection &db, const TenantScope &scope, UserId id);
    static Result<> setPassword(Connection &db, const TenantScope &scope, UserId id, const QString &hash, const QDateTime &now);
    static Result<Page<User>> list(Connection &db, const TenantScope &scope, const ListUsers &request);
    /// Role, names and whether active; the version is one more then, here and in the row.
    static Result<> update(Connection &db, const TenantScope &scope, User &user, const QDateTime &now);
    static Result<> noteLogin(Connection &db, const TenantScope &scope, UserId id, const QDateTime &now);
    /// Active ones, locked until the transaction ends, so that two cannot both be the last but one.
    static Result<qint64> countOwners(Connection &db, const TenantScope &scope);
    static Result<std::optional<WithPassword>> byEmail(Connection &db, const QString &email);
    static Result<qint64> count(Connection &db, const TenantScope &scope);
};

} // namespace plandeck
