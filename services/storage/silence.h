// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/databaseurl.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

struct pg_conn;

namespace plandeck {

/// Whether one connection to PostgreSQL waits, and for whom, for whoever looks from outside. Waiting costs next to nothing.
class Line final
{
public:
    /// Where it leads: an address or a folder of sockets.
    struct Place
    {
        QByteArray host = {};
        QByteArray port = {};
        friend bool operator==(const Place &, const Place &) = default;
    };

    /// While it lives, an answer is awaited.
    class Waiting final
    {
    public:
        explicit Waiting(Line *line);
        ~Waiting();
        Waiting(const Waiting &) = delete;
        Waiting &operator=(const Waiting &) = delete;

    private:
        Line *const m_line;
    };

    /// To where this connection does. Null before it is closed.
    void lead(pg_conn *connection);
    /// Where it leads, if it has waited for so long.
    std::optional<Place> overdue(std::chrono::milliseconds patience) const;
    /// Whoever waits longer than that is told at once that the connection is lost.
    void cut(std::chrono::milliseconds patience);

private:
    bool hasWaited(std::chrono::milliseconds patience) const;

    mutable std::mutex m_mutex;
    int m_socket = -1;
    Place m_place;
    std::atomic<qint64> m_since = 0; // steady clock, milliseconds; 0: nothing is awaited
};

/// Notices a PostgreSQL server that says nothing any more though its connections stand: paused, its machine frozen, or the line
/// dead. A statement that takes long on a server that is well is none of its business: it asks the server before it judges.
///
/// What waits on a silent server ends with `connection_lost`; isSilent() lets everybody else fail at once, until a connection can
/// be made again, there or on another host of the URL. Bound: about twice the connect_timeout. One thread, which sleeps.
class Silence final
{
public:
    explicit Silence(DatabaseUrl url);
    ~Silence();

    std::shared_ptr<Line> newLine();
    bool isSilent() const { return m_isSilent.load(std::memory_order_relaxed); }

private:
    void watch();
    void look();
    bool answersAt(const Line::Place &place) const;
    bool canConnect() const;

    const DatabaseUrl m_url;
    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_isOver = false;
    std::vector<std::weak_ptr<Line>> m_lines;
    std::atomic<bool> m_isSilent = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace plandeck
