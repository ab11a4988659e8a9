// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/popover.h"

#include "ui/theme/paint.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QVBoxLayout>

namespace plandeck {
namespace {
constexpr QSize popoverSize(420, 360);
constexpr int gap = 6;
} // namespace

Popover::Popover(const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_column->setContentsMargins(metric::blockGap, metric::cardGap, metric::blockGap, metric::cardGap);
    m_column->setSpacing(metric::controlGap);
    m_column->addWidget(new TextLabel(title, TextRole::Heading));
    resize(enlarged(popoverSize, this));
}

void Popover::openAt(QWidget *anchor)
{
    const QRect spot(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at(layoutDirection() == Qt::RightToLeft ? spot.left() : spot.right() + 1 - width(), spot.top() - gap - height());
    if (at.y() < screen.top())
        at.setY(spot.bottom() + gap);
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() + 1 - width())));
    move(at);
    show();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    painter.fillRect(rect(), t.raised);
    painter.setPen(t.borderStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace plandeck

#include "moc_popover.cpp"
