// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qglobal.h>

#include <atomic>

namespace plandeck {

/// What the server has done so far, for metrics.
struct HttpServerCounters
{
    quint64 served = 0; // answers of the handler sent
    quint64 refused = 0; // turned away before the handler was asked or run: limits, deadlines, Host, overload
    quint64 abandoned = 0; // answers whose client had hung up
    int open = 0; // connections now
    int running = 0; // requests now, waiting ones included
};

/// One loop's share. Written by its thread alone, read by any.
struct LoopCounters
{
    std::atomic<quint64> served{0};
    std::atomic<quint64> refused{0};
    std::atomic<quint64> abandoned{0};
    std::atomic<int> open{0};
    std::atomic<int> running{0};

    /// Cheaper than ++, which would lock the bus; right because one thread writes.
    static void count(std::atomic<quint64> &counter)
    {
        counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }
};

} // namespace plandeck
