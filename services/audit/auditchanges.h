// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/audit.h"

#include <initializer_list>

namespace plandeck {

/// What differs between two objects of one type, field by field, for the audit log. Computed and derived fields and Secrets
/// are passed over; long values are cut.
[[nodiscard]] QList<AuditChange> changesBetween(std::span<const Field> fields, const void *before, const void *after);

template<Described T>
[[nodiscard]] QList<AuditChange> changesBetween(const T &before, const T &after)
{
    return changesBetween(T::fields, &before, &after);
}

} // namespace plandeck
