// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettebutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int edge = 10;
constexpr int glyph = 16;
} // namespace

PaletteButton::PaletteButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"paletteButton"_s);
    setText(tr("Search or go to…"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaletteButton::setKeys(const QString &keys)
{
    m_keys = keys;
    setToolTip(keys.isEmpty() ? tr("Finds actions, pages and things by name or ID")
                              : tr("Finds actions, pages and things by name or ID (%1)", "keys").arg(keys));
    setAccessibleDescription(toolTip());
    update();
}

QSize PaletteButton::sizeHint() const
{
    return {widened(metric::sidebarWidth, font()) - 2 * metric::cardGap, grown(metric::controlHeight + 2, font())};
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    paintRounded(&painter, rect(), isHovered ? t.hover : t.surface, isHovered ? t.borderStrong : t.border);
    if (hasKeyboardFocus(option))
        paintFocusRing(&painter, rect(), t.accent);
    const auto visual = [this](const QRect &wanted) { return QStyle::visualRect(layoutDirection(), rect(), wanted); };
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto trailing = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter));
    paintIcon(&painter, Icon::Search, visual({edge, (height() - glyph) / 2, glyph, glyph}), t.textMuted);
    const QFont small = fontOf(font(), TextRole::Small);
    const int keysWidth = m_keys.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_keys) + edge;
    painter.setFont(small);
    painter.setPen(t.textMuted);
    painter.drawText(visual(rect().adjusted(edge, 0, -edge, 0)), trailing, m_keys);
    painter.setFont(font());
    const QRect words = visual(rect().adjusted(edge + glyph + 8, 0, -edge - keysWidth, 0));
    painter.drawText(words, leading, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace plandeck

#include "moc_palettebutton.cpp"
