// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QBasicTimer>
#include <QtWidgets/QFrame>

#include <chrono>
#include <functional>

class QVBoxLayout;

namespace plandeck {

/// A short notice that goes by itself, with at most one thing to do about it. Trouble stays until it is closed.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    struct Message
    {
        Tone tone = Tone::Ok;
        QString sentence = {};
        QString action = {}; // "Undo"
        std::function<void()> act = {};
        std::chrono::milliseconds stay{6000}; // 0: until closed
    };

    explicit Toast(const Message &message, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    std::chrono::milliseconds m_stay;
    QBasicTimer m_timer;
};

/// Stacks toasts over the foot of a window. Screen readers hear each one as an alert.
class ToastHost final : public QWidget
{
    Q_OBJECT

public:
    /// Lays itself over the widget and follows its size.
    explicit ToastHost(QWidget *over);

    Toast *show(const Toast::Message &message);
    using QWidget::show;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QVBoxLayout *m_column;
};

} // namespace plandeck
