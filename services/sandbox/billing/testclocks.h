// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Takes a test clock away, with its customers and what is theirs.
void deleteTestClock(Context &context, const QJsonObject &clock);

} // namespace plandeck::sandbox
