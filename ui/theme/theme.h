// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtGui/QFont>
#include <QtGui/QPalette>

class QAbstractButton;

namespace plandeck {

/// The one grid, in device-independent pixels.
namespace metric {
constexpr int pageMargin = 24;
constexpr int blockGap = 16;
constexpr int cardGap = 12;
constexpr int controlGap = 8;
constexpr int controlRadius = 6;
constexpr int cardRadius = 8;
constexpr int controlHeight = 32;
constexpr int smallButton = 26; // inside a row or a field
constexpr int rowHeight = 52;
constexpr int navRowHeight = 38;
constexpr int headerHeight = 38;
constexpr int cellLeading = 16; // from the column's edge to its text, in header and cell alike
constexpr int cellTrailing = 10;
constexpr int iconSize = 16;
constexpr int sidebarWidth = 224;
constexpr int inspectorWidth = 312;
} // namespace metric

/// Sizes and weights of text, relative to the application's font.
enum class TextRole { Body, Strong, Small, SmallStrong, Heading, Title, Figure };

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);
/// Inter at 10 pt; what the system has where Inter is missing.
[[nodiscard]] QFont applicationFont();
[[nodiscard]] QFont fontOf(const QFont &base, TextRole role);
/// A height that is made for lines of the usual text, where the text is larger: taller by as much as they are.
[[nodiscard]] int grown(int usual, const QFont &font, int lines = 1);
/// The same for a width: in proportion.
[[nodiscard]] int widened(int usual, const QFont &font);
/// The size a dialog begins with: larger where the text is, but no larger than the window it is of.
[[nodiscard]] QSize enlarged(const QSize &usual, const QWidget *dialog);

/// Normal has a border, Primary is the one accent of a view, Danger fills with red, Quiet shows its ground on hover only.
enum class ButtonKind { Normal, Primary, Danger, Quiet };
void setButtonKind(QAbstractButton *button, ButtonKind kind);
/// A dialog's default button is primary unless it was told otherwise.
[[nodiscard]] ButtonKind buttonKindOf(const QWidget *widget, bool isDefault = false);

/// Gives an input the border of something wrong. The words stand beside it: FormField.
void setInvalid(QWidget *input, bool isInvalid);
[[nodiscard]] bool isInvalid(const QWidget *input);

/// Whether the style in force moves things; false in pictures and tests.
[[nodiscard]] bool isAnimated(const QWidget *widget);

} // namespace plandeck
