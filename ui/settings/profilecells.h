// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilesmodel.h"
#include "ui/widgets/celldelegate.h"

namespace plandeck {

/// The table of profiles, in words.
class ProfileCells final : public CellDelegate
{
    Q_OBJECT

public:
    explicit ProfileCells(const ProfilesModel &model, QObject *parent = nullptr)
        : CellDelegate(parent)
        , m_model(model)
    {
    }

protected:
    Cell cell(const QModelIndex &index) const override;

private:
    const ProfilesModel &m_model;
};

} // namespace plandeck
