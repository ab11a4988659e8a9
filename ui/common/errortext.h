// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtCore/QString>

namespace plandeck {

/// The codes that have a sentence, for tests.
[[nodiscard]] QStringList codesWithText();

/// The translated sentence for a code. The only place in the window that turns codes into words; a code nobody wrote a
/// sentence for is made readable.
[[nodiscard]] QString errorText(const QString &code);

/// What is wrong with one field. Names the entry where the field is a list or a map: "Entry 4: This text is too long."
[[nodiscard]] QString errorText(const Problem &problem);

/// What failed, for people: with Stripe's own words, and with what comes next: who could do it, when to try again, or the step.
[[nodiscard]] QString errorText(const Error &error);

/// What helps support to find it: Stripe's request id and code. Empty when there is nothing of the kind.
[[nodiscard]] QString errorDetail(const Error &error);

/// Whether the same request may work later.
[[nodiscard]] bool isWorthRetrying(const Error &error);

} // namespace plandeck
