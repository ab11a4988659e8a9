// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

class QAction;

namespace plandeck {

/// A button that presses an action, and says with it why it cannot be pressed. "pauseAction" gives "pausePushButton".
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow(const QAction &action);
};

} // namespace plandeck
