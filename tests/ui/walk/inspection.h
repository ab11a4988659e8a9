// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/words.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

class QWidget;

namespace plandeck {

/// The widget as a picture, at a scale of its own.
[[nodiscard]] QImage pictureOf(QWidget &widget, qreal scale);

/// A complaint if the picture shows next to nothing.
[[nodiscard]] QStringList emptiness(const QImage &picture);

/// Controls without a name or a role.
[[nodiscard]] QStringList nameless(QWidget &window);

/// Text that is cut, or shortened without a tool tip that says the whole.
[[nodiscard]] QStringList cutText(QWidget &window, const Words &words);

/// Text that stands out too little from what is behind it in the picture (at a scale of 1), where it can be acted on.
[[nodiscard]] QStringList hardToRead(QWidget &window, const QImage &picture);

/// Widgets of one layout that lie over each other.
[[nodiscard]] QStringList overlapping(QWidget &window);

/// Controls that Tab does not come to, and steps of Tab that go backwards within one form. The window must be active.
[[nodiscard]] QStringList unreachable(QWidget &window);

/// What texts that nobody translates are made of: what the desk said, what people typed, codes. Plain words and whole phrases.
class Facts final
{
public:
    void add(const QString &text);
    /// Every name and text in it.
    void addJson(const QByteArray &json);
    /// The words of the catalogue: names, paths, codes.
    void addCatalogue();
    bool contain(const QString &text) const;

private:
    bool containPhrase(const QString &phrase) const;

    QString m_all;
};

/// Plain words that are neither translated (under Words::Kind::Marked) nor facts, wherever people meet them: painted, as tool
/// tips, place-holders, titles, in menus and boxes, and by a screen reader.
[[nodiscard]] QStringList untranslated(QWidget &window, const Facts &facts);

} // namespace plandeck
