// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/process/say.h"
#include "services/domain/result.h"

namespace plandeck {

/// An error for a terminal: "plandeck-server: the database cannot be opened (storage_failed): …".
[[nodiscard]] QString errorLine(const Error &error);

} // namespace plandeck
