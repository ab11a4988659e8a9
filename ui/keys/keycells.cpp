// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keycells.h"

#include "ui/common/moments.h"
#include "ui/keys/keytext.h"

namespace plandeck {

Cell KeyCells::cell(const QModelIndex &index) const
{
    const auto key = index.data(ApiKeysModel::RecordRole).value<ApiKey>();
    const bool isOver = !key.isActive;
    switch (ApiKeysModel::Column(index.column())) {
    case ApiKeysModel::Key:
        return {.text = maskedKey(key),
                .detail = keyName(key.keyType),
                .icon = key.keyType == Mode::Live ? Icon::Live : Icon::Flask,
                .iconTone = isOver ? Tone::Faint : Tone::Accent,
                .tone = isOver ? Tone::Muted : Tone::Text,
                .isStrong = true};
    case ApiKeysModel::Status: {
        const auto word = keyWord(key, QDateTime::currentDateTimeUtc());
        return {.text = word.word, .badge = word.tone};
    }
    case ApiKeysModel::LastUsed: return {.text = keyUseText(key), .tone = key.lastUsedAt ? Tone::Text : Tone::Faint};
    case ApiKeysModel::Ends: return {.text = keyEndText(key), .tone = Tone::Muted};
    case ApiKeysModel::Created: return {.text = dayText(key.createdAt), .tone = Tone::Muted};
    case ApiKeysModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_keycells.cpp"
