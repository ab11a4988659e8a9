// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"

#include <QtWidgets/QAbstractItemView>

#include <optional>

namespace plandeck {

/// The record of the row that is chosen in a view of this model.
template<typename Record>
[[nodiscard]] std::optional<Record> chosenOf(const RecordModel<Record> &model, const QAbstractItemView &view)
{
    const auto chosen = view.selectionModel()->selectedRows();
    return chosen.isEmpty() ? std::nullopt : std::optional(model.record(chosen.first().row()));
}

} // namespace plandeck
