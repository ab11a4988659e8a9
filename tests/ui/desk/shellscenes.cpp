// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void trigger(DeskWindow &desk, const QString &action)
{
    desk.window().findChild<QAction *>(action)->trigger();
}

std::function<void(DeskStage &, DeskWindow &)> typed(const QString &text)
{
    return [text](DeskStage &stage, DeskWindow &desk) {
        stage.signIn();
        desk.window().openPage(u"events"_s);
        trigger(desk, u"paletteAction"_s);
        desk.window().findChild<QLineEdit *>(u"paletteLineEdit"_s)->setText(text);
    };
}

void work(DeskStage &stage)
{
    stage.signIn();
    stage.tasks.start(u"Fetch missed events"_s).finish(u"12 missed events came in."_s);
    stage.tasks.start(u"Import plans"_s).fail(u"Row 14 has no price."_s);
    stage.work = stage.tasks.start(
        u"Deactivate 120 plans"_s, [] {}, [] {});
    stage.work.setProgress(42, 120);
}

} // namespace

QList<Scene> shellScenes()
{
    return {{.name = u"palette"_s, .play = typed({})},
            {.name = u"palette-typed"_s, .play = typed(u"re"_s)},
            {.name = u"palette-id"_s, .play = typed(u"prod_R1xAbc"_s)},
            {.name = u"palette-nothing"_s, .play = typed(u"zzzz"_s)},
            {.name = u"goto"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     trigger(desk, u"goToAction"_s);
                 }},
            {.name = u"tasks"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     work(stage);
                     trigger(desk, u"tasksAction"_s);
                 },
             .isDialog = true},
            {.name = u"notices"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     work(stage);
                     trigger(desk, u"noticesAction"_s);
                 },
             .isDialog = true},
            {.name = u"no-notices"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     trigger(desk, u"noticesAction"_s);
                 },
             .isDialog = true},
            {.name = u"keys-sheet"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     trigger(desk, u"shortcutsAction"_s);
                 },
             .isDialog = true},
            {.name = u"keys-editor"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     trigger(desk, u"changeShortcutsAction"_s);
                 },
             .isDialog = true},
            {.name = u"help"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     desk.window().openPage(u"plans"_s);
                     trigger(desk, u"helpAction"_s);
                 },
             .isDialog = true},
            {.name = u"about"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     trigger(desk, u"aboutAction"_s);
                 },
             .isDialog = true}};
}

} // namespace plandeck
