// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecontroller.h"

#include <QtCore/QObject>

class QAction;
class QMenu;

namespace plandeck {

/// What stands in the account's menu: how the window looks, what it is, and the way out.
class UserMenu final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu, which owns this. help: actions of the window about how to use it.
    UserMenu(QMenu *menu, ThemeController &theme, const QList<QAction *> &help);

Q_SIGNALS:
    void themeChosen(plandeck::ThemeController::Preference preference);
    void aboutRequested();
    void signOutRequested();

private:
    void addThemes(QMenu *menu, ThemeController &theme);
};

} // namespace plandeck
