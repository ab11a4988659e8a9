// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/oauthstates.h"

#include "services/security/tenanttoken.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected refused(const QString &code)
{
    return failed({.kind = Error::Kind::Invalid, .code = code});
}

} // namespace

Result<> OAuthStates::insert(Connection &db, const OAuthState &state)
{
    return db.insert("tenants_oauthstate"_L1, state);
}

Result<OAuthState> OAuthStates::find(Connection &db, const Secret &state, const QDateTime &now)
{
    const auto tenant = TenantToken::tenantOf(state);
    if (!tenant)
        return refused(u"state_invalid"_s);
    static const auto sql = u"SELECT tenant_id, state_hash, user_id, livemode, flow, account_id, redirect_uri, created_at,"
                            " expires_at, used_at FROM tenants_oauthstate WHERE tenant_id = :tenant AND state_hash = :hash"_s;
    auto row = db.row<OAuthState>(sql, {{"tenant", *tenant}, {"hash", TenantToken::hashOf(state)}});
    if (!row)
        return failed(row.error());
    if (!*row)
        return refused(u"state_invalid"_s);
    if ((*row)->usedAt)
        return refused(u"state_used"_s);
    if ((*row)->expiresAt <= now)
        return refused(u"state_expired"_s);
    return **row;
}

Result<> OAuthStates::use(Connection &db, const OAuthState &state, const QDateTime &now)
{
    static const auto sql = u"UPDATE tenants_oauthstate SET used_at = :now"
                            " WHERE tenant_id = :tenant AND state_hash = :hash AND used_at IS NULL"_s;
    const auto used = db.change(sql, {{"now", now}, {"tenant", state.tenant}, {"hash", state.hash}});
    if (!used)
        return failed(used.error());
    return *used == 1 ? Result<>() : refused(u"state_used"_s);
}

Result<> OAuthStates::unuse(Connection &db, const OAuthState &state)
{
    static const auto sql = u"UPDATE tenants_oauthstate SET used_at = NULL WHERE tenant_id = :tenant AND state_hash = :hash"_s;
    return db.change(sql, {{"tenant", state.tenant}, {"hash", state.hash}}).map([](qint64) {});
}

Result<qint64> OAuthStates::forgetExpired(Connection &db, const QDateTime &now)
{
    return db.change(u"DELETE FROM tenants_oauthstate WHERE expires_at < :limit"_s, {{"limit", now.addDays(-1)}});
}

} // namespace plandeck
