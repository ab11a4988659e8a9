// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskWindow that joins window, palette, keys, tasks and notices: what works wherever one is.
#include "ui/desk/deskactivity.h"
#include "ui/desk/deskcommands.h"
#include "ui/desk/deskhelp.h"
#include "ui/desk/desknavigator.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/usermenu.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/statusstrip.h"

#include <QtWidgets/QMenu>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

/// Everything that works wherever one is: for keys, menu and palette alike.
void DeskWindow::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QList<QKeySequence> &keys, auto deed,
                            bool worksAtGate = false) {
        return m_window->addWindowAction(name, text, icon, keys, deed, worksAtGate);
    };
    auto *palette = add(u"paletteAction"_s, tr("Search and commands"), Icon::Search, {Qt::CTRL | Qt::Key_K},
                        [this] { m_commands->openPalette(); });
    add(u"goToAction"_s, tr("Go to an ID or link"), Icon::ArrowRight, {Qt::CTRL | Qt::Key_P}, [this] { m_commands->openGoTo(); });
    add(u"refreshPageAction"_s, tr("Refresh this page"), Icon::Refresh, {Qt::Key_F5}, [this] { refreshCurrent(); });
    add(u"switchModeAction"_s, tr("Switch between test and live"), Icon::Flask, {}, [this] { switchMode(); });
    add(u"tasksAction"_s, tr("Show tasks"), Icon::Clock, {Qt::CTRL | Qt::Key_J}, [this] { m_activity->openTasks(); });
    add(u"noticesAction"_s, tr("Show notices"), Icon::Bell, {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
        [this] { m_activity->openNotices(); });
    add(
        u"toastAction"_s, tr("To the notice on screen"), Icon::Info, {Qt::Key_F8}, [this] { m_window->toasts()->focusNewest(); },
        true);
    auto *sheet = add(
        u"shortcutsAction"_s, tr("&Keyboard shortcuts"), Icon::Table, {Qt::Key_Question}, [this] { m_commands->openSheet(); },
        true);
    auto *editor = add(u"changeShortcutsAction"_s, tr("Change keys…"), Icon::Pencil, {}, [this] { m_commands->openEditor(); });
    auto *help = add(
        u"helpAction"_s, tr("&Help"), Icon::Info, {Qt::Key_F1}, [this] { m_help->openHere(); }, true);
    m_help->setAction(help);
    auto *news = add(
        u"newsAction"_s, tr("What is &new"), Icon::Bolt, {}, [this] { m_help->openNews(); }, true);
    auto *diagnostics = add(
        u"diagnosticsAction"_s, tr("Copy dia&gnostics"), Icon::Copy, {}, [this] { copyDiagnostics(); }, true);
    connect(m_help.get(), &DeskHelp::linkActivated, this, [this](const QUrl &link) { m.openBrowser(link); });
    auto *quit = add(
        u"quitAction"_s, tr("&Quit"), Icon::X, {Qt::CTRL | Qt::Key_Q}, [this] { m_window->close(); }, true);

    auto *settings = add(
        u"settingsAction"_s, tr("S&ettings…"), Icon::Settings, {Qt::CTRL | Qt::Key_Comma}, [this] { openSettings(); }, true);
    for (const auto &section : settingsSections()) // for who looks for them by name
        add(
            section.id + u"SettingsAction"_s, tr("Settings: %1", "one of the sections").arg(section.title), section.icon, {},
            [this, id = section.id] { openSettings(id); }, true);

    auto *menu = new UserMenu(m_window->userMenu(), m.theme, {settings, palette, help, sheet, editor, news, diagnostics});
    m_window->userMenu()->addAction(quit);
    connect(menu, &UserMenu::themeChosen, this, &DeskWindow::themeChosen);
    connect(menu, &UserMenu::aboutRequested, this, &DeskWindow::openAbout);
    connect(menu, &UserMenu::signOutRequested, this, [this] {
        m.inspection.end(); // nobody looks any more
        m.session.signOut();
    });
}

void DeskWindow::connectShell()
{
    connect(m_window.get(), &ShellWindow::pageOpened, this, [this](const QString &id) {
        showTitle();
        refreshPage(id);
        m.memory.remember(pageKey(), id.toUtf8());
    });
    connect(m_window.get(), &ShellWindow::pageMade, this,
            [this](const QString &id, QWidget *page) { m_shortcuts.adoptPage(id, placeOf(id)->page.title, page); });
    connect(m_window.get(), &ShellWindow::paletteRequested, m_commands.get(), &DeskCommands::openPalette);
    connect(m_window->modeBar(), &ModeBar::switchRequested, this, &DeskWindow::switchMode);
    connect(m_window->statusStrip(), &StatusStrip::activated, this, &DeskWindow::activate);
    connect(&m_shortcuts, &ShortcutRegistry::changed, this,
            [this] { m_window->setPaletteKeys(m_shortcuts.keysText(u"window/paletteAction"_s)); });
    connect(m_navigator.get(), &DeskNavigator::noticed, m_window->toasts(),
            [this](const Toast::Message &message) { m_window->toasts()->show(message); });
    connect(m_commands.get(), &DeskCommands::placeChosen, m_navigator.get(), &DeskNavigator::go);
    connect(m_commands.get(), &DeskCommands::idChosen, m_navigator.get(), &DeskNavigator::find);
    connect(m_activity.get(), &DeskActivity::placeChosen, m_navigator.get(), &DeskNavigator::go);
    connect(m_activity.get(), &DeskActivity::settingsRequested, this, [this] { openSettings(u"notices"_s); });
}

/// The window's actions, those of its menu too, can have other keys.
void DeskWindow::followKeys()
{
    auto actions = m_window->actions();
    for (auto *action : m_window->userMenu()->findChildren<QAction *>())
        if (!actions.contains(action))
            actions.append(action);
    m_shortcuts.adoptWindow(actions);
}

/// Where one was when the program ended; afterwards everybody begins at home.
QString DeskWindow::firstPage()
{
    const auto *last = placeOf(QString::fromUtf8(m.memory.recall(pageKey())));
    const bool isFirst = std::exchange(m_isFirst, false);
    return isFirst && last && isShown(*last) ? last->page.id : m_window->pages().first().id;
}

QString DeskWindow::pageKey() const
{
    return u"page/"_s + m_keptAs;
}

void DeskWindow::go(const DeskPlace &place)
{
    m_navigator->go(place);
}

} // namespace plandeck
