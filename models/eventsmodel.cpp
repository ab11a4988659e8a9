// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventsmodel.h"

namespace plandeck {

bool isFailed(const StripeEvent &event)
{
    return event.state == EventState::Failed || event.state == EventState::Dead;
}

EventsModel::EventsModel(Desk &desk, QObject *parent)
    : CursorModel(desk, Topic::Events, parent)
{
    connect(&desk, &Desk::changed, this, [this](Topic topic) {
        if (topic == Topic::Events && m_cursor)
            refreshSync();
    });
}

void EventsModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

int EventsModel::failedCount() const
{
    return int(std::ranges::count_if(records(), isFailed));
}

void EventsModel::ask(const QString &cursor, OnPage done)
{
    ListEvents request{
        .type = m_filter.type, .state = m_filter.state, .search = m_filter.search, .cursor = cursor, .pageSize = pageSize};
    if (m_filter.lastSecs)
        request.createdAfter = QDateTime::currentDateTimeUtc().addSecs(-*m_filter.lastSecs);
    desk().send(this, request, std::move(done));
}

void EventsModel::details(QObject *owner, StripeEventId id, OnDetails done)
{
    desk().send(owner, GetEvent{.id = id}, std::move(done));
}

void EventsModel::retry(QObject *owner, StripeEventId id, OnEvent done)
{
    desk().send(owner, RetryEvent{.id = id}, [this, done = std::move(done)](const Result<StripeEvent> &event) {
        if (event)
            refresh();
        done(event);
    });
}

void EventsModel::rehearse(QObject *owner, StripeEventId id, OnRehearsal done)
{
    desk().send(owner, RehearseEvent{.id = id}, std::move(done));
}

void EventsModel::catchUp(QObject *owner, OnCaughtUp done)
{
    desk().send(owner, CatchUpEvents{}, [this, done = std::move(done)](const Result<CatchUpReport> &report) {
        if (report)
            refresh();
        refreshSync();
        done(report);
    });
}

/// Beside the inbox: what cannot be had of it takes nothing away.
void EventsModel::refreshSync()
{
    const auto number = ++m_syncRequest;
    const bool isLive = desk().mode() == Mode::Live;
    desk().send(this, ListSyncCursors{}, [this, number, isLive](const Result<Page<SyncCursor>> &page) {
        if (number != m_syncRequest || !page)
            return;
        const auto found = std::ranges::find(page->results, isLive, &SyncCursor::livemode);
        m_cursor = found == page->results.end() ? std::nullopt : std::optional(*found);
        Q_EMIT syncChanged();
    });
    desk().send(this, ListSyncGaps{}, [this, number, isLive](const Result<Page<SyncGap>> &page) {
        if (number != m_syncRequest || !page)
            return;
        m_gaps = page->results;
        m_gaps.removeIf([isLive](const SyncGap &gap) { return gap.livemode != isLive; });
        const auto found = std::ranges::find_if(m_gaps, [](const SyncGap &gap) { return gap.missingFrom.has_value(); });
        m_openGap = found == m_gaps.end() ? std::nullopt : std::optional(*found);
        Q_EMIT syncChanged();
    });
}

QList<SyncSpan> EventsModel::timeline() const
{
    return m_cursor ? syncTimeline(*m_cursor, m_gaps, QDateTime::currentDateTimeUtc()) : QList<SyncSpan>();
}

void EventsModel::forgetSync()
{
    ++m_syncRequest;
    m_cursor = {};
    m_gaps = {};
    m_openGap = {};
    Q_EMIT syncChanged();
}

QVariant EventsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Event: return tr("Event");
    case State: return tr("State");
    case Object: return tr("About");
    case Happened: return tr("Happened");
    case ColumnCount: break;
    }
    return {};
}

/// Values come out raw; how they look is the delegates' business.
QVariant EventsModel::cell(const StripeEvent &event, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(column)) {
    case Event: return event.type;
    case State: return int(event.state);
    case Object: return event.objectId;
    case Happened: return event.createdAt;
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_eventsmodel.cpp"
