// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/process/say.h"
#include "services/domain/result.h"

namespace plandeck {

/// An error for a terminal: "plandeck-server: SECRET_KEY: The key is too short: … (secret_key_too_short)". One line, and one more
/// for each field when an operation's input has several faults.
[[nodiscard]] QString errorLine(const Error &error);

} // namespace plandeck
