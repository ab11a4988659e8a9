// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/envimportmodel.h"

namespace plandeck {

QVariant EnvImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case VariableColumn: return row.variable;
    case OutcomeColumn: return row.reason;
    case ValueColumn: return row.shown;
    case ColumnCount: break;
    }
    return {};
}

QVariant EnvImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case VariableColumn: return tr("Variable");
    case OutcomeColumn: return tr("What becomes of it");
    case ValueColumn: return tr("Value");
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_envimportmodel.cpp"
