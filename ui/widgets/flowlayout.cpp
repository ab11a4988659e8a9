// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace plandeck {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setColumnWidth(int width)
{
    m_columnWidth = widened(width, QApplication::font());
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    const auto places = placesIn({0, 0, width - margins.left() - margins.right(), 0});
    int bottom = 0;
    for (const auto &place : places)
        bottom = qMax(bottom, place.rect.y() + place.rect.height());
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto *item : m_items) {
        width += item->sizeHint().width() + m_gap;
        height = qMax(height, item->sizeHint().height());
    }
    const auto margins = contentsMargins();
    return QSize(qMax(0, width - m_gap), height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto &place : placesIn(room))
        place.item->setGeometry(QStyle::visualRect(direction, room, place.rect));
}

QList<FlowLayout::Place> FlowLayout::placesIn(const QRect &room) const
{
    return m_columnWidth > 0 ? gridIn(room) : wordsIn(room);
}

QList<FlowLayout::Place> FlowLayout::wordsIn(const QRect &room) const
{
    QList<Place> places;
    int x = room.x(), y = room.y(), rowHeight = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({qMax(1, room.width()), QLAYOUTSIZE_MAX});
        if (x > room.x() && x + size.width() > room.x() + room.width()) {
            x = room.x();
            y += rowHeight + m_gap;
            rowHeight = 0;
        }
        places.append({item, {QPoint(x, y), size}});
        x += size.width() + m_gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    return places;
}

QList<FlowLayout::Place> FlowLayout::gridIn(const QRect &room) const
{
    QList<Place> places;
    const int columns = qMax(1, (room.width() + m_gap) / (m_columnWidth + m_gap));
    const int width = (room.width() - (columns - 1) * m_gap) / columns;
    int y = room.y(), rowHeight = 0;
    qsizetype rowStart = 0;
    const auto closeRow = [&] {
        for (auto i = rowStart; i < places.size(); ++i)
            places[i].rect.setHeight(rowHeight);
        rowStart = places.size();
        y += rowHeight + m_gap;
        rowHeight = 0;
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        if (places.size() - rowStart == columns)
            closeRow();
        const int column = int(places.size() - rowStart);
        places.append({item, {room.x() + column * (width + m_gap), y, width, 0}});
        rowHeight = qMax(rowHeight, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
    }
    closeRow();
    return places;
}

} // namespace plandeck

#include "moc_flowlayout.cpp"
