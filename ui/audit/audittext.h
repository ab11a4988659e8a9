// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/audit.h"
#include "ui/theme/icons.h"

namespace plandeck {

/// What was done, in a few words: "Change a plan".
[[nodiscard]] QString actionText(const QString &action);
/// Who did it: an address, the hint of a key, "Stripe", "Plandeck".
[[nodiscard]] QString actorText(const AuditEntry &entry);
/// What kind of actor that is: "Platform staff", "API key".
[[nodiscard]] QString actorKindText(const AuditEntry &entry);
[[nodiscard]] Icon actorIcon(const AuditEntry &entry);
/// Where from: "This desk", "REST API".
[[nodiscard]] QString sourceText(Caller::Source source);
/// "Done", or that it was refused and why.
[[nodiscard]] QString outcomeText(const AuditEntry &entry);
/// The object's name where the entry has one; else its id.
[[nodiscard]] QString objectText(const AuditEntry &entry);

/// How an entry is shown in a table: one for each column of AuditModel.
struct Cell;
[[nodiscard]] Cell whoCell(const AuditEntry &entry);
[[nodiscard]] Cell whatCell(const AuditEntry &entry);
[[nodiscard]] Cell objectCell(const AuditEntry &entry);

} // namespace plandeck
