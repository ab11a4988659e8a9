// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/periodic.h"

#include <algorithm>
#include <utility>

namespace plandeck {

using std::chrono::steady_clock;

void Periodic::add(int everyMs, std::function<void()> job)
{
    m_jobs.push_back({everyMs, std::move(job), {}});
}

void Periodic::start()
{
    const auto now = steady_clock::now();
    for (auto &job : m_jobs)
        job.due = now;
    m_isEnding = false;
    m_thread = std::thread([this] { loop(); });
}

void Periodic::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Periodic::nudge()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isNudged = true;
    }
    m_wake.notify_all();
}

void Periodic::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding && !m_jobs.empty()) {
        const auto next = std::ranges::min_element(m_jobs, {}, &Job::due);
        m_wake.wait_until(lock, next->due, [this] { return m_isEnding || m_isNudged; });
        if (m_isEnding)
            break;
        if (std::exchange(m_isNudged, false))
            for (auto &job : m_jobs)
                job.due = steady_clock::now();
        lock.unlock(); // jobs are only touched by this thread once started
        next->run();
        next->due = steady_clock::now() + std::chrono::milliseconds(next->everyMs);
        lock.lock();
    }
}

} // namespace plandeck
