// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventservice.h"

#include "services/events/eventenvelope.h"
#include "services/events/eventinbox.h"
#include "services/events/logging.h"
#include "services/operations/dispatcher.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

EventService::EventService(Parts parts, const ReceiverSecrets &secrets)
    : m(std::move(parts))
    , m_intake(m.handlers, m.clock, m.random)
    , m_takings(m.database, [this](Connection &db, const EventIntake::Incoming &incoming) { return m_intake.take(db, incoming); })
    , m_rehearsals(m.database, m.handlers)
    , m_badSignatures(m.clock, 120)
{
    for (const auto &ofReceiver : secrets.byReceiver)
        m_signatures.emplace_back(ofReceiver, m.clock);
}

Result<EventReceipt> EventService::receive(const Caller &caller, Receiver receiver, QByteArrayView signature, QByteArrayView body)
{
    if (!m_signatures[size_t(receiver)].isGood(signature, body))
        return badSignature(caller, receiver);
    EventEnvelope envelope;
    if (auto problems = EventEnvelope::parse(body, envelope); !problems.isEmpty()) {
        if (problems.first().code == "invalid_json"_L1)
            return failed({.kind = Error::Kind::Invalid, .code = u"invalid_json"_s});
        return failed(errorOf(std::move(problems)));
    }
    return store(receiver, envelope, body);
}

/// Only bad ones count and are held back: whoever floods us from the address of our own proxy does not keep Stripe out.
Unexpected EventService::badSignature(const Caller &caller, Receiver receiver)
{
    if (!m_signatures[size_t(receiver)].isConfigured())
        std::call_once(m_saidUnconfigured[size_t(receiver)], [receiver] {
            qCWarning(lcEvents, "no STRIPE_WEBHOOK_SECRET is set for the receiver \"%s\": every delivery there is refused",
                      qPrintable(wordOf(receiver)));
        });
    if (auto wait = m_badSignatures.check(caller.address); !wait)
        return failed(wait.error());
    m_badSignatures.count(caller.address);
    return failed({.kind = Error::Kind::Invalid, .code = u"signature_invalid"_s});
}

Result<EventReceipt> EventService::store(Receiver receiver, const EventEnvelope &envelope, QByteArrayView body)
{
    const auto taken = m_takings.run({.source = sourceOf(receiver),
                                      .envelope = envelope,
                                      .account = envelope.account.value_or(QString()),
                                      .payload = body.toByteArray()});
    if (!taken)
        return failed(taken.error());
    if (taken->isNew && !taken->tenant.isNull())
        m.changes.changed(taken->tenant, Topic::Events);
    if (taken->isToBeHandled)
        m.arrived();
    return EventReceipt{.duplicate = !taken->isNew};
}

Result<CursorPage<StripeEvent>> EventService::handle(const Caller &caller, const ListEvents &request)
{
    return m.database.list([&](Connection &db) { return EventInbox::list(db, caller.scope(), request); });
}

Result<StripeEventDetail> EventService::handle(const Caller &caller, const GetEvent &request)
{
    return m.database.read([&](Connection &db) { return EventInbox::one(db, caller.scope(), request.id); });
}

Result<StripeEvent> EventService::handle(const Caller &caller, const RetryEvent &request)
{
    auto reopened = m.database.transaction([&](Connection &db) -> Result<StripeEvent> {
        auto event = EventInbox::reopen(db, caller.scope(), request.id, m.clock.nowUtc());
        if (!event)
            return event;
        return m.audit
            .write(db, caller,
                   {.action = u"events.retry"_s, .objectId = event->id.text(), .detail = {{u"event"_s, event->eventId}}})
            .map([&] { return *event; });
    });
    if (!reopened)
        return reopened;
    m.changes.changed(caller.tenant, Topic::Events);
    m.arrived();
    return reopened;
}

Result<EventRehearsal> EventService::handle(const Caller &caller, const RehearseEvent &request)
{
    const auto event = m.database.read([&](Connection &db) { return EventInbox::one(db, caller.scope(), request.id); });
    if (!event)
        return failed(event.error());
    return m_rehearsals.rehearse({.tenant = caller.tenant,
                                  .id = event->id,
                                  .type = event->type,
                                  .accountId = event->accountId,
                                  .livemode = event->livemode,
                                  .createdAt = event->createdAt,
                                  .attempts = event->attempts + 1,
                                  .payload = event->payload.toUtf8()});
}

void bindEvents(Dispatcher &dispatcher, EventService &service)
{
    dispatcher.bind(EventOperations{}, service);
}

} // namespace plandeck
