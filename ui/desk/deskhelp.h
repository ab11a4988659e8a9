// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/windowmemory.h"
#include "ui/help/helppages.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QUrl;

namespace plandeck {

class HelpDialog;
class ShellWindow;

/// The help of the window: on what is in front, by the action's key, also in front of a dialog, whose own keys would not reach
/// the window's actions.
class DeskHelp final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DeskHelp(ShellWindow &window, WindowMemory &memory);

    /// Its keys open the help in dialogs too.
    void setAction(QAction *action) { m_action = action; }
    /// On what has the focus or is in front.
    void openHere();
    void open(const HelpPlace &place);
    void openNews() { open({.page = QStringLiteral("CHANGELOG")}); }
    /// Whether this is another version than the last time the window was shown; from then on it is not.
    bool takeUpdate();

Q_SIGNALS:
    void linkActivated(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ShellWindow &m_window;
    WindowMemory &m_memory;
    QPointer<QAction> m_action;
    QPointer<HelpDialog> m_dialog;
};

} // namespace plandeck
