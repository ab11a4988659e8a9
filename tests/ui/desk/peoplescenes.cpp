// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void openPeople(DeskStage &stage, DeskWindow &desk, Role role = Role::Owner)
{
    stage.signIn(role);
    desk.window().openPage(u"people"_s);
}

void press(DeskWindow &desk, const QString &button)
{
    desk.window().findChild<QAbstractButton *>(button)->click();
}

void inspect(DeskWindow &desk, int row)
{
    auto *table = desk.window().findChild<QTableView *>(u"peopleTableView"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
    Q_EMIT table->activated(table->currentIndex());
}

void invite(DeskStage &stage, DeskWindow &desk, const QString &email)
{
    openPeople(stage, desk);
    press(desk, u"invitePushButton"_s);
    desk.window().findChild<QLineEdit *>(u"inviteEmailLineEdit"_s)->setText(email);
}

} // namespace

QList<Scene> peopleScenes()
{
    return {{.name = u"people"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openPeople(stage, desk); }},
            {.name = u"people-inspector"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPeople(stage, desk);
                     inspect(desk, 1);
                 }},
            {.name = u"people-permissions"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPeople(stage, desk);
                     press(desk, u"permissionsSegment"_s);
                 }},
            {.name = u"people-developer"_s,
             .play = [](DeskStage &stage, DeskWindow &desk) { openPeople(stage, desk, Role::Developer); }},
            {.name = u"people-filtered"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPeople(stage, desk);
                     stage.members.setFilter({.search = u"nobody"_s});
                 }},
            {.name = u"people-loading"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPeople(stage, desk);
                     stage.members.reset();
                 }},
            {.name = u"people-failed"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.desk.fail<ListUsers>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                     openPeople(stage, desk);
                 }},
            {.name = u"people-invite"_s,
             .play = [](DeskStage &stage, DeskWindow &desk) { invite(stage, desk, u"ben"_s); },
             .isDialog = true},
            {.name = u"people-code"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     invite(stage, desk, u"ben@acme.example"_s);
                     press(desk, u"submitBusyButton"_s);
                     delete desk.window().findChild<QDialog *>(u"inviteDialog"_s);
                 },
             .isDialog = true},
            {.name = u"people-invited"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPeople(stage, desk);
                     inspect(desk, 3);
                 }},
            {.name = u"people-withdraw"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPeople(stage, desk);
                     inspect(desk, 3);
                     desk.window().findChild<QAction *>(u"withdrawInvitationAction"_s)->trigger();
                 },
             .isDialog = true},
            {.name = u"people-deactivate"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPeople(stage, desk);
                     inspect(desk, 1);
                     desk.window().findChild<QAction *>(u"deactivateAction"_s)->trigger();
                 },
             .isDialog = true}};
}

} // namespace plandeck
