// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void trigger(DeskStage &stage, DeskWindow &desk, const QString &action)
{
    stage.signIn();
    desk.window().findChild<QAction *>(action)->trigger();
}

/// One of the window's actions, which works on every page.
Scene sceneOf(const QString &name, const QString &action, bool isDialog = false)
{
    return {.name = name,
            .play = [action](DeskStage &stage, DeskWindow &desk) { trigger(stage, desk, action); },
            .isDialog = isDialog};
}

Scene searchFor(const QString &name, const QString &words)
{
    return {.name = name, .play = [words](DeskStage &stage, DeskWindow &desk) {
                trigger(stage, desk, u"paletteAction"_s);
                QTest::keyClicks(desk.window().findChild<QLineEdit *>(u"paletteLineEdit"_s), words);
            }};
}

} // namespace

QList<Scene> shellScenes()
{
    return {sceneOf(u"palette"_s, u"paletteAction"_s),
            searchFor(u"palette-found"_s, u"p"_s),
            searchFor(u"palette-nothing"_s, u"nothing like"_s),
            sceneOf(u"goto"_s, u"goToAction"_s),
            sceneOf(u"tasks"_s, u"tasksAction"_s),
            sceneOf(u"notices"_s, u"noticesAction"_s),
            sceneOf(u"shortcuts"_s, u"shortcutsAction"_s, true),
            sceneOf(u"shortcuts-change"_s, u"changeShortcutsAction"_s, true)};
}

} // namespace plandeck
