// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTranslator>
#include <QtGui/QImage>

class QWidget;

namespace plandeck {

/// The widget as a picture, at a scale of its own.
[[nodiscard]] QImage pictureOf(QWidget &widget, qreal scale);

/// Goes over everything visible and names what has no accessible name or cuts its text.
[[nodiscard]] QStringList walk(QWidget &window, const QString &where);

/// A complaint if the picture shows next to nothing.
[[nodiscard]] QStringList emptiness(const QImage &picture, const QString &where);

/// Every text 40 % longer, as German is.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;
};

} // namespace plandeck
