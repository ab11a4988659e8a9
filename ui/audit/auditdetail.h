// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/audit.h"
#include "ui/widgets/keyvaluelist.h"

namespace plandeck {

/// The circumstances, which stand in the log under names for programs, in words.
[[nodiscard]] QList<KeyValueList::Row> detailRows(const AuditEntry &entry);

} // namespace plandeck
