// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFontInfo>

class QWidget;

namespace plandeck {

/// A piece of text as it was painted: one line, or a part of it.
struct Painted
{
    QWidget *widget; // that painted it
    QString text; // as painted: shortened, if it was
    QRectF place; // within the widget
    QRectF seen; // what of the place the painter's clip lets through
    QFont font;
    QColor ink;

    /// In letters of one width: code, ids, keys.
    bool isCode() const { return QFontInfo(font).fixedPitch(); }
};

/// Everything that a window and what is in it write when they are painted, whoever does the painting: labels, styles and
/// delegates alike.
[[nodiscard]] QList<Painted> paintedBy(QWidget &window);

} // namespace plandeck
