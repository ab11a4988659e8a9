// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/permissioncells.h"

#include "models/permissionsmodel.h"
#include "ui/common/operationtext.h"

namespace plandeck {

Cell PermissionCells::cell(const QModelIndex &index) const
{
    if (index.column() == PermissionsModel::Operation) {
        const auto name = index.data(PermissionsModel::NameRole).toString();
        return {.text = operationText(name), .detail = operationNoun(name), .isStrong = true};
    }
    const bool isAllowed = index.data(PermissionsModel::AllowedRole).toBool();
    return {.text = index.data().toString(),
            .icon = isAllowed ? Icon::CheckCircle : Icon::Minus,
            .iconTone = isAllowed ? Tone::Ok : Tone::Faint,
            .tone = isAllowed ? Tone::Text : Tone::Faint};
}

} // namespace plandeck

#include "moc_permissioncells.cpp"
