// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"
#include "services/operations/versions.h"

namespace plandeck {

class WebhookService;

/// What we tell of.
enum class WebhookType {
    PlanCreated,
    PlanUpdated,
    PlanDeactivated,
    ApiKeyRegenerated,
    ApiKeyRevoked,
    StripeConnected,
    StripeDisconnected,
    Test
};
constexpr std::array<std::string_view, 8> wordsOf(WebhookType)
{
    return {"plan.created",    "plan.updated",     "plan.deactivated",    "api_key.regenerated",
            "api_key.revoked", "stripe.connected", "stripe.disconnected", "webhook.test"};
}

/// What a webhook wants to be told of: everything, or some types.
enum class WebhookWish {
    Everything,
    PlanCreated,
    PlanUpdated,
    PlanDeactivated,
    ApiKeyRegenerated,
    ApiKeyRevoked,
    StripeConnected,
    StripeDisconnected
};
constexpr std::array<std::string_view, 8> wordsOf(WebhookWish)
{
    return {"*",
            "plan.created",
            "plan.updated",
            "plan.deactivated",
            "api_key.regenerated",
            "api_key.revoked",
            "stripe.connected",
            "stripe.disconnected"};
}

/// Why nothing is delivered at the moment. Gone: the receiver answered 410, by which it asks not to be called any more.
/// Suspended: the whole tenant is.
enum class WebhookPause { Asked, Gone, Suspended };
constexpr std::array<std::string_view, 3> wordsOf(WebhookPause)
{
    return {"asked", "gone", "suspended"};
}

/// Where a tenant is told of what happens, in one mode.
struct Webhook
{
    QString url = {};
    QString secretLast8 = {};
    QList<WebhookWish> events = {WebhookWish::Everything};
    bool isPaused = false;
    std::optional<WebhookPause> pauseReason = {};
    bool livemode = false;
    QDateTime createdAt = {}; // UTC
    QDateTime updatedAt = {}; // UTC
    qint64 version = 1; // one more with every change

    static constexpr std::string_view schema = "Webhook";
    static constexpr std::array fields{field<&Webhook::url>("url").like("\"https://acme.example/hooks/plandeck\""),
                                       field<&Webhook::secretLast8>("secret_last8").like(R"("q83vASM=")"),
                                       field<&Webhook::events>("events").like(R"(["*"])"),
                                       field<&Webhook::isPaused>("is_paused"),
                                       field<&Webhook::pauseReason>("pause_reason"),
                                       field<&Webhook::livemode>("livemode"),
                                       field<&Webhook::createdAt>("created_at"),
                                       field<&Webhook::updatedAt>("updated_at"),
                                       field<&Webhook::version>("version").like("2")};
    friend bool operator==(const Webhook &, const Webhook &) = default;
};

struct GetWebhookConfig
{
    using Reply = Webhook;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.get", Verb::Get, "/api/v1/auth/tenants/webhooks/config/", 200,
                                       "The webhook of this mode"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Inline;
    static constexpr std::array<std::string_view, 1> errors{"not_found"};
    static constexpr NoFields fields{};
};

/// A webhook as it was just set. The secret is there when it is new, and never again.
struct SavedWebhook : Webhook
{
    std::optional<Secret> secret = {};
    bool isNew = false; // of the status alone

    static constexpr std::array httpStatuses{200, 201};
    int httpStatus() const { return isNew ? 201 : 200; }

    static constexpr std::string_view schema = "SavedWebhook";
    static constexpr std::array fields =
        joined(Webhook::fields, std::array{field<&SavedWebhook::secret>("secret").omittable().says(
                                    "Only when it is new. Signs every message; it is not shown again.")});
};

/// A new URL makes a new secret; the same URL keeps it unless asked.
struct SetWebhookConfig
{
    QString url = {};
    bool rotateSecret = false;
    std::optional<QList<WebhookWish>> events = {}; // left out: as they were, at first all
    QString ifMatch = {}; // etagOf() the version that was read; empty: whatever it is now

    using Reply = SavedWebhook;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.set", Verb::Post, "/api/v1/auth/tenants/webhooks/config/", 200,
                                       "Set the webhook of this mode"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 4> errors{"url_not_https", "url_has_credentials", "address_not_allowed",
                                                            "edit_conflict"};
    static constexpr std::array fields{
        field<&SetWebhookConfig::url>("url").required().url().maxLength(2048).like("\"https://acme.example/hooks/plandeck\""),
        field<&SetWebhookConfig::rotateSecret>("rotate_secret"),
        field<&SetWebhookConfig::events>("events").maxItems(20, 100).like(R"(["plan.created", "plan.updated"])"),
        field<&SetWebhookConfig::ifMatch>("If-Match").inHeader().maxLength(200).like(ifMatchLike).says(ifMatchSays)};
};

/// Pausing keeps what is to be delivered until the webhook goes on.
struct UpdateWebhookConfig
{
    Patch<bool> isPaused = {};
    Patch<QList<WebhookWish>> events = {};
    QString ifMatch = {}; // as of SetWebhookConfig

    using Reply = Webhook;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.update", Verb::Patch, "/api/v1/auth/tenants/webhooks/config/", 200,
                                       "Pause or resume the webhook, or choose its events"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 2> errors{"not_found", "edit_conflict"};
    static constexpr std::array fields{
        field<&UpdateWebhookConfig::isPaused>("is_paused"),
        field<&UpdateWebhookConfig::events>("events").maxItems(20, 100).like(R"(["*"])"),
        field<&UpdateWebhookConfig::ifMatch>("If-Match").inHeader().maxLength(200).like(ifMatchLike).says(ifMatchSays)};
};

/// What was still to be delivered is not any more; the record stays.
struct DeleteWebhookConfig
{
    using Reply = Nothing;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.delete", Verb::Delete, "/api/v1/auth/tenants/webhooks/config/", 204,
                                       "Remove the webhook of this mode"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"not_found"};
    static constexpr NoFields fields{};
};

/// What came of a test message.
struct WebhookTrial
{
    bool delivered = false;
    std::optional<qint64> statusCode = {};
    qint64 durationMs = 0;
    QString responseExcerpt = {};
    std::optional<QString> error = {}; // "bad_status", as in an attempt
    WebhookMessageId eventId = {};

    static constexpr std::string_view schema = "WebhookTrial";
    static constexpr std::array fields{field<&WebhookTrial::delivered>("delivered"),
                                       field<&WebhookTrial::statusCode>("status_code").like("200"),
                                       field<&WebhookTrial::durationMs>("duration_ms").like("84"),
                                       field<&WebhookTrial::responseExcerpt>("response_excerpt").like(R"("ok")"),
                                       field<&WebhookTrial::error>("error").like("null"),
                                       field<&WebhookTrial::eventId>("event_id")};
};

/// Sends one message at once, signed like any other, also while paused, and never again by itself.
struct TestWebhook
{
    WebhookType eventType = WebhookType::Test; // with a made-up object of that kind

    using Reply = WebhookTrial;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.test", Verb::Post, "/api/v1/auth/tenants/webhooks/test/", 200,
                                       "Send a test message and see the answer"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"not_found"};
    static constexpr std::array fields{field<&TestWebhook::eventType>("event_type")};
};

enum class DeliveryState { Pending, Sending, Delivered, Failed, Cancelled };
constexpr std::array<std::string_view, 5> wordsOf(DeliveryState)
{
    return {"pending", "sending", "delivered", "failed", "cancelled"};
}

/// A message and how far it has come. nextAttemptAt is null when none is planned: settled, or held while paused.
struct WebhookDelivery
{
    WebhookMessageId id = {};
    WebhookType type = WebhookType::Test;
    DeliveryState state = DeliveryState::Pending;
    qint64 attemptCount = 0;
    std::optional<QDateTime> nextAttemptAt = {}; // UTC; while sending: when it is taken for lost
    std::optional<qint64> lastStatusCode = {};
    std::optional<QString> lastError = {};
    bool livemode = false;
    QDateTime createdAt = {}; // UTC
    QDateTime updatedAt = {}; // UTC

    static constexpr std::string_view schema = "WebhookDelivery";
    static constexpr std::array fields{field<&WebhookDelivery::id>("id"),
                                       field<&WebhookDelivery::type>("event_type"),
                                       field<&WebhookDelivery::state>("state"),
                                       field<&WebhookDelivery::attemptCount>("attempt_count").like("1"),
                                       field<&WebhookDelivery::nextAttemptAt>("next_attempt_at"),
                                       field<&WebhookDelivery::lastStatusCode>("last_status_code").like("503"),
                                       field<&WebhookDelivery::lastError>("last_error").like(R"("bad_status")"),
                                       field<&WebhookDelivery::livemode>("livemode"),
                                       field<&WebhookDelivery::createdAt>("created_at"),
                                       field<&WebhookDelivery::updatedAt>("updated_at")};
    friend bool operator==(const WebhookDelivery &, const WebhookDelivery &) = default;
};

enum class AttemptState { Sending, Delivered, Failed };
constexpr std::array<std::string_view, 3> wordsOf(AttemptState)
{
    return {"sending", "delivered", "failed"};
}

/// One try to deliver a message. On record before the first byte is sent.
struct WebhookAttempt
{
    qint64 number = 1;
    AttemptState state = AttemptState::Sending;
    QString url = {};
    QDateTime startedAt = {}; // UTC
    std::optional<qint64> durationMs = {};
    std::optional<qint64> statusCode = {};
    std::optional<QString> error = {};
    QString responseExcerpt = {}; // at most 1 KiB

    static constexpr std::string_view schema = "WebhookAttempt";
    static constexpr std::array fields{field<&WebhookAttempt::number>("number").like("1"),
                                       field<&WebhookAttempt::state>("state"),
                                       field<&WebhookAttempt::url>("url").like("\"https://acme.example/hooks/plandeck\""),
                                       field<&WebhookAttempt::startedAt>("started_at"),
                                       field<&WebhookAttempt::durationMs>("duration_ms").like("84"),
                                       field<&WebhookAttempt::statusCode>("status_code").like("503"),
                                       field<&WebhookAttempt::error>("error").like(R"("bad_status")"),
                                       field<&WebhookAttempt::responseExcerpt>("response_excerpt").like(R"("try later")")};
    friend bool operator==(const WebhookAttempt &, const WebhookAttempt &) = default;
};

struct ListWebhookDeliveries
{
    std::optional<DeliveryState> state = {};
    std::optional<WebhookType> eventType = {};
    std::optional<QDateTime> createdAfter = {};
    std::optional<QDateTime> createdBefore = {};
    qint64 page = 1;
    qint64 pageSize = 50;

    using Reply = Page<WebhookDelivery>;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.deliveries.list", Verb::Get, "/api/v1/auth/tenants/webhooks/deliveries/", 200,
                                       "Messages to the webhook, newest first"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&ListWebhookDeliveries::state>("state").inQuery(),
                                       field<&ListWebhookDeliveries::eventType>("event_type").inQuery(),
                                       field<&ListWebhookDeliveries::createdAfter>("created_after").inQuery(),
                                       field<&ListWebhookDeliveries::createdBefore>("created_before").inQuery(),
                                       field<&ListWebhookDeliveries::page>("page").inQuery().min(1).max(1'000'000'000),
                                       field<&ListWebhookDeliveries::pageSize>("page_size").inQuery().min(1).max(200)};
};

/// A message with its body, as it is sent byte for byte, and all attempts, oldest first.
struct WebhookDeliveryDetails : WebhookDelivery
{
    QString body = {};
    QList<WebhookAttempt> attempts = {};

    static constexpr std::string_view schema = "WebhookDeliveryDetails";
    static constexpr std::array fields =
        joined(WebhookDelivery::fields,
               std::array{field<&WebhookDeliveryDetails::body>("body"), field<&WebhookDeliveryDetails::attempts>("attempts")});
};

struct GetWebhookDelivery
{
    WebhookMessageId id = {};

    using Reply = WebhookDeliveryDetails;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.deliveries.get", Verb::Get, "/api/v1/auth/tenants/webhooks/deliveries/{id}/",
                                       200, "One message with its attempts"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&GetWebhookDelivery::id>("id").inPath()};
};

/// Due at once, to where the webhook is now, with the whole schedule before it. Its id stays, so receivers see a repeat.
struct ResendWebhookDelivery
{
    WebhookMessageId id = {};

    using Reply = WebhookDelivery;
    using Service = WebhookService;
    static constexpr Endpoint endpoint{"webhooks.deliveries.resend", Verb::Post,
                                       "/api/v1/auth/tenants/webhooks/deliveries/{id}/resend/", 200, "Send a message again"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"delivery_in_progress"};
    static constexpr std::array fields{field<&ResendWebhookDelivery::id>("id").inPath()};
};

using WebhookOperations = Operations<GetWebhookConfig, SetWebhookConfig, UpdateWebhookConfig, DeleteWebhookConfig, TestWebhook,
                                     ListWebhookDeliveries, GetWebhookDelivery, ResendWebhookDelivery>;

} // namespace plandeck
