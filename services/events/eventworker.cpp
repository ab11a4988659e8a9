// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventworker.h"

#include "services/events/logging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Q_LOGGING_CATEGORY(lcEvents, "plandeck.events")

namespace {

constexpr int lookEveryMs = 5'000;
constexpr qint64 firstPauseMs = 5'000;
constexpr qint64 longestPauseMs = 3'600'000;

} // namespace

EventWorker::EventWorker(const Parts &parts)
    : m(parts)
    , m_queue(parts.clock)
{
    m_thread.add(lookEveryMs, [this] { drain(); });
}

void EventWorker::start()
{
    m_isStopping = false;
    m_thread.start();
}

void EventWorker::stop()
{
    beginNoMore();
    m_thread.stop();
}

int EventWorker::drain()
{
    if (auto released = m.database.read([&](Connection &db) { return m_queue.releaseOrphans(db); }); !released)
        qCWarning(lcEvents, "events left behind could not be looked for: %s", qPrintable(released.error().code));
    int handled = 0;
    while (!m_isStopping && handleNext())
        ++handled;
    return handled;
}

bool EventWorker::handleNext()
{
    const auto event = m.database.transaction([&](Connection &db) { return m_queue.take(db); });
    if (!event)
        qCWarning(lcEvents, "no event could be taken: %s", qPrintable(event.error().code));
    if (!event || !*event)
        return false;
    handle(**event);
    return true;
}

void EventWorker::handle(const TakenEvent &event)
{
    const auto outcome = run(event);
    if (!outcome)
        giveBack(event, outcome.error());
    else if (outcome->changed)
        m.changes.changed(event.tenant, *outcome->changed);
    m.changes.changed(event.tenant, Topic::Events);
}

Result<EventOutcome> EventWorker::run(const TakenEvent &event)
{
    if (event.attempts > mostAttempts) // taken so often, and never given back: whoever handles it dies of it
        return failed({.kind = Error::Kind::Internal, .code = u"worker_lost"_s});
    const auto *prepare = m.handlers.find(event.type);
    const auto effect = prepare ? (*prepare)(event) : Result<EventEffect>(nothingToDo(u"no_handler"_s));
    if (!effect)
        return failed(effect.error());
    return m.database.transaction([&](Connection &db) -> Result<EventOutcome> {
        auto outcome = (*effect)(db);
        if (!outcome)
            return outcome;
        return m_queue.settle(db, event, {.state = EventState::Done, .note = outcome->note}).map([&] { return *outcome; });
    });
}

/// If not even this can be written, the lease runs out by itself.
void EventWorker::giveBack(const TakenEvent &event, const Error &error)
{
    if (error.code == "lease_lost"_L1)
        return;
    EventQueue::Outcome outcome{.state = EventState::Dead, .note = error.code};
    if (event.attempts < mostAttempts) {
        outcome.state = EventState::Failed;
        outcome.nextAt = m.clock.nowUtc().addMSecs(pauseMs(event.attempts));
    }
    qCWarning(lcEvents).noquote() << event.type << event.id.text() << "failed, attempt" << event.attempts << error.code
                                  << error.detail;
    const auto settled = m.database.transaction([&](Connection &db) { return m_queue.settle(db, event, outcome); });
    if (!settled)
        qCWarning(lcEvents, "and that could not be written: %s", qPrintable(settled.error().code));
}

/// With up to a quarter more, so that what failed together does not come back together.
qint64 EventWorker::pauseMs(qint64 attempt)
{
    const auto pause = std::min(longestPauseMs, firstPauseMs << std::min<qint64>(2 * (attempt - 1), 20));
    return pause + pause / 4 * uchar(m.random.bytes(1).front()) / 256;
}

} // namespace plandeck
