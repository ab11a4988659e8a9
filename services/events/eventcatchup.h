// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/periodic.h"
#include "services/events/eventwalk.h"
#include "services/events/wakedetector.h"

#include <QtCore/QSet>

#include <atomic>
#include <mutex>

namespace plandeck {

/// Sees to it that no event is missed: looks through the events of the platform and of every connected account, test and live,
/// at start, after the machine has slept, and every few minutes. In a thread of its own; of several processes on one database
/// one looks, whichever comes first.
class EventCatchUp final
{
public:
    explicit EventCatchUp(EventWalk::Parts parts);
    ~EventCatchUp() { stop(); }
    Q_DISABLE_COPY_MOVE(EventCatchUp)

    void start();
    /// No further page is begun.
    void beginNoMore() { m_isStopping = true; }
    /// The same, and waits for the page that is being stored.
    void stop();

    /// This tenant has connected, or an account of theirs is another now: what is new is looked through at once. From any thread.
    void accountChanged(TenantId tenant);

    /// Everything that is due, in the calling thread; how many accounts came to their end.
    int runDue();
    /// All of it: nobody knows what has happened meanwhile.
    int runAll();
    /// A tenant's account in this mode, in the calling thread. Errors: `stripe_not_connected`, `catch_up_running`; the walk's.
    [[nodiscard]] Result<CatchUpReport> runFor(const TenantScope &scope);

private:
    void look();
    void enrol();
    void enrolChanged();
    Result<CatchUpReport> run(HeldCursor &cursor);
    SyncCursors::End endOf(const HeldCursor &cursor, const Result<CatchUpReport> &walked, const QDateTime &asked) const;

    EventWalk::Parts m;
    const SyncCursors m_cursors;
    std::atomic<bool> m_isStopping = false;
    const EventWalk m_walk;
    WakeDetector m_wake;
    bool m_isFirstLook = true;
    std::atomic<qint64> m_enrolledAtMs = 0;
    std::mutex m_mutex; // of what follows
    QSet<TenantId> m_changed;
    Periodic m_thread;
};

} // namespace plandeck
