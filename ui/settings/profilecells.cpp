// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilecells.h"

#include "ui/settings/profiletext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Cell ProfileCells::cell(const QModelIndex &index) const
{
    const auto &profile = m_model.record(index.row());
    QStringList traits;
    if (m_model.isDefault(profile))
        traits.append(tr("Opens at the start"));
    if (profile.isReadOnly)
        traits.append(tr("Read-only"));
    switch (ProfilesModel::Column(index.column())) {
    case ProfilesModel::NameColumn:
        return {.text = profile.name,
                .detail = traits.join(u" · "_s),
                .icon = profileKindIcon(profile.kind),
                .iconTone = profileTone(profile.colour),
                .isStrong = true};
    case ProfilesModel::PlaceColumn:
        return {.text = placeOf(profile), .detail = profileKindText(profile.kind), .tone = Tone::Muted};
    case ProfilesModel::StateColumn:
        return m_model.isCurrent(profile) ? Cell{.text = tr("Open"), .badge = Tone::Ok}
                                          : Cell{.text = tr("Not open"), .tone = Tone::Muted};
    case ProfilesModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_profilecells.cpp"
