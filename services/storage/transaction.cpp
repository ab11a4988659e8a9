// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"

#include "services/storage/storageerror.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Of a COMMIT that failed. What it said is what happened, unless it ended in the middle.
Error unlessUnknown(Error error)
{
    if (error.code == u"connection_lost" || error.code == u"disk_failed")
        return storageError(u"commit_unknown"_s, error.code + u": "_s + error.detail);
    return error;
}

} // namespace

Transaction::Transaction(Connection &connection, Writer writer)
    : m_connection(connection)
    , m_writer(std::move(writer))
{
    m_connection.m_isInTransaction = true;
    m_connection.m_failure.reset();
}

Transaction::~Transaction()
{
    if (!m_isOver)
        (void)rollBack({});
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Writer writer)
{
    const bool isSqlite = connection.engine() == Engine::Sqlite;
    if (auto begun = connection.execute(isSqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return failed(std::move(begun.error()));
    return std::unique_ptr<Transaction>(new Transaction(connection, std::move(writer)));
}

std::optional<Error> Transaction::commit()
{
    if (m_connection.m_failure)
        return rollBack(Error(*m_connection.m_failure));
    const auto committed = m_connection.execute(u"COMMIT"_s);
    if (committed) {
        end();
        return std::nullopt;
    }
    if (m_connection.engine() == Engine::Sqlite)
        return unlessUnknown(*rollBack(committed.error())); // it may be open still
    end();
    return unlessUnknown(committed.error());
}

std::optional<Error> Transaction::rollBack(Error error)
{
    if (!m_connection.m_isLost && !m_connection.execute(u"ROLLBACK"_s) && m_connection.engine() == Engine::Postgres)
        m_connection.m_isLost = true; // in whatever state it is: a new one
    end();
    return error;
}

void Transaction::end()
{
    m_isOver = true;
    m_isConflict = m_connection.m_failure && m_connection.m_failure->code == u"storage_conflict";
    m_connection.m_isInTransaction = false;
    m_connection.m_failure.reset();
    if (m_writer)
        m_writer.unlock();
}

bool Transaction::mayTryAgain(int attempt) const
{
    return m_isConflict && attempt < 6;
}

void Transaction::pause(int attempt)
{
    QThread::usleep(1000ul * QRandomGenerator::global()->bounded(1u, 4u << attempt));
}

} // namespace plandeck
