// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

class QPalette;

namespace plandeck {

/// What a colour says. Words and icons always say it too.
enum class Tone { Text, Muted, Faint, Accent, Ok, Warn, Bad, Neutral, Info };

/// Every colour of one theme. Three constant sets exist; the palette in force tells which one a widget paints with, so
/// there is no state to keep in step.
struct Tokens
{
    bool isDark;

    QColor window, surface, raised, sidebar; // grounds, from the back to the front
    QColor hover, pressed, sidebarHover, skeleton; // grounds under the pointer and in place of what is loading
    QColor border; // hairlines and cards: decoration
    QColor borderStrong; // push buttons: their text tells them apart
    QColor controlBorder; // inputs: at least 3:1 on every ground (WCAG 1.4.11)

    QColor text, textMuted, textFaint, disabled;
    QColor accent, accentHover, onAccent, accentSoft;
    QColor danger, dangerHover, onDanger;

    QColor ok, okSoft, warn, warnSoft, bad, badSoft, neutral, neutralSoft, info, infoSoft;
    QColor testBar, onTestBar, liveBar, onLiveBar, readOnlyBar, onReadOnlyBar;
    QColor tip, onTip, shadow;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// White on black, every edge drawn: text at least 7:1 (WCAG 1.4.6), everything else that says something 4.5:1.
[[nodiscard]] const Tokens &highContrastTokens();

/// The set that a palette was built from: told by its window colour.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

/// The colour of text, dots and icons in a tone.
[[nodiscard]] QColor inkOf(const Tokens &tokens, Tone tone);
/// The soft ground that goes with it.
[[nodiscard]] QColor groundOf(const Tokens &tokens, Tone tone);

} // namespace plandeck
