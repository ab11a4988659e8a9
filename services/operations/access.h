// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/result.h"

#include <concepts>

namespace plandeck {

/// Who may ask. A constant that can be listed: the matrix in the Users panel, the reason on a disabled button and the role
/// test are made from it.
class Access
{
public:
    static consteval Access everyone() { return Access(true, 0, false); }
    static consteval Access users() { return Access(false, 0xff, false); }
    static consteval Access roles(std::same_as<Role> auto... roles)
    {
        return Access(false, ((1U << unsigned(roles)) | ...), false);
    }
    consteval Access orApiKey() const { return Access(m_everyone, m_roles, true); }

    constexpr bool isPublic() const { return m_everyone; }
    constexpr bool takesApiKeys() const { return m_everyone || m_apiKey; }
    constexpr bool allows(Role role) const { return m_everyone || (m_roles & (1U << unsigned(role))) != 0; }

    /// Null when the caller may; else `not_authenticated`, `user_required` or `permission_denied` with the roles that could.
    std::optional<Error> refusalOf(const Caller &caller) const;

private:
    constexpr Access(bool everyone, unsigned roles, bool apiKey)
        : m_everyone(everyone)
        , m_apiKey(apiKey)
        , m_roles(roles)
    {
    }

    bool m_everyone;
    bool m_apiKey;
    unsigned m_roles;
};

} // namespace plandeck
