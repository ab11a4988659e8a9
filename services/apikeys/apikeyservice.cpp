// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/apikeys/apikeyservice.h"

#include "services/apikeys/apikeyrepository.h"
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
    const auto found = m_database.read([&](Connection &db) { return ApiKeyRepository::byHash(db, keyHash(key.reveal())); });
    if (!found)
        return failed(found.error());
    if (!*found || !(*found)->isGoodAt(m_clock.nowUtc())) {
        m_failures.count(caller.address);
        return failed({.kind = Error::Kind::Unauthenticated, .code = u"key_invalid"_s, .members = {{u"valid"_s, u"false"_s}}});
    }
    const auto &it = **found;
    return VerifiedKey{.tenant = {it.tenant, it.tenantName, it.tenantSlug}, .keyType = it.keyType, .last4 = it.last4};
}

void bindApiKeys(Dispatcher &dispatcher, ApiKeyService &service)
{
    dispatcher.bind(ApiKeyOperations{}, service);
}

} // namespace plandeck
