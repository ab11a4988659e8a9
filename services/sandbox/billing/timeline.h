// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Carries out all that falls due by itself up to a moment, in the order of its time, each thing at its own time: trials
/// and periods that end, drafts that are finalised, attempts to collect, what expires. For the objects of one test clock,
/// or (empty) for all that follow the sandbox's own clock; the clock's time moves along.
void advanceBilling(Context &context, const QString &testClock, qint64 until);

/// The same for every account that follows the sandbox's own clock. Commits.
[[nodiscard]] Result<> advanceAccounts(Engine &engine, qint64 until);

} // namespace plandeck::sandbox
