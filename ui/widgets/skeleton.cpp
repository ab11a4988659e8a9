// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace plandeck {

Skeleton::Skeleton(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setAccessibleName(tr("Loading"));
    setMinimumHeight(metric::rowHeight * 3);
}

void Skeleton::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    switch (m_shape) {
    case Shape::Rows: return paintRows(painter);
    case Shape::Cards: return paintCards(painter);
    }
}

void Skeleton::paintRows(QPainter &painter) const
{
    const auto &t = tokensOf(palette());
    paintRounded(&painter, rect(), t.surface, t.border, 1, metric::cardRadius);
    const auto bar = [&](int x, int y, int width, int height, qreal radius) {
        paintRounded(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height)), t.skeleton, {}, 0,
                     radius);
    };
    bar(16, 14, 64, 10, 4);
    for (int row = 0, y = metric::headerHeight; y + metric::rowHeight < height(); ++row, y += metric::rowHeight) {
        painter.fillRect(1, y, width() - 2, 1, t.border);
        bar(16, y + 10, 32, 32, 16);
        const int room = width() * 2 / 5 - 60 - 16;
        bar(60, y + 13, qMin(110 + row * 37 % 60, room), 10, 4);
        bar(60, y + 30, qMin(150 + row * 53 % 70, room), 8, 4);
        bar(width() * 2 / 5, y + 16, 64, 20, 10);
        bar(width() * 3 / 5, y + 21, qMin(70 + row * 29 % 40, width() / 5 - 16), 10, 4);
        bar(width() * 4 / 5, y + 21, qMin(80, width() / 5 - 16), 10, 4);
    }
}

void Skeleton::paintCards(QPainter &painter) const
{
    const auto &t = tokensOf(palette());
    constexpr int cardHeight = 196, wanted = 264;
    const int columns = qMax(1, (width() + metric::cardGap) / (wanted + metric::cardGap));
    const int cardWidth = (width() - (columns - 1) * metric::cardGap) / columns;
    for (int i = 0; i < columns * 2; ++i) {
        const QRect card(i % columns * (cardWidth + metric::cardGap), i / columns * (cardHeight + metric::cardGap), cardWidth,
                         cardHeight);
        if (card.bottom() > height())
            return;
        const auto bar = [&](int x, int y, int width, int height) {
            const QRect shape(card.left() + x, card.top() + y, width, height);
            paintRounded(&painter, QStyle::visualRect(layoutDirection(), rect(), shape), t.skeleton, {}, 0, 4);
        };
        paintRounded(&painter, QStyle::visualRect(layoutDirection(), rect(), card), t.surface, t.border, 1, metric::cardRadius);
        bar(16, 20, 96, 12);
        bar(16, 48, 120, 22);
        for (int line = 0; line < 3; ++line)
            bar(16, 96 + line * 26, 130 + (i + line) * 31 % 70, 10);
    }
}

} // namespace plandeck

#include "moc_skeleton.cpp"
