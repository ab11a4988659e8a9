// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"

namespace plandeck {

class ConnectService;

/// Where to send the browser. The address carries the state, so it is as secret as that.
struct ConnectInvitation
{
    Secret authorizationUrl = {};
    Secret state = {};
    QDateTime expiresAt = {}; // UTC
    ConnectFlow flow = ConnectFlow::OAuthExpress;

    static constexpr std::string_view schema = "ConnectInvitation";
    static constexpr std::array fields{
        field<&ConnectInvitation::authorizationUrl>("authorization_url"), field<&ConnectInvitation::state>("state"),
        field<&ConnectInvitation::expiresAt>("expires_at"), field<&ConnectInvitation::flow>("flow")};
};

struct ConnectStripe
{
    ConnectFlow flow = ConnectFlow::OAuthExpress;

    using Reply = ConnectInvitation;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.connect", Verb::Get, "/api/v1/auth/tenants/stripe/connect/", 200,
                                       "Begin to connect a Stripe account"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 4> errors{"live_mode_not_configured", "stripe_client_id_missing",
                                                            "stripe_unavailable", "stripe_refused"};
    static constexpr std::array fields{field<&ConnectStripe::flow>("flow").inQuery()};
};

/// The status after the callback; for an account link that had run out, also where the browser goes on. And whose it is.
struct ConnectOutcome : StripeStatus
{
    std::optional<QString> continueAt = {};
    std::optional<QString> tenantName = {}; // for the page a person sees

    static constexpr std::string_view schema = "ConnectOutcome";
    static constexpr std::array fields =
        joined(StripeStatus::fields, std::array{field<&ConnectOutcome::continueAt>("continue_at").omittable(),
                                                field<&ConnectOutcome::tenantName>("tenant_name").omittable()});
};

/// What Stripe appends to an account link's addresses of ours.
enum class AccountLinkStep { Return, Refresh };
constexpr std::array<std::string_view, 2> wordsOf(AccountLinkStep)
{
    return {"return", "refresh"};
}

/// The browser comes back. Whoever brings the state connects the tenant it was made for, and no other.
struct FinishConnect
{
    Secret state = {};
    Secret code = {};
    QString error = {};
    QString errorDescription = {};
    std::optional<AccountLinkStep> accountLink = {};

    using Reply = ConnectOutcome;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.callback", Verb::Get, "/api/v1/auth/tenants/stripe/callback/", 200,
                                       "Where Stripe sends the browser back to"};
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 9> errors{"state_invalid",  "state_expired", "state_used",
                                                            "access_denied",  "code_invalid",  "stripe_unavailable",
                                                            "stripe_refused", "account_taken", "throttled"};
    static constexpr std::array fields{field<&FinishConnect::state>("state").inQuery().maxLength(200),
                                       field<&FinishConnect::code>("code").inQuery().maxLength(200),
                                       field<&FinishConnect::error>("error").inQuery().maxLength(200),
                                       field<&FinishConnect::errorDescription>("error_description").inQuery().maxLength(1000),
                                       field<&FinishConnect::accountLink>("account_link").inQuery()};
};

struct GetStripeStatus
{
    bool refresh = false; // ask Stripe; when it does not answer, the last known status stands

    using Reply = StripeStatus;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.status", Verb::Get, "/api/v1/auth/tenants/stripe/status/", 200,
                                       "The connected account, as Stripe tells it"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&GetStripeStatus::refresh>("refresh").inQuery()};
};

using ConnectOperations = Operations<ConnectStripe, FinishConnect, GetStripeStatus>;

} // namespace plandeck
