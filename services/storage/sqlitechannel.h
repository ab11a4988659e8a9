// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/channel.h"
#include "services/storage/database.h"

#include <condition_variable>
#include <mutex>

namespace plandeck {

/// Rows of plandeck_message. Nothing tells that somebody else wrote, so the file's version is looked at ten times a second:
/// reading a number in shared memory.
class SqliteChannel final : public Channel
{
public:
    explicit SqliteChannel(Database &database)
        : m_database(database)
    {
    }

    Result<> open() override;
    Result<> send(const QStringList &messages) override;
    Result<QStringList> receive(int waitMs) override;
    void wake() override;

    static constexpr int lookEveryMs = 100;
    static constexpr qint64 kept = 2000; // messages; who has missed more than these has lost track

private:
    bool waitForWake(int waitMs);
    Result<QStringList> look();

    Database &m_database;
    qint64 m_last = 0; // the newest message we know of
    qint64 m_version = -1; // of the file, as our connection sees it
    bool m_hasSent = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isWoken = false;
};

} // namespace plandeck
