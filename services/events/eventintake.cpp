// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventintake.h"

#include "services/directory/directory.h"
#include "services/events/eventenvelope.h"
#include "services/events/eventhandlers.h"
#include "services/events/eventinbox.h"

namespace plandeck {

Result<EventIntake::Taken> EventIntake::take(Connection &db, const Incoming &incoming) const
{
    const auto &envelope = incoming.envelope;
    Taken taken;
    if (!incoming.account.isEmpty()) {
        const auto owner =
            Directory::find(db, Directory::Kind::StripeAccount, Directory::accountKey(envelope.livemode, incoming.account));
        if (!owner)
            return failed(owner.error());
        taken.tenant = *owner ? (*owner)->tenant : TenantId{};
    }
    const bool isForUs = !taken.tenant.isNull() && m_handlers.find(envelope.type);
    const auto now = m_clock.nowUtc();
    const StripeEvent event{.id = newId<StripeEventId>(m_clock, m_random),
                            .eventId = envelope.id,
                            .type = envelope.type,
                            .accountId = incoming.account,
                            .livemode = envelope.livemode,
                            .receiver = incoming.source,
                            .apiVersion = envelope.apiVersion.value_or(QString()),
                            .objectId = envelope.data.object.id.value_or(QString()),
                            .createdAt = QDateTime::fromSecsSinceEpoch(envelope.created, Qt::UTC),
                            .receivedAt = now,
                            .state = isForUs ? EventState::Stored : EventState::Ignored,
                            .nextAttemptAt = isForUs ? std::optional(now) : std::nullopt};
    return EventInbox::store(db, {.event = event, .tenant = taken.tenant, .payload = incoming.payload}).map([&](bool isNew) {
        taken.isNew = isNew;
        taken.isToBeHandled = isNew && isForUs;
        return taken;
    });
}

} // namespace plandeck
