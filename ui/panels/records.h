// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spokenmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableview.h"

#include <QtCore/QPointer>

namespace plandeck {

/// A table of a model's rows. The cells say in words what is painted and what a screen reader reads out; they are taken over.
inline void showRecords(TableView &table, SpokenModel &model, CellDelegate *cells)
{
    table.setCells(cells);
    table.setModel(&model);
    model.setSpeech([cells = QPointer(cells)](const QModelIndex &index) { return cells ? cells->spoken(index) : QString(); });
}

} // namespace plandeck
