// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"
#include "services/operations/versions.h"

namespace plandeck {

class MemberService;

enum class UserOrder { CreatedAt, CreatedAtDown, Email, EmailDown };
constexpr std::array<std::string_view, 4> wordsOf(UserOrder)
{
    return {"created_at", "-created_at", "email", "-email"};
}

struct ListUsers
{
    std::optional<bool> isActive = {};
    std::optional<UserStatus> status = {};
    std::optional<Role> role = {};
    QString search = {}; // in e-mail and names
    qint64 page = 1;
    qint64 pageSize = 50;
    UserOrder ordering = UserOrder::CreatedAtDown;

    using Reply = Page<User>;
    using Service = MemberService;
    static constexpr Endpoint endpoint{"users.list", Verb::Get, "/api/v1/auth/tenants/users/", 200, "The people of the tenant"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&ListUsers::isActive>("is_active").inQuery(),
                                       field<&ListUsers::status>("status").inQuery(),
                                       field<&ListUsers::role>("role").inQuery(),
                                       field<&ListUsers::search>("search").inQuery().maxLength(200),
                                       field<&ListUsers::page>("page").inQuery().min(1).max(1'000'000'000),
                                       field<&ListUsers::pageSize>("page_size").inQuery().min(1).max(200),
                                       field<&ListUsers::ordering>("ordering").inQuery()};
};

/// Shown once; good for seven days and one use.
struct Invitation
{
    Secret code = {};
    QDateTime expiresAt = {}; // UTC

    static constexpr std::array fields{field<&Invitation::code>("code"), field<&Invitation::expiresAt>("expires_at")};
};

struct InvitedUser
{
    User user = {};
    Invitation invitation = {};

    static constexpr std::string_view schema = "InvitedUser";
    static constexpr std::array fields{field<&InvitedUser::user>("user"), field<&InvitedUser::invitation>("invitation")};
};

/// The user exists at once and can sign in once the invitation is accepted. Owners are invited by owners. Inviting somebody
/// again who has not accepted gives a new code; the old one is void.
struct InviteUser
{
    QString email = {};
    Role role = Role::Developer;
    QString firstName = {};
    QString lastName = {};

    using Reply = InvitedUser;
    using Service = MemberService;
    static constexpr Endpoint endpoint{"users.invite", Verb::Post, "/api/v1/auth/tenants/users/", 201, "Invite somebody"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 2> errors{"email_taken", "permission_denied"};
    static constexpr std::array fields{field<&InviteUser::email>("email").required().email().like(R"("ben@acme.example")"),
                                       field<&InviteUser::role>("role").required(),
                                       field<&InviteUser::firstName>("first_name").maxLength(150),
                                       field<&InviteUser::lastName>("last_name").maxLength(150)};
};

struct AcceptedInvitation
{
    User user = {};
    TenantSummary tenant = {};
    TokenPair tokens = {};

    static constexpr std::string_view schema = "AcceptedInvitation";
    static constexpr std::array fields{field<&AcceptedInvitation::user>("user"), field<&AcceptedInvitation::tenant>("tenant"),
                                       field<&AcceptedInvitation::tokens>("tokens")};
};

struct AcceptInvitation
{
    Secret code = {};
    Secret password = {};

    using Reply = AcceptedInvitation;
    using Service = MemberService;
    static constexpr Endpoint endpoint{"users.accept", Verb::Post, "/api/v1/auth/tenants/users/accept/", 201,
                                       "Accept an invitation and sign in"};
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Heavy;
    static constexpr std::array<std::string_view, 7> errors{"invitation_invalid",   "tenant_suspended",    "throttled",
                                                            "password_too_short",   "password_too_common", "password_like_email",
                                                            "password_like_company"};
    static constexpr std::array fields{field<&AcceptInvitation::code>("code").required().maxLength(200),
                                       field<&AcceptInvitation::password>("password").required().maxLength(1024)};
};

/// Owners are made and unmade by owners only, and the last active one stays. To deactivate who is only invited withdraws the
/// invitation.
struct UpdateUser
{
    UserId id = {};
    Patch<Role> role = {};
    Patch<bool> isActive = {};
    Patch<QString> firstName = {};
    Patch<QString> lastName = {};
    QString ifMatch = {}; // etagOf() the version that was read; empty: whatever it is now

    using Reply = User;
    using Service = MemberService;
    static constexpr Endpoint endpoint{"users.update", Verb::Patch, "/api/v1/auth/tenants/users/{id}/", 200,
                                       "Change somebody's role or name, or deactivate them"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 4> errors{"last_owner", "permission_denied", "invitation_pending",
                                                            "edit_conflict"};
    static constexpr std::array fields{
        field<&UpdateUser::id>("id").inPath(),
        field<&UpdateUser::role>("role"),
        field<&UpdateUser::isActive>("is_active"),
        field<&UpdateUser::firstName>("first_name").maxLength(150),
        field<&UpdateUser::lastName>("last_name").maxLength(150),
        field<&UpdateUser::ifMatch>("If-Match").inHeader().maxLength(200).like(ifMatchLike).says(ifMatchSays)};
};

using MemberOperations = Operations<ListUsers, InviteUser, AcceptInvitation, UpdateUser>;

} // namespace plandeck
