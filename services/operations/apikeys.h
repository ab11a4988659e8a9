// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"

namespace plandeck {

class ApiKeyService;

struct VerifiedKey
{
    bool valid = true;
    TenantSummary tenant = {};
    Mode keyType = Mode::Test;
    QString last4 = {};

    static constexpr std::string_view schema = "VerifiedKey";
    static constexpr std::array fields{field<&VerifiedKey::valid>("valid"), field<&VerifiedKey::tenant>("tenant"),
                                       field<&VerifiedKey::keyType>("key_type"), field<&VerifiedKey::last4>("last4")};
};

/// Whose key is this? Unknown, revoked and expired ones get one and the same answer.
struct VerifyApiKey
{
    Secret inHeader = {};
    Secret inBody = {};

    using Reply = VerifiedKey;
    using Service = ApiKeyService;
    static constexpr Endpoint endpoint{"tenants.verify", Verb::Post, "/api/v1/auth/tenants/verify/", 200,
                                       "Whose API key is this?"};
    static constexpr bool isReading = true; // a POST only to keep a secret out of the address
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Inline;
    static constexpr std::array<std::string_view, 3> errors{"key_invalid", "tenant_suspended", "throttled"};
    static constexpr std::array fields{field<&VerifyApiKey::inHeader>("X-API-Key").inHeader().maxLength(200),
                                       field<&VerifyApiKey::inBody>("api_key").maxLength(200).like(R"("test_…")")};
};

/// The active key of each mode, and all there ever were, newest first. Manageable: the modes whose keys the caller may replace
/// and revoke.
struct ApiKeyList
{
    std::optional<ApiKey> live = {};
    std::optional<ApiKey> test = {};
    QList<ApiKey> results = {};
    QList<Mode> manageable = {};

    static constexpr std::string_view schema = "ApiKeyList";
    static constexpr std::array fields{field<&ApiKeyList::live>("live"), field<&ApiKeyList::test>("test"),
                                       field<&ApiKeyList::results>("results"),
                                       field<&ApiKeyList::manageable>("manageable").like(R"(["test"])")};
};

struct ListApiKeys
{
    using Reply = ApiKeyList;
    using Service = ApiKeyService;
    static constexpr Endpoint endpoint{"api-keys.list", Verb::Get, "/api/v1/auth/tenants/api-keys/", 200,
                                       "The API keys, without the keys themselves"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr NoFields fields{};
};

/// The only answer that ever shows this key.
struct IssuedKey
{
    Secret apiKey = {};
    ApiKey key = {};

    static constexpr std::string_view schema = "IssuedKey";
    static constexpr std::array fields{field<&IssuedKey::apiKey>("api_key"), field<&IssuedKey::key>("key")};
};

/// A new key for the old one, which is revoked at once, or when its grace ends.
struct RegenerateApiKey
{
    Mode keyType = Mode::Test;
    std::optional<qint64> expiresInDays = {}; // never, when left out
    std::optional<qint64> graceHours = {};

    using Reply = IssuedKey;
    using Service = ApiKeyService;
    static constexpr Endpoint endpoint{"api-keys.regenerate", Verb::Post, "/api/v1/auth/tenants/api-keys/regenerate/", 201,
                                       "A new API key instead of the old one"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&RegenerateApiKey::keyType>("key_type").required(),
                                       field<&RegenerateApiKey::expiresInDays>("expires_in_days").min(1).max(3650).like("90"),
                                       field<&RegenerateApiKey::graceHours>("grace_hours").min(0).max(168).like("24")};
};

struct RevokedKey
{
    ApiKey key = {};

    static constexpr std::string_view schema = "RevokedKey";
    static constexpr std::array fields{field<&RevokedKey::key>("key")};
};

/// Programs that use the key are refused from now on; keys in their grace go too. 404 when there is none.
struct RevokeApiKey
{
    Mode keyType = Mode::Test;
    bool confirm = false;

    using Reply = RevokedKey;
    using Service = ApiKeyService;
    static constexpr Endpoint endpoint{"api-keys.revoke", Verb::Delete, "/api/v1/auth/tenants/api-keys/revoke/", 200,
                                       "Revoke the API key of a mode"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 2> errors{"confirmation_required", "not_found"};
    static constexpr std::array fields{field<&RevokeApiKey::keyType>("key_type").required().orInQuery(),
                                       field<&RevokeApiKey::confirm>("confirm")
                                           .confirmation("Programs that use this key are refused from then on.")
                                           .orInQuery()};
};

using ApiKeyOperations = Operations<VerifyApiKey, ListApiKeys, RegenerateApiKey, RevokeApiKey>;

} // namespace plandeck
