// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark.h"

#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace plandeck {

Mark::Mark(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient gradient(0, 0, width(), height());
    gradient.setColorAt(0, 0x4f74ff);
    gradient.setColorAt(1, 0x2a41b8);
    painter.setBrush(gradient);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), width() / 4.0, width() / 4.0);
    const qreal inset = width() * 5 / 28.0;
    paintIcon(&painter, Icon::Plans, QRectF(rect()).adjusted(inset, inset, -inset, -inset), Qt::white);
}

} // namespace plandeck

#include "moc_mark.cpp"
