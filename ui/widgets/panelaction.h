// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace plandeck {

/// An action of a panel, for its menus and buttons. Its keys work while the panel is in view.
template<typename Panel>
QAction *addPanelAction(Panel *panel, const QString &objectName, const QString &text, Icon icon, const QList<QKeySequence> &keys,
                        void (Panel::*deed)())
{
    auto *action = new QAction(iconOf(icon), text, panel);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    QObject::connect(action, &QAction::triggered, panel, deed);
    panel->addAction(action);
    return action;
}

} // namespace plandeck
