// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskStage that answers for the webhook.
#include "tests/support/deskstage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto address = u"https://acme.example/hooks/plandeck"_s;

WebhookMessageId messageId(int number)
{
    return WebhookMessageId::fromText(u"0190a1b2-0000-7000-8000-0000000c%1"_s.arg(number, 4, 10, QChar(u'0')));
}

WebhookDeliveryDetails message(int number, WebhookType type, DeliveryState state)
{
    const auto now = QDateTime::currentDateTimeUtc();
    WebhookDeliveryDetails message;
    message.id = messageId(number);
    message.type = type;
    message.state = state;
    message.createdAt = message.updatedAt = now.addSecs(-3600 * (10 - number));
    message.body =
        u"{\"id\":\"%1\",\"type\":\"%2\",\"data\":{\"object\":{\"name\":\"Pro\"}}}"_s.arg(message.id.text(), wordOf(type));
    return message;
}

void attempt(WebhookDeliveryDetails &message, std::optional<qint64> status, const QString &error, const QString &excerpt)
{
    const bool isGood = error.isEmpty();
    message.attempts.append({.number = ++message.attemptCount,
                             .state = isGood ? AttemptState::Delivered : AttemptState::Failed,
                             .url = address,
                             .startedAt = message.createdAt.addSecs(60 * message.attemptCount),
                             .durationMs = 84,
                             .statusCode = status,
                             .error = isGood ? std::nullopt : std::optional(error),
                             .responseExcerpt = excerpt});
    message.lastStatusCode = status;
    message.lastError = message.attempts.last().error;
}

} // namespace

Webhook DeskStage::someWebhook()
{
    const auto now = QDateTime::currentDateTimeUtc();
    return {.url = address,
            .secretLast8 = QString::fromLatin1(webhookSecret).right(8),
            .createdAt = now.addDays(-30),
            .updatedAt = now.addDays(-2)};
}

QList<WebhookDeliveryDetails> DeskStage::someDeliveries()
{
    auto waiting = message(5, WebhookType::PlanUpdated, DeliveryState::Pending);
    attempt(waiting, 503, u"bad_status"_s, u"try later"_s);
    waiting.nextAttemptAt = QDateTime::currentDateTimeUtc().addSecs(240);
    auto sent = message(4, WebhookType::PlanCreated, DeliveryState::Delivered);
    attempt(sent, 200, {}, u"ok"_s);
    auto failed = message(3, WebhookType::StripeConnected, DeliveryState::Failed);
    attempt(failed, 500, u"bad_status"_s, u"<html>Internal Server Error</html>"_s);
    attempt(failed, std::nullopt, u"timed_out"_s, {});
    auto cancelled = message(2, WebhookType::ApiKeyRevoked, DeliveryState::Cancelled);
    auto test = message(1, WebhookType::Test, DeliveryState::Delivered);
    attempt(test, 204, {}, {});
    return {waiting, sent, failed, cancelled, test};
}

void DeskStage::answerWebhooks()
{
    desk.on<GetWebhookConfig>(
        [this](GetWebhookConfig &) -> Result<Webhook> { return endpoint ? Result<Webhook>(*endpoint) : notFound(); });
    desk.on<SetWebhookConfig>([this](SetWebhookConfig &request) -> Result<SavedWebhook> {
        if (request.url.startsWith(u"ftp:"_s))
            return invalid(u"url"_s, u"url_not_https"_s);
        const bool hasNewSecret = !endpoint || endpoint->url != request.url || request.rotateSecret;
        if (!endpoint)
            endpoint = someWebhook();
        endpoint->url = request.url;
        endpoint->events = request.events.value_or(endpoint->events);
        SavedWebhook saved{*endpoint};
        if (hasNewSecret)
            saved.secret = Secret(QByteArray(webhookSecret));
        return Result<SavedWebhook>(std::move(saved));
    });
    desk.on<UpdateWebhookConfig>([this](UpdateWebhookConfig &request) -> Result<Webhook> {
        endpoint->isPaused = request.isPaused.given.value_or(endpoint->isPaused);
        endpoint->pauseReason = endpoint->isPaused ? std::optional(WebhookPause::Asked) : std::nullopt;
        return *endpoint;
    });
    desk.on<DeleteWebhookConfig>([this](DeleteWebhookConfig &) {
        endpoint.reset();
        return Result<Nothing>(Nothing{});
    });
    desk.on<TestWebhook>([](TestWebhook &) {
        return Result<WebhookTrial>(
            WebhookTrial{.delivered = true, .statusCode = 200, .durationMs = 84, .responseExcerpt = u"ok"_s});
    });
    desk.on<ListWebhookDeliveries>([this](ListWebhookDeliveries &request) {
        Page<WebhookDelivery> page;
        for (const auto &message : std::as_const(messages))
            if (!request.state || message.state == *request.state)
                page.results.append(message);
        page.count = page.results.size();
        return Result<Page<WebhookDelivery>>(page);
    });
    desk.on<GetWebhookDelivery>([this](GetWebhookDelivery &request) -> Result<WebhookDeliveryDetails> {
        const auto found = std::ranges::find(messages, request.id, &WebhookDeliveryDetails::id);
        return found == messages.end() ? Result<WebhookDeliveryDetails>(notFound()) : *found;
    });
    desk.on<ResendWebhookDelivery>([this](ResendWebhookDelivery &request) -> Result<WebhookDelivery> {
        const auto found = std::ranges::find(messages, request.id, &WebhookDeliveryDetails::id);
        if (found == messages.end())
            return notFound();
        found->state = DeliveryState::Pending;
        found->nextAttemptAt = QDateTime::currentDateTimeUtc();
        return WebhookDelivery(*found);
    });
}

} // namespace plandeck
