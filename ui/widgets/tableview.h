// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace plandeck {

class CellDelegate;

/// A table without a grid: 52 px rows, hairlines, whole rows hovered and selected, one tab stop. Columns are measured
/// from their header and content, so that no language is cut; one column takes what is left, and when too little is left
/// the table scrolls sideways. J and K move down and up, as actions that can have other keys.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Takes the delegate over.
    void setCells(CellDelegate *cells);
    void setStretchColumn(int column);
    /// Measures the columns anew; done by itself when rows come in and when the font or language changes.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void addMove(const QString &objectName, const QString &words, Qt::Key key, int step);
    void setHoveredRow(int row);
    void fitOnce();
    void stretch();

    CellDelegate *m_cells = nullptr;
    int m_stretchColumn = 0;
    int m_hoveredRow = -1;
    bool m_isFitted = false;
};

} // namespace plandeck
