// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/inspection.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QSize>

#include <functional>

namespace plandeck {

/// What all programs that show scenes have in common: in which ways the scenes are looked at, what is looked for, pictures, and
/// the answer in the end.
///
///   --screenshots DIR  writes a picture of every scene into DIR (or environment PLANDECK_PICTURES)
///   --only TEXT        only scenes with this in their name
///   --long             with texts as long as German ones
///   --once             in one theme and direction only
///   --large            with text twice as large
///   --marked           with marked texts: finds what nobody can translate
class Walker final
{
public:
    /// size: of the window, in the ordinary way of looking at it; smallest: the least it can be, if that is looked at too.
    Walker(const QSize &size, const QSize &smallest = {});
    ~Walker();

    /// Calls play for every way of looking: theme, direction, size. The program's exit code: 1 if anything is wrong.
    int walk(const std::function<void()> &play);

    bool wants(const QString &scene) const { return scene.contains(m_only); }
    const QSize &size() const { return m_size; }
    ThemeController &theme() { return m_theme; }
    /// What is shown now. facts: besides the catalogue's, what need not be translated.
    void look(QWidget &shown, const QString &scene, const Facts &facts);
    void complain(const QString &scene, const QString &problem);

private:
    enum class Way { Ordinary, Long, Large, Once, Marked, Language };
    void playEverywhere(const std::function<void()> &play);
    QStringList problemsOf(QWidget &shown, const Facts &facts) const;

    Way m_way = Way::Ordinary;
    QString m_only;
    QString m_pictures; // folder; empty: none
    QString m_suffix;
    QSize m_size;
    QSize m_smallest;
    std::unique_ptr<Words> m_words;
    ThemeController m_theme{ThemeController::Preference::Light, false};
    bool m_isFirstRound = true; // what does not depend on theme and direction is looked for once
    QStringList m_problems;
};

} // namespace plandeck
