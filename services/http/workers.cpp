// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/workers.h"

namespace plandeck {

HttpWorkers::HttpWorkers(int pooledThreads, int heavyThreads, int heavyQueue)
    : m_heavyMost(heavyThreads + heavyQueue)
{
    m_pooled.setMaxThreadCount(pooledThreads);
    m_heavy.setMaxThreadCount(heavyThreads);
    m_pooled.setExpiryTimeout(-1); // threads stay: each has a connection of its own to the database
    m_heavy.setExpiryTimeout(-1);
}

bool HttpWorkers::start(Cost cost, std::function<void()> job)
{
    if (cost != Cost::Heavy) {
        m_pooledCount.fetch_add(1);
        m_pooled.start([this, job = std::move(job)] {
            job();
            m_pooledCount.fetch_sub(1);
        });
        return true;
    }
    if (m_heavyCount.fetch_add(1) >= m_heavyMost) {
        m_heavyCount.fetch_sub(1);
        return false;
    }
    m_heavy.start([this, job = std::move(job)] {
        job();
        m_heavyCount.fetch_sub(1);
    });
    return true;
}

void HttpWorkers::finish()
{
    m_pooled.clear();
    m_heavy.clear();
    m_pooled.waitForDone();
    m_heavy.waitForDone();
    m_pooledCount.store(0); // those that were forgotten
    m_heavyCount.store(0);
}

} // namespace plandeck
