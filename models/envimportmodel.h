// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spokenmodel.h"

#include "services/profiles/envimport.h"

namespace plandeck {

/// What becomes of a .env file, line by line.
class EnvImportModel final : public SpokenModel
{
    Q_OBJECT

public:
    enum Column { VariableColumn, OutcomeColumn, ValueColumn, ColumnCount };

    explicit EnvImportModel(QList<EnvImportRow> rows, QObject *parent = nullptr)
        : SpokenModel(parent)
        , m_rows(std::move(rows))
    {
    }

    const EnvImportRow &record(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EnvImportRow> m_rows;
};

} // namespace plandeck
