// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QRectF>

class QPainter;
class QStyleOption;

namespace plandeck {

/// A rounded rectangle whose border lies inside it. An invalid colour leaves that part out.
void paintRounded(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal borderWidth = 1,
                  qreal radius = metric::controlRadius);

/// The 2 px ring of keyboard focus.
void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &color, qreal radius = metric::controlRadius);

/// True when focus came by keyboard: only then is it shown on things that are not typed into.
[[nodiscard]] bool hasKeyboardFocus(const QStyleOption &option);

/// Where text stands in a column: the header and every delegate ask here, so that both line up to the pixel.
[[nodiscard]] QRect cellRect(const QRect &column, Qt::LayoutDirection direction);

/// Initials on a disc whose hue belongs to the name.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name, const Tokens &tokens);
[[nodiscard]] QString initialsOf(const QString &name);

/// A pill with a dot and a word; what it needs, and the paint.
[[nodiscard]] QSize pillSize(const QFont &font, const QString &word);
void paintPill(QPainter *painter, const QRect &rect, const QFont &font, const QString &word, Tone tone, const Tokens &tokens,
               Qt::LayoutDirection direction);

} // namespace plandeck
