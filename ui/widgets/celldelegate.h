// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QStyledItemDelegate>

#include <optional>

namespace plandeck {

/// What one cell shows. Delegates say what, this file says how.
struct Cell
{
    QString text = {};
    QString detail = {}; // a second, quieter line
    QString avatar = {}; // whose initials stand before the text
    Icon icon = Icon::None; // before the text
    Tone iconTone = Tone::Muted;
    Tone tone = Tone::Text;
    std::optional<Tone> badge = {}; // the text as a pill in this tone
    bool isStrong = false;
    bool isId = false; // in letters of one width, shortened in the middle
    bool isAmount = false; // at the trailing end, read left to right in any direction
};

/// Paints rows as in the pictures: ground, hairline, the bar of the selected row, and what cell() says. The default
/// cell is the display text. A table's delegate overrides cell() and turns raw values into words there.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the pointer, whole; -1 for none. Set by the view.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    /// The cell for a screen reader.
    virtual QString spoken(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Says the whole of what had to be shortened, where the model has nothing better to say.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What a cell says, on one line and without marks of direction: to be copied.
    QString plainText(const QModelIndex &index) const;

protected:
    virtual Cell cell(const QModelIndex &index) const;

private:
    QSize wholeSize(const QStyleOptionViewItem &option, const Cell &cell) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const Cell &cell, const QRect &room) const;

    int m_hoveredRow = -1;
};

} // namespace plandeck
