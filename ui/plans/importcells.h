// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planimport.h"
#include "ui/widgets/celldelegate.h"

namespace plandeck {

/// How the rows of a file look before they are imported: a check box for what can be, and words for what cannot.
class ImportCells final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void setDrafts(bool areDrafts) { m_areDrafts = areDrafts; }
    QString spoken(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    Cell cell(const QModelIndex &index) const override;

private:
    Cell verdict(const PlanImport::Row &row) const;

    bool m_areDrafts = true;
};

/// All that is wrong with a row, each with the column it is in.
[[nodiscard]] QString problemsText(const PlanEntry &entry);

} // namespace plandeck
