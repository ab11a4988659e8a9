// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/usermenu.h"

#include "ui/theme/icons.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

UserMenu::UserMenu(QMenu *menu, ThemeController &theme, const QList<QAction *> &help)
    : QObject(menu)
{
    addThemes(menu->addMenu(iconOf(Icon::Sun), tr("&Appearance")), theme);
    menu->addActions(help);
    auto *about = menu->addAction(iconOf(Icon::Info), tr("A&bout Plandeck"), this, &UserMenu::aboutRequested);
    about->setObjectName(u"aboutAction"_s);
    menu->addSeparator();
    auto *signOut = menu->addAction(iconOf(Icon::Logout), tr("&Sign out"), this, &UserMenu::signOutRequested);
    signOut->setObjectName(u"signOutAction"_s);
}

void UserMenu::addThemes(QMenu *menu, ThemeController &theme)
{
    using Preference = ThemeController::Preference;
    menu->setObjectName(u"appearanceMenu"_s);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](Preference preference, Icon icon, const QString &words, const QString &objectName) {
        auto *choice = menu->addAction(iconOf(icon), words);
        choice->setObjectName(objectName);
        choice->setCheckable(true);
        choice->setChecked(theme.preference() == preference);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, &theme, preference] {
            theme.setPreference(preference);
            Q_EMIT themeChosen(preference);
        });
    };
    add(Preference::FollowDesktop, Icon::Monitor, tr("As the &desktop"), u"followDesktopAction"_s);
    add(Preference::Light, Icon::Sun, tr("&Light"), u"lightAction"_s);
    add(Preference::Dark, Icon::Moon, tr("Dar&k"), u"darkAction"_s);
    add(Preference::HighContrast, Icon::Eye, tr("&High contrast"), u"highContrastAction"_s);
}

} // namespace plandeck

#include "moc_usermenu.cpp"
