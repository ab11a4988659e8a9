// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/connection.h"
#include "services/storage/databaseurl.h"
#include "services/storage/replica.h"
#include "services/storage/transaction.h"

namespace plandeck {

/// The database: thread-safe, one connection a thread, made when the thread first asks and closed when it ends. All that use
/// it have to be done before it goes.
class Database final
{
public:
    /// Opens, or for a SQLite file makes (0600, missing folders 0700; not where it is only read), and looks whether it answers.
    /// Migrating is migrate()'s.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const;
    const DatabaseUrl &url() const;
    /// Connections of all threads, those that are closed at the moment too.
    [[nodiscard]] qsizetype connectionCount() const;

    /// f(Connection &) -> Result<…>, without a transaction: each statement by itself. Where the connection is found lost, it is
    /// made again and f run once more, unless it had begun to write.
    template<typename F>
    [[nodiscard]] auto read(F f) -> std::invoke_result_t<F &, Connection &>
    {
        auto connection = connect();
        if (!connection)
            return failed(std::move(connection.error()));
        const auto written = (*connection)->m_written;
        auto outcome = f(**connection);
        if ((*connection)->m_written != written)
            noteWrites();
        if (outcome || !(*connection)->isLostBefore(written))
            return outcome;
        connection = connect();
        if (!connection)
            return failed(std::move(connection.error()));
        return f(**connection);
    }

    /// As read(), for lists: from the replica, if there is one that has all this process knows of. What that cannot answer, the
    /// primary does. f only reads.
    template<typename F>
    [[nodiscard]] auto list(F f) -> std::invoke_result_t<F &, Connection &>
    {
        using Outcome = std::invoke_result_t<F &, Connection &>;
        if (auto *replica = replicaToAsk()) {
            auto outcome = replica->read([&](Connection &db) -> Outcome {
                if (auto reached = reachReplica(db); !reached)
                    return failed(std::move(reached.error()));
                return f(db);
            });
            noteAnswer(outcome ? nullptr : &outcome.error());
            if (outcome)
                return outcome;
        }
        notePrimaryAsked();
        return read(f);
    }

    /// f(Connection &) -> Result<…> in one transaction: committed when it gives a value, rolled back when it gives an error or
    /// throws. A deadlock or serialization failure runs f again, some times: besides the database it changes nothing, and
    /// does not wait for anybody, least of all Stripe. A statement that fails dooms the transaction on both engines, also when
    /// f goes on and gives a value: the first error is the outcome.
    ///
    /// `commit_unknown`: the connection ended while it was committed; look whether it was. `connection_lost`: it ended before,
    /// nothing is changed. One transaction inside another is a mistake of ours: `nested_transaction` (Internal).
    template<typename F>
    [[nodiscard]] auto transaction(F f) -> std::invoke_result_t<F &, Connection &>
    {
        for (int attempt = 1;; ++attempt) {
            auto begun = begin();
            if (!begun)
                return failed(std::move(begun.error()));
            auto outcome = f((*begun)->connection());
            auto error = outcome ? (*begun)->commit() : (*begun)->rollBack(outcome.error());
            noteWrites();
            if (!error)
                return outcome;
            if (!(*begun)->mayTryAgain(attempt))
                return failed(std::move(*error));
            begun->reset(); // others first
            Transaction::pause(attempt);
        }
    }

    /// Lists are read there from now on: a standby, or several hosts, of which a standby is preferred. It need not answer at the
    /// moment. Before other threads use the database.
    void readListsFrom(const DatabaseUrl &replica);
    /// Something was written, by whomever: lists show it. Cheap. transaction() and read() note what they write themselves.
    void noteWrites();
    /// Nothing without a replica.
    std::optional<ReplicaFacts> replica() const;

    /// For a connection of its own beside these, which is to be cut like these when the server falls silent. Null on SQLite.
    std::shared_ptr<Line> newLine();

    /// This thread's connections are closed now; the next use makes new ones.
    void release();

private:
    struct Private;

    explicit Database(std::unique_ptr<Private> d);
    [[nodiscard]] Result<Connection *> connect();
    [[nodiscard]] Result<std::unique_ptr<Transaction>> begin();
    [[nodiscard]] Database *replicaToAsk(); // null: the primary
    [[nodiscard]] Result<> reachReplica(Connection &standby);
    void noteAnswer(const Error *error);
    void notePrimaryAsked();

    const std::unique_ptr<Private> d;
};

} // namespace plandeck
