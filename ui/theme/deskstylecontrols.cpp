// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int menuColumn = 28;

QColor buttonInk(const QStyleOptionButton &option, const QWidget *widget)
{
    const auto &t = tokensOf(option.palette);
    if (!(option.state & QStyle::State_Enabled))
        return t.disabled;
    switch (buttonKindOf(widget, option.features & QStyleOptionButton::DefaultButton)) {
    case ButtonKind::Primary: return t.onAccent;
    case ButtonKind::Danger: return t.onDanger;
    case ButtonKind::Quiet: return t.textMuted;
    case ButtonKind::Normal: return t.text;
    }
    Q_UNREACHABLE();
}

/// Icons of ours come in any colour by their mode; a foreign pixmap stays as it is.
QPixmap buttonPixmap(const QStyleOptionButton &option, const QColor &ink, const QPainter &painter)
{
    const auto &t = tokensOf(option.palette);
    const auto mode = !(option.state & QStyle::State_Enabled)  ? QIcon::Disabled
                      : ink == t.onAccent || ink == t.onDanger ? QIcon::Selected
                                                               : QIcon::Normal;
    return option.icon.pixmap(option.iconSize, scaleOf(painter), mode);
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter *painter, const QColor &color, qreal share)
{
    constexpr qreal height = 6;
    QRectF bar(option.rect.left(), option.rect.center().y() - height / 2 + 0.5, option.rect.width() * share, height);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.right() + 1);
    paintRounded(painter, bar, color, {}, 0, height / 2);
}

qreal shareOf(const QStyleOptionProgressBar &option)
{
    const qreal span = qreal(option.maximum) - option.minimum;
    return span <= 0 ? 1 : qBound(0.0, (qreal(option.progress) - option.minimum) / span, 1.0);
}

} // namespace

/// By hand, because Qt 6.4 puts the text of a button with an icon flush at the edge from right to left.
void DeskStyle::drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    const QColor ink = buttonInk(option, widget);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic
                      | (proxy()->styleHint(SH_UnderlineShortcut, &option, widget) ? 0 : Qt::TextHideMnemonic);
    const bool hasIcon = !option.icon.isNull();
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QFont font = widget ? widget->font() : painter->font();
    const int textWidth = option.text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = hasIcon ? option.iconSize.width() : 0;
    const int gap = hasIcon && textWidth > 0 ? 6 : 0;
    const int menuWidth = hasMenu ? 20 : 0;
    const int x = option.rect.left() + qMax(4, (option.rect.width() - iconWidth - gap - textWidth - menuWidth) / 2);
    const auto place = [&](int from, int width, int height) {
        return visualRect(option.direction, option.rect,
                          QRect(from, option.rect.top() + (option.rect.height() - height) / 2, width, height));
    };
    if (hasIcon)
        painter->drawPixmap(place(x, iconWidth, option.iconSize.height()).topLeft(), buttonPixmap(option, ink, *painter));
    painter->setPen(ink);
    painter->setFont(font);
    const int room = qMin(textWidth, option.rect.right() - 3 - menuWidth - x - iconWidth - gap);
    painter->drawText(place(x + iconWidth + gap, room, option.rect.height()), flags | Qt::AlignHCenter, option.text);
    if (hasMenu)
        paintIcon(painter, Icon::ChevronDown, place(x + iconWidth + gap + textWidth + 6, 14, 14), ink);
}

/// Header text stands where the cells' text stands. The order is shown by an arrow beside the word.
void DeskStyle::drawHeader(const QStyleOptionHeader &option, QPainter *painter) const
{
    const auto &t = tokensOf(option.palette);
    const bool isTrailing = option.textAlignment & (Qt::AlignRight | Qt::AlignTrailing);
    const QFont font = fontOf(QApplication::font(), TextRole::SmallStrong);
    const QFontMetrics metrics(font);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect cell = option.rect.adjusted(metric::cellLeading, 0, -metric::cellTrailing, 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, cell.width() - (isSorted ? 18 : 0));
    const int width = metrics.horizontalAdvance(text);
    const int x = isTrailing ? cell.right() + 1 - width : cell.left();
    const auto visual = [&](const QRect &rect) { return visualRect(option.direction, option.rect, rect); };

    painter->fillRect(option.rect, t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    painter->setFont(font);
    painter->setPen(isSorted || option.state & State_MouseOver ? t.text : t.textMuted);
    painter->drawText(visual(QRect(x, cell.top(), width + 1, cell.height())), Qt::AlignVCenter | Qt::AlignHCenter, text);
    if (isSorted) {
        const auto icon = option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ArrowUp : Icon::ArrowDown;
        const int at = isTrailing ? x - 16 : x + width + 4;
        paintIcon(painter, icon, visual(QRect(at, cell.center().y() - 5, 12, 12)), t.text);
    }
}

void DeskStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget) const
{
    const auto &t = tokensOf(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return painter->fillRect(QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1), t.border);

    const bool isEnabled = option.state & State_Enabled;
    if (option.state & State_Selected && isEnabled)
        paintRounded(painter, option.rect, t.isDark ? t.pressed : t.hover, {});
    const QColor ink = isEnabled ? t.text : t.disabled;
    const QRect inner = option.rect.adjusted(12, 0, -12, 0);
    const auto visual = [&](const QRect &rect) { return visualRect(option.direction, option.rect, rect); };
    const QRect mark = visual(QRect(inner.left(), inner.center().y() - 7, 16, 16));
    if (option.checked)
        paintIcon(painter, Icon::Check, mark, isEnabled ? t.accent : t.disabled);
    else if (!option.icon.isNull())
        painter->drawPixmap(mark.topLeft(),
                            option.icon.pixmap(QSize(16, 16), scaleOf(*painter), isEnabled ? QIcon::Normal : QIcon::Disabled));
    const int column = option.menuHasCheckableItems || option.maxIconWidth > 0 ? menuColumn : 0;
    const QRect text = visual(inner.adjusted(column, 0, 0, 0));
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic | mnemonic;
    const auto parts = option.text.split(u'\t');
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(text, flags | int(visualAlignment(option.direction, Qt::AlignLeft)), parts.constFirst());
    if (parts.size() > 1) {
        painter->setPen(!isEnabled ? t.disabled : option.state & State_Selected ? t.text : t.textFaint);
        painter->drawText(text, flags | int(visualAlignment(option.direction, Qt::AlignRight)), parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, Icon::ChevronRight, visual(QRect(inner.right() - 11, inner.center().y() - 6, 14, 14)), t.textMuted);
}

void DeskStyle::drawTab(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const
{
    const auto &t = tokensOf(option.palette);
    const bool isSelected = option.state & State_Selected;
    const bool isEnabled = option.state & State_Enabled;
    QFont font = widget ? widget->font() : painter->font();
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(!isEnabled ? t.disabled : isSelected ? t.accent : option.state & State_MouseOver ? t.text : t.textMuted);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (isSelected)
        painter->fillRect(QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2), t.accent);
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect.adjusted(2, 4, -2, -4), t.accent);
}

/// A selected row has a soft ground, so its text stays text.
void DeskStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionViewItem item(*qstyleoption_cast<const QStyleOptionViewItem *>(option));
    item.palette.setColor(QPalette::HighlightedText, tokensOf(item.palette).text);
    if (widget && widget->inherits("QComboBoxListView"))
        item.state &= ~State_HasFocus; // the list is only open while it is used
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto &t = tokensOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel: return proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel: return drawPushButtonLabel(*qstyleoption_cast<const QStyleOptionButton *>(option), painter, widget);
    case CE_Header: return drawHeader(*qstyleoption_cast<const QStyleOptionHeader *>(option), painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
    case CE_MenuItem: return drawMenuItem(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), painter, widget);
    case CE_MenuEmptyArea: return;
    case CE_TabBarTab: return drawTab(*qstyleoption_cast<const QStyleOptionTab *>(option), painter, widget);
    case CE_ItemViewItem: return drawItem(option, painter, widget);
    case CE_Splitter: return painter->fillRect(option->rect, t.border);
    case CE_ProgressBarGroove:
        return paintProgress(*qstyleoption_cast<const QStyleOptionProgressBar *>(option), painter, t.skeleton, 1);
    case CE_ProgressBarContents: {
        const auto &bar = *qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        return paintProgress(bar, painter, bar.maximum <= bar.minimum ? t.accentSoft : t.accent, shareOf(bar));
    }
    case CE_ProgressBarLabel: return; // the sentence stands beside it
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            painter->setPen(option->state & State_Enabled ? t.text : t.disabled);
            const QRect text = visualRect(option->direction, option->rect, option->rect.adjusted(12, 0, -28, 0));
            return painter->drawText(text, int(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter)),
                                     option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()));
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    default: return QProxyStyle::drawControl(element, option, painter, widget); // Fusion composes these from ours
    }
}

} // namespace plandeck
