// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/access.h"

#include "services/domain/field.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

std::optional<Error> Access::refusalOf(const Caller &caller) const
{
    if (m_everyone)
        return std::nullopt;
    switch (caller.kind) {
    case Caller::Kind::Nobody: return Error{.kind = Error::Kind::Unauthenticated, .code = u"not_authenticated"_s};
    case Caller::Kind::User: {
        if (allows(caller.role))
            return std::nullopt;
        QStringList could;
        for (const auto role : {Role::Owner, Role::Admin, Role::Developer, Role::Billing})
            if (allows(role))
                could.append(wordOf(role));
        return Error{.kind = Error::Kind::Denied, .code = u"permission_denied"_s, .requiredRoles = could};
    }
    case Caller::Kind::ApiKey:
        return m_apiKey ? std::nullopt : std::optional(Error{.kind = Error::Kind::Denied, .code = u"user_required"_s});
    case Caller::Kind::System: return std::nullopt;
    }
    return Error{.kind = Error::Kind::Denied, .code = u"permission_denied"_s};
}

} // namespace plandeck
