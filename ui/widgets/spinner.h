// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtCore/QBasicTimer>
#include <QtWidgets/QWidget>

namespace plandeck {

/// An arc that turns while something is under way; still where nothing may move.
class Spinner final : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(int size = 16, Tone tone = Tone::Accent, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    Tone m_tone;
    int m_angle = 60; // degrees
};

/// The arc itself, for what paints its own.
void paintSpinner(QPainter *painter, const QRectF &rect, const QColor &color, int angle);

} // namespace plandeck
