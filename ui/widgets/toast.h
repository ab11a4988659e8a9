// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QPointer>
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

    /// To what can be done about it, or else to its end.
    void focusAction();
    void dismiss();

Q_SIGNALS:
    /// It goes while it has the focus.
    void focusLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
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
    /// Another user must not see them.
    void clear();
    /// By keyboard to the newest toast; when it goes, the focus is back where it was. False when there is none.
    bool focusNewest();

Q_SIGNALS:
    void shown(const plandeck::Toast::Message &message);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void giveBackFocus();

    QVBoxLayout *m_column;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace plandeck
