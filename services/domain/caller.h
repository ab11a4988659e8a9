// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"

#include <array>
#include <string_view>

namespace plandeck {

/// What a person may do in a tenant. API.md's tables decide; operations declare it.
enum class Role { Owner, Admin, Developer, Billing };
constexpr std::array<std::string_view, 4> wordsOf(Role)
{
    return {"owner", "admin", "developer", "billing"};
}

/// What somebody of the platform's own staff may do: support looks into tenants, ops suspends them too.
enum class StaffRole { Support, Ops };
constexpr std::array<std::string_view, 2> wordsOf(StaffRole)
{
    return {"support", "ops"};
}

/// Stripe's two worlds. Everything that exists in Stripe belongs to one.
enum class Mode { Test, Live };
constexpr std::array<std::string_view, 2> wordsOf(Mode)
{
    return {"test", "live"};
}

/// Whose rows a query may touch. Repositories take one, and only a Caller makes one: a query without a tenant does
/// not compile.
class TenantScope final
{
public:
    TenantId tenant() const { return m_tenant; }
    Mode mode() const { return m_mode; }
    bool isLive() const { return m_mode == Mode::Live; }

private:
    friend struct Caller;
    TenantScope(TenantId tenant, Mode mode)
        : m_tenant(tenant)
        , m_mode(mode)
    {
    }

    TenantId m_tenant;
    Mode m_mode;
};

/// Who asks, from where. Made by the authenticator (or by us, for the system's own work) and passed to every handle().
struct Caller
{
    enum class Kind { Nobody, User, ApiKey, System, Staff };
    enum class Source { Desk, Rest, CommandLine, Job, Event };

    Kind kind = Kind::Nobody;
    TenantId tenant = {};
    UserId user = {};
    ApiKeyId key = {};
    StaffId staff = {}; // then the tenant is the one looked into, or none
    SessionId session = {};
    Role role = Role::Billing;
    StaffRole staffRole = StaffRole::Support;
    Mode mode = Mode::Test;
    Source source = Source::Rest;
    QString address = {}; // the peer's, for throttling and audit
    QString requestId = {}; // X-Request-Id
    ActorId onBehalfOf = {}; // who wanted what we finish for them

    TenantScope scope() const
    {
        Q_ASSERT(!tenant.isNull());
        return TenantScope(tenant, mode);
    }
    bool isPerson() const { return kind == Kind::User; }

    static Caller nobody() { return {}; }
    /// Our own work for one tenant: recovery, the OAuth callback after its state proved whose it is.
    static Caller system(TenantId tenant, Mode mode)
    {
        return {.kind = Kind::System, .tenant = tenant, .mode = mode, .source = Source::Job};
    }

    /// Who it is, for the record. Null for nobody and for the system.
    ActorId actor() const
    {
        switch (kind) {
        case Kind::User: return {user.value};
        case Kind::ApiKey: return {key.value};
        case Kind::Staff: return {staff.value};
        case Kind::Nobody:
        case Kind::System: break;
        }
        return {};
    }
};

constexpr std::array<std::string_view, 5> wordsOf(Caller::Kind)
{
    return {"nobody", "user", "api_key", "system", "staff"};
}
constexpr std::array<std::string_view, 5> wordsOf(Caller::Source)
{
    return {"desk", "rest", "command_line", "job", "event"};
}

} // namespace plandeck
