// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/connection.h"

#include <mutex>

namespace plandeck {

/// A transaction under way, for Database::transaction() only. Rolled back when it goes without having been committed.
///
/// SQLite: begun as IMMEDIATE, since a transaction that reads first and writes later fails at once beside another writer; the
/// threads of this process queue for a mutex before, which is fair, where SQLite itself polls.
class Transaction final
{
public:
    using Writer = std::unique_lock<std::timed_mutex>;

    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Writer writer);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Connection &connection() { return m_connection; }

    /// Nothing when it went well.
    [[nodiscard]] std::optional<Error> commit();
    /// Gives the error back, or the one that ended the transaction before.
    [[nodiscard]] std::optional<Error> rollBack(Error error);

    [[nodiscard]] bool mayTryAgain(int attempt) const;
    static void pause(int attempt);

private:
    Transaction(Connection &connection, Writer writer);
    void end();

    Connection &m_connection;
    Writer m_writer;
    bool m_isConflict = false;
    bool m_isOver = false;
};

} // namespace plandeck
