// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/access.h"

#include "services/domain/field.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

namespace {

/// The roles among these that could.
template<typename... Roles>
Error denied(const Access &access, Roles... roles)
{
    Error error{.kind = Error::Kind::Denied, .code = u"permission_denied"_s};
    ((access.allows(roles) ? error.requiredRoles.append(wordOf(roles)) : void()), ...);
    return error;
}

Error wrongAudience()
{
    return {.kind = Error::Kind::Unauthenticated, .code = u"token_invalid"_s};
}

} // namespace

std::optional<Error> Access::refusalOf(const Caller &caller) const
{
    if (m_everyone)
        return std::nullopt;
    switch (caller.kind) {
    case Caller::Kind::Nobody: return Error{.kind = Error::Kind::Unauthenticated, .code = u"not_authenticated"_s};
    case Caller::Kind::User:
        if (isForStaff())
            return wrongAudience();
        return allows(caller.role) ? std::nullopt
                                   : std::optional(denied(*this, Role::Owner, Role::Admin, Role::Developer, Role::Billing));
    case Caller::Kind::ApiKey:
        return m_apiKey ? std::nullopt : std::optional(Error{.kind = Error::Kind::Denied, .code = u"user_required"_s});
    case Caller::Kind::Staff:
        if (!isForStaff())
            return wrongAudience();
        return allows(caller.staffRole) ? std::nullopt : std::optional(denied(*this, StaffRole::Support, StaffRole::Ops));
    case Caller::Kind::System: return std::nullopt;
    }
    return denied(*this);
}

} // namespace plandeck
