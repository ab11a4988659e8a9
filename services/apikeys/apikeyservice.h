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
    struct Parts
    {
        Database &database;
        const AuditLog &audit;
        const Outbox &outbox;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit ApiKeyService(const Parts &parts)
        : m(parts)
        , m_failures(parts.clock, 60)
    {
    }

    Result<VerifiedKey> handle(const Caller &caller, const VerifyApiKey &request);
    Result<ApiKeyList> handle(const Caller &caller, const ListApiKeys &request);
    Result<IssuedKey> handle(const Caller &caller, const RegenerateApiKey &request);
    Result<RevokedKey> handle(const Caller &caller, const RevokeApiKey &request);

private:
    Result<QList<Mode>> manageable(Connection &db, const Caller &caller) const;
    Result<> requireMay(Connection &db, const Caller &caller, Mode keyType) const;

    Parts m;
    RateLimit m_failures; // by address
};

void bindApiKeys(Dispatcher &dispatcher, ApiKeyService &service);

} // namespace plandeck
