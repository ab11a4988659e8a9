// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace plandeck {

/// The table of plans: what PlansModel has in raw values, in words.
class PlanCells final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    Cell cell(const QModelIndex &index) const override;
};

} // namespace plandeck
