// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace plandeck {

/// One page for each family of widgets, as the desk will use them.
[[nodiscard]] QList<Page> galleryPages();

/// What opens over a window: a menu, the list of a combo box, a question, a form.
[[nodiscard]] QWidget *sampleMenu(QWidget *parent);
[[nodiscard]] QWidget *sampleComboPopup(QWidget *parent);
[[nodiscard]] QWidget *sampleQuestion(QWidget *parent);

} // namespace plandeck
