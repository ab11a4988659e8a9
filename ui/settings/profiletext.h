// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilesmodel.h"
#include "ui/theme/icons.h"

namespace plandeck {

[[nodiscard]] QString profileKindText(ProfileKind kind);
[[nodiscard]] Icon profileKindIcon(ProfileKind kind);
[[nodiscard]] QString profileColourText(ProfileColour colour);
[[nodiscard]] Tone profileTone(ProfileColour colour);

/// "PostgreSQL 15.8 answers in 3 ms. Its schema is of our version (12)."
[[nodiscard]] QString reportText(const ConnectionReport &report);
/// Whether it is as good as one wishes: not when opening it would change its schema.
[[nodiscard]] Tone reportTone(const ConnectionReport &report);

[[nodiscard]] QString profileSecretText(ProfileSecret which);

} // namespace plandeck
