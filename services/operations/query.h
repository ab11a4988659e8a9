// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

/// "?page=2&search=pro": the fields that go in a query, those that say something else than the standard.
[[nodiscard]] QString queryOf(std::span<const Field> fields, const void *operation, const void *standard);

template<Described Op>
[[nodiscard]] QString queryOf(const Op &operation)
{
    const Op standard{};
    return queryOf(Op::fields, &operation, &standard);
}

} // namespace plandeck
