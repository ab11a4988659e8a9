// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLayout>

namespace plandeck {

/// Wraps its items like words. With a column width it is a grid: as many equal columns as fit, stretched to the edge,
/// every row as high as its highest item.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setColumnWidth(int width);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QRect rect;
    };
    QList<Place> placesIn(const QRect &room) const;
    QList<Place> wordsIn(const QRect &room) const;
    QList<Place> gridIn(const QRect &room) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_columnWidth = 0;
};

} // namespace plandeck
