// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/apikeys/apikeyservice.h"

#include "services/apikeys/apikeyrepository.h"
#include "services/apikeys/freshkey.h"
#include "services/operations/dispatcher.h"
#include "services/security/apikeys.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<VerifiedKey> ApiKeyService::handle(const Caller &caller, const VerifyApiKey &request)
{
    if (request.inHeader.isEmpty() && request.inBody.isEmpty())
        return failed(errorOf({{u"api_key"_s, u"required"_s}}));
    if (!request.inHeader.isEmpty() && !request.inBody.isEmpty() && !(request.inHeader == request.inBody))
        return failed(errorOf({{u"api_key"_s, u"two_keys"_s}}));
    if (auto wait = m_failures.check(caller.address); !wait)
        return failed(wait.error());

    const auto &key = request.inHeader.isEmpty() ? request.inBody : request.inHeader;
    // One look-up whatever the key looks like, so that the time does not tell either.
    const auto found = m.database.read([&](Connection &db) { return ApiKeyRepository::byHash(db, keyHash(key.reveal())); });
    if (!found)
        return failed(found.error());
    if (!*found || !(*found)->isGoodAt(m.clock.nowUtc())) {
        m_failures.count(caller.address);
        return failed({.kind = Error::Kind::Unauthenticated, .code = u"key_invalid"_s, .members = {{u"valid"_s, u"false"_s}}});
    }
    const auto &it = **found;
    if (it.tenantStatus == TenantStatus::Suspended)
        return failed({.kind = Error::Kind::Denied, .code = u"tenant_suspended"_s, .members = {{u"valid"_s, u"false"_s}}});
    return VerifiedKey{.tenant = {it.tenant, it.tenantName, it.tenantSlug}, .keyType = it.keyType, .last4 = it.last4};
}

/// Developers manage test keys, or all, or none, as the tenant has set developer_keys (API.md).
Result<QList<Mode>> ApiKeyService::manageable(Connection &db, const Caller &caller) const
{
    if (caller.role != Role::Developer)
        return QList{Mode::Test, Mode::Live};
    const auto setting = db.value(u"SELECT developer_keys FROM tenants_tenant WHERE id = :tenant"_s, {{"tenant", caller.tenant}});
    if (!setting)
        return failed(setting.error());
    const auto word = setting->toString();
    return word == "all"_L1 ? QList{Mode::Test, Mode::Live} : word == "test"_L1 ? QList{Mode::Test} : QList<Mode>();
}

Result<> ApiKeyService::requireMay(Connection &db, const Caller &caller, Mode keyType) const
{
    const auto modes = manageable(db, caller);
    if (!modes)
        return failed(modes.error());
    if (modes->contains(keyType))
        return {};
    return failed({.kind = Error::Kind::Denied, .code = u"permission_denied"_s, .requiredRoles = {u"owner"_s, u"admin"_s}});
}

Result<ApiKeyList> ApiKeyService::handle(const Caller &caller, const ListApiKeys &)
{
    const auto scope = caller.scope();
    return m.database.read([&](Connection &db) -> Result<ApiKeyList> {
        auto all = ApiKeyRepository::all(db, scope, m.clock.nowUtc());
        if (!all)
            return failed(all.error());
        auto modes = manageable(db, caller);
        if (!modes)
            return failed(modes.error());
        ApiKeyList list{.results = std::move(*all), .manageable = std::move(*modes)};
        for (const auto &key : list.results) { // newest first
            auto &active = key.keyType == Mode::Live ? list.live : list.test;
            if (!active && key.isActive && !key.revokedAt)
                active = key;
        }
        return list;
    });
}

Result<IssuedKey> ApiKeyService::handle(const Caller &caller, const RegenerateApiKey &request)
{
    auto scope = caller.scope();
    auto fresh = freshKey(request.keyType, m.clock, m.random);
    const auto now = m.clock.nowUtc();
    if (request.expiresInDays)
        fresh.row.expiresAt = now.addDays(*request.expiresInDays);
    const auto end = now.addSecs(request.graceHours.value_or(0) * 3600);
    const auto made = m.database.transaction([&](Connection &db) -> Result<> {
        if (auto may = requireMay(db, caller, request.keyType); !may)
            return may;
        if (auto locked = ApiKeyRepository::lock(db, scope); !locked)
            return locked;
        if (auto retired = ApiKeyRepository::retire(db, scope, request.keyType, end); !retired)
            return failed(retired.error());
        return ApiKeyRepository::insert(db, scope.tenant(), fresh.row, keyHash(fresh.key.reveal()))
            .and_then([&] {
                return m.audit.write(db, caller,
                                     {.action = u"api-keys.regenerate"_s,
                                      .objectId = fresh.row.id.text(),
                                      .detail = {{u"key_type"_s, wordOf(request.keyType)}, {u"last4"_s, fresh.row.last4}}});
            })
            .and_then([&] { return m.outbox.add(db, scope, WebhookType::ApiKeyRegenerated, fresh.row); });
    });
    if (!made)
        return failed(made.error());
    m.changes.changed(caller.tenant, Topic::ApiKeys);
    return IssuedKey{.apiKey = std::move(fresh.key), .key = std::move(fresh.row)};
}

Result<RevokedKey> ApiKeyService::handle(const Caller &caller, const RevokeApiKey &request)
{
    const auto scope = caller.scope();
    auto revoked = m.database.transaction([&](Connection &db) -> Result<RevokedKey> {
        if (auto may = requireMay(db, caller, request.keyType); !may)
            return failed(may.error());
        if (auto locked = ApiKeyRepository::lock(db, scope); !locked)
            return failed(locked.error());
        const auto now = m.clock.nowUtc();
        auto key = ApiKeyRepository::active(db, scope, request.keyType, now);
        if (!key)
            return failed(key.error());
        const auto ended = ApiKeyRepository::retire(db, scope, request.keyType, now);
        if (!ended)
            return failed(ended.error());
        if (!*key)
            return notFound();
        (*key)->revokedAt = now;
        (*key)->isActive = false;
        return db
            .change(u"UPDATE tenants_tenantapikey SET is_active = false WHERE tenant_id = :tenant AND key_type = :type"
                    " AND is_active AND revoked_at <= :now"_s,
                    {{"tenant", scope.tenant()}, {"type", request.keyType}, {"now", now}})
            .and_then([&](qint64) {
                return m.audit.write(db, caller,
                                     {.action = u"api-keys.revoke"_s,
                                      .objectId = (*key)->id.text(),
                                      .detail = {{u"key_type"_s, wordOf(request.keyType)}, {u"last4"_s, (*key)->last4}}});
            })
            .and_then([&] { return m.outbox.add(db, scope, WebhookType::ApiKeyRevoked, **key); })
            .map([&] { return RevokedKey{**key}; });
    });
    if (revoked)
        m.changes.changed(caller.tenant, Topic::ApiKeys);
    return revoked;
}

void bindApiKeys(Dispatcher &dispatcher, ApiKeyService &service)
{
    dispatcher.bind(ApiKeyOperations{}, service);
}

} // namespace plandeck
