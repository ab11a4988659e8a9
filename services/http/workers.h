// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <QtCore/QThreadPool>

#include <atomic>

namespace plandeck {

/// The threads behind the loops: one pool for whatever may wait, a small one for what burns a core. Thread-safe.
class HttpWorkers final
{
public:
    /// heavyQueue: how many heavy jobs may wait for a thread.
    HttpWorkers(int pooledThreads, int heavyThreads, int heavyQueue);
    ~HttpWorkers() { finish(); }

    /// Takes a Pooled or Heavy job, or says no: too many heavy ones are waiting. Jobs do not throw.
    [[nodiscard]] bool start(Cost cost, std::function<void()> job);
    /// Forgets what has not begun and waits for what has.
    void finish();

    /// How many jobs run or wait.
    int pooled() const { return m_pooledCount.load(std::memory_order_relaxed); }
    int heavy() const { return m_heavyCount.load(std::memory_order_relaxed); }

private:
    QThreadPool m_pooled;
    QThreadPool m_heavy;
    const int m_heavyMost; // running and waiting
    std::atomic<int> m_pooledCount{0};
    std::atomic<int> m_heavyCount{0};
};

} // namespace plandeck
