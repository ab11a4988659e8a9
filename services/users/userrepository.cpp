// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/userrepository.h"

#include "services/directory/directory.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<> UserRepository::insert(Connection &db, TenantId tenant, const User &user, const QString &passwordHash)
{
    return db.insert("tenants_tenantuser"_L1, user,
                     {{"tenant_id", tenant}, {"password", passwordHash}, {"updated_at", user.createdAt}});
}

Result<User> UserRepository::one(Connection &db, const TenantScope &scope, UserId id)
{
    static const auto sql = u"SELECT id, email, first_name, last_name, role, is_active, last_login_at, created_at"
                            " FROM tenants_tenantuser WHERE tenant_id = :tenant AND id = :id"_s;
    return db.one<User>(sql, {{"tenant", scope.tenant()}, {"id", id}});
}

Result<std::optional<UserRepository::WithPassword>> UserRepository::byEmail(Connection &db, const QString &email)
{
    static const auto sql =
        u"SELECT u.tenant_id, u.id, u.email, u.first_name, u.last_name, u.role, u.is_active, u.last_login_at, u.created_at,"
        " u.password FROM tenants_directory d"
        " JOIN tenants_tenantuser u ON u.tenant_id = d.tenant_id AND u.id = d.object_id"
        " WHERE d.kind = 'email' AND d.name = :email"_s;
    return db.row<WithPassword>(sql, {{"email", Directory::emailKey(email)}});
}

Result<qint64> UserRepository::count(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"SELECT count(*) FROM tenants_tenantuser WHERE tenant_id = :tenant AND is_active"_s;
    return db.value(sql, {{"tenant", scope.tenant()}}).map([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace plandeck
