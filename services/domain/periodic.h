// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace plandeck {

/// Housekeeping off everybody's way: one thread that runs small jobs, at once and then every so often, or when it is nudged. Jobs
/// run one after the other and must not throw.
class Periodic final
{
public:
    Periodic() = default;
    ~Periodic() { stop(); }
    Periodic(const Periodic &) = delete;
    Periodic &operator=(const Periodic &) = delete;

    /// Before start(). everyMs in milliseconds.
    void add(int everyMs, std::function<void()> job);
    void start();
    /// All jobs are due now. From any thread, also one of the jobs'.
    void nudge();
    /// Waits for the job that runs and ends the thread. May be called again, and started again.
    void stop();

private:
    struct Job
    {
        int everyMs;
        std::function<void()> run;
        std::chrono::steady_clock::time_point due;
    };
    void loop();

    std::vector<Job> m_jobs;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isEnding = false;
    bool m_isNudged = false;
    std::thread m_thread;
};

} // namespace plandeck
