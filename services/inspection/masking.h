// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/inspections.h"

namespace plandeck {

/// What staff see of people when an inspection does not show personal data: enough to tell them apart.
[[nodiscard]] QString maskedEmail(const QString &email); // "a…@acme.example"

void maskPeople(Tenant &tenant);
void maskPeople(Page<User> &users);
void maskPeople(CursorPage<AuditEntry> &entries);

/// Plans, keys, webhooks and events name nobody.
template<typename Reply>
void maskPeople(Reply &)
{
}

} // namespace plandeck
