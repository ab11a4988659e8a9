// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace plandeck {
namespace {

constexpr int headingHeight = 28;
constexpr int entryHeight = 38;
constexpr int edge = 12;
constexpr int glyph = 18;
constexpr int gap = 10;

/// One line in which the letters at these places are bold; what does not fit is cut with an ellipsis. Answers its width.
int paintTitle(QPainter *painter, const QRect &room, const QString &text, const QList<int> &bold, const QFont &font,
               Qt::LayoutDirection direction)
{
    QTextLayout layout(QFontMetrics(fontOf(font, TextRole::Strong)).elidedText(text, Qt::ElideRight, room.width()), font);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const int at : bold)
        if (at < layout.text().size())
            ranges.append({at, 1, strong});
    layout.setFormats(ranges);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return int(line.naturalTextWidth());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = static_cast<const PaletteModel *>(index.model())->row(index.row());
    return {100, grown(row.isHeading ? headingHeight : entryHeight, option.font)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = static_cast<const PaletteModel *>(index.model())->row(index.row());
    const auto &entry = row.entry;
    const auto &t = tokensOf(option.palette);
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    if (row.isHeading) {
        painter->setFont(fontOf(option.font, TextRole::SmallStrong));
        painter->setPen(t.textMuted);
        painter->drawText(visual(option.rect.adjusted(edge, 4, -edge, 0)), leading, entry.title);
        painter->restore();
        return;
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintRounded(painter, QRectF(option.rect).adjusted(4, 1, -4, -1),
                     option.state & QStyle::State_Selected ? t.accentSoft : t.hover, {});
    const auto mode = entry.isEnabled ? QIcon::Normal : QIcon::Disabled;
    const QRect icon(option.rect.left() + edge, option.rect.center().y() - glyph / 2 + 1, glyph, glyph);
    entry.icon.paint(painter, visual(icon), Qt::AlignCenter, mode);

    QRect room = option.rect.adjusted(edge + glyph + gap, 0, -edge, 0);
    const QFont small = fontOf(option.font, TextRole::Small);
    if (!entry.keys.isEmpty()) {
        const int width = QFontMetrics(small).horizontalAdvance(entry.keys) + 14;
        const QRect cap(room.right() - width + 1, room.center().y() - 10, width, 21);
        paintRounded(painter, visual(cap), t.surface, t.borderStrong, 1, 5);
        painter->setFont(small);
        painter->setPen(t.textMuted);
        painter->drawText(visual(cap), Qt::AlignCenter, entry.keys);
        room.setRight(cap.left() - gap);
    }
    painter->setPen(entry.isEnabled ? t.text : t.textMuted);
    const int width = paintTitle(painter, visual(room), entry.title, row.letters, option.font, option.direction);
    room.setLeft(room.left() + width + gap);
    if (!entry.detail.isEmpty() && room.width() > 3 * glyph) {
        painter->setFont(small);
        painter->setPen(t.textMuted);
        painter->drawText(visual(room), leading, QFontMetrics(small).elidedText(entry.detail, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace plandeck

#include "moc_palettedelegate.cpp"
