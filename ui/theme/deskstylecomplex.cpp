// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOption>

namespace plandeck {
namespace {

constexpr int spinColumn = 26;
constexpr int comboColumn = 28;
constexpr int groupTitleGap = 6;

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    const int wanted = range > 0 ? int(qint64(option.pageStep) * length / (qint64(range) + option.pageStep)) : length;
    const int thumb = qMin(length, qMax(wanted, 32));
    const int at =
        QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto slice = [&](int from, int size) {
        return isVertical ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size)
                          : QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSlider: return slice(at, thumb);
    case QStyle::SC_ScrollBarSubPage: return slice(0, at);
    case QStyle::SC_ScrollBarAddPage: return slice(at + thumb, length - at - thumb);
    default: return {}; // no arrows
    }
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const int column = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinColumn;
    const QRect buttons(rect.right() + 1 - column, rect.top() + 1, column, rect.height() - 2);
    const auto visual = [&](const QRect &wanted) { return QStyle::visualRect(option.direction, rect, wanted); };
    switch (part) {
    case QStyle::SC_SpinBoxFrame: return rect;
    case QStyle::SC_SpinBoxEditField: return visual(rect.adjusted(8, 2, -column - 2, -2));
    case QStyle::SC_SpinBoxUp: return visual(QRect(buttons.left(), buttons.top(), column, buttons.height() / 2));
    case QStyle::SC_SpinBoxDown:
        return visual(
            QRect(buttons.left(), buttons.top() + buttons.height() / 2, column, buttons.height() - buttons.height() / 2));
    default: return {}; // a spin box has no other parts
    }
}

QRect groupPart(const QStyleOptionGroupBox &option, QStyle::SubControl part, const QRect &fallback)
{
    const int title =
        option.text.isEmpty() ? 0 : QFontMetrics(fontOf(QApplication::font(), TextRole::SmallStrong)).height() + groupTitleGap;
    switch (part) {
    case QStyle::SC_GroupBoxLabel: return {option.rect.left(), option.rect.top(), option.rect.width(), title};
    case QStyle::SC_GroupBoxFrame: return option.rect.adjusted(0, title, 0, 0);
    case QStyle::SC_GroupBoxContents: return option.rect.adjusted(1, title + 1, -1, -1);
    default: return fallback; // the check box of a checkable group
    }
}

} // namespace

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollPart(*bar, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return spinPart(*spin, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option); group && control == CC_GroupBox)
        return groupPart(*group, part, rect);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 2, -comboColumn, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() + 1 - comboColumn, option->rect.top(), comboColumn, option->rect.height()));
    return rect;
}

void DeskStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & State_Enabled;
    const bool isFocused = option.editable ? bool(option.state & State_HasFocus) : hasKeyboardFocus(option);
    const QColor border = isInvalid(widget) ? t.bad : isFocused ? t.accent : isEnabled ? t.controlBorder : t.border;
    const QColor rest = option.editable ? t.surface : t.raised;
    const QColor ground = !isEnabled ? t.window : option.state & State_MouseOver && !option.editable ? t.hover : rest;
    paintRounded(painter, option.rect, ground, border, isFocused || isInvalid(widget) ? 2 : 1);
    QRectF arrow(0, 0, 14, 14);
    arrow.moveCenter(QRectF(proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget)).center());
    paintIcon(painter, Icon::ChevronDown, arrow, isEnabled ? t.textMuted : t.disabled);
}

void DeskStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & State_Enabled;
    const bool isFocused = option.state & State_HasFocus;
    const QColor border = isInvalid(widget) ? t.bad : isFocused ? t.accent : isEnabled ? t.controlBorder : t.border;
    paintRounded(painter, option.rect, isEnabled ? t.surface : t.window, border, isFocused || isInvalid(widget) ? 2 : 1);
    const auto paintStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Icon icon) {
        const bool isPossible = isEnabled && option.stepEnabled & step;
        const bool isHovered = option.activeSubControls == part && option.state & State_MouseOver;
        QRectF box(0, 0, 11, 11);
        box.moveCenter(QRectF(proxy()->subControlRect(CC_SpinBox, &option, part, widget)).center());
        paintIcon(painter, icon, box, !isPossible ? t.disabled : isHovered ? t.accent : t.textMuted);
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp);
    paintStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown);
}

void DeskStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    QColor color = tokensOf(option.palette).textFaint;
    color.setAlpha(option.state & State_MouseOver ? 170 : 95);
    const QRectF thumb =
        QRectF(proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget)).adjusted(2, 2, -2, -2);
    paintRounded(painter, thumb, color, {}, 0, 3);
}

void DeskStyle::drawGroupBox(const QStyleOptionGroupBox &option, QPainter *painter, const QWidget *widget) const
{
    const auto &t = tokensOf(option.palette);
    const QRect frame = proxy()->subControlRect(CC_GroupBox, &option, SC_GroupBoxFrame, widget);
    const QRect title = proxy()->subControlRect(CC_GroupBox, &option, SC_GroupBoxLabel, widget);
    paintRounded(painter, frame, t.surface, t.border, 1, metric::cardRadius);
    painter->setFont(fontOf(QApplication::font(), TextRole::SmallStrong));
    painter->setPen(option.state & State_Enabled ? t.textMuted : t.disabled);
    painter->drawText(title, int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextShowMnemonic,
                      option.text);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, painter, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawComboBox(*combo, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*spin, painter, widget);
    if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        group && control == CC_GroupBox && !(group->subControls & SC_GroupBoxCheckBox))
        return drawGroupBox(*group, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace plandeck
