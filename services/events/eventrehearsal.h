// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/events/eventhandlers.h"
#include "services/storage/database.h"

namespace plandeck {

/// Handles an event as the worker would, in a transaction that is always rolled back.
class EventRehearsals final
{
public:
    EventRehearsals(Database &database, const EventHandlers &handlers)
        : m_database(database)
        , m_handlers(handlers)
    {
    }

    /// The outcome; storage's errors alone are errors.
    [[nodiscard]] Result<EventRehearsal> rehearse(const TakenEvent &event) const;

private:
    Result<EventRehearsal> inTransaction(const TakenEvent &event, const EventEffect &effect) const;

    Database &m_database;
    const EventHandlers &m_handlers;
};

} // namespace plandeck
