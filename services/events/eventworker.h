// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/periodic.h"
#include "services/domain/random.h"
#include "services/events/eventhandlers.h"
#include "services/storage/database.h"

#include <atomic>

namespace plandeck {

/// Handles what lies in the inbox, in a thread of its own: at once when it is nudged, and every few seconds for what was
/// postponed, or left behind by another process.
class EventWorker final
{
public:
    struct Parts
    {
        Database &database;
        const EventHandlers &handlers;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit EventWorker(const Parts &parts);
    ~EventWorker() { stop(); }
    Q_DISABLE_COPY_MOVE(EventWorker)

    void start();
    /// No further event is begun. So that Stripe can be shut down without letting all that waits fail for it.
    void beginNoMore() { m_isStopping = true; }
    /// The same, and waits for the event that is being handled.
    void stop();
    /// From any thread.
    void nudge() { m_thread.nudge(); }

    /// Handles all that is due, in the calling thread; how many.
    int drain();

    /// So often an event is tried, with pauses of 5 s, 20 s, 80 s … up to an hour between: some three hours in all.
    static constexpr qint64 mostAttempts = 8;

private:
    bool handleNext();
    void handle(const TakenEvent &event);
    Result<EventOutcome> run(const TakenEvent &event);
    void giveBack(const TakenEvent &event, const Error &error);
    qint64 pauseMs(qint64 attempt);

    Parts m;
    EventQueue m_queue;
    std::atomic<bool> m_isStopping = false;
    Periodic m_thread;
};

} // namespace plandeck
