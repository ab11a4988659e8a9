// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissionsmodel.h"

#include "services/operations/catalogue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

std::optional<Role> roleOf(int column)
{
    switch (PermissionsModel::Column(column)) {
    case PermissionsModel::OwnerColumn: return Role::Owner;
    case PermissionsModel::AdminColumn: return Role::Admin;
    case PermissionsModel::DeveloperColumn: return Role::Developer;
    case PermissionsModel::BillingColumn: return Role::Billing;
    case PermissionsModel::Operation:
    case PermissionsModel::KeyColumn:
    case PermissionsModel::ColumnCount: break;
    }
    return std::nullopt;
}

} // namespace

PermissionsModel::PermissionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const auto *info : Catalogue::infos)
        if (shows(*info))
            m_rows.append(info);
}

bool PermissionsModel::shows(const OperationInfo &info)
{
    const auto &access = info.access;
    const auto isAllowed = [&access](Role role) { return access.allows(role); };
    return !access.isPublic()
           && (access.takesApiKeys()
               || std::ranges::any_of(std::array{Role::Owner, Role::Admin, Role::Developer, Role::Billing}, isAllowed));
}

int PermissionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &info = *m_rows.at(index.row());
    const auto person = roleOf(index.column());
    const bool isAllowed = person ? info.access.allows(*person) : info.access.takesApiKeys();
    if (role == NameRole)
        return QString(info.name());
    if (index.column() == Operation)
        return role == Qt::DisplayRole ? QVariant(QString(info.name())) : QVariant();
    if (role == AllowedRole)
        return isAllowed;
    if (role == Qt::DisplayRole)
        return isAllowed ? tr("Yes") : tr("No");
    return {};
}

QVariant PermissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Operation: return tr("What");
    case OwnerColumn: return tr("Owner");
    case AdminColumn: return tr("Admin");
    case DeveloperColumn: return tr("Developer");
    case BillingColumn: return tr("Billing");
    case KeyColumn: return tr("API key");
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_permissionsmodel.cpp"
