// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/security/secretbox.h"
#include "services/storage/database.h"
#include "services/webhooks/attempts.h"

#include <condition_variable>

namespace plandeck {

/// Delivers what the outbox holds, in the background: one thread claims what is due and records what came of it, the sender's
/// thread does the talking in between. Looks when it is woken and every second, so that work of other servers on the same
/// database, and of a former run, is found too.
class DeliveryEngine final
{
public:
    struct Parts
    {
        Database &database;
        WebhookSender &sender;
        const SecretBox &box;
        const AuditLog &audit;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    /// Attempts under way at once, all in all and for one tenant.
    struct Bounds
    {
        int total = 128;
        int perTenant = 4;
    };

    explicit DeliveryEngine(const Parts &parts)
        : DeliveryEngine(parts, Bounds())
    {
    }
    DeliveryEngine(const Parts &parts, Bounds bounds);
    ~DeliveryEngine() { stop(std::chrono::milliseconds(0)); }
    DeliveryEngine(const DeliveryEngine &) = delete;
    DeliveryEngine &operator=(const DeliveryEngine &) = delete;

    void start();
    /// There may be something due. Any thread, cheap.
    void wake();
    /// Begins nothing more, gives what is under way this long, cuts off the rest by ending the sender, and records all of it.
    void stop(std::chrono::milliseconds grace);

private:
    struct Finished
    {
        ClaimedAttempt attempt;
        WebhookOutcome outcome;
    };
    void loop();
    bool isOver(std::unique_lock<std::mutex> &lock);
    void claimAll();
    Result<bool> claimSome();
    void begin(const ClaimedAttempt &attempt);
    void finish(const ClaimedAttempt &attempt, WebhookOutcome outcome);
    void recordAll();
    Result<> record(const Finished &it);
    void releaseOrphans();
    void forgetOld();
    void complain(const char *what, const Error &error);

    Parts m;
    const Bounds m_bounds;
    const Attempts m_attempts;
    Attempts::Limits m_limits; // the thread's: what is under way
    std::vector<Finished> m_unrecorded; // the thread's: the database did not take them yet
    qint64 m_lastForgotten = 0; // the thread's
    std::chrono::steady_clock::time_point m_releasedAt; // the thread's
    bool m_isComplaining = false; // the thread's: said once, until it works again

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Finished> m_finished; // under m_mutex
    bool m_isWoken = false; // under m_mutex
    std::optional<std::chrono::steady_clock::time_point> m_end; // under m_mutex: we are ending, by then
    std::thread m_thread;
};

} // namespace plandeck
