// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/operations/apikeys.h"
#include "services/security/throttle.h"
#include "services/storage/database.h"

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

private:
    Database &m_database;
    const Clock &m_clock;
    RateLimit m_failures; // by address
};

void bindApiKeys(Dispatcher &dispatcher, ApiKeyService &service);

} // namespace plandeck
