// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plandeck {

/// What to do next about an error, by its code: one sentence. Empty where the error's own sentence says it, or where nothing is
/// to be done; for a code that nobody thought about, how support is asked.
[[nodiscard]] QString errorStep(const QString &code);

/// Whether somebody thought about it.
[[nodiscard]] bool hasErrorStep(const QString &code);

} // namespace plandeck
