// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/deliveryengine.h"

#include "services/webhooks/webhookendpoints.h"
#include "services/webhooks/webhooksignature.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(log, "plandeck.webhooks")

constexpr auto longestNap = std::chrono::seconds(1);
constexpr auto releaseEvery = std::chrono::seconds(5);
constexpr qint64 forgetEveryMs = 3'600'000;
constexpr int claimsAtOnce = 32; // in one transaction

} // namespace

DeliveryEngine::DeliveryEngine(const Parts &parts, Bounds bounds)
    : m(parts)
    , m_bounds(bounds)
    , m_attempts({parts.audit, parts.clock, parts.random})
{
    m_limits.perTenant = bounds.perTenant;
}

void DeliveryEngine::start()
{
    m_end.reset();
    m_thread = std::thread([this] { loop(); });
}

void DeliveryEngine::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isWoken = true;
    m_changed.notify_all();
}

void DeliveryEngine::stop(std::chrono::milliseconds grace)
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_end = std::chrono::steady_clock::now() + grace;
        m_isWoken = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void DeliveryEngine::loop()
{
    std::unique_lock lock(m_mutex);
    do {
        const bool mayBegin = !m_end;
        m_isWoken = false;
        lock.unlock();
        recordAll();
        if (mayBegin) {
            releaseOrphans();
            claimAll();
            forgetOld();
        }
        lock.lock();
        const auto nap = std::chrono::steady_clock::now() + longestNap;
        m_changed.wait_until(lock, m_end ? std::min(nap, *m_end) : nap, [this] { return m_isWoken || !m_finished.empty(); });
    } while (!isOver(lock));
    lock.unlock();
    m.database.release();
}

/// Nothing is under way any more, or its time is up: then it is cut off.
bool DeliveryEngine::isOver(std::unique_lock<std::mutex> &lock)
{
    const auto isUnderWay = [this] { return m_limits.mine.size() > qsizetype(m_unrecorded.size()); };
    if (!m_end || (isUnderWay() && std::chrono::steady_clock::now() < *m_end))
        return false;
    lock.unlock();
    m.sender.stop();
    recordAll();
    lock.lock();
    return true;
}

void DeliveryEngine::claimAll()
{
    for (;;) {
        const auto mayBeMore = claimSome();
        if (!mayBeMore)
            return complain("what is due cannot be claimed", mayBeMore.error());
        m_isComplaining = false;
        if (!*mayBeMore)
            return;
    }
}

Result<bool> DeliveryEngine::claimSome()
{
    m_limits.count = std::min(claimsAtOnce, m_bounds.total - int(m_limits.mine.size()));
    if (m_limits.count <= 0)
        return false;
    const auto isAnythingDue = m.database.read([&](Connection &db) { return m_attempts.isAnythingDue(db); });
    if (!isAnythingDue || !*isAnythingDue)
        return isAnythingDue;
    const auto claimed = m.database.transaction([&](Connection &db) { return m_attempts.claim(db, m_limits); });
    if (!claimed)
        return failed(claimed.error());
    for (const auto &attempt : *claimed)
        begin(attempt);
    return !claimed->isEmpty();
}

void DeliveryEngine::begin(const ClaimedAttempt &attempt)
{
    m_limits.mine.insert(attempt.message);
    ++m_limits.running[attempt.tenant];
    const auto scope = Caller::system(attempt.tenant, attempt.mode()).scope();
    const auto secret = m.box.open(attempt.secretSealed, WebhookEndpoints::sealOf(scope));
    if (!secret)
        return finish(attempt, {.error = secret.error().code});
    const auto body = attempt.body.toUtf8();
    m.sender.send({.url = QUrl(attempt.url),
                   .mode = attempt.mode(),
                   .headers = webhookHeaders(*secret, attempt.message.text().toLatin1(), m.clock.nowSecs(), body),
                   .body = body},
                  [this, attempt](WebhookOutcome outcome) { finish(attempt, std::move(outcome)); });
}

void DeliveryEngine::finish(const ClaimedAttempt &attempt, WebhookOutcome outcome)
{
    const std::scoped_lock lock(m_mutex);
    m_finished.push_back({attempt, std::move(outcome)});
    m_changed.notify_all();
}

void DeliveryEngine::recordAll()
{
    auto finished = std::move(m_unrecorded);
    m_unrecorded.clear();
    {
        const std::scoped_lock lock(m_mutex);
        std::ranges::move(m_finished, std::back_inserter(finished));
        m_finished.clear();
    }
    for (auto &it : finished) {
        if (auto recorded = record(it); !recorded) {
            complain("an outcome cannot be recorded", recorded.error());
            m_unrecorded.push_back(std::move(it));
            continue;
        }
        m_limits.mine.remove(it.attempt.message);
        if (--m_limits.running[it.attempt.tenant] == 0)
            m_limits.running.remove(it.attempt.tenant);
    }
}

Result<> DeliveryEngine::record(const Finished &it)
{
    auto recorded = m.database.transaction([&](Connection &db) { return m_attempts.settle(db, it.attempt, it.outcome); });
    if (recorded)
        m.changes.changed(it.attempt.tenant, Topic::Webhooks);
    return recorded;
}

/// What a killed process of this machine had under way.
void DeliveryEngine::releaseOrphans()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_releasedAt < releaseEvery)
        return;
    m_releasedAt = now;
    if (auto released = m.database.read([&](Connection &db) { return m_attempts.releaseOrphans(db); }); !released)
        complain("what was left behind cannot be looked for", released.error());
}

void DeliveryEngine::forgetOld()
{
    const auto now = m.clock.nowMs();
    if (now - m_lastForgotten < forgetEveryMs)
        return;
    const auto forgotten = m.database.transaction([&](Connection &db) { return m_attempts.forgetOld(db); });
    if (!forgotten)
        return complain("old messages cannot be forgotten", forgotten.error());
    if (*forgotten == 0)
        m_lastForgotten = now; // else there may be more
}

void DeliveryEngine::complain(const char *what, const Error &error)
{
    if (!m_isComplaining)
        qCWarning(log, "%s: %s %s", what, qPrintable(error.code), qPrintable(error.detail));
    m_isComplaining = true;
}

} // namespace plandeck
