// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/objectsearch.h"
#include "ui/palette/palettemodel.h"

namespace plandeck {

/// A found object as the palette shows it: what it is called, and what tells it from others. What choosing it does is not said.
[[nodiscard]] PaletteEntry entryOf(const FoundObject &object);

} // namespace plandeck
