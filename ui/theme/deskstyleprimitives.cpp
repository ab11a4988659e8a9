// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QStyleOption>

namespace plandeck {
namespace {

struct ButtonColors
{
    QColor ground, border, ring;
};

ButtonColors buttonColors(const Tokens &t, ButtonKind kind, QStyle::State state)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isDown = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = state & QStyle::State_MouseOver;
    const QColor none;
    if (!isEnabled)
        return kind == ButtonKind::Quiet ? ButtonColors{none, none, none} : ButtonColors{t.window, t.border, none};
    switch (kind) {
    case ButtonKind::Primary: return {isDown || isHovered ? t.accentHover : t.accent, none, t.onAccent};
    case ButtonKind::Danger: return {isDown || isHovered ? t.dangerHover : t.danger, none, t.onDanger};
    case ButtonKind::Quiet: return {isDown ? t.pressed : isHovered ? t.hover : none, none, t.accent};
    case ButtonKind::Normal: return {isDown ? t.pressed : isHovered ? t.hover : t.raised, t.borderStrong, t.accent};
    }
    Q_UNREACHABLE();
}

void paintPushButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const auto kind = buttonKindOf(widget, button && button->features & QStyleOptionButton::DefaultButton);
    const auto colors = buttonColors(tokensOf(option.palette), kind, option.state);
    if (colors.ground.isValid() || colors.border.isValid())
        paintRounded(painter, option.rect, colors.ground, colors.border);
    if (hasKeyboardFocus(option)) {
        const bool isFilled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
        const QRectF ring = isFilled ? QRectF(option.rect).adjusted(2, 2, -2, -2) : QRectF(option.rect);
        paintFocusRing(painter, ring, colors.ring, isFilled ? metric::controlRadius - 2 : metric::controlRadius);
    }
}

void paintToolButton(const QStyleOption &option, QPainter *painter)
{
    const auto colors = buttonColors(tokensOf(option.palette), ButtonKind::Quiet, option.state);
    if (colors.ground.isValid())
        paintRounded(painter, option.rect, colors.ground, {});
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect, colors.ring);
}

/// One frame for everything that is typed into or chosen from.
void paintInput(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const QColor border = isInvalid(widget) ? t.bad : isFocused ? t.accent : isEnabled ? t.controlBorder : t.border;
    paintRounded(painter, option.rect, isEnabled ? t.surface : t.window, border, isFocused || isInvalid(widget) ? 2 : 1);
}

bool isInsideAnotherInput(const QWidget *widget)
{
    const auto *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

void paintIndicator(const QStyleOption &option, QPainter *painter, bool isRound)
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor fill = isEnabled ? (option.state & QStyle::State_MouseOver ? t.accentHover : t.accent) : t.disabled;
    const QColor border = option.state & QStyle::State_MouseOver && isEnabled ? t.accent : isEnabled ? t.controlBorder : t.border;
    const QColor rest = isEnabled ? t.surface : t.window;
    const qreal radius = isRound ? box.height() / 2 : 4;
    paintRounded(painter, box, isOn ? fill : rest, isOn ? QColor() : border, 1, radius);
    if (!isOn)
        return;
    const QColor mark = isEnabled ? t.onAccent : t.window;
    if (isRound) {
        const QRectF dot = box.adjusted(5, 5, -5, -5);
        paintRounded(painter, dot, mark, {}, 0, dot.height() / 2);
    } else {
        paintIcon(painter, option.state & QStyle::State_NoChange ? Icon::Minus : Icon::Check, box.adjusted(1, 1, -1, -1), mark);
    }
}

void paintArrow(const QStyleOption &option, QPainter *painter, Icon icon)
{
    const auto &t = tokensOf(option.palette);
    const qreal side = qMin<qreal>(14, qMin(option.rect.width(), option.rect.height()));
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    paintIcon(painter, icon, box, option.state & QStyle::State_Enabled ? t.textMuted : t.disabled);
}

void paintItemGround(const QStyleOption &option, QPainter *painter)
{
    const auto &t = tokensOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
    if (isSelected || isHovered)
        paintRounded(painter, row, isSelected ? t.accentSoft : t.hover, {});
}

void paintDropLine(const QStyleOption &option, QPainter *painter)
{
    const auto &t = tokensOf(option.palette);
    painter->fillRect(option.rect.height() == 0 ? option.rect.adjusted(0, -1, 0, 1)
                                                : option.rect.adjusted(0, 0, 0, 2 - option.rect.height()),
                      t.accent);
}

/// Also what stands between the entries of a combo box.
void paintSeparator(const QStyleOption &option, QPainter *painter)
{
    const QRect &rect = option.rect;
    const QRect line = rect.width() > rect.height() ? QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1)
                                                    : QRect(rect.center().x(), rect.top() + 6, 1, rect.height() - 12);
    painter->fillRect(line, tokensOf(option.palette).border);
}

} // namespace

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto &t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: return paintPushButton(*option, painter, widget);
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown: return paintToolButton(*option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0) {
            if (!isInsideAnotherInput(widget))
                painter->fillRect(option->rect, t.surface);
            return;
        }
        return paintInput(*option, painter, widget);
    case PE_FrameLineEdit: return paintInput(*option, painter, widget);
    case PE_Frame:
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return painter->fillRect(option->rect, t.borderStrong); // a window of its own: no round corners
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return paintInput(*option, painter, widget);
        return paintRounded(painter, option->rect, {}, t.border, 1, metric::cardRadius);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(painter, option->rect, t.accent, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintIndicator(*option, painter, false);
    case PE_IndicatorRadioButton: return paintIndicator(*option, painter, true);
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, t.borderStrong);
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), t.raised);
    case PE_PanelTipLabel: return painter->fillRect(option->rect, t.tip);
    case PE_FrameGroupBox: return paintRounded(painter, option->rect, t.surface, t.border, 1, metric::cardRadius);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
    case PE_PanelItemViewItem: return paintItemGround(*option, painter);
    case PE_IndicatorItemViewItemDrop: return paintDropLine(*option, painter);
    case PE_IndicatorToolBarSeparator: return paintSeparator(*option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: return paintArrow(*option, painter, Icon::ChevronDown);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: return paintArrow(*option, painter, Icon::ChevronUp);
    case PE_IndicatorArrowLeft: return paintArrow(*option, painter, Icon::ChevronLeft);
    case PE_IndicatorArrowRight: return paintArrow(*option, painter, Icon::ChevronRight);
    case PE_PanelItemViewRow:
    case PE_FrameTabWidget:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_IndicatorHeaderArrow: return; // drawn elsewhere, or not at all
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget); // what we do not use
    }
}

} // namespace plandeck
