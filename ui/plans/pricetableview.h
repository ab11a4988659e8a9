// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/plancardpainter.h"
#include "ui/plans/pricetable.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace plandeck {

/// A price table as a page: its title, and the plans of one interval as cards in equal columns.
class PriceTableView final : public QWidget
{
    Q_OBJECT

public:
    explicit PriceTableView(QWidget *parent = nullptr);

    void setTable(const PriceTable &table);
    const PriceTable &table() const { return m_table; }
    /// Where both intervals exist.
    void setInterval(Interval interval);
    void setDark(bool isDark);

    /// The page in a width of its own, in twice the pixels.
    QImage picture() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Plan> shown() const { return m_table.shown(m_interval); }
    QList<QRect> placesIn(int width, int *height) const;
    PlanCardPainter cardPainter() const;
    QFont titleFont() const;
    int titleHeight(int width) const;
    void paintPage(QPainter *painter, const QSize &size) const;
    void paintMark(QPainter *painter, const QRect &card) const;
    void changed();

    PriceTable m_table;
    Interval m_interval = Interval::Month;
    bool m_isDark = false;
};

} // namespace plandeck
