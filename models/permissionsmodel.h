// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"

#include <QtCore/QAbstractTableModel>

namespace plandeck {

/// Who may ask for what, read from the catalogue: a row for every operation of a company's people and keys that is not for
/// everyone.
class PermissionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Operation, OwnerColumn, AdminColumn, DeveloperColumn, BillingColumn, KeyColumn, ColumnCount };
    /// NameRole: "plans.create". AllowedRole: of the cells behind it.
    enum DataRole { NameRole = Qt::UserRole + 1, AllowedRole };

    explicit PermissionsModel(QObject *parent = nullptr);

    /// Whether it has a row.
    static bool shows(const OperationInfo &info);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<const OperationInfo *> m_rows;
};

} // namespace plandeck
