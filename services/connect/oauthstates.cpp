// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/oauthstates.h"

#include "services/lists/listquery.h"
#include "services/security/tenanttoken.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const QString &columns()
{
    static const auto list =
        u"tenant_id, id, state_hash, user_id, livemode, flow, account_id, redirect_uri, created_at, expires_at, opened_at,"
        " used_at, exchanged_at, verified_at, failed_at, problem, sealed_code"_s;
    return list;
}

Unexpected refused(const QString &code)
{
    return failed({.kind = Error::Kind::Invalid, .code = code});
}

} // namespace

ConnectFlowLog OAuthState::logAt(const QDateTime &now) const
{
    ConnectFlowLog log{.id = id,
                       .flow = flow,
                       .livemode = livemode,
                       .problem = problem,
                       .accountId = accountId,
                       .createdAt = createdAt,
                       .expiresAt = expiresAt,
                       .steps = {{ConnectStep::Issued, createdAt}}};
    const auto add = [&](ConnectStep step, const std::optional<QDateTime> &at) {
        if (at)
            log.steps.append({step, *at});
    };
    add(ConnectStep::Browser, openedAt);
    add(ConnectStep::Callback, usedAt);
    add(ConnectStep::Exchanged, exchangedAt);
    add(ConnectStep::Verified, verifiedAt);
    if (!verifiedAt)
        add(ConnectStep::Failed, failedAt);
    if (!verifiedAt && !failedAt && !usedAt && expiresAt <= now)
        add(ConnectStep::Expired, expiresAt);
    log.state = log.steps.last().step;
    return log;
}

Result<> OAuthStates::insert(Connection &db, const OAuthState &state)
{
    return db.insert("tenants_oauthstate"_L1, state);
}

Result<OAuthState> OAuthStates::find(Connection &db, const Secret &state, const QDateTime &now)
{
    const auto tenant = TenantToken::tenantOf(state);
    if (!tenant)
        return refused(u"state_invalid"_s);
    static const auto sql =
        u"SELECT %1 FROM tenants_oauthstate WHERE tenant_id = :tenant AND state_hash = :hash"_s.arg(columns());
    auto row = db.row<OAuthState>(sql, {{"tenant", *tenant}, {"hash", TenantToken::hashOf(state)}});
    if (!row)
        return failed(row.error());
    if (!*row)
        return refused(u"state_invalid"_s);
    const auto &found = **row;
    if (found.isExchanging())
        return found;
    if (found.usedAt || found.verifiedAt)
        return refused(u"state_used"_s);
    if (found.expiresAt <= now)
        return refused(u"state_expired"_s);
    return found;
}

Result<OAuthState> OAuthStates::byId(Connection &db, const TenantScope &scope, ConnectFlowId id)
{
    static const auto sql =
        u"SELECT %1 FROM tenants_oauthstate WHERE tenant_id = :tenant AND id = :id AND livemode = :live"_s.arg(columns());
    return db.one<OAuthState>(sql, {{"tenant", scope.tenant()}, {"id", id}, {"live", scope.isLive()}});
}

Result<Page<OAuthState>> OAuthStates::list(Connection &db, const TenantScope &scope, const ListConnectFlows &request)
{
    ListQuery query(u"tenants_oauthstate"_s, columns());
    query.where(u" tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    query.where(u" livemode = :live"_s, {"live", scope.isLive()});
    return query.page<OAuthState>(db, request, u"created_at DESC, id DESC"_s);
}

Result<> OAuthStates::use(Connection &db, const OAuthState &state)
{
    static const auto sql = u"UPDATE tenants_oauthstate SET used_at = :used, sealed_code = :code"
                            " WHERE tenant_id = :tenant AND id = :id AND used_at IS NULL"_s;
    const auto used =
        db.change(sql, {{"used", state.usedAt}, {"code", state.sealedCode}, {"tenant", state.tenant}, {"id", state.id}});
    if (!used)
        return failed(used.error());
    return *used == 1 ? Result<>() : refused(u"state_used"_s);
}

Result<> OAuthStates::unuse(Connection &db, const OAuthState &state)
{
    static const auto sql = u"UPDATE tenants_oauthstate SET used_at = NULL WHERE tenant_id = :tenant AND id = :id"_s;
    return db.change(sql, {{"tenant", state.tenant}, {"id", state.id}}).map([](qint64) {});
}

Result<> OAuthStates::setProgress(Connection &db, const OAuthState &state)
{
    static const auto sql =
        u"UPDATE tenants_oauthstate SET account_id = :account, exchanged_at = :exchanged, verified_at = :verified,"
        " failed_at = :failed, problem = :problem, sealed_code = :code WHERE tenant_id = :tenant AND id = :id"_s;
    return db
        .change(sql, {{"account", state.accountId},
                      {"exchanged", state.exchangedAt},
                      {"verified", state.verifiedAt},
                      {"failed", state.failedAt},
                      {"problem", state.problem},
                      {"code", state.sealedCode},
                      {"tenant", state.tenant},
                      {"id", state.id}})
        .map([](qint64) {});
}

Result<> OAuthStates::setOpened(Connection &db, const OAuthState &state)
{
    static const auto sql = u"UPDATE tenants_oauthstate SET opened_at = :opened WHERE tenant_id = :tenant AND id = :id"_s;
    return db.change(sql, {{"opened", state.openedAt}, {"tenant", state.tenant}, {"id", state.id}}).map([](qint64) {});
}

Result<> OAuthStates::setVerified(Connection &db, const TenantScope &scope, const QString &account, const QDateTime &now)
{
    static const auto sql = u"UPDATE tenants_oauthstate SET verified_at = :now WHERE tenant_id = :tenant AND livemode = :live"
                            " AND account_id = :account AND verified_at IS NULL AND failed_at IS NULL AND expires_at > :still"_s;
    return db
        .change(sql, {{"now", now}, {"tenant", scope.tenant()}, {"live", scope.isLive()}, {"account", account}, {"still", now}})
        .map([](qint64) {});
}

Result<qint64> OAuthStates::forgetExpired(Connection &db, const QDateTime &now)
{
    return db.change(u"DELETE FROM tenants_oauthstate WHERE expires_at < :limit"_s, {{"limit", now.addDays(-7)}});
}

} // namespace plandeck
