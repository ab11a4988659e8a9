// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventcatchup.h"

#include "services/connect/stripeaccounts.h"
#include "services/events/logging.h"
#include "services/stripe/stripeclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int lookEveryMs = 5'000;
constexpr qint64 everySecs = 300;
constexpr qint64 enrolEveryMs = 60'000;
constexpr qint64 firstPauseSecs = 15;
constexpr qint64 goneSecs = 3'600;

} // namespace

EventCatchUp::EventCatchUp(EventWalk::Parts parts)
    : m([&] {
        parts.mustStop = [this] { return m_isStopping.load(); };
        return std::move(parts);
    }())
    , m_cursors(m.clock)
    , m_walk(m, m_cursors)
    , m_wake(m.clock)
{
    m_thread.add(lookEveryMs, [this] { look(); });
}

void EventCatchUp::start()
{
    m_isStopping = false;
    m_isFirstLook = true;
    m_thread.start();
}

void EventCatchUp::stop()
{
    beginNoMore();
    m_thread.stop();
}

void EventCatchUp::accountChanged(TenantId tenant)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changed.insert(tenant);
    }
    m_thread.nudge();
}

void EventCatchUp::look()
{
    const bool hasSlept = m_wake.hasSlept();
    if (std::exchange(m_isFirstLook, false) || hasSlept)
        runAll();
    else
        runDue();
}

int EventCatchUp::runAll()
{
    enrol();
    if (auto due = m.database.transaction([&](Connection &db) { return m_cursors.makeDue(db); }); !due)
        qCWarning(lcEvents, "what was missed cannot be looked for: %s", qPrintable(due.error().code));
    return runDue();
}

int EventCatchUp::runDue()
{
    if (m.clock.nowMs() - m_enrolledAtMs >= enrolEveryMs)
        enrol();
    enrolChanged();
    int ended = 0;
    while (!m_isStopping) {
        auto cursor = m.database.transaction([&](Connection &db) { return m_cursors.takeDue(db); });
        if (!cursor)
            qCWarning(lcEvents, "no account could be taken to catch up with: %s", qPrintable(cursor.error().code));
        if (!cursor || !*cursor)
            break;
        ended += run(**cursor) ? 1 : 0;
    }
    return ended;
}

Result<CatchUpReport> EventCatchUp::runFor(const TenantScope &scope)
{
    if (auto ready = m.stripe.requireKey(scope.mode()); !ready)
        return failed(ready.error());
    auto cursor = m.database.transaction([&](Connection &db) { return m_cursors.take(db, scope); });
    return cursor ? run(*cursor) : failed(cursor.error());
}

/// Accounts come and go; modes have a key or none.
void EventCatchUp::enrol()
{
    m_enrolledAtMs = m.clock.nowMs();
    for (const auto mode : {Mode::Test, Mode::Live}) {
        if (!m.stripe.requireKey(mode))
            continue;
        if (auto done = m.database.transaction([&](Connection &db) { return m_cursors.enrolAll(db, mode); }); !done)
            qCWarning(lcEvents, "accounts to catch up with cannot be listed: %s", qPrintable(done.error().code));
    }
}

/// Who has just connected waits for nothing; what fails here is enrolled with all others.
void EventCatchUp::enrolChanged()
{
    const auto tenants = [this] {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_changed, {});
    }();
    for (const auto mode : {Mode::Test, Mode::Live})
        for (const auto tenant : tenants)
            if (m.stripe.requireKey(mode))
                (void)m.database.transaction(
                    [&](Connection &db) { return m_cursors.enrolTenant(db, Caller::system(tenant, mode).scope()); });
}

/// If not even the end can be written, the lease runs out by itself.
Result<CatchUpReport> EventCatchUp::run(HeldCursor &cursor)
{
    const auto asked = m.clock.nowUtc();
    auto walked = m_walk.run(cursor);
    const auto end = endOf(cursor, walked, asked);
    if (!walked)
        qCWarning(lcEvents).noquote() << "catching up with" << (cursor.accountId.isEmpty() ? u"the platform"_s : cursor.accountId)
                                      << "failed:" << walked.error().code << walked.error().detail;
    else if (walked->gap || walked->fetched > 0)
        qCInfo(lcEvents).noquote() << walked->fetched << "events caught up with, account" << cursor.accountId;
    auto finished = m.database.transaction([&](Connection &db) { return m_cursors.finish(db, cursor, end); });
    if (!finished && walked)
        return failed(finished.error());
    if (!cursor.tenant().isNull())
        m.changes.changed(cursor.tenant(), Topic::Events);
    return walked;
}

/// Up to a fifth earlier or later, so that what began together does not stay together.
SyncCursors::End EventCatchUp::endOf(const HeldCursor &cursor, const Result<CatchUpReport> &walked, const QDateTime &asked) const
{
    if (walked)
        return {.checkedAt = asked, .pauseSecs = everySecs * 4 / 5 + everySecs * 2 / 5 * uchar(m.random.bytes(1).front()) / 256};
    const bool isGone = isAccountGone(walked.error());
    const auto pause = std::min(everySecs, firstPauseSecs << std::min<qint64>(cursor.failures, 6));
    return {.error = walked.error().code, .pauseSecs = isGone ? goneSecs : walked.error().code == "unavailable"_L1 ? 0 : pause};
}

} // namespace plandeck
