// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventcells.h"

#include "models/eventsmodel.h"
#include "ui/common/moments.h"
#include "ui/events/eventtext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Cell EventCells::cell(const QModelIndex &index) const
{
    const auto event = index.data(EventsModel::RecordRole).value<StripeEvent>();
    switch (EventsModel::Column(index.column())) {
    case EventsModel::Event:
        return {.text = event.type, .detail = event.eventId, .icon = Icon::Bolt, .iconTone = Tone::Muted, .isStrong = true};
    case EventsModel::State: return {.text = eventWord(event.state).word, .badge = eventWord(event.state).tone};
    case EventsModel::Object:
        return {.text = event.objectId.isEmpty() ? u"–"_s : event.objectId,
                .tone = event.objectId.isEmpty() ? Tone::Faint : Tone::Muted,
                .isId = true};
    case EventsModel::Happened: return {.text = dayAndTimeText(event.createdAt), .tone = Tone::Muted};
    case EventsModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_eventcells.cpp"
