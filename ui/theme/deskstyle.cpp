// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int scrollBarThickness = 10;
constexpr int indicatorSize = 18;
constexpr int menuColumn = 28; // check mark or icon
constexpr int shortcutGap = 28;
constexpr int submenuColumn = 20;
constexpr int sortColumn = 18;

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {text.width(), 9};
    const bool hasColumn = option.menuHasCheckableItems || option.maxIconWidth > 0;
    int width = text.width() + 2 * 12 + (hasColumn ? menuColumn : 0) + submenuColumn;
    if (option.text.contains(u'\t'))
        width += shortcutGap;
    return {width, qMax(metric::controlHeight, text.height() + 8)};
}

QSize pushButtonSize(const QStyleOptionButton &option, const QSize &contents)
{
    if (option.text.isEmpty())
        return {metric::controlHeight, metric::controlHeight};
    const int menu = option.features & QStyleOptionButton::HasMenu ? 20 : 0;
    return {qMax(72, contents.width() + 2 * 12 + menu), qMax(metric::controlHeight, contents.height() + 8)};
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarThickness;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth: return isTextField(widget) || qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    case PM_ButtonMargin: return 24;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return metric::iconSize;
    case PM_MessageBoxIconSize: return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metric::controlGap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metric::blockGap;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_TabBarTabHSpace: return 24;
    case PM_HeaderMarkSize: return 14;
    default: return QProxyStyle::pixelMetric(metric, option, widget); // hundreds more, Fusion's are right
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking: return 1;
    case SH_ComboBox_PopupFrameStyle: return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
    case SH_TabBar_Alignment: return int(Qt::AlignLeft);
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_Widget_Animation_Duration: return m_isAnimated ? 150 : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data); // hundreds more, Fusion's are right
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && type == CT_PushButton)
        return pushButtonSize(*button, size);
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem)
        return menuItemSize(*item, size);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && type == CT_HeaderSection) {
        const QFontMetrics metrics(fontOf(QApplication::font(), TextRole::SmallStrong));
        return {metrics.horizontalAdvance(header->text) + metric::cellLeading + metric::cellTrailing + sortColumn,
                metric::headerHeight};
    }

    QSize fitted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: return {fitted.width(), qMax(fitted.height(), metric::controlHeight)};
    case CT_SpinBox: return {fitted.width() + 12, qMax(option->fontMetrics.height() + 12, metric::controlHeight)};
    case CT_ComboBox: return {fitted.width() + 24, qMax(fitted.height(), metric::controlHeight)};
    case CT_ToolButton: return fitted.expandedTo({metric::controlHeight, metric::controlHeight});
    case CT_ItemViewItem: return {fitted.width() + 8, qMax(fitted.height(), metric::controlHeight)};
    case CT_TabBarTab: return {fitted.width(), qMax(fitted.height(), 36)};
    case CT_CheckBox:
    case CT_RadioButton: return {fitted.width(), qMax(fitted.height(), 24)};
    default: return fitted; // the others need nothing of ours
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth == 0 ? rect : rect.adjusted(6, 0, -6, 0);
    }
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator:
        return visualRect(option->direction, option->rect, visualRect(option->direction, option->rect, rect).translated(4, 0));
    default: return rect; // the others are where Fusion has them
    }
}

QIcon DeskStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return iconOf(Icon::X, Tone::Muted);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return iconOf(Icon::Info, Tone::Info);
    case SP_MessageBoxWarning: return iconOf(Icon::Alert, Tone::Warn);
    case SP_MessageBoxCritical: return iconOf(Icon::XCircle, Tone::Bad);
    case SP_TitleBarCloseButton:
    case SP_TabCloseButton: return iconOf(Icon::X, Tone::Muted);
    default: return QProxyStyle::standardIcon(pixmap, option, widget); // file dialogs and the like
    }
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace plandeck

#include "moc_deskstyle.cpp"
