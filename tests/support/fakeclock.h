// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <atomic>
#include <chrono>

namespace plandeck {

/// Stands still until it is turned. Starts at 2023-11-14T22:13:20.123Z.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(qint64 ms = 1'700'000'000'123)
        : m_now(ms)
    {
    }

    qint64 nowMs() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }
    void set(const QDateTime &time) { m_now = time.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace plandeck
