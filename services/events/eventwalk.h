// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/events/eventintake.h"
#include "services/events/synccursors.h"
#include "services/storage/database.h"

#include <functional>

namespace plandeck {

class StripeClient;

/// One walk over /v1/events of an account, from where its events are known to now. Each page is stored in one transaction with
/// the cursor and the count of the gap, so that a walk that is cut off anywhere goes on from there.
///
///     known ──────────● overlap ●─────────────────────► now
///                  anchor: pages of events newer than it, oldest first (ending_before)
///                          no anchor, or Stripe has forgotten it: newest first (starting_after), down to where we know
///
/// Stripe's clock tells seconds, and an event may show late: so a walk begins some minutes before what is known last. What it
/// meets a second time the inbox knows. What is older than Stripe's 30 days is told no more: the objects are read anew instead.
class EventWalk final
{
public:
    using Renew = std::function<Result<>()>; // keeps the cursor ours during long work

    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const EventHandlers &handlers;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
        std::function<void()> arrived; // there is something to be handled; from any thread
        std::function<Result<>(const HeldCursor &, const Renew &)> resync; // reads the account's objects anew
        std::function<bool()> mustStop = {}; // the catch-up's own: asked between pages
    };
    EventWalk(const Parts &parts, const SyncCursors &cursors)
        : m(parts)
        , m_cursors(cursors)
        , m_intake(m.handlers, m.clock, m.random)
    {
    }

    /// Errors: Stripe's and storage's; `lease_lost`; `unavailable` when it must stop. The cursor is held to the end in any case.
    [[nodiscard]] Result<CatchUpReport> run(HeldCursor &cursor) const;

    static constexpr qint64 overlapSecs = 300;
    /// Longer than the pauses between two catch-ups: this is no gap.
    static constexpr qint64 shortestGapSecs = 900;
    /// Stripe tells of 30 days; one less, so that nothing runs out while we read.
    static constexpr qint64 keptSecs = 29 * 24 * 3600;

private:
    struct Walk
    {
        HeldCursor &cursor;
        std::optional<SyncGapId> gap = {};
        CatchUpReport report = {};
        std::optional<QDateTime> newest = {}; // of what has been met, by Stripe's clock
    };
    struct Page;

    Result<> readAnew(Walk &walk) const;
    Result<> readEvents(Walk &walk) const;
    Result<QString> anchor(const HeldCursor &cursor) const;
    Result<> forwards(Walk &walk, QString anchor) const;
    Result<> backwards(Walk &walk) const;
    Result<Page> page(const HeldCursor &cursor, const QString &name, const QString &value) const;
    Result<> store(Walk &walk, const Page &page, bool isNextToKnown) const;

    Parts m;
    const SyncCursors &m_cursors;
    EventIntake m_intake;
};

} // namespace plandeck
