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
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Inline;
    static constexpr std::array<std::string_view, 2> errors{"key_invalid", "throttled"};
    static constexpr std::array fields{field<&VerifyApiKey::inHeader>("X-API-Key").inHeader().maxLength(200),
                                       field<&VerifyApiKey::inBody>("api_key").maxLength(200).like(R"("test_…")")};
};

using ApiKeyOperations = Operations<VerifyApiKey>;

} // namespace plandeck
