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
    /// The platform's own people: all of them, or those of some roles.
    static consteval Access staff() { return Access(false, 0, false, 0xff); }
    static consteval Access staff(std::same_as<StaffRole> auto... roles) requires(sizeof...(roles) > 0)
    {
        return Access(false, 0, false, ((1U << unsigned(roles)) | ...));
    }
    consteval Access orApiKey() const { return Access(m_everyone, m_roles, true); }

    constexpr bool isPublic() const { return m_everyone; }
    constexpr bool takesApiKeys() const { return m_everyone || m_apiKey; }
    constexpr bool isForStaff() const { return m_staffRoles != 0; }
    constexpr bool allows(Role role) const { return m_everyone || (m_roles & (1U << unsigned(role))) != 0; }
    constexpr bool allows(StaffRole role) const { return m_everyone || (m_staffRoles & (1U << unsigned(role))) != 0; }

    /// Null when the caller may; else `not_authenticated`, `user_required`, `permission_denied` with the roles that could,
    /// or `token_invalid`: a tenant's token is none for the staff's operations, nor the other way round.
    std::optional<Error> refusalOf(const Caller &caller) const;

private:
    constexpr Access(bool everyone, unsigned roles, bool apiKey, unsigned staffRoles = 0)
        : m_everyone(everyone)
        , m_apiKey(apiKey)
        , m_roles(roles)
        , m_staffRoles(staffRoles)
    {
    }

    bool m_everyone;
    bool m_apiKey;
    unsigned m_roles;
    unsigned m_staffRoles;
};

} // namespace plandeck
