// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/domain/random.h"
#include "services/storage/channel.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

namespace plandeck {

/// Tells the other processes on the database what changed here, and hears from them. One thread, which makes its connection anew
/// when it is lost: whoever shows something looks at everything then, and every so often as long as nothing is heard.
///
/// A message is "<process> <tenant> <topic>", or "<process> *" where there was too much to tell. What a process changed in the
/// last moment before it was killed (20 ms) may go untold.
class ChangeBroadcast final
{
public:
    struct Ears
    {
        std::function<void(TenantId tenant, Topic topic)> changed; // elsewhere
        std::function<void()> lostTrack;
    };
    /// Both are called in its thread. The channel is made by whoever knows the database.
    ChangeBroadcast(std::unique_ptr<Channel> channel, RandomSource &random, Ears ears);
    ~ChangeBroadcast() { stop(); }
    Q_DISABLE_COPY_MOVE(ChangeBroadcast)

    void start();
    /// Tells what is still to be told, if it can, and ends the thread, if it was started. May be called again.
    void stop();
    /// Something changed here. Any thread, cheap.
    void publish(TenantId tenant, Topic topic);
    /// Whether the others are heard at the moment.
    bool isHearing() const { return m_isHearing; }

    static constexpr int gatherMs = 20; // between two messages of ours, so that a burst is few of them
    static constexpr int lookAnewEveryMs = 15'000; // while nothing is heard
    static constexpr int longestPauseMs = 10'000; // between two attempts to hear again
    static constexpr size_t mostPending = 5'000;

private:
    using Change = std::pair<TenantId, Topic>;

    void loop();
    void converse();
    Result<> tellPending();
    void hear(const QString &message);
    void pause(int ms);
    QStringList pendingMessages();
    bool hasPending();

    const std::unique_ptr<Channel> m_channel;
    const QString m_self;
    const Ears m_ears;
    std::thread m_thread;
    std::atomic<bool> m_isHearing = false;
    std::atomic<bool> m_isEnding = false;
    std::chrono::steady_clock::time_point m_toldAt; // the thread's

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<Change> m_pending; // under m_mutex
    bool m_isTooMuch = false; // under m_mutex
};

} // namespace plandeck
