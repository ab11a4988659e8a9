// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void openEvents(DeskStage &stage, DeskWindow &desk, Role role = Role::Owner)
{
    stage.signIn(role);
    desk.window().openPage(u"events"_s);
}

void inspect(DeskWindow &desk, int row)
{
    auto *table = desk.window().findChild<QTableView *>(u"eventsTableView"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
    Q_EMIT table->activated(table->currentIndex());
}

} // namespace

QList<Scene> eventScenes()
{
    return {
        {.name = u"events"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openEvents(stage, desk); }},
        {.name = u"events-inspector"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openEvents(stage, desk);
                 inspect(desk, 1);
             }},
        {.name = u"events-json"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openEvents(stage, desk);
                 inspect(desk, 1);
                 for (int round = 0; round < 3; ++round) // what wraps and what scrolls settle one after the other
                     QCoreApplication::processEvents();
                 auto *scroll = desk.window().findChild<QWidget *>(u"eventInspector"_s)->findChild<QScrollArea *>();
                 scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
             }},
        {.name = u"events-gap"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 const auto now = QDateTime::currentDateTimeUtc();
                 stage.gap = SyncGap{.from = now.addDays(-4), .to = now, .missingFrom = now.addDays(-4), .missingTo = now};
                 openEvents(stage, desk);
                 desk.window().findChild<QWidget *>(u"gapBar"_s)->setFocus(Qt::TabFocusReason);
             }},
        {.name = u"events-tried"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openEvents(stage, desk);
                 inspect(desk, 2);
                 desk.window().findChild<QAction *>(u"rehearseAction"_s)->trigger();
             }},
        {.name = u"events-dead"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openEvents(stage, desk, Role::Developer);
                 inspect(desk, 3);
             }},
        {.name = u"events-empty"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 stage.inbox.clear();
                 openEvents(stage, desk);
             }},
        {.name = u"events-filtered"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openEvents(stage, desk);
                 stage.events.setFilter({.search = u"nothing like it"_s});
             }},
        {.name = u"events-loading"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openEvents(stage, desk);
                 stage.events.reset();
             }},
        {.name = u"events-billing"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openEvents(stage, desk, Role::Billing); }},
        {.name = u"events-failed"_s, .play = [](DeskStage &stage, DeskWindow &desk) {
             stage.desk.fail<ListEvents>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
             openEvents(stage, desk);
         }}};
}

} // namespace plandeck
