// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plandeck {

/// One after the other, as the language sets them: with a blank between them, or without. Empty ones are passed over.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);

} // namespace plandeck
