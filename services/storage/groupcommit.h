// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QtCore/QScopeGuard>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace plandeck {

/// Many small writes of one kind from many threads, each as durable as by itself: while one group is being committed the next one
/// gathers, and is written in one transaction by the first who waits. So one wait for the disk serves all of them, and whoever
/// comes alone waits for nobody. Thread-safe.
template<typename Request, typename Outcome>
class GroupCommit final
{
public:
    /// In a transaction; may run more than once for a request, as with Database::transaction().
    using Write = std::function<Result<Outcome>(Connection &db, const Request &request)>;

    GroupCommit(Database &database, Write write)
        : m_database(database)
        , m_write(std::move(write))
    {
    }

    /// Blocks until it is committed, or has failed. A request that cannot be written spoils no other one.
    [[nodiscard]] Result<Outcome> run(const Request &request)
    {
        Seat mine{.request = request};
        std::unique_lock lock(m_mutex);
        m_waiting.push_back(&mine);
        mine.called.wait(lock, [&] { return mine.outcome || mine.isToWrite || !m_isWriting; });
        if (!mine.outcome) {
            m_isWriting = true;
            const auto group = std::exchange(m_waiting, {});
            lock.unlock();
            const auto leave = qScopeGuard([&] { // also with an exception: the others wait
                lock.lock();
                dismiss(group, mine);
            });
            write(group);
        }
        return std::move(*mine.outcome);
    }

    /// How many gather for the next transaction.
    qsizetype waiting() const
    {
        const std::scoped_lock lock(m_mutex);
        return qsizetype(m_waiting.size());
    }

private:
    struct Seat
    {
        const Request &request;
        std::optional<Result<Outcome>> outcome = {};
        bool isToWrite = false;
        std::condition_variable called = {};
    };
    using Group = std::vector<Seat *>;

    void write(const Group &group)
    {
        const auto written = m_database.transaction([&](Connection &db) -> Result<> {
            for (auto *seat : group)
                if (seat->outcome = m_write(db, seat->request); !*seat->outcome)
                    return failed(seat->outcome->error());
            return {};
        });
        if (written)
            return;
        const bool isOfOne = group.size() > 1 && !concernsAll(written.error());
        for (auto *seat : group) {
            const auto alone = [&](Connection &db) { return m_write(db, seat->request); };
            seat->outcome = isOfOne ? m_database.transaction(alone) : Result<Outcome>(failed(written.error()));
        }
    }

    /// Lets everybody of the group go, and calls who writes next.
    void dismiss(const Group &group, const Seat &mine)
    {
        for (auto *seat : group) {
            if (!seat->outcome)
                seat->outcome = failed({.kind = Error::Kind::Internal, .code = QStringLiteral("internal")});
            if (seat != &mine)
                seat->called.notify_one();
        }
        m_isWriting = !m_waiting.empty();
        if (m_isWriting) {
            m_waiting.front()->isToWrite = true;
            m_waiting.front()->called.notify_one();
        }
    }

    /// The database's state, not what was to be written.
    static bool concernsAll(const Error &error)
    {
        static const QStringList codes{QStringLiteral("connection_lost"),   QStringLiteral("connection_failed"),
                                       QStringLiteral("commit_unknown"),    QStringLiteral("storage_busy"),
                                       QStringLiteral("storage_read_only"), QStringLiteral("storage_full"),
                                       QStringLiteral("disk_failed")};
        return codes.contains(error.code);
    }

    Database &m_database;
    const Write m_write;
    mutable std::mutex m_mutex;
    Group m_waiting; // for the next transaction
    bool m_isWriting = false; // somebody writes, or is called to
};

} // namespace plandeck
