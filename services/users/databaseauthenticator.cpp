// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/databaseauthenticator.h"

#include "services/apikeys/apikeyrepository.h"
#include "services/security/apikeys.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<Caller> DatabaseAuthenticator::authenticate(const Credentials &credentials) const
{
    Caller caller{.mode = credentials.mode.value_or(Mode::Test),
                  .source = credentials.source,
                  .address = credentials.address,
                  .requestId = credentials.requestId};
    if (credentials.bearer.isEmpty() && credentials.apiKey.isEmpty())
        return caller;
    auto made = m_database.read([&](Connection &db) -> Result<> {
        Result<> step;
        if (!credentials.bearer.isEmpty())
            step = addPerson(db, credentials, caller);
        if (step && !credentials.apiKey.isEmpty())
            step = addKey(db, credentials, caller);
        return step;
    });
    if (!made)
        return failed(made.error());
    m_usage.count(caller);
    return caller;
}

Result<> DatabaseAuthenticator::addPerson(Connection &db, const Credentials &credentials, Caller &caller) const
{
    const auto claims = m_sessions.verify(credentials.bearer, TokenClaims::Type::Access);
    if (!claims && claims.error().code == "token_invalid"_L1) // none of a tenant's user
        return addStaff(db, credentials, caller);
    if (!claims)
        return failed(claims.error());
    const auto role = m_sessions.roleBehind(db, *claims);
    if (!role)
        return failed(role.error());
    caller.kind = Caller::Kind::User;
    caller.tenant = claims->tenant;
    caller.user = claims->sub;
    caller.session = claims->session;
    caller.role = *role;
    return {};
}

Result<> DatabaseAuthenticator::addStaff(Connection &db, const Credentials &credentials, Caller &caller) const
{
    return m_staff.verify(credentials.bearer, TokenClaims::Type::Access).and_then([&](const StaffClaims &claims) {
        return m_staff.roleBehind(db, claims).map([&](StaffRole role) {
            caller.kind = Caller::Kind::Staff;
            caller.staff = claims.sub;
            caller.session = claims.session;
            caller.staffRole = role;
        });
    });
}

Result<> DatabaseAuthenticator::addKey(Connection &db, const Credentials &credentials, Caller &caller) const
{
    const auto found = ApiKeyRepository::byHash(db, keyHash(credentials.apiKey.reveal()));
    if (!found)
        return failed(found.error());
    const bool isPerson = caller.kind != Caller::Kind::Nobody;
    if (!*found || !(*found)->isGoodAt(m_clock.nowUtc()) || (isPerson && (*found)->tenant != caller.tenant))
        return failed({.kind = Error::Kind::Unauthenticated, .code = u"key_invalid"_s});
    const auto &key = **found;
    if (key.tenantStatus == TenantStatus::Suspended)
        return tenantSuspended();
    if (credentials.mode && *credentials.mode != key.keyType)
        return failed({.kind = Error::Kind::Invalid, .code = u"mode_mismatch"_s});
    if (!isPerson) // both shown: the person decides the role, the key the mode
        caller.kind = Caller::Kind::ApiKey;
    caller.tenant = key.tenant;
    caller.key = key.id;
    caller.mode = key.keyType;
    return {};
}

} // namespace plandeck
