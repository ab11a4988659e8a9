// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellpage.h"

namespace plandeck {

/// One page for each family of widgets, as the desk will use them.
[[nodiscard]] QList<ShellPage> galleryPages();

} // namespace plandeck
