// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QWidget;

namespace plandeck {

/// A place in the help: a page of docs/help, and a heading in it as links name it ("a-new-plan"); empty: its beginning.
struct HelpPlace
{
    QString page = {};
    QString section = {};

    friend bool operator==(const HelpPlace &, const HelpPlace &) = default;
};

struct HelpPage
{
    QString name; // of the file: "plans"
    QString title; // its first heading
};

/// In the order in which they are read.
[[nodiscard]] QList<HelpPage> helpPages();

/// The whole page, as Markdown, in the language of the window where it is written in that, else in English; empty when there is
/// none of this name.
[[nodiscard]] QString helpText(const QString &page);

/// What helps with a widget: its own place or that of what it stands in; the first page where there is none.
[[nodiscard]] HelpPlace helpFor(const QWidget *widget);

/// The place of a widget with this object name; no page: it has none of its own.
[[nodiscard]] HelpPlace helpNamed(const QString &objectName);

/// Which heading of a page links call so, the title being the first: the same one in every language. 0 for none: its beginning.
[[nodiscard]] int sectionPlace(const QString &page, const QString &section);

/// A heading, in English, as links name it: "A new plan" is "a-new-plan".
[[nodiscard]] QString sectionName(const QString &heading);

} // namespace plandeck
