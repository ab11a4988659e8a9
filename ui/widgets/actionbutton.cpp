// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include <QtGui/QAction>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(action->icon(), action->text(), parent)
{
    setObjectName(action->objectName().replace(u"Action"_s, u"PushButton"_s));
    connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow(*action);
}

void ActionButton::follow(const QAction &action)
{
    setText(action.text());
    setIcon(action.icon());
    setEnabled(action.isEnabled());
    if (!action.isVisible())
        hide();
    else if (testAttribute(Qt::WA_WState_ExplicitShowHide)) // a new button is shown by its layout
        show();
    setToolTip(action.toolTip());
    setAccessibleDescription(action.isEnabled() ? QString() : action.toolTip());
}

} // namespace plandeck

#include "moc_actionbutton.cpp"
