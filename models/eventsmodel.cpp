// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventsmodel.h"

namespace plandeck {

bool isFailed(const StripeEvent &event)
{
    return event.state == EventState::Failed || event.state == EventState::Dead;
}

EventsModel::EventsModel(Desk &desk, QObject *parent)
    : PagedModel(desk, Topic::Events, parent)
{
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

void EventsModel::ask(qint64 page, OnPage done)
{
    desk().send(this, ListEvents{.state = m_filter.state, .search = m_filter.search, .page = page, .pageSize = pageSize},
                std::move(done));
}

void EventsModel::details(QObject *owner, StripeEventId id, OnDetails done)
{
    desk().send(owner, GetEvent{.id = id}, std::move(done));
}

void EventsModel::retry(QObject *owner, StripeEventId id, OnEvent done)
{
    desk().send(owner, RetryEvent{.id = id}, refreshing(std::move(done)));
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
