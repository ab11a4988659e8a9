// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

class TableView;

/// A table and, beside it, the inspector of the row that is chosen there. A click or Return opens it, and it stays for whichever
/// row comes next until it is dismissed. Where there is no room for both, it stands in the table's place.
class MasterDetail final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over; closed at first. The table has its model, the inspector its InspectorPane. spareColumn: what the
    /// inspector says as well, hidden while it is open.
    MasterDetail(TableView *table, QWidget *inspector, int spareColumn, QWidget *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    /// Whether there is a row to inspect.
    void setChosen(bool isChosen);
    /// Opens the inspector, as Return does.
    void inspect();
    /// Chooses a row of the table, brings it into view and opens the inspector. False for a row that is not there.
    bool choose(int row);
    /// Closes the inspector until it is asked for again; the table has the focus.
    void dismiss();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another row was chosen, or the chosen one is not what it was; the inspector was asked for, or dismissed.
    void changed();
    /// A context menu for the chosen row, at a global position.
    void menuRequested(const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    TableView *m_table;
    QWidget *m_list; // the table in its card
    QWidget *m_inspector;
    int m_spareColumn;
    bool m_isWanted = false;
    bool m_isOpen = false;
};

} // namespace plandeck
