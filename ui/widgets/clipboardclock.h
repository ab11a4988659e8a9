// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QDeadlineTimer>

namespace plandeck {

/// Counts down how long a copied secret stays on the clipboard, and says when it is gone.
class ClipboardClock final : public TextLabel
{
    Q_OBJECT

public:
    explicit ClipboardClock(QWidget *parent = nullptr);

    /// Something was copied by copySecret() just now.
    void start();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void tell();

    QDeadlineTimer m_end;
    QBasicTimer m_tick;
};

} // namespace plandeck
