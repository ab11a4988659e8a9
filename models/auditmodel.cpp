// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditmodel.h"

namespace plandeck {

AuditModel::AuditModel(Desk &desk, AuditOf whose, QObject *parent)
    : CursorModel(desk, {}, parent)
    , m_whose(whose)
{
}

void AuditModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

ListAudit AuditModel::request() const
{
    ListAudit request{.actor = m_filter.actor,
                      .action = m_filter.action,
                      .objectId = m_filter.objectId,
                      .source = m_filter.source,
                      .pageSize = pageSize};
    if (m_filter.lastSecs)
        request.after = QDateTime::currentDateTimeUtc().addSecs(-*m_filter.lastSecs);
    return request;
}

void AuditModel::ask(const QString &cursor, OnPage done)
{
    auto request = this->request();
    request.cursor = cursor;
    askAudit(desk(), this, m_whose, request, std::move(done));
}

AuditExport *AuditModel::makeExport(const QString &path, QObject *parent) const
{
    return new AuditExport(desk(), m_whose, path, request(), parent);
}

QVariant AuditModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Object: return tr("Object");
    case Source: return tr("From", "where something was done from");
    case ColumnCount: break;
    }
    return {};
}

/// Values come out raw; how they look is the delegates' business.
QVariant AuditModel::cell(const AuditEntry &entry, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(column)) {
    case When: return entry.at;
    case Who: return entry.actorName.value_or(QString());
    case What: return entry.action;
    case Object: return entry.objectId;
    case Source: return int(entry.source);
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_auditmodel.cpp"
