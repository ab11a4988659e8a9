// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/replica.h"

#include "services/storage/connection.h"
#include "services/storage/storageerror.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QThread>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(log, "plandeck.storage")

using std::chrono::steady_clock;

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

template<typename T>
void raise(std::atomic<T> &value, T least)
{
    for (T is = value; is < least && !value.compare_exchange_weak(is, least);) { }
}

/// A standby that was promoted has what it writes itself.
Result<qint64> replayed(Connection &standby)
{
    static const auto sql = u"SELECT CAST(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()"
                            " ELSE pg_current_wal_insert_lsn() END - CAST('0/0' AS pg_lsn) AS bigint)"_s;
    return standby.value(sql).map([](const QVariant &bytes) { return bytes.toLongLong(); });
}

} // namespace

void Replica::place(quint64 writes, qint64 lsn)
{
    raise(m_needed, lsn); // before anybody takes these writes for placed
    raise(m_placed, writes);
}

bool Replica::mayAsk()
{
    if (m_isAsked)
        return true;
    auto until = m_restUntil.load();
    return until <= nowMs() && m_restUntil.compare_exchange_strong(until, nowMs() + restLost.count());
}

Result<> Replica::reach(Connection &standby)
{
    const auto deadline = steady_clock::now() + patience;
    for (;;) {
        const auto there = replayed(standby);
        if (!there)
            return failed(there.error());
        if (*there >= m_needed) {
            raise(m_needed, *there);
            return {};
        }
        if (steady_clock::now() > deadline)
            return failed(storageError(u"replica_behind"_s, u"%1 bytes"_s.arg(m_needed - *there)));
        QThread::usleep(1000);
    }
}

void Replica::noteAnswer(const Error *error)
{
    if (!error) {
        ++m_fromReplica;
        if (!m_isAsked.exchange(true))
            qCInfo(log, "lists are read from the replica again");
        return;
    }
    if (error->kind != Error::Kind::Storage)
        return; // of the request, not of the replica
    const bool isBehind = error->code == "replica_behind"_L1;
    m_restUntil = nowMs() + (isBehind ? restBehind : restLost).count();
    if (m_isAsked.exchange(false))
        qCWarning(log, "the replica %s, lists are read from the primary: %s %s", isBehind ? "is behind" : "does not answer",
                  qPrintable(error->code), qPrintable(error->detail));
}

ReplicaFacts Replica::facts() const
{
    return {m_isAsked, m_fromReplica, m_fromPrimary};
}

/// What is acknowledged is flushed, unless the server is told not to wait for that. What is not flushed is not on its way yet.
Result<qint64> endOfLog(Connection &primary)
{
    static const auto sql = u"SELECT CAST(CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn()"
                            " ELSE pg_current_wal_flush_lsn() END - CAST('0/0' AS pg_lsn) AS bigint)"_s;
    return primary.value(sql).map([](const QVariant &bytes) { return bytes.toLongLong(); });
}

} // namespace plandeck
