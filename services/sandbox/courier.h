// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/deliveries.h"

#include <atomic>
#include <thread>
#include <vector>

namespace plandeck::sandbox {

/// Carries webhook deliveries: one thread, started when there is something to carry, several endpoints at once, ten seconds an
/// answer may take. It connects to this machine only, unless it is told otherwise, and follows no redirect.
class Courier final
{
public:
    Courier(Engine &engine, bool mayGoAnywhere);
    ~Courier();
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    /// There may be something to carry. Any thread.
    void nudge();
    /// Ends what is under way; it is tried again with the next start. Any thread but its own.
    void stop();

private:
    struct Transfer;

    void loop();
    void begin();
    void finish();

    Engine &m_engine;
    const bool m_mayGoAnywhere;
    void *const m_multi; // CURLM
    std::atomic_bool m_isEnding = false;
    std::vector<std::unique_ptr<Transfer>> m_transfers; // the thread's
    std::mutex m_mutex; // of the thread's start and end
    std::thread m_thread;
};

} // namespace plandeck::sandbox
