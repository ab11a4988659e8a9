// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <chrono>

namespace plandeck {

/// Tells when the machine has slept: the clock on the wall has gone on, the steady one (CLOCK_MONOTONIC) has stood still. A wall
/// clock that is put forward looks the same, and does no harm. Asked every few seconds, from one thread.
class WakeDetector final
{
public:
    using Steady = std::chrono::steady_clock::time_point;

    explicit WakeDetector(const Clock &wall, Steady now = std::chrono::steady_clock::now())
        : m_wall(wall)
        , m_lastWallMs(wall.nowMs())
        , m_lastSteady(now)
    {
    }

    /// Since it was asked last.
    bool hasSlept(Steady now = std::chrono::steady_clock::now())
    {
        const auto wallMs = m_wall.nowMs();
        const auto passedMs = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_lastSteady).count();
        const bool slept = wallMs - m_lastWallMs - passedMs > shortestSleepMs;
        m_lastWallMs = wallMs;
        m_lastSteady = now;
        return slept;
    }

    static constexpr qint64 shortestSleepMs = 30'000;

private:
    const Clock &m_wall;
    qint64 m_lastWallMs;
    Steady m_lastSteady;
};

} // namespace plandeck
