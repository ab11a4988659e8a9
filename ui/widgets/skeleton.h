// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

/// Grey shapes where rows or cards will be. Still, so that waiting stays calm.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Rows, Cards };
    explicit Skeleton(Shape shape, QWidget *parent = nullptr);

    void setShape(Shape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRows(QPainter &painter) const;
    void paintCards(QPainter &painter) const;

    Shape m_shape;
};

} // namespace plandeck
