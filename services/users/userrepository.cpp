// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/userrepository.h"

#include "services/directory/directory.h"
#include "services/lists/listquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// What a search looks through.
QString searchKey(const User &user)
{
    return QString(user.email + u' ' + user.firstName + u' ' + user.lastName).toCaseFolded();
}

/// Of tenants_tenantuser u, for reading it and for a filter.
QString statusSql()
{
    return u"CASE WHEN u.is_active THEN 'active'"
           " WHEN EXISTS (SELECT 1 FROM tenants_invitation i WHERE i.tenant_id = u.tenant_id AND i.user_id = u.id) THEN 'invited'"
           " WHEN u.password = '!' THEN 'withdrawn' ELSE 'deactivated' END"_s;
}

/// The columns of a User, from tenants_tenantuser u.
QString userSql()
{
    return u"u.id, u.email, u.first_name, u.last_name, u.role, u.is_active, u.last_login_at, u.created_at, u.version, "_s
           + statusSql()
           + u" AS status, (SELECT i.expires_at FROM tenants_invitation i WHERE i.tenant_id = u.tenant_id"
             " AND i.user_id = u.id) AS invited_until"_s;
}

} // namespace

Result<> UserRepository::insert(Connection &db, TenantId tenant, const User &user, const QString &passwordHash)
{
    return db.insert(
        "tenants_tenantuser"_L1, user,
        {{"tenant_id", tenant}, {"password", passwordHash}, {"search_key", searchKey(user)}, {"updated_at", user.createdAt}});
}

Result<User> UserRepository::one(Connection &db, const TenantScope &scope, UserId id)
{
    static const QString sql =
        u"SELECT "_s + userSql() + u" FROM tenants_tenantuser u WHERE u.tenant_id = :tenant AND u.id = :id"_s;
    return db.one<User>(sql, {{"tenant", scope.tenant()}, {"id", id}});
}

Result<UserRepository::WithTenant> UserRepository::withTenant(Connection &db, const TenantScope &scope, UserId id)
{
    static const QString sql = u"SELECT t.name AS tenant_name, t.slug AS tenant_slug, "_s + userSql()
                               + u" FROM tenants_tenantuser u JOIN tenants_tenant t ON t.id = u.tenant_id"
                                 " WHERE u.tenant_id = :tenant AND u.id = :id"_s;
    return db.one<WithTenant>(sql, {{"tenant", scope.tenant()}, {"id", id}});
}

Result<std::optional<UserRepository::WithPassword>> UserRepository::byEmail(Connection &db, const QString &email)
{
    static const QString sql = u"SELECT u.tenant_id, u.password, "_s + userSql()
                               + u" FROM tenants_directory d"
                                 " JOIN tenants_tenantuser u ON u.tenant_id = d.tenant_id AND u.id = d.object_id"
                                 " WHERE d.kind = 'email' AND d.name = :email"_s;
    return db.row<WithPassword>(sql, {{"email", Directory::emailKey(email)}});
}

Result<UserRepository::WithPassword> UserRepository::withPassword(Connection &db, const TenantScope &scope, UserId id)
{
    static const QString sql = u"SELECT u.tenant_id, u.password, "_s + userSql()
                               + u" FROM tenants_tenantuser u WHERE u.tenant_id = :tenant AND u.id = :id"_s;
    return db.one<WithPassword>(sql, {{"tenant", scope.tenant()}, {"id", id}});
}

Result<> UserRepository::setPassword(Connection &db, const TenantScope &scope, UserId id, const QString &hash,
                                     const QDateTime &now)
{
    static const auto sql = u"UPDATE tenants_tenantuser SET password = :password, updated_at = :now"
                            " WHERE tenant_id = :tenant AND id = :id"_s;
    return db.change(sql, {{"password", hash}, {"now", now}, {"tenant", scope.tenant()}, {"id", id}}).map([](qint64) {});
}

namespace {

QString orderOf(UserOrder order)
{
    switch (order) {
    case UserOrder::CreatedAt: return u"created_at, id"_s;
    case UserOrder::CreatedAtDown: return u"created_at DESC, id DESC"_s;
    case UserOrder::Email: return u"email, id"_s;
    case UserOrder::EmailDown: return u"email DESC, id DESC"_s;
    }
    return {};
}

} // namespace

Result<Page<User>> UserRepository::list(Connection &db, const TenantScope &scope, const ListUsers &request)
{
    ListQuery query(u"tenants_tenantuser u"_s, userSql());
    query.where(u" tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    if (request.isActive)
        query.where(u" is_active = :active"_s, {"active", *request.isActive});
    if (request.status)
        query.where(QString(u' ' + statusSql() + u" = :status"_s), {"status", *request.status});
    if (request.role)
        query.where(u" role = :role"_s, {"role", *request.role});
    if (!request.search.isEmpty())
        query.where(u" search_key LIKE :search ESCAPE '\\'"_s, {"search", ListQuery::containing(request.search.toCaseFolded())});
    return query.page<User>(db, request, orderOf(request.ordering));
}

Result<> UserRepository::update(Connection &db, const TenantScope &scope, User &user, const QDateTime &now)
{
    static const auto sql =
        u"UPDATE tenants_tenantuser SET role = :role, is_active = :active, first_name = :first, last_name = :last,"
        " search_key = :search, updated_at = :now, version = version + 1 WHERE tenant_id = :tenant AND id = :id"_s;
    return db
        .change(sql, {{"role", user.role},
                      {"active", user.isActive},
                      {"first", user.firstName},
                      {"last", user.lastName},
                      {"search", searchKey(user)},
                      {"now", now},
                      {"tenant", scope.tenant()},
                      {"id", user.id}})
        .map([&](qint64) { ++user.version; });
}

Result<> UserRepository::noteLogin(Connection &db, const TenantScope &scope, UserId id, const QDateTime &now)
{
    static const auto sql =
        u"UPDATE tenants_tenantuser SET last_login_at = :now, updated_at = :now WHERE tenant_id = :tenant AND id = :id"_s;
    return db.change(sql, {{"now", now}, {"tenant", scope.tenant()}, {"id", id}}).map([](qint64) {});
}

Result<qint64> UserRepository::countOwners(Connection &db, const TenantScope &scope)
{
    // Touching the tenant's row makes others wait (PostgreSQL); SQLite has one writer anyway.
    const auto locked =
        db.change(u"UPDATE tenants_tenant SET updated_at = updated_at WHERE id = :tenant"_s, {{"tenant", scope.tenant()}});
    if (!locked)
        return failed(locked.error());
    static const auto sql =
        u"SELECT count(*) FROM tenants_tenantuser WHERE tenant_id = :tenant AND role = 'owner' AND is_active"_s;
    return db.value(sql, {{"tenant", scope.tenant()}}).map([](const QVariant &value) { return value.toLongLong(); });
}

Result<qint64> UserRepository::count(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"SELECT count(*) FROM tenants_tenantuser WHERE tenant_id = :tenant AND is_active"_s;
    return db.value(sql, {{"tenant", scope.tenant()}}).map([](const QVariant &value) { return value.toLongLong(); });
}

} // namespace plandeck
