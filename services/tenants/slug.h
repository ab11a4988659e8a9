// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plandeck {

/// "Müller & Söhne GmbH" → "muller-sohne-gmbh": lower-case ASCII letters, digits and single hyphens, at most 50 characters.
/// A name that has none of these becomes "tenant".
[[nodiscard]] QString slugOf(const QString &name);

} // namespace plandeck
