// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QToolButton>

namespace plandeck {

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(iconOf(Icon::Eye, Tone::Muted), TrailingPosition))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(echoMode() == Password); });
    setRevealed(false);
}

void PasswordField::setRevealed(bool isRevealed)
{
    setEchoMode(isRevealed ? Normal : Password);
    m_eye->setIcon(iconOf(isRevealed ? Icon::EyeOff : Icon::Eye, Tone::Muted));
    m_eye->setToolTip(isRevealed ? tr("Hide password") : tr("Show password"));
    for (auto *button : findChildren<QToolButton *>()) { // Qt leaves it without a name, and out of the tab order
        button->setAccessibleName(m_eye->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace plandeck

#include "moc_passwordfield.cpp"
