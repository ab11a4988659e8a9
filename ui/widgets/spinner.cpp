// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spinner.h"

#include "ui/theme/theme.h"

#include <QtCore/QTimerEvent>
#include <QtGui/QPainter>

namespace plandeck {
namespace {
constexpr int stepMs = 50;
constexpr int stepDegrees = 24;
} // namespace

void paintSpinner(QPainter *painter, const QRectF &rect, const QColor &color, int angle)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = qMax(1.8, rect.width() / 9);
    const QRectF circle = rect.adjusted(width, width, -width, -width);
    QColor track = color;
    track.setAlphaF(0.25F);
    painter->setPen(QPen(track, width));
    painter->drawEllipse(circle);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(circle, -angle * 16, 100 * 16);
    painter->restore();
}

Spinner::Spinner(int size, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setFixedSize(size, size);
    setAccessibleName(tr("Working"));
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSpinner(&painter, rect(), inkOf(tokensOf(palette()), m_tone), m_angle);
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isAnimated(this))
        m_timer.start(stepMs, this);
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_angle = (m_angle + stepDegrees) % 360;
    update();
}

} // namespace plandeck

#include "moc_spinner.cpp"
