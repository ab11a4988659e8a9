// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtCore/QStringList>

#include <memory>

namespace plandeck {

class Database;

/// Short messages between the processes on one database, to whoever hears at the moment: NOTIFY on a connection of its own on
/// PostgreSQL, a small table on SQLite that is looked at when the file has changed. Used by one thread, but for wake().
class Channel
{
public:
    /// The database outlives it.
    [[nodiscard]] static std::unique_ptr<Channel> of(Database &database);
    virtual ~Channel() = default;

    /// Hears from now on. Blocks while the connection is made. Error `connection_failed`. May be called again, after an error.
    [[nodiscard]] virtual Result<> open() = 0;
    /// On its way to all who hear when this returns. Messages have at most 4,000 bytes and no U+0000.
    [[nodiscard]] virtual Result<> send(const QStringList &messages) = 0;
    /// What was sent since the last call, by whomever: our own messages too. Waits for some at most this long (milliseconds).
    /// After an error what is sent is not heard before the next open(), and lost.
    [[nodiscard]] virtual Result<QStringList> receive(int waitMs) = 0;
    /// Any thread: a receive() that waits returns, or else the next one.
    virtual void wake() = 0;
};

} // namespace plandeck
