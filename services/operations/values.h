// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/field.h"

namespace plandeck {

/// One page of a list. next and previous are references to the neighbouring pages ("?page=3&search=pro"), made absolute by
/// the HTTP face.
template<typename T>
struct Page
{
    qint64 count = 0;
    std::optional<QString> next = {};
    std::optional<QString> previous = {};
    QList<T> results = {};

    static constexpr std::array fields{field<&Page::count>("count"), field<&Page::next>("next"),
                                       field<&Page::previous>("previous"), field<&Page::results>("results")};
};

/// One page of a list that may be very long: the neighbours are found by where this one ends, not by counting. next and
/// previous are references ("?cursor=…"), made absolute by the HTTP face.
template<typename T>
struct CursorPage
{
    std::optional<QString> next = {};
    std::optional<QString> previous = {};
    QList<T> results = {};

    static constexpr std::array fields{field<&CursorPage::next>("next"), field<&CursorPage::previous>("previous"),
                                       field<&CursorPage::results>("results")};
};

/// Invited: has a code and has not come yet. Withdrawn: the code is void, and they never came.
enum class UserStatus { Active, Invited, Withdrawn, Deactivated };
constexpr std::array<std::string_view, 4> wordsOf(UserStatus)
{
    return {"active", "invited", "withdrawn", "deactivated"};
}

/// A person of a tenant.
struct User
{
    UserId id = {};
    QString email = {};
    QString firstName = {};
    QString lastName = {};
    Role role = Role::Billing;
    bool isActive = true;
    UserStatus status = UserStatus::Active;
    std::optional<QDateTime> invitedUntil = {}; // UTC; how long the code of who is invited is good
    std::optional<QDateTime> lastLoginAt = {}; // UTC
    QDateTime createdAt = {}; // UTC
    qint64 version = 1; // one more with every change by people

    QString fullName() const { return QString(firstName + u' ' + lastName).trimmed(); }

    static constexpr std::string_view schema = "User";
    static constexpr std::array fields{
        field<&User::id>("id"),
        field<&User::email>("email").email().like(R"("anna@acme.example")"),
        field<&User::firstName>("first_name").like(R"("Anna")"),
        field<&User::lastName>("last_name").like(R"("Berg")"),
        field<&User::fullName>("full_name").like(R"("Anna Berg")"),
        field<&User::role>("role"),
        field<&User::isActive>("is_active"),
        field<&User::status>("status").derived().says(
            "Says why somebody is not active: invited, the invitation withdrawn, or deactivated."),
        field<&User::invitedUntil>("invited_until").derived().says("How long the code of the invitation is good."),
        field<&User::lastLoginAt>("last_login_at"),
        field<&User::createdAt>("created_at"),
        field<&User::version>("version").like("1")};
    friend bool operator==(const User &, const User &) = default;
};

/// A tenant as it is named beside other things.
struct TenantSummary
{
    TenantId id = {};
    QString name = {};
    QString slug = {};

    static constexpr std::string_view schema = "TenantSummary";
    static constexpr std::array fields{field<&TenantSummary::id>("id"),
                                       field<&TenantSummary::name>("name").like(R"("Acme GmbH")"),
                                       field<&TenantSummary::slug>("slug").like(R"("acme-gmbh")")};
    friend bool operator==(const TenantSummary &, const TenantSummary &) = default;
};

/// An API key as it may be shown: the key itself is kept nowhere.
struct ApiKey
{
    ApiKeyId id = {};
    Mode keyType = Mode::Test;
    QString prefix = {}; // "test_"
    QString last4 = {};
    bool isActive = true;
    QDateTime createdAt = {};
    std::optional<QDateTime> lastUsedAt = {};
    std::optional<QDateTime> expiresAt = {};
    std::optional<QDateTime> revokedAt = {};

    static constexpr std::string_view schema = "ApiKey";
    static constexpr std::array fields{field<&ApiKey::id>("id"),
                                       field<&ApiKey::keyType>("key_type"),
                                       field<&ApiKey::prefix>("prefix").like(R"("test_")"),
                                       field<&ApiKey::last4>("last4").like(R"("k9Qz")"),
                                       field<&ApiKey::isActive>("is_active"),
                                       field<&ApiKey::createdAt>("created_at"),
                                       field<&ApiKey::lastUsedAt>("last_used_at"),
                                       field<&ApiKey::expiresAt>("expires_at"),
                                       field<&ApiKey::revokedAt>("revoked_at")};
    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

/// How an account is brought to us. OAuth for Express is closed to new platforms; account links are Stripe's newer way.
enum class ConnectFlow { OAuthExpress, OAuthStandard, AccountLinks };
constexpr std::array<std::string_view, 3> wordsOf(ConnectFlow)
{
    return {"oauth_express", "oauth_standard", "account_links"};
}

/// How soon Stripe wants something. What is past due has shut charges or payouts already.
enum class Urgency { PastDue, CurrentlyDue, EventuallyDue, PendingVerification };
constexpr std::array<std::string_view, 4> wordsOf(Urgency)
{
    return {"past_due", "currently_due", "eventually_due", "pending_verification"};
}

/// Something Stripe wants to know of an account.
struct StripeRequirement
{
    QString name = {}; // Stripe's: "external_account"
    Urgency urgency = Urgency::CurrentlyDue;
    std::optional<QDateTime> dueBy = {}; // UTC; afterwards Stripe shuts what depends on it

    static constexpr std::string_view schema = "StripeRequirement";
    static constexpr std::array fields{field<&StripeRequirement::name>("name").like(R"("external_account")"),
                                       field<&StripeRequirement::urgency>("urgency"), field<&StripeRequirement::dueBy>("due_by")};
    friend bool operator==(const StripeRequirement &, const StripeRequirement &) = default;
};

/// A tenant's connected account in one mode, as Stripe last told it.
struct StripeStatus
{
    bool connected = false;
    std::optional<QString> accountId = {};
    bool livemode = false;
    std::optional<ConnectFlow> flow = {};
    bool chargesEnabled = false;
    bool payoutsEnabled = false;
    bool detailsSubmitted = false;
    QStringList requirementsDue = {}; // Stripe's names: "external_account"
    QList<StripeRequirement> requirements = {}; // the most urgent first; those due and those to come
    std::optional<QString> disabledReason = {}; // why Stripe shut charges or payouts: "requirements.past_due"
    std::optional<QDateTime> connectedAt = {}; // UTC
    std::optional<QDateTime> checkedAt = {}; // UTC: when Stripe last said so

    static constexpr std::string_view schema = "StripeStatus";
    static constexpr std::array fields{field<&StripeStatus::connected>("connected"),
                                       field<&StripeStatus::accountId>("account_id").like(R"("acct_1QXyz")"),
                                       field<&StripeStatus::livemode>("livemode"),
                                       field<&StripeStatus::flow>("flow"),
                                       field<&StripeStatus::chargesEnabled>("charges_enabled"),
                                       field<&StripeStatus::payoutsEnabled>("payouts_enabled"),
                                       field<&StripeStatus::detailsSubmitted>("details_submitted"),
                                       field<&StripeStatus::requirementsDue>("requirements_due"),
                                       field<&StripeStatus::requirements>("requirements"),
                                       field<&StripeStatus::disabledReason>("disabled_reason"),
                                       field<&StripeStatus::connectedAt>("connected_at"),
                                       field<&StripeStatus::checkedAt>("checked_at")};
    friend bool operator==(const StripeStatus &, const StripeStatus &) = default;
};

} // namespace plandeck
