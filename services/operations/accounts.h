// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"

namespace plandeck {

class TenantService;
class UserService;

enum class TenantStatus { Active, Suspended, Closed };
constexpr std::array<std::string_view, 3> wordsOf(TenantStatus)
{
    return {"active", "suspended", "closed"};
}

enum class Tier { Free, Starter, Pro, Enterprise };
constexpr std::array<std::string_view, 4> wordsOf(Tier)
{
    return {"free", "starter", "pro", "enterprise"};
}

/// What a tier includes; null is without limit.
struct TierLimits
{
    std::optional<qint64> plans = {};
    std::optional<qint64> users = {};
    std::optional<qint64> apiCallsPerMonth = {};

    static constexpr std::array fields{field<&TierLimits::plans>("plans"), field<&TierLimits::users>("users"),
                                       field<&TierLimits::apiCallsPerMonth>("api_calls_per_month")};
    friend bool operator==(const TierLimits &, const TierLimits &) = default;
};

struct TierUsage
{
    qint64 plans = 0;
    qint64 users = 0;
    qint64 apiCallsThisMonth = 0; // the calendar month in UTC

    static constexpr std::array fields{field<&TierUsage::plans>("plans"), field<&TierUsage::users>("users"),
                                       field<&TierUsage::apiCallsThisMonth>("api_calls_this_month")};
    friend bool operator==(const TierUsage &, const TierUsage &) = default;
};

struct WebhookSummary
{
    QString url = {};
    QString secretLast8 = {};

    static constexpr std::array fields{field<&WebhookSummary::url>("url"), field<&WebhookSummary::secretLast8>("secret_last8")};
    friend bool operator==(const WebhookSummary &, const WebhookSummary &) = default;
};

/// A tenant with everything around it, read without asking Stripe.
struct Tenant
{
    TenantId id = {};
    QString name = {};
    QString slug = {};
    QString email = {};
    TenantStatus status = TenantStatus::Active;
    Tier tier = Tier::Free;
    TierLimits limits = {};
    TierUsage usage = {};
    qint64 userCount = 0;
    StripeStatus stripe = {};
    QList<ApiKey> apiKeys = {};
    std::optional<WebhookSummary> webhook = {};
    QDateTime createdAt = {};

    static constexpr std::string_view schema = "Tenant";
    static constexpr std::array fields{field<&Tenant::id>("id"),
                                       field<&Tenant::name>("name"),
                                       field<&Tenant::slug>("slug"),
                                       field<&Tenant::email>("email"),
                                       field<&Tenant::status>("status"),
                                       field<&Tenant::tier>("subscription_tier"),
                                       field<&Tenant::limits>("limits"),
                                       field<&Tenant::usage>("usage"),
                                       field<&Tenant::userCount>("user_count"),
                                       field<&Tenant::stripe>("stripe"),
                                       field<&Tenant::apiKeys>("api_keys"),
                                       field<&Tenant::webhook>("webhook"),
                                       field<&Tenant::createdAt>("created_at")};
};

struct TokenPair
{
    Secret access = {};
    Secret refresh = {};

    static constexpr std::array fields{field<&TokenPair::access>("access"), field<&TokenPair::refresh>("refresh")};
};

/// The two keys a tenant starts with. This answer is the only place they are ever shown.
struct IssuedKeys
{
    Secret live = {};
    Secret test = {};

    static constexpr std::array fields{field<&IssuedKeys::live>("live"), field<&IssuedKeys::test>("test")};
};

struct Registration
{
    TenantSummary tenant = {};
    User user = {};
    TokenPair tokens = {};
    IssuedKeys apiKeys = {};

    static constexpr std::string_view schema = "Registration";
    static constexpr std::array fields{field<&Registration::tenant>("tenant"), field<&Registration::user>("user"),
                                       field<&Registration::tokens>("tokens"), field<&Registration::apiKeys>("api_keys")};
};

struct RegisterTenant
{
    QString companyName = {};
    QString email = {};
    Secret password = {};
    QString firstName = {};
    QString lastName = {};

    using Reply = Registration;
    using Service = TenantService;
    static constexpr Endpoint endpoint{"tenants.register", Verb::Post, "/api/v1/auth/tenants/register/", 201,
                                       "Register a company and its first user, the owner"};
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Heavy;
    static constexpr std::array<std::string_view, 6> errors{
        "throttled", "email_taken", "password_too_short", "password_too_common", "password_like_email", "password_like_company"};
    static constexpr std::array fields{
        field<&RegisterTenant::companyName>("company_name").required().maxLength(255).like(R"("Acme GmbH")"),
        field<&RegisterTenant::email>("email").required().email().like(R"("anna@acme.example")"),
        field<&RegisterTenant::password>("password").required().maxLength(1024).like(R"("a long passphrase")"),
        field<&RegisterTenant::firstName>("first_name").maxLength(150).like(R"("Anna")"),
        field<&RegisterTenant::lastName>("last_name").maxLength(150).like(R"("Berg")")};
};

struct GetTenantDetails
{
    using Reply = Tenant;
    using Service = TenantService;
    static constexpr Endpoint endpoint{"tenants.details", Verb::Get, "/api/v1/auth/tenants/details/", 200,
                                       "The tenant with limits, usage, keys and Stripe status"};
    static constexpr Access access = Access::users().orApiKey();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr NoFields fields{};
};

/// What of a tenant is well, what is not, and how much goes on, in one mode: counts, and no lists. Read without asking Stripe.
struct TenantOverview
{
    qint64 plansActive = 0; // drafts left out
    qint64 planDrafts = 0;
    qint64 plansFailed = 0; // whose last change did not reach Stripe
    qint64 plansDrifted = 0; // that somebody has changed at Stripe
    qint64 deliveriesLastDay = 0; // messages to the webhook, of the last 24 hours
    qint64 deliveriesFailed = 0; // given up in the last 7 days
    qint64 deliveriesHeld = 0; // that wait for the webhook to go on
    bool isWebhookPaused = false;
    qint64 eventsLastDay = 0; // received in the last 24 hours
    qint64 eventsFailed = 0; // tried again by themselves
    qint64 eventsDead = 0; // given up
    std::optional<QDateTime> gapFrom = {}; // UTC: what happened from here …
    std::optional<QDateTime> gapTo = {}; // … to here is not in the inbox, and a catch-up brings it
    std::optional<QDateTime> lastEventAt = {}; // UTC: when the newest was received

    static constexpr std::string_view schema = "TenantOverview";
    static constexpr std::array fields{field<&TenantOverview::plansActive>("plans_active").like("12"),
                                       field<&TenantOverview::planDrafts>("plan_drafts").like("2"),
                                       field<&TenantOverview::plansFailed>("plans_failed").like("0"),
                                       field<&TenantOverview::plansDrifted>("plans_drifted").like("1"),
                                       field<&TenantOverview::deliveriesLastDay>("deliveries_last_day").like("48"),
                                       field<&TenantOverview::deliveriesFailed>("deliveries_failed").like("0"),
                                       field<&TenantOverview::deliveriesHeld>("deliveries_held").like("0"),
                                       field<&TenantOverview::isWebhookPaused>("is_webhook_paused"),
                                       field<&TenantOverview::eventsLastDay>("events_last_day").like("214"),
                                       field<&TenantOverview::eventsFailed>("events_failed").like("0"),
                                       field<&TenantOverview::eventsDead>("events_dead").like("0"),
                                       field<&TenantOverview::gapFrom>("gap_from"),
                                       field<&TenantOverview::gapTo>("gap_to"),
                                       field<&TenantOverview::lastEventAt>("last_event_at")};
    friend bool operator==(const TenantOverview &, const TenantOverview &) = default;
};

struct GetTenantOverview
{
    using Reply = TenantOverview;
    using Service = TenantService;
    static constexpr Endpoint endpoint{"tenants.overview", Verb::Get, "/api/v1/auth/tenants/overview/", 200,
                                       "What of the tenant is well, what is not, and how much goes on"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr NoFields fields{};
};

struct SignedIn
{
    Secret access = {};
    Secret refresh = {};
    User user = {};
    TenantSummary tenant = {};

    static constexpr std::string_view schema = "SignedIn";
    static constexpr std::array fields{field<&SignedIn::access>("access"), field<&SignedIn::refresh>("refresh"),
                                       field<&SignedIn::user>("user"), field<&SignedIn::tenant>("tenant")};
};

struct Login
{
    QString email = {};
    Secret password = {};

    using Reply = SignedIn;
    using Service = UserService;
    static constexpr Endpoint endpoint{"tenants.login", Verb::Post, "/api/v1/auth/tenants/login/", 200, "Sign in"};
    static constexpr bool isReading = true; // a POST only to keep a secret out of the address
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Heavy;
    static constexpr std::array<std::string_view, 3> errors{"credentials_invalid", "tenant_suspended", "throttled"};
    static constexpr std::array fields{
        field<&Login::email>("email").required().maxLength(254).like(R"("anna@acme.example")"),
        field<&Login::password>("password").required().maxLength(1024).like(R"("a long passphrase")")};
};

struct AccessToken
{
    Secret access = {};

    static constexpr std::array fields{field<&AccessToken::access>("access")};
};

struct RefreshToken
{
    Secret refresh = {};

    using Reply = AccessToken;
    using Service = UserService;
    static constexpr Endpoint endpoint{"tenants.token.refresh", Verb::Post, "/api/v1/auth/tenants/token/refresh/", 200,
                                       "A new access token for a session that has not ended"};
    static constexpr bool isReading = true; // a POST only to keep a secret out of the address
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Inline;
    static constexpr std::array<std::string_view, 4> errors{"token_invalid", "token_expired", "tenant_suspended", "throttled"};
    static constexpr std::array fields{field<&RefreshToken::refresh>("refresh").required().maxLength(4096)};
};

/// The user, where they are, and what they may do.
struct Me : User
{
    TenantSummary tenant = {};
    QStringList permissions = {}; // names of operations

    static constexpr std::string_view schema = "Me";
    static constexpr std::array fields =
        joined(User::fields, std::array{field<&Me::tenant>("tenant"), field<&Me::permissions>("permissions")});
};

struct WhoAmI
{
    using Reply = Me;
    using Service = UserService;
    static constexpr Endpoint endpoint{"tenants.me", Verb::Get, "/api/v1/auth/tenants/me/", 200,
                                       "The signed-in user, the tenant and what the user may do"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr NoFields fields{};
};

/// A sentence for people, where there is nothing else to say.
struct Detail
{
    QString detail = {};

    static constexpr std::string_view schema = "Detail";
    static constexpr std::array fields{field<&Detail::detail>("detail")};
};

/// The other sessions of the user end at once, access tokens included.
struct ChangePassword
{
    Secret currentPassword = {};
    Secret newPassword = {};

    using Reply = Detail;
    using Service = UserService;
    static constexpr Endpoint endpoint{"tenants.change-password", Verb::Post, "/api/v1/auth/tenants/change-password/", 200,
                                       "Change one's own password"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Heavy;
    static constexpr std::array<std::string_view, 6> errors{"password_wrong",      "password_too_short",    "password_too_common",
                                                            "password_like_email", "password_like_company", "throttled"};
    static constexpr std::array fields{field<&ChangePassword::currentPassword>("current_password").required().maxLength(1024),
                                       field<&ChangePassword::newPassword>("new_password").required().maxLength(1024)};
};

using TenantOperations = Operations<RegisterTenant, GetTenantDetails, GetTenantOverview>;
using UserOperations = Operations<Login, RefreshToken, WhoAmI, ChangePassword>;

} // namespace plandeck
