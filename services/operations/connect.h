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
    ConnectFlowId flowId = {}; // what became of it: stripe.flows.get

    static constexpr std::string_view schema = "ConnectInvitation";
    static constexpr std::array fields{field<&ConnectInvitation::authorizationUrl>("authorization_url"),
                                       field<&ConnectInvitation::state>("state"),
                                       field<&ConnectInvitation::expiresAt>("expires_at"),
                                       field<&ConnectInvitation::flow>("flow"), field<&ConnectInvitation::flowId>("flow_id")};
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
    static constexpr std::array<std::string_view, 5> errors{"live_mode_not_configured", "stripe_client_id_missing",
                                                            "connect_in_progress", "stripe_unavailable", "stripe_refused"};
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

/// Where the redirect does not reach us (live mode wants https, a desk is at home): the address the browser ended at is pasted.
struct CompleteConnect
{
    Secret redirectUrl = {};

    using Reply = ConnectOutcome;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.complete", Verb::Post, "/api/v1/auth/tenants/stripe/complete/", 200,
                                       "Finish a connection by the address Stripe sent the browser back to"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 10> errors{
        "redirect_url_invalid", "state_invalid",      "state_expired",  "state_used",    "access_denied",
        "code_invalid",         "stripe_unavailable", "stripe_refused", "account_taken", "throttled"};
    static constexpr std::array fields{field<&CompleteConnect::redirectUrl>("redirect_url")
                                           .required()
                                           .maxLength(4000)
                                           .says("The whole address, `?code=…&state=…` included.")};
};

/// Where a connection attempt stands: issued, browser, callback, exchanged, verified, in this order; account links have no
/// code to exchange. Failed and expired end it anywhere.
enum class ConnectStep { Issued, Browser, Callback, Exchanged, Verified, Failed, Expired };
constexpr std::array<std::string_view, 7> wordsOf(ConnectStep)
{
    return {"issued", "browser", "callback", "exchanged", "verified", "failed", "expired"};
}

struct ConnectStepTaken
{
    ConnectStep step = ConnectStep::Issued;
    QDateTime at = {}; // UTC

    static constexpr std::string_view schema = "ConnectStepTaken";
    static constexpr std::array fields{field<&ConnectStepTaken::step>("step"), field<&ConnectStepTaken::at>("at")};
    friend bool operator==(const ConnectStepTaken &, const ConnectStepTaken &) = default;
};

/// The log of one attempt to connect an account.
struct ConnectFlowLog
{
    ConnectFlowId id = {};
    ConnectFlow flow = ConnectFlow::OAuthExpress;
    bool livemode = false;
    ConnectStep state = ConnectStep::Issued; // the last step
    std::optional<QString> problem = {}; // why it failed: a code
    std::optional<QString> accountId = {};
    QDateTime createdAt = {}; // UTC
    QDateTime expiresAt = {}; // UTC
    QList<ConnectStepTaken> steps = {}; // oldest first

    bool isOver() const
    {
        return state == ConnectStep::Verified || state == ConnectStep::Failed || state == ConnectStep::Expired;
    }

    static constexpr std::string_view schema = "ConnectFlowLog";
    static constexpr std::array fields{field<&ConnectFlowLog::id>("id"),
                                       field<&ConnectFlowLog::flow>("flow"),
                                       field<&ConnectFlowLog::livemode>("livemode"),
                                       field<&ConnectFlowLog::state>("state"),
                                       field<&ConnectFlowLog::problem>("problem").like(R"("access_denied")"),
                                       field<&ConnectFlowLog::accountId>("account_id").like(R"("acct_1QXyz")"),
                                       field<&ConnectFlowLog::createdAt>("created_at"),
                                       field<&ConnectFlowLog::expiresAt>("expires_at"),
                                       field<&ConnectFlowLog::steps>("steps")};
    friend bool operator==(const ConnectFlowLog &, const ConnectFlowLog &) = default;
};

struct ListConnectFlows
{
    qint64 page = 1;
    qint64 pageSize = 50;

    using Reply = Page<ConnectFlowLog>;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.flows.list", Verb::Get, "/api/v1/auth/tenants/stripe/flows/", 200,
                                       "The attempts to connect an account, newest first"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&ListConnectFlows::page>("page").inQuery().min(1).max(1'000'000'000),
                                       field<&ListConnectFlows::pageSize>("page_size").inQuery().min(1).max(200)};
};

struct GetConnectFlow
{
    ConnectFlowId id = {};

    using Reply = ConnectFlowLog;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.flows.get", Verb::Get, "/api/v1/auth/tenants/stripe/flows/{id}/", 200,
                                       "One attempt to connect an account, step by step"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&GetConnectFlow::id>("id").inPath()};
};

/// Whoever opened a browser says so: nobody else can know.
struct NoteConnectBrowser
{
    ConnectFlowId id = {};

    using Reply = ConnectFlowLog;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.flows.browser", Verb::Post, "/api/v1/auth/tenants/stripe/flows/{id}/browser/", 200,
                                       "Note that a browser was opened for this attempt"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"flow_ended"};
    static constexpr std::array fields{field<&NoteConnectBrowser::id>("id").inPath()};
};

/// A way into the Express Dashboard, where the company sees its money: one use, minutes of life.
struct LoginLink
{
    Secret url = {};

    static constexpr std::string_view schema = "LoginLink";
    static constexpr std::array fields{field<&LoginLink::url>("url")};
};

struct CreateLoginLink
{
    using Reply = LoginLink;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.login-link", Verb::Post, "/api/v1/auth/tenants/stripe/login-link/", 201,
                                       "Make a link into the account's Express Dashboard"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 5> errors{"stripe_not_connected", "login_link_unavailable",
                                                            "live_mode_not_configured", "stripe_unavailable", "stripe_refused"};
    static constexpr NoFields fields{};
};

/// One attempt of a request to Stripe: never what was sent or answered.
struct StripeRequestEntry
{
    qint64 id = 0; // counted since the program started
    QDateTime at = {}; // UTC
    QString method = {};
    QString path = {};
    std::optional<QString> accountId = {}; // on whose behalf; null: the platform's own
    qint64 attempt = 1;
    std::optional<qint64> status = {}; // null: no answer
    std::optional<QString> trouble = {}; // why there was none
    qint64 durationMs = 0;
    std::optional<QString> requestId = {};

    static constexpr std::string_view schema = "StripeRequestEntry";
    static constexpr std::array fields{field<&StripeRequestEntry::id>("id"),
                                       field<&StripeRequestEntry::at>("at"),
                                       field<&StripeRequestEntry::method>("method").like(R"("POST")"),
                                       field<&StripeRequestEntry::path>("path").like(R"("/v1/products")"),
                                       field<&StripeRequestEntry::accountId>("account_id").like(R"("acct_1QXyz")"),
                                       field<&StripeRequestEntry::attempt>("attempt").like("1"),
                                       field<&StripeRequestEntry::status>("status").like("200"),
                                       field<&StripeRequestEntry::trouble>("trouble").like(R"("timed out")"),
                                       field<&StripeRequestEntry::durationMs>("duration_ms").like("184"),
                                       field<&StripeRequestEntry::requestId>("request_id").like(R"("req_7fKx")")};
    friend bool operator==(const StripeRequestEntry &, const StripeRequestEntry &) = default;
};

/// How a request ended: by the class of its status, or without an answer.
enum class StripeAnswer { Success, Refusal, Failure, None };
constexpr std::array<std::string_view, 4> wordsOf(StripeAnswer)
{
    return {"2xx", "4xx", "5xx", "none"};
}

/// The requests made for this tenant since the program started, as far back as they are kept; of the mode of the caller.
struct ListStripeRequests
{
    std::optional<StripeAnswer> status = {};
    QString search = {}; // in path and request id
    qint64 page = 1;
    qint64 pageSize = 50;

    using Reply = Page<StripeRequestEntry>;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.requests", Verb::Get, "/api/v1/auth/tenants/stripe/requests/", 200,
                                       "The last requests to Stripe, newest first"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&ListStripeRequests::status>("status").inQuery(),
                                       field<&ListStripeRequests::search>("search").inQuery().maxLength(200),
                                       field<&ListStripeRequests::page>("page").inQuery().min(1).max(1'000'000'000),
                                       field<&ListStripeRequests::pageSize>("page_size").inQuery().min(1).max(200)};
};

struct GetStripeStatus
{
    bool refresh = false; // ask Stripe; when it does not answer, the last known status stands
    std::optional<Mode> mode = {}; // of the other world than one works in, beside it

    using Reply = StripeStatus;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.status", Verb::Get, "/api/v1/auth/tenants/stripe/status/", 200,
                                       "The connected account, as Stripe tells it"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&GetStripeStatus::refresh>("refresh").inQuery(),
                                       field<&GetStripeStatus::mode>("mode").inQuery()};
};

struct Disconnected
{
    QString detail = {};
    QString accountId = {};

    static constexpr std::string_view schema = "Disconnected";
    static constexpr std::array fields{field<&Disconnected::detail>("detail"), field<&Disconnected::accountId>("account_id")};
};

/// We forget the account; with deauthorize Stripe takes our access away too. The account itself stays.
struct DisconnectStripe
{
    bool confirm = false;
    bool deauthorize = false;

    using Reply = Disconnected;
    using Service = ConnectService;
    static constexpr Endpoint endpoint{"stripe.disconnect", Verb::Delete, "/api/v1/auth/tenants/stripe/disconnect/", 200,
                                       "Disconnect the Stripe account"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 5> errors{"confirmation_required", "stripe_not_connected",
                                                            "connect_in_progress", "stripe_unavailable", "stripe_refused"};
    static constexpr std::array fields{
        field<&DisconnectStripe::confirm>("confirm")
            .confirmation("Plans can no longer be made or changed at Stripe; the account and its subscriptions stay.")
            .orInQuery(),
        field<&DisconnectStripe::deauthorize>("deauthorize").orInQuery()};
};

using ConnectOperations = Operations<ConnectStripe, FinishConnect, CompleteConnect, GetStripeStatus, DisconnectStripe,
                                     ListConnectFlows, GetConnectFlow, NoteConnectBrowser, CreateLoginLink, ListStripeRequests>;

} // namespace plandeck
