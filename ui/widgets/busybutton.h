// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QPushButton>

namespace plandeck {

/// The button of a step that takes a while: shows that it works and cannot be pressed twice meanwhile. It keeps its
/// size and focus.
class BusyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit BusyButton(const QString &text, ButtonKind kind = ButtonKind::Primary, QWidget *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    /// word: what it says while it works, such as "Creating…". Empty keeps the text.
    void setBusy(bool isBusy, const QString &word = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_word;
    int m_timer = 0;
    int m_angle = 60;
    bool m_isBusy = false;
};

} // namespace plandeck
