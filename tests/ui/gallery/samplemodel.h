// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QDateTime>

namespace plandeck {

/// Plans to look at: long and short names, every state, several currencies.
class SampleModel final : public QAbstractTableModel
{
public:
    enum Column { Name, Sync, Price, Trial, Subscribers, Changed };
    struct Plan
    {
        QString name, description;
        int sync; // index into the words of SampleCells
        QString price, interval;
        int trialDays, subscribers;
        QDateTime changed;
    };

    using QAbstractTableModel::QAbstractTableModel;

    static const QList<Plan> &plans();
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

class SampleCells final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    Cell cell(const QModelIndex &index) const override;
};

[[nodiscard]] QString syncWord(int sync);
[[nodiscard]] Tone syncTone(int sync);

} // namespace plandeck
