// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/operations/apikeys.h"
#include "services/security/throttle.h"
#include "services/storage/database.h"
#include "services/webhooks/outbox.h"

namespace plandeck {

class Dispatcher;

class ApiKeyService final
{
public:
    ApiKeyService(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
        , m_failures(clock, 60)
    {
    }

    Result<VerifiedKey> handle(const Caller &caller, const VerifyApiKey &request);
    Result<ApiKeyList> handle(const Caller &caller, const ListApiKeys &request);
    Result<IssuedKey> handle(const Caller &caller, const RegenerateApiKey &request);
    Result<RevokedKey> handle(const Caller &caller, const RevokeApiKey &request);

private:
    Result<> requireMay(Connection &db, const Caller &caller, Mode keyType) const;

    Parts m;
    RateLimit m_failures; // by address
};

void bindApiKeys(Dispatcher &dispatcher, ApiKeyService &service);

} // namespace plandeck
