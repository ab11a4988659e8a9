// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// When the schedule's next phase begins or its last one ends; null if nothing more happens by itself.
QJsonValue scheduleDueAt(const QJsonObject &schedule);
/// Begins the first phase, turns to the next one, or ends as end_behavior says.
void advanceSchedule(Context &context, const QJsonObject &schedule);

} // namespace plandeck::sandbox
