// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOptionButton>

namespace plandeck {
namespace {
constexpr int chipHeight = 28;
constexpr int padding = 12;
constexpr int markSize = 14;
constexpr int markGap = 6;
} // namespace

FilterChip::FilterChip(const QString &word, QWidget *parent)
    : QPushButton(word, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, &QWidget::updateGeometry);
}

QSize FilterChip::sizeHint() const
{
    return {2 * padding + fontMetrics().horizontalAdvance(text()) + markWidth() + (menu() ? markSize + markGap : 0),
            grown(chipHeight, font())};
}

int FilterChip::markWidth() const
{
    return isChecked() ? markSize + markGap : 0;
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool isHovered = option.state & QStyle::State_MouseOver && isEnabled();
    const QColor rest = isHovered ? t.hover : t.raised;
    paintRounded(&painter, rect(), isChecked() ? t.accentSoft : rest, isChecked() ? t.accent : t.borderStrong, 1, height() / 2.0);
    if (hasKeyboardFocus(option))
        paintFocusRing(&painter, rect(), t.accent, height() / 2.0);

    const auto visual = [this](const QRect &wanted) { return QStyle::visualRect(layoutDirection(), rect(), wanted); };
    const QColor ink = !isEnabled() ? t.disabled : isChecked() ? t.accent : t.text;
    const int top = (height() - markSize) / 2;
    if (isChecked())
        paintIcon(&painter, Icon::Check, visual({padding, top, markSize, markSize}), ink);
    if (menu())
        paintIcon(&painter, Icon::ChevronDown, visual({width() - padding - markSize + 2, top, markSize, markSize}), ink);
    painter.setPen(ink);
    const QRect word = visual({padding + markWidth(), 0, fontMetrics().horizontalAdvance(text()) + 1, height()});
    painter.drawText(word, Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

} // namespace plandeck

#include "moc_filterchip.cpp"
