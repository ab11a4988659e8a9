// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/events/eventqueue.h"

#include <functional>

namespace plandeck {

/// How an event was handled: a word for its trace, and what of its tenant has changed.
struct EventOutcome
{
    QString note;
    std::optional<Topic> changed = {};
};

/// Runs in the transaction that also closes the event: both happen, or neither. May run more than once.
using EventEffect = std::function<Result<EventOutcome>(Connection &)>;

/// An effect that changes nothing.
[[nodiscard]] inline EventEffect nothingToDo(const QString &note)
{
    return [note](Connection &) { return EventOutcome{.note = note}; };
}

/// Who handles which type. Filled at start, then only read.
class EventHandlers final
{
public:
    /// Looks at the event outside of any transaction, and may ask Stripe; changes nothing yet.
    using Prepare = std::function<Result<EventEffect>(const TakenEvent &)>;

    /// type: "account.updated", or "product.*" for all that begin so. The first that fits handles it.
    void add(const QString &type, Prepare prepare) { m_handlers.append({type, std::move(prepare)}); }

    /// Null for a type that nobody handles.
    const Prepare *find(QStringView type) const;

private:
    QList<std::pair<QString, Prepare>> m_handlers;
};

} // namespace plandeck
