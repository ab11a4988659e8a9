// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"

namespace plandeck {

class EventService;

/// Where Stripe delivers. The path chooses the secret; what is done with an event, its type alone decides.
enum class Receiver { Account, Connect, Payment, Subscription };
constexpr std::array<std::string_view, 4> wordsOf(Receiver)
{
    return {"account", "connect", "payment", "subscription"};
}

/// How an event came to us: delivered to a receiver, or read from Stripe's list by a catch-up.
enum class EventSource { Account, Connect, Payment, Subscription, CatchUp };
constexpr std::array<std::string_view, 5> wordsOf(EventSource)
{
    return {"account", "connect", "payment", "subscription", "catch_up"};
}
constexpr EventSource sourceOf(Receiver receiver)
{
    switch (receiver) {
    case Receiver::Account: return EventSource::Account;
    case Receiver::Connect: return EventSource::Connect;
    case Receiver::Payment: return EventSource::Payment;
    case Receiver::Subscription: return EventSource::Subscription;
    }
    return {};
}

///   stored ─► processing ─► done
///     ▲          └───────► failed ─► (after a pause) processing … ─► dead
///     └── retry ───────────────┴──────────────────────────────────────┘
///
/// Ignored: of a type that has no handler here, or of nobody's account.
enum class EventState { Stored, Processing, Done, Ignored, Failed, Dead };
constexpr std::array<std::string_view, 6> wordsOf(EventState)
{
    return {"stored", "processing", "done", "ignored", "failed", "dead"};
}

/// An event of a tenant's connected account, as it lies in the inbox.
struct StripeEvent
{
    StripeEventId id = {};
    QString eventId = {}; // Stripe's: "evt_…"
    QString type = {}; // "account.updated"
    QString accountId = {};
    bool livemode = false;
    EventSource receiver = EventSource::Account;
    QString apiVersion = {};
    QString objectId = {}; // of data.object; empty when that has none
    QDateTime createdAt = {}; // UTC: when it happened, as Stripe says, to the second
    QDateTime receivedAt = {}; // UTC
    EventState state = EventState::Stored;
    qint64 attempts = 0;
    QString lastError = {}; // a code
    std::optional<QDateTime> nextAttemptAt = {}; // UTC
    std::optional<QDateTime> processedAt = {}; // UTC

    static constexpr std::string_view schema = "StripeEvent";
    static constexpr std::array fields{field<&StripeEvent::id>("id"),
                                       field<&StripeEvent::eventId>("event_id").like(R"("evt_1QXyz")"),
                                       field<&StripeEvent::type>("type").like(R"("account.updated")"),
                                       field<&StripeEvent::accountId>("account_id").like(R"("acct_1QXyz")"),
                                       field<&StripeEvent::livemode>("livemode"),
                                       field<&StripeEvent::receiver>("receiver"),
                                       field<&StripeEvent::apiVersion>("api_version").like(R"("2026-10-28.endive")"),
                                       field<&StripeEvent::objectId>("object_id").like(R"("acct_1QXyz")"),
                                       field<&StripeEvent::createdAt>("created_at"),
                                       field<&StripeEvent::receivedAt>("received_at"),
                                       field<&StripeEvent::state>("state"),
                                       field<&StripeEvent::attempts>("attempts"),
                                       field<&StripeEvent::lastError>("last_error").like(R"("stripe_unavailable")"),
                                       field<&StripeEvent::nextAttemptAt>("next_attempt_at"),
                                       field<&StripeEvent::processedAt>("processed_at")};
    friend bool operator==(const StripeEvent &, const StripeEvent &) = default;
};

/// One step of handling an event, as it is kept with it.
struct EventStep
{
    QDateTime at = {}; // UTC
    EventState state = EventState::Processing;
    qint64 attempt = 0;
    QString note = {}; // a word: what was done, or the code of what went wrong

    static constexpr std::string_view schema = "EventStep";
    static constexpr std::array fields{field<&EventStep::at>("at"), field<&EventStep::state>("state"),
                                       field<&EventStep::attempt>("attempt"),
                                       field<&EventStep::note>("note").like(R"("refreshed_from_event")")};
    friend bool operator==(const EventStep &, const EventStep &) = default;
};

struct StripeEventDetail : StripeEvent
{
    QList<EventStep> trace = {}; // oldest first
    QString payload = {}; // the JSON text exactly as it was delivered and signed, or as Stripe's list had it

    static constexpr std::string_view schema = "StripeEventDetail";
    static constexpr std::array fields =
        joined(StripeEvent::fields,
               std::array{field<&StripeEventDetail::trace>("trace"),
                          field<&StripeEventDetail::payload>("payload").says(
                              "The event's JSON text, exactly as it was delivered and signed, or as a catch-up read it.")});
};

/// What Stripe is told: the event is ours now. A duplicate is a success and changes nothing.
struct EventReceipt
{
    bool received = true;
    bool duplicate = false;

    static constexpr std::string_view schema = "EventReceipt";
    static constexpr std::array fields{field<&EventReceipt::received>("received"), field<&EventReceipt::duplicate>("duplicate")};
};

constexpr Endpoint endpointOf(Receiver receiver)
{
    switch (receiver) {
    case Receiver::Account:
        return {"events.receive.account", Verb::Post, "/webhooks/stripe/account/", 200, "Take Stripe's events of accounts"};
    case Receiver::Connect:
        return {"events.receive.connect", Verb::Post, "/webhooks/stripe/connect/", 200, "Take Stripe's events of connections"};
    case Receiver::Payment:
        return {"events.receive.payment", Verb::Post, "/webhooks/stripe/payment/", 200, "Take Stripe's events of payments"};
    case Receiver::Subscription:
        return {"events.receive.subscription", Verb::Post, "/webhooks/stripe/subscription/", 200,
                "Take Stripe's events of subscriptions, invoices and the catalogue"};
    }
    return {};
}

/// Nothing but the signature says that it is Stripe who delivers, and it is over the bytes of the body: they are taken as
/// they came, and not read before the signature is known to be good.
template<Receiver receiver>
struct ReceiveEvent
{
    Secret body = {};
    Secret signature = {};

    using Reply = EventReceipt;
    using Service = EventService;
    static constexpr Endpoint endpoint = endpointOf(receiver);
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 2> errors{"signature_invalid", "throttled"};
    static constexpr std::array fields{
        field<&ReceiveEvent::body>("body").raw().says("An event of Stripe's, signed as it stands."),
        field<&ReceiveEvent::signature>("Stripe-Signature")
            .inHeader()
            .says("`t=<unix seconds>,v1=<hex HMAC-SHA256 of \"t.body\">`")};
};

enum class EventOrder { ReceivedAt, ReceivedAtDown };
constexpr std::array<std::string_view, 2> wordsOf(EventOrder)
{
    return {"received_at", "-received_at"};
}

struct ListEvents
{
    QString type = {}; // "account.updated", or "product.*" for all that begin so
    std::optional<EventState> state = {};
    QString search = {}; // in event id, type and object id
    std::optional<QDateTime> createdAfter = {}; // when it happened
    std::optional<QDateTime> createdBefore = {};
    QString cursor = {};
    qint64 pageSize = 50;
    EventOrder ordering = EventOrder::ReceivedAtDown;

    using Reply = CursorPage<StripeEvent>;
    using Service = EventService;
    static constexpr Endpoint endpoint{"events.list", Verb::Get, "/api/v1/auth/tenants/events/", 200,
                                       "Stripe's events, newest first"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{
        field<&ListEvents::type>("type").inQuery().maxLength(100).says("Exactly, or `product.*` for all that begin so."),
        field<&ListEvents::state>("state").inQuery(),
        field<&ListEvents::search>("search").inQuery().maxLength(200),
        field<&ListEvents::createdAfter>("created_after").inQuery(),
        field<&ListEvents::createdBefore>("created_before").inQuery(),
        field<&ListEvents::cursor>("cursor").inQuery().maxLength(1024).says("From `next` or `previous`."),
        field<&ListEvents::pageSize>("page_size").inQuery().min(1).max(200),
        field<&ListEvents::ordering>("ordering").inQuery()};
};

struct GetEvent
{
    StripeEventId id = {};

    using Reply = StripeEventDetail;
    using Service = EventService;
    static constexpr Endpoint endpoint{"events.get", Verb::Get, "/api/v1/auth/tenants/events/{id}/", 200,
                                       "One event with its payload and how it was handled"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&GetEvent::id>("id").inPath()};
};

/// A failed or dead event is handled anew, with all its attempts before it.
struct RetryEvent
{
    StripeEventId id = {};

    using Reply = StripeEvent;
    using Service = EventService;
    static constexpr Endpoint endpoint{"events.retry", Verb::Post, "/api/v1/auth/tenants/events/{id}/retry/", 200,
                                       "Handle a failed event again"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"event_not_failed"};
    static constexpr std::array fields{field<&RetryEvent::id>("id").inPath()};
};

/// What handling an event would do, were it handled now.
struct EventRehearsal
{
    EventState state = EventState::Done; // done; failed, when it would fail; ignored, when nothing handles its type
    QString note = {}; // a word, as in the trace: what would be done, or the code of what would go wrong
    bool isChange = false; // something of the tenant's would be another
    QStringList audit = {}; // actions that the audit log would have, oldest first
    QStringList messages = {}; // types of the messages that the webhook would be sent

    static constexpr std::string_view schema = "EventRehearsal";
    static constexpr std::array fields{
        field<&EventRehearsal::state>("state"), field<&EventRehearsal::note>("note").like(R"("refreshed_from_event")"),
        field<&EventRehearsal::isChange>("is_change"), field<&EventRehearsal::audit>("audit").like(R"(["stripe.connected"])"),
        field<&EventRehearsal::messages>("messages").like(R"(["stripe.connected"])")};
    friend bool operator==(const EventRehearsal &, const EventRehearsal &) = default;
};

/// Runs the event's handler to its end, which may ask Stripe, and takes back everything it wrote. The event stays as it is.
struct RehearseEvent
{
    StripeEventId id = {};

    using Reply = EventRehearsal;
    using Service = EventService;
    static constexpr Endpoint endpoint{"events.dry-run", Verb::Get, "/api/v1/auth/tenants/events/{id}/dry-run/", 200,
                                       "What handling an event would do, without doing it"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&RehearseEvent::id>("id").inPath()};
};

using EventOperations =
    Operations<ReceiveEvent<Receiver::Account>, ReceiveEvent<Receiver::Connect>, ReceiveEvent<Receiver::Payment>,
               ReceiveEvent<Receiver::Subscription>, ListEvents, GetEvent, RetryEvent, RehearseEvent>;

} // namespace plandeck
