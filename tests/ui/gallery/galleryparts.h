// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

class QPushButton;
class QVBoxLayout;
class QWidget;

namespace plandeck {

/// A page with the margins of the desk, and the column its parts go into.
struct PageColumn
{
    QWidget *page;
    QVBoxLayout *layout;
};

[[nodiscard]] PageColumn pageColumn(QWidget *parent);
[[nodiscard]] QPushButton *button(const QString &text, Icon icon = Icon::None, ButtonKind kind = ButtonKind::Normal);

/// What is typed into, chosen and pressed.
[[nodiscard]] QWidget *controlsPage(QWidget *parent);

/// What opens over a window: a menu, the list of a combo box, a question.
[[nodiscard]] QWidget *sampleMenu(QWidget *parent);
[[nodiscard]] QWidget *sampleComboPopup(QWidget *parent);
[[nodiscard]] QWidget *sampleQuestion(QWidget *parent);

} // namespace plandeck
