// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhookservice.h"

#include "services/operations/dispatcher.h"
#include "services/webhooks/webhookmessages.h"
#include "services/webhooks/webhooksamples.h"
#include "services/webhooks/webhooksignature.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Lock = WebhookEndpoints::Lock;

Result<> checkEvents(const std::optional<QList<WebhookWish>> &events)
{
    return events && events->isEmpty() ? failed(errorOf({{u"events"_s, u"required"_s}})) : Result<>();
}

} // namespace

/// All that is made before the transaction, so that it may be tried again.
struct WebhookService::Wanted
{
    QString url;
    bool rotatesSecret;
    std::optional<QList<WebhookWish>> events;
    QString ifMatch;
    Secret secret; // in case a new one is needed
    QString sealed = {};
};

Result<Webhook> WebhookService::handle(const Caller &caller, const GetWebhookConfig &)
{
    return m.database.read([&](Connection &db) { return WebhookEndpoints::one(db, caller.scope()); }).map([](const auto &row) {
        return Webhook(row);
    });
}

Result<SavedWebhook> WebhookService::handle(const Caller &caller, const SetWebhookConfig &request)
{
    const auto reach = m.sender.reachOf(caller.mode);
    const auto url = webhookUrlOf(request.url, reach);
    if (!url)
        return failed(url.error());
    if (auto good = checkEvents(request.events).and_then([&] { return checkResolved(*url, reach); }); !good)
        return failed(good.error());
    Wanted wanted{.url = QString::fromLatin1(url->toEncoded()),
                  .rotatesSecret = request.rotateSecret,
                  .events = request.events,
                  .ifMatch = request.ifMatch,
                  .secret = makeWebhookSecret(m.random)};
    wanted.sealed = m.box.seal(wanted.secret, WebhookEndpoints::sealOf(caller.scope()));
    for (int attempt = 1;; ++attempt) {
        auto saved = m.database.transaction([&](Connection &db) { return save(db, caller, wanted); });
        if (saved)
            m.changes.changed(caller.tenant, Topic::Webhooks);
        const bool isRace = !saved && saved.error().code == "duplicate"_L1; // two at once who both found none
        if (!isRace || attempt == 3)
            return saved;
    }
}

Result<SavedWebhook> WebhookService::save(Connection &db, const Caller &caller, const Wanted &wanted) const
{
    const auto scope = caller.scope();
    const auto now = m.clock.nowUtc();
    const auto found = WebhookEndpoints::find(db, scope, Lock::Exclusive);
    if (!found)
        return failed(found.error());
    const auto &old = *found;
    if (!old && !wanted.ifMatch.isEmpty())
        return notFound();
    if (old && !isMet(wanted.ifMatch, old->version))
        return editConflict(Webhook(*old));
    const bool hasOtherUrl = !old || old->url != wanted.url;
    const bool hasNewSecret = hasOtherUrl || wanted.rotatesSecret;

    auto row = old.value_or(WebhookEndpoints::Row());
    row.url = wanted.url;
    row.events = wanted.events.value_or(row.events);
    row.livemode = scope.isLive();
    row.updatedAt = now;
    if (!old)
        row.createdAt = now;
    if (hasNewSecret) {
        row.secretSealed = wanted.sealed;
        row.secretLast8 = wanted.secret.revealText().right(8);
    }
    const bool isBack = hasOtherUrl && row.pauseReason == WebhookPause::Gone; // it was the old receiver that had gone
    if (isBack) {
        row.isPaused = false;
        row.pauseReason.reset();
    }
    auto saved =
        (old ? WebhookEndpoints::update(db, scope, row) : WebhookEndpoints::insert(db, scope, row))
            .and_then([&] { return isBack ? WebhookMessages::release(db, scope, now) : Result<>(); })
            .and_then([&] {
                return m.audit.write(
                    db, caller,
                    {.action = u"webhooks.set"_s,
                     .objectId = placeOf(row.url),
                     .detail = {{u"secret"_s, hasNewSecret ? u"new"_s : u"kept"_s}, {u"last4"_s, row.secretLast8.right(4)}},
                     .changes = changesBetween(onRecord(old.value_or(WebhookEndpoints::Row())), onRecord(row))});
            });
    if (!saved)
        return failed(saved.error());
    SavedWebhook reply{row};
    reply.version += old ? 1 : 0;
    reply.isNew = !old;
    if (hasNewSecret)
        reply.secret = wanted.secret.copy();
    return reply;
}

Result<Webhook> WebhookService::handle(const Caller &caller, const UpdateWebhookConfig &request)
{
    if (auto good = checkEvents(request.events.given); !good)
        return failed(good.error());
    const auto scope = caller.scope();
    auto changed = m.database.transaction([&](Connection &db) -> Result<Webhook> {
        auto row = WebhookEndpoints::one(db, scope, Lock::Exclusive);
        if (!row)
            return failed(row.error());
        if (!isMet(request.ifMatch, row->version))
            return editConflict(Webhook(*row));
        const Webhook before = *row;
        const bool wasPaused = row->isPaused;
        row->events = request.events.given.value_or(row->events);
        row->isPaused = request.isPaused.given.value_or(wasPaused);
        row->updatedAt = m.clock.nowUtc();
        if (row->isPaused != wasPaused)
            row->pauseReason = row->isPaused ? std::optional(WebhookPause::Asked) : std::nullopt;
        return WebhookEndpoints::update(db, scope, *row)
            .and_then([&] {
                return row->isPaused == wasPaused ? Result<>()
                       : row->isPaused            ? WebhookMessages::hold(db, scope)
                                                  : WebhookMessages::release(db, scope, row->updatedAt);
            })
            .and_then([&] {
                return m.audit.write(db, caller,
                                     {.action = u"webhooks.update"_s,
                                      .objectId = placeOf(row->url),
                                      .changes = changesBetween(onRecord(before), onRecord(*row))});
            })
            .map([&] {
                ++row->version;
                return Webhook(*row);
            });
    });
    if (changed)
        m.changes.changed(caller.tenant, Topic::Webhooks);
    return changed;
}

Result<Nothing> WebhookService::handle(const Caller &caller, const DeleteWebhookConfig &)
{
    const auto scope = caller.scope();
    auto removed = m.database.transaction([&](Connection &db) -> Result<Nothing> {
        const auto row = WebhookEndpoints::one(db, scope, Lock::Exclusive);
        if (!row)
            return failed(row.error());
        return WebhookEndpoints::remove(db, scope)
            .and_then([&] { return WebhookMessages::cancel(db, scope, m.clock.nowUtc()); })
            .and_then([&] { return m.audit.write(db, caller, {.action = u"webhooks.delete"_s, .objectId = placeOf(row->url)}); })
            .map([] { return Nothing(); });
    });
    if (removed)
        m.changes.changed(caller.tenant, Topic::Webhooks);
    return removed;
}

Result<WebhookTrial> WebhookService::handle(const Caller &caller, const TestWebhook &request)
{
    const auto scope = caller.scope();
    const auto endpoint = m.database.read([&](Connection &db) { return WebhookEndpoints::one(db, scope); });
    if (!endpoint)
        return failed(endpoint.error());
    const auto secret = m.box.open(endpoint->secretSealed, WebhookEndpoints::sealOf(scope));
    if (!secret)
        return failed(secret.error());

    auto message = WebhookMessages::compose(scope, request.eventType,
                                            sampleObject(request.eventType, caller.mode, m.clock, m.random), m.clock, m.random);
    WebhookAttempt attempt{.url = endpoint->url, .startedAt = m.clock.nowUtc()};
    const auto body = message.body.toUtf8();
    const auto outcome =
        m.sender.sendAndWait({.url = QUrl(endpoint->url),
                              .mode = caller.mode,
                              .headers = webhookHeaders(*secret, message.id.text().toLatin1(), m.clock.nowSecs(), body),
                              .body = body});

    attempt.state = outcome.isDelivered() ? AttemptState::Delivered : AttemptState::Failed;
    attempt.durationMs = outcome.durationMs;
    attempt.statusCode = outcome.status == 0 ? std::optional<qint64>() : outcome.status;
    attempt.error = outcome.isDelivered() ? std::optional<QString>() : outcome.error;
    attempt.responseExcerpt = outcome.excerpt;
    message.state = outcome.isDelivered() ? DeliveryState::Delivered : DeliveryState::Failed;
    message.attemptCount = message.tries = 1;
    message.nextAttemptAt.reset();
    message.lastStatusCode = attempt.statusCode;
    message.lastError = attempt.error;
    const auto recorded = m.database.transaction([&](Connection &db) {
        return WebhookMessages::insert(db, scope, message)
            .and_then([&] { return WebhookMessages::insertAttempt(db, scope, message.id, attempt); })
            .and_then([&] { return m.audit.write(db, caller, {.action = u"webhooks.test"_s, .objectId = message.id.text()}); });
    });
    if (!recorded)
        return failed(recorded.error());
    m.changes.changed(caller.tenant, Topic::Webhooks);
    return WebhookTrial{.delivered = outcome.isDelivered(),
                        .statusCode = attempt.statusCode,
                        .durationMs = outcome.durationMs,
                        .responseExcerpt = outcome.excerpt,
                        .error = attempt.error,
                        .eventId = message.id};
}

Result<Page<WebhookDelivery>> WebhookService::handle(const Caller &caller, const ListWebhookDeliveries &request)
{
    return m.database.list([&](Connection &db) { return WebhookMessages::list(db, caller.scope(), request); });
}

Result<WebhookDeliveryDetails> WebhookService::handle(const Caller &caller, const GetWebhookDelivery &request)
{
    return m.database.read([&](Connection &db) { return WebhookMessages::details(db, caller.scope(), request.id); });
}

Result<WebhookDelivery> WebhookService::handle(const Caller &caller, const ResendWebhookDelivery &request)
{
    const auto scope = caller.scope();
    auto begun = m.database.transaction([&](Connection &db) -> Result<WebhookDelivery> {
        const auto endpoint = WebhookEndpoints::one(db, scope, Lock::Shared);
        if (!endpoint)
            return failed(endpoint.error());
        auto delivery = WebhookMessages::restart(db, scope, request.id, endpoint->isPaused, m.clock.nowUtc());
        if (!delivery)
            return delivery;
        return m.audit.write(db, caller, {.action = u"webhooks.deliveries.resend"_s, .objectId = request.id.text()}).map([&] {
            return *delivery;
        });
    });
    if (begun)
        m.changes.changed(caller.tenant, Topic::Webhooks);
    return begun;
}

void bindWebhooks(Dispatcher &dispatcher, WebhookService &service)
{
    dispatcher.bind(WebhookOperations{}, service);
}

} // namespace plandeck
