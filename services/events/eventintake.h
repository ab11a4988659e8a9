// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/random.h"
#include "services/operations/events.h"
#include "services/storage/connection.h"

namespace plandeck {

class EventHandlers;
struct EventEnvelope;

/// The one way into the inbox, whoever brings an event: a receiver, or the catch-up. Whose it is the directory says, whether it
/// is to be handled its type; one that is known already changes nothing.
class EventIntake final
{
public:
    EventIntake(const EventHandlers &handlers, const Clock &clock, RandomSource &random)
        : m_handlers(handlers)
        , m_clock(clock)
        , m_random(random)
    {
    }

    struct Incoming
    {
        EventSource source;
        const EventEnvelope &envelope;
        QString account; // "acct_…"; empty: of the platform itself
        QByteArray payload;
    };
    struct Taken
    {
        bool isNew = false;
        bool isToBeHandled = false;
        TenantId tenant = {}; // null: nobody's
    };
    [[nodiscard]] Result<Taken> take(Connection &db, const Incoming &incoming) const;

private:
    const EventHandlers &m_handlers;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace plandeck
