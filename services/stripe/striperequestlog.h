// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <mutex>

namespace plandeck {

/// One attempt of a call to Stripe. Never parameters, keys or answers.
struct StripeLogEntry
{
    qint64 number = 0; // counted since the program started, from 1; the log gives it
    QDateTime at = {}; // when it was sent, UTC
    TenantId tenant = {}; // for whom; null for nobody's
    Mode mode = Mode::Test;
    QString method = {};
    QString path = {};
    QString account = {};
    int attempt = 1;
    int status = 0; // 0: no answer
    qint64 durationMs = 0;
    QString requestId = {};
    QString trouble = {}; // why there was no answer
};

/// How many attempts ended with one status, 0 for none, and how long they took together.
struct StripeLogCount
{
    quint64 attempts = 0;
    qint64 durationMs = 0;
};

/// The last attempts, for people who look for the cause of something: so many in all, and of one tenant at most a part of
/// them, so that a busy one does not push out what the others look for; and how many there were. Thread-safe.
class StripeRequestLog final
{
public:
    static constexpr qsizetype capacity = 5000;
    static constexpr qsizetype tenantCapacity = 500;

    void append(StripeLogEntry entry);
    QList<StripeLogEntry> entries() const; // oldest first
    QMap<int, StripeLogCount> counts() const; // by status, since the start
    /// A tenant's in one mode, newest first.
    QList<StripeLogEntry> entriesOf(const TenantScope &scope) const;

private:
    mutable std::mutex m_mutex;
    QList<StripeLogEntry> m_entries;
    QMap<int, StripeLogCount> m_counts; // by status
    QHash<TenantId, qsizetype> m_countOfTenant;
    qint64 m_last = 0;
};

} // namespace plandeck
