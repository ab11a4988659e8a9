// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"

namespace plandeck {

class StaffService;

/// Somebody of the platform's own people.
struct StaffMember
{
    StaffId id = {};
    QString email = {};
    StaffRole role = StaffRole::Support;
    bool isActive = true;
    std::optional<QDateTime> lastLoginAt = {}; // UTC
    QDateTime createdAt = {}; // UTC

    static constexpr std::string_view schema = "StaffMember";
    static constexpr std::array fields{field<&StaffMember::id>("id"),
                                       field<&StaffMember::email>("email").like(R"("sam@platform.example")"),
                                       field<&StaffMember::role>("role"),
                                       field<&StaffMember::isActive>("is_active"),
                                       field<&StaffMember::lastLoginAt>("last_login_at"),
                                       field<&StaffMember::createdAt>("created_at")};
    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

struct SignedInStaff
{
    Secret access = {};
    Secret refresh = {};
    StaffMember staff = {};

    static constexpr std::string_view schema = "SignedInStaff";
    static constexpr std::array fields{field<&SignedInStaff::access>("access"), field<&SignedInStaff::refresh>("refresh"),
                                       field<&SignedInStaff::staff>("staff")};
};

/// Tokens of their own audience: on a tenant's operations they are none, nor the other way round.
struct StaffLogin
{
    QString email = {};
    Secret password = {};

    using Reply = SignedInStaff;
    using Service = StaffService;
    static constexpr Endpoint endpoint{"staff.login", Verb::Post, "/api/v1/staff/login/", 200, "Sign in as staff"};
    static constexpr bool isReading = true; // a POST only to keep a secret out of the address
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Heavy;
    static constexpr std::array<std::string_view, 2> errors{"credentials_invalid", "throttled"};
    static constexpr std::array fields{
        field<&StaffLogin::email>("email").required().maxLength(254).like(R"("sam@platform.example")"),
        field<&StaffLogin::password>("password").required().maxLength(1024).like(R"("a long passphrase")")};
};

struct RefreshStaffToken
{
    Secret refresh = {};

    using Reply = AccessToken;
    using Service = StaffService;
    static constexpr Endpoint endpoint{"staff.token.refresh", Verb::Post, "/api/v1/staff/token/refresh/", 200,
                                       "A new access token for a staff session that has not ended"};
    static constexpr bool isReading = true; // a POST only to keep a secret out of the address
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Inline;
    static constexpr std::array<std::string_view, 3> errors{"token_invalid", "token_expired", "throttled"};
    static constexpr std::array fields{field<&RefreshStaffToken::refresh>("refresh").required().maxLength(4096)};
};

struct StaffSelf : StaffMember
{
    QStringList permissions = {}; // names of operations

    static constexpr std::string_view schema = "StaffSelf";
    static constexpr std::array fields = joined(StaffMember::fields, std::array{field<&StaffSelf::permissions>("permissions")});
};

struct WhoAmIOfStaff
{
    using Reply = StaffSelf;
    using Service = StaffService;
    static constexpr Endpoint endpoint{"staff.me", Verb::Get, "/api/v1/staff/me/", 200,
                                       "Who is signed in of the staff, and what they may do"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr NoFields fields{};
};

/// Their other sessions end at once, access tokens included.
struct ChangeStaffPassword
{
    Secret currentPassword = {};
    Secret newPassword = {};

    using Reply = Detail;
    using Service = StaffService;
    static constexpr Endpoint endpoint{"staff.change-password", Verb::Post, "/api/v1/staff/change-password/", 200,
                                       "Change one's own password as staff"};
    static constexpr Access access = Access::staff();
    static constexpr Cost cost = Cost::Heavy;
    static constexpr std::array<std::string_view, 5> errors{"password_wrong", "password_too_short", "password_too_common",
                                                            "password_like_email", "throttled"};
    static constexpr std::array fields{
        field<&ChangeStaffPassword::currentPassword>("current_password").required().maxLength(1024),
        field<&ChangeStaffPassword::newPassword>("new_password").required().maxLength(1024)};
};

using StaffOperations = Operations<StaffLogin, RefreshStaffToken, WhoAmIOfStaff, ChangeStaffPassword>;

} // namespace plandeck
