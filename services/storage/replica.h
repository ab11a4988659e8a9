// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <atomic>
#include <chrono>

namespace plandeck {

class Connection;

/// How it stands with the standby that lists are read from.
struct ReplicaFacts
{
    bool isAsked = false; // false: lost, or too far behind; it is tried again every few seconds
    quint64 fromReplica = 0; // lists
    quint64 fromPrimary = 0;
};

/// Decides whether a list may be read from the standby: when that has replayed everything this process knows to be written, by
/// itself or by others, and everything a list has shown before. Nobody sees a list go back in time. Thread-safe, no locks.
///
/// Known to be written is what noteWrites() was called for; where in the primary's log that is, is asked for by the next list,
/// and not by whoever writes.
class Replica final
{
public:
    /// Something was written, or a list was read from the primary. Cheap.
    void noteWrites() { ++m_writes; }
    quint64 writes() const { return m_writes; }
    bool hasUnplacedWrites() const { return m_placed < m_writes; }
    /// All writes up to that number are in the log before this place.
    void place(quint64 writes, qint64 lsn);

    /// False while it rests after a failure. The first who comes when that is over tries.
    bool mayAsk();
    /// On the standby: waits a moment for what it has to have. Errors: storage's; `replica_behind`.
    [[nodiscard]] Result<> reach(Connection &standby);
    /// How asking ended; a change for better or worse is logged.
    void noteAnswer(const Error *error);
    void notePrimary() { ++m_fromPrimary; }

    ReplicaFacts facts() const;

    static constexpr std::chrono::milliseconds patience{20};
    static constexpr std::chrono::milliseconds restBehind{1'000};
    static constexpr std::chrono::milliseconds restLost{5'000};

private:
    std::atomic<quint64> m_writes = 1; // whatever was there before us
    std::atomic<quint64> m_placed = 0;
    std::atomic<qint64> m_needed = 0; // a place in the log, in bytes
    std::atomic<bool> m_isAsked = true;
    std::atomic<qint64> m_restUntil = 0; // steady clock, milliseconds
    std::atomic<quint64> m_fromReplica = 0;
    std::atomic<quint64> m_fromPrimary = 0;
};

/// Where what the primary has acknowledged ends in its log, in bytes.
[[nodiscard]] Result<qint64> endOfLog(Connection &primary);

} // namespace plandeck
