// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditcells.h"

#include "models/auditmodel.h"
#include "ui/audit/audittext.h"
#include "ui/common/moments.h"

namespace plandeck {

Cell AuditCells::cell(const QModelIndex &index) const
{
    const auto entry = index.data(AuditModel::RecordRole).value<AuditEntry>();
    switch (AuditModel::Column(index.column())) {
    case AuditModel::When: return {.text = dayAndTimeText(entry.at), .tone = Tone::Muted};
    case AuditModel::Who: return whoCell(entry);
    case AuditModel::What: return whatCell(entry);
    case AuditModel::Object: return objectCell(entry);
    case AuditModel::Source: return {.text = sourceText(entry.source), .tone = Tone::Muted};
    case AuditModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_auditcells.cpp"
