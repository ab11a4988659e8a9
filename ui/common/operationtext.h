// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plandeck {

/// What an operation is for, in the reader's language, as the matrix of permissions names it: "Change a plan".
[[nodiscard]] QString operationText(const QString &name);
/// The heading of a noun's operations: "plans" gives "Plans".
[[nodiscard]] QString operationNoun(const QString &name);

} // namespace plandeck
