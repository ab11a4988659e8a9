// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/envcells.h"

#include "ui/common/errortext.h"
#include "ui/settings/profiletext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Cell EnvCells::cell(const QModelIndex &index) const
{
    const auto &row = m_model.record(index.row());
    const bool isTaken = row.outcome == EnvImportRow::Outcome::Address || row.outcome == EnvImportRow::Outcome::Kept;
    switch (EnvImportModel::Column(index.column())) {
    case EnvImportModel::VariableColumn:
        return {.text = row.variable.isEmpty() ? tr("(no variable)") : row.variable,
                .detail = tr("Line %1").arg(row.line),
                .tone = isTaken ? Tone::Text : Tone::Muted,
                .isStrong = isTaken};
    case EnvImportModel::OutcomeColumn: return outcome(row);
    case EnvImportModel::ValueColumn:
        return row.shown.isEmpty() ? Cell{.text = u"–"_s, .tone = Tone::Faint}
                                   : Cell{.text = row.shown, .tone = Tone::Muted, .isId = true};
    case EnvImportModel::ColumnCount: break;
    }
    return {};
}

Cell EnvCells::outcome(const EnvImportRow &row) const
{
    switch (row.outcome) {
    case EnvImportRow::Outcome::Address:
        return {.text = tr("The profile's address"), .icon = Icon::Database, .iconTone = Tone::Accent};
    case EnvImportRow::Outcome::Kept:
        return {
            .text = profileSecretText(*row.secret), .detail = tr("Into the keychain"), .icon = Icon::Lock, .iconTone = Tone::Ok};
    case EnvImportRow::Outcome::Ignored:
        return {.text = tr("Ignored"), .detail = errorText(row.reason), .icon = Icon::Minus, .tone = Tone::Muted};
    case EnvImportRow::Outcome::Wrong:
        return {.text = tr("Not taken"), .detail = errorText(row.reason), .icon = Icon::Alert, .iconTone = Tone::Warn};
    }
    Q_UNREACHABLE();
}

} // namespace plandeck

#include "moc_envcells.cpp"
