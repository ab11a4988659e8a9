// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecontroller.h"

#include <QtCore/QObject>

class QMenu;

namespace plandeck {

/// What stands in the account's menu: how the window looks, what it is, and the way out.
class UserMenu final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu, which owns this.
    UserMenu(QMenu *menu, ThemeController &theme);

Q_SIGNALS:
    void themeChosen(plandeck::ThemeController::Preference preference);
    void aboutRequested();
    void signOutRequested();
    void quitRequested();

private:
    void addThemes(QMenu *menu, ThemeController &theme);
};

} // namespace plandeck
