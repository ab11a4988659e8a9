// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/envimportmodel.h"
#include "ui/widgets/celldelegate.h"

namespace plandeck {

/// The lines of a .env file, in words.
class EnvCells final : public CellDelegate
{
    Q_OBJECT

public:
    explicit EnvCells(const EnvImportModel &model, QObject *parent = nullptr)
        : CellDelegate(parent)
        , m_model(model)
    {
    }

protected:
    Cell cell(const QModelIndex &index) const override;

private:
    Cell outcome(const EnvImportRow &row) const;

    const EnvImportModel &m_model;
};

} // namespace plandeck
