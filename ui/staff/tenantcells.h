// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace plandeck {

/// The table of all tenants, in words.
class TenantCells final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    Cell cell(const QModelIndex &index) const override;
};

} // namespace plandeck
