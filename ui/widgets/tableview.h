// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtWidgets/QTableView>

class QAction;

namespace plandeck {

class CellDelegate;

/// A table without a grid: 52 px rows, hairlines, whole rows hovered and selected, one tab stop. Columns are measured
/// from their header and content, so that no language is cut; one column takes what is left, and when too little is left
/// the table scrolls sideways. J and K move down and up, as actions that can have other keys. Ctrl+C copies the chosen rows as
/// they are shown; where columns can be chosen, the header has a menu for that (also Ctrl+Shift+L).
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

    /// Lets people hide columns, but not the one that stretches.
    void letColumnsBeChosen();
    const QSet<int> &leftOut() const { return m_leftOut; }
    /// Says nothing.
    void setLeftOut(const QSet<int> &columns);
    /// Hides a column as long as what it says stands elsewhere, whatever people chose.
    void setSpared(int column, bool isSpared);

    /// The widths that people gave to columns: they are not measured any more.
    const QMap<int, int> &widths() const { return m_widths; }
    /// Says nothing. What no column can be is passed over.
    void setWidths(const QMap<int, int> &widths);

Q_SIGNALS:
    /// Somebody showed or hid a column, or gave it another width.
    void columnsChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void addMove(const QString &objectName, const QString &words, Qt::Key key, int step);
    void setHoveredRow(int row);
    void fitOnce();
    void stretch();
    void onResized(int column, int width);
    void showColumns();
    void openColumnMenu(const QPoint &at);
    void choose(int column, bool isShown);
    void chooseCurrent();
    void copyRows() const;

    CellDelegate *m_cells = nullptr;
    int m_stretchColumn = 0;
    int m_hoveredRow = -1;
    bool m_isFitted = false;
    bool m_isFitting = false; // what changes is not people's doing
    QMap<int, int> m_widths; // by people
    QAction *m_chooseColumns = nullptr; // null: people cannot
    QSet<int> m_leftOut; // by people
    QSet<int> m_spared; // by the panel
};

} // namespace plandeck
