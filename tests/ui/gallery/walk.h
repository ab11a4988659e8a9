// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QImage>

class QWidget;

namespace plandeck {

/// The widget as a picture, at a scale of its own.
[[nodiscard]] QImage pictureOf(QWidget &widget, qreal scale);

/// Goes over everything visible and names what has no accessible name or cuts its text.
[[nodiscard]] QStringList walk(QWidget &window, const QString &where);

/// A complaint if the picture shows next to nothing.
[[nodiscard]] QStringList emptiness(const QImage &picture, const QString &where);

} // namespace plandeck
