// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/theme/paint.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int avatarSize = 32;
constexpr int avatarColumn = avatarSize + 12;
constexpr int cellIconSize = 18;
constexpr int iconColumn = cellIconSize + 6;
constexpr int idLetters = 17; // of an id that are asked room for: both its ends stay readable

QFont badgeFont(const QFont &base)
{
    QFont font = fontOf(base, TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

QFont firstFont(const QFont &base, const Cell &cell)
{
    if (!cell.isId)
        return fontOf(base, cell.isStrong ? TextRole::Strong : TextRole::Body);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontOf(base, TextRole::Small).pointSizeF());
    return font;
}

int leadingColumn(const Cell &cell)
{
    return !cell.avatar.isEmpty() ? avatarColumn : cell.icon != Icon::None ? iconColumn : 0;
}

/// What a cell needs besides its words.
int marginsOf(const Cell &cell)
{
    return leadingColumn(cell) + metric::cellLeading + metric::cellTrailing + 2;
}

/// Numbers and dates keep their order inside text that runs from right to left.
QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace

Cell CellDelegate::cell(const QModelIndex &index) const
{
    return {.text = displayText(index.data(), QLocale())};
}

QString CellDelegate::spoken(const QModelIndex &index) const
{
    const Cell shown = cell(index);
    return shown.detail.isEmpty() ? shown.text : QString(shown.text + u", "_s + shown.detail);
}

/// With nothing shortened.
QSize CellDelegate::wholeSize(const QStyleOptionViewItem &option, const Cell &cell) const
{
    int width = QFontMetrics(firstFont(option.font, cell)).horizontalAdvance(cell.text);
    if (cell.badge)
        width = pillSize(badgeFont(option.font), cell.text).width();
    if (!cell.detail.isEmpty())
        width = qMax(width, QFontMetrics(fontOf(option.font, TextRole::Small)).horizontalAdvance(cell.detail));
    return {width + marginsOf(cell), grown(metric::rowHeight, option.font, 2)};
}

QString CellDelegate::plainText(const QModelIndex &index) const
{
    const Cell shown = cell(index);
    QString text = shown.detail.isEmpty() ? shown.text : QString(shown.text + u' ' + shown.detail);
    text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return text.simplified();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell shown = cell(index);
    const QSize whole = wholeSize(option, shown);
    if (!shown.isId)
        return whole;
    const int enough = idLetters * QFontMetrics(firstFont(option.font, shown)).averageCharWidth() + marginsOf(shown);
    return {qMin(whole.width(), enough), whole.height()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (QStyledItemDelegate::helpEvent(event, view, option, index))
        return true;
    const Cell shown = cell(index);
    if (event->type() != QEvent::ToolTip || wholeSize(option, shown).width() <= option.rect.width())
        return false;
    const QString words = shown.detail.isEmpty() ? shown.text : QString(shown.text + u'\n' + shown.detail);
    QToolTip::showText(event->globalPos(), words, view, option.rect);
    return true;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = tokensOf(option.palette);
    const Cell shown = cell(index);
    const QRect column = option.rect.adjusted(metric::cellLeading, 0, -metric::cellTrailing, 0);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter->save();
    paintGround(painter, option, index);
    if (!shown.avatar.isEmpty()) {
        const QRect disc(column.left(), column.center().y() - avatarSize / 2 + 1, avatarSize, avatarSize);
        painter->setFont(option.font);
        paintAvatar(painter, visual(disc), shown.avatar, t);
    } else if (shown.icon != Icon::None) {
        const QRect box(column.left(), column.center().y() - cellIconSize / 2 + 1, cellIconSize, cellIconSize);
        paintIcon(painter, shown.icon, visual(box), inkOf(t, shown.iconTone));
    }
    const QRect room = column.adjusted(leadingColumn(shown), 0, 0, 0);
    if (shown.badge) {
        const QFont font = badgeFont(option.font);
        const QSize size = pillSize(font, shown.text).boundedTo(room.size());
        const QRect pill(room.left(), room.center().y() - size.height() / 2 + 1, size.width(), size.height());
        paintPill(painter, visual(pill), font, shown.text, *shown.badge, t, option.direction);
    } else {
        paintWords(painter, option, shown, room);
    }
    painter->restore();
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = tokensOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect &rect = option.rect;
    painter->fillRect(rect, isSelected ? t.accentSoft : index.row() == m_hoveredRow ? t.hover : t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);

    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex().row() == index.row();
    if (isCurrent && view->hasFocus() && view->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), t.accent);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.accent);
    }
    if (isSelected && index.column() == 0)
        painter->fillRect(QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 3, rect.height())), t.accent);
}

void CellDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const Cell &cell, const QRect &room) const
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const auto alignment = int(QStyle::visualAlignment(option.direction, cell.isAmount ? Qt::AlignRight : Qt::AlignLeft));
    const auto write = [&](const QFont &font, const QColor &ink, const QString &text, int top, int height) {
        const QRect line = QStyle::visualRect(option.direction, option.rect, QRect(room.left(), top, room.width(), height));
        const auto elide = cell.isId ? Qt::ElideMiddle : Qt::ElideRight;
        const QString fitting = QFontMetrics(font).elidedText(text, elide, line.width());
        painter->setFont(font);
        painter->setPen(isEnabled ? ink : t.disabled);
        painter->drawText(line, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                          cell.isAmount || cell.isId ? isolated(fitting) : fitting);
    };
    const QFont first = firstFont(option.font, cell);
    if (cell.detail.isEmpty())
        return write(first, inkOf(t, cell.tone), cell.text, room.top(), room.height());
    const QFont second = fontOf(option.font, TextRole::Small);
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = QFontMetrics(second).height();
    const int top = room.top() + (room.height() - firstHeight - secondHeight) / 2;
    write(first, inkOf(t, cell.tone), cell.text, top, firstHeight);
    write(second, t.textMuted, cell.detail, top + firstHeight, secondHeight);
}

} // namespace plandeck

#include "moc_celldelegate.cpp"
