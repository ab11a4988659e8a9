// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

#include <functional>

namespace plandeck {

/// The cell of a field, null for NULL; nothing where the table has no such column.
using CellOf = std::function<std::optional<std::optional<QString>>(const Field &)>;

/// Fills a value in from the texts of Django's cells, brings it into its one form and looks whether the rules of its fields hold.
/// Ids come with or without hyphens, times with or without an offset (then they are UTC), booleans as 0 and 1, lists and maps
/// as JSON, once or twice encoded. Gives the first problem.
[[nodiscard]] std::optional<Problem> readCells(std::span<const Field> fields, void *value, const CellOf &cellOf);

} // namespace plandeck
