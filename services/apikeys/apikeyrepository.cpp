// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/apikeys/apikeyrepository.h"

#include "services/directory/directory.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

bool ApiKeyRepository::Found::isGoodAt(const QDateTime &now) const
{
    return isActive && (!expiresAt || *expiresAt > now) && (!revokedAt || *revokedAt > now)
           && tenantStatus != TenantStatus::Closed;
}

Result<std::optional<ApiKeyRepository::Found>> ApiKeyRepository::byHash(Connection &db, const QString &hash)
{
    static const auto sql =
        u"SELECT k.tenant_id, k.id, k.key_type, k.prefix, k.last4, k.is_active, k.created_at, k.last_used_at, k.expires_at,"
        " k.revoked_at, t.name AS tenant_name, t.slug AS tenant_slug, t.status AS tenant_status FROM tenants_directory d"
        " JOIN tenants_tenantapikey k ON k.tenant_id = d.tenant_id AND k.id = d.object_id"
        " JOIN tenants_tenant t ON t.id = d.tenant_id"
        " WHERE d.kind = 'api_key' AND d.name = :hash"_s;
    return db.row<Found>(sql, {{"hash", hash}});
}

Result<QList<ApiKey>> ApiKeyRepository::all(Connection &db, const TenantScope &scope, const QDateTime &now)
{
    static const auto sql =
        u"SELECT id, key_type, prefix, last4, is_active AND (revoked_at IS NULL OR revoked_at > :now)"
        " AND (expires_at IS NULL OR expires_at > :now) AS is_active, created_at, last_used_at, expires_at, revoked_at"
        " FROM tenants_tenantapikey WHERE tenant_id = :tenant ORDER BY created_at DESC, id DESC"_s;
    return db.rows<ApiKey>(sql, {{"tenant", scope.tenant()}, {"now", now}});
}

Result<std::optional<ApiKey>> ApiKeyRepository::active(Connection &db, const TenantScope &scope, Mode keyType,
                                                       const QDateTime &now)
{
    static const auto sql = u"SELECT id, key_type, prefix, last4, is_active, created_at, last_used_at, expires_at, revoked_at"
                            " FROM tenants_tenantapikey WHERE tenant_id = :tenant AND key_type = :type AND is_active"
                            " AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :now)"
                            " ORDER BY created_at DESC, id DESC"_s;
    return db.row<ApiKey>(sql, {{"tenant", scope.tenant()}, {"type", keyType}, {"now", now}});
}

Result<> ApiKeyRepository::lock(Connection &db, const TenantScope &scope)
{
    // Touching the tenant's row makes others wait (PostgreSQL); SQLite has one writer anyway.
    return db.change(u"UPDATE tenants_tenant SET updated_at = updated_at WHERE id = :tenant"_s, {{"tenant", scope.tenant()}})
        .map([](qint64) {});
}

Result<qint64> ApiKeyRepository::retire(Connection &db, const TenantScope &scope, Mode keyType, const QDateTime &at)
{
    static const auto sql = u"UPDATE tenants_tenantapikey SET revoked_at = :at WHERE tenant_id = :tenant AND key_type = :type"
                            " AND is_active AND (revoked_at IS NULL OR revoked_at > :at)"_s;
    return db.change(sql, {{"at", at}, {"tenant", scope.tenant()}, {"type", keyType}});
}

Result<> ApiKeyRepository::insert(Connection &db, TenantId tenant, const ApiKey &key, const QString &hash)
{
    return db.insert("tenants_tenantapikey"_L1, key, {{"tenant_id", tenant}, {"key_hash", hash}}).and_then([&] {
        return Directory::claim(db, Directory::Kind::ApiKey, hash, tenant, key.id.value);
    });
}

} // namespace plandeck
